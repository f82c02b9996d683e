import { describe, expect, it } from 'vitest'
import { readCyrillic } from '../../src/text/cyrillic.js'

const sounds = (word: string) => readCyrillic(word).map((reading) => reading.phonemes)

describe('readCyrillic', () => {
  it.each([
    ['ахмед', 'ahmed'],
    ['хуссейн', 'husYn'],
    ['мохаммед', 'mohamed'],
    ['юсуф', 'yusuf'],
    ['ильяс', 'ilyas'],
    ['зия', 'zya'],
    ['джамал', 'Jamal'],
    ['шариф', 'Sarif'],
    ['чингиз', 'Cingiz'],
    ['жасмин', 'Zasmin'],
    ['ёлкин', 'yolkin'],
    ['сергей', 'sergY'],
    ['дмитрий', 'dmitri'],
    ['объедков', 'obedkov'],
    ['андрій', 'andriy'],
    ['їжак', 'iZak'],
    ['ҷамшед', 'JamSed'],
    ['ҳабиб', 'habib'],
    ['ғулом', 'Gulom'],
    ['қодир', 'qodir'],
    ['рустамӣ', 'rustami'],
    ['ўткир', 'otkir'],
    ['әли', 'Eli'],
    ['ђорђе', 'JorJe'],
    ['хоџа', 'hoJa'],
  ])('%s first as %s', (word, expected) => {
    expect(readCyrillic(word)[0]).toEqual({ phonemes: expected, vowelless: false })
  })

  it.each([
    ['халид', ['halid', 'Xalid'], 'х is h or kh'],
    ['гусейн', ['gusYn', 'husYn'], 'г stands for h'],
    ['марк', ['mark'], 'nothing in doubt'],
  ])('%s as %j (%s)', (word, expected) => {
    expect(sounds(word)).toEqual(expected)
  })

  it.each(['', 'ь', 'abc'])('has no reading of %j', (word) => {
    expect(readCyrillic(word)).toEqual([])
  })
})
