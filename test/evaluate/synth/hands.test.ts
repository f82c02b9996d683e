import { describe, expect, it } from 'vitest'
import { type HandName, handNames, spell } from '../../../src/evaluate/synth/hands.js'
import { seededRandom } from '../../../src/evaluate/synth/random.js'
import { readSounds } from '../../../src/evaluate/synth/sounds.js'

const written = (hand: HandName, notation: string) => spell(hand, readSounds(notation), null)

describe('the usual spelling of each hand', () => {
  it.each<[notation: string, hand: HandName, spelling: string]>([
    ['muḥammad', 'british', 'muhammad'],
    ['muḥammad', 'french', 'mouhamad'],
    ['muḥammad', 'italian', 'muhammad'],
    ['muḥammad', 'greek', 'mouchamant'],
    ['muḥammad', 'turkish', 'muhammat'],
    ['muḥammad', 'somali', 'muxammad'],
    ['muḥammad', 'kurmanji', 'muhemed'],
    ['aḥmad', 'greek', 'achmant'],
    ['aḥmad', 'italian', 'amad'],
    ['aḥmad', 'kurmanji', 'ehmed'],
    ['aḥmed', 'somali', 'axmed'],
    ['ḥasan', 'greek', 'chasan'],
    ['ḥasan', 'somali', 'xasan'],
    ['ḥusayn', 'greek', 'chousain'],
    ['ḥusayn', 'french', 'housain'],
    ['khaalid', 'turkish', 'halit'],
    ['khaalid', 'kurmanji', 'xalid'],
    ['khaalid', 'german', 'chalid'],
    ['javiid', 'greek', 'tzavint'],
    ['javiid', 'french', 'djavid'],
    ['javiid', 'german', 'dschawid'],
    ['shariif', 'french', 'charif'],
    ['shariif', 'italian', 'sciarif'],
    ['shariif', 'german', 'scharif'],
    ['shariif', 'greek', 'sarif'],
    ['bashiir', 'greek', 'mpasir'],
    ['bashiir', 'italian', 'bascir'],
    ['jamaal', 'french', 'djamal'],
    ['jamaal', 'italian', 'giamal'],
    ['jamaal', 'kurmanji', 'cemal'],
    ['yuusuf', 'french', 'yousouf'],
    ['yuusuf', 'german', 'jusuf'],
    ['yuusuf', 'somali', 'yuusuf'],
    ['gul', 'greek', 'gkoul'],
    ['gul', 'french', 'goul'],
    ['kidanä', 'italian', 'chidane'],
    ['täklä', 'italian', 'tecle'],
    ['gərmay', 'italian', 'ghermai'],
    ['mulugieta', 'italian', 'mulughieta'],
    ['wäldä', 'italian', 'uelde'],
    ['tsägay', 'italian', 'zegai'],
    ['gäbrä', 'french', 'guebre'],
    ['ʿumar', 'somali', 'cumar'],
    ['ʿabdi', 'somali', 'cabdi'],
    ['faaraḥ', 'somali', 'faarax'],
    ['shivaan', 'kurmanji', 'şivan'],
    ['chiyaa', 'kurmanji', 'çiya'],
    ['hoja', 'albanian', 'hoxha'],
    ['ḱemal', 'albanian', 'qemal'],
    ['shpətim', 'albanian', 'shpëtim'],
    ['čaaltuu', 'qubee', 'caaltuu'],
    ['chaalaa', 'qubee', 'chaalaa'],
  ])('%s, %s: %s', (notation, hand, spelling) => {
    expect(written(hand, notation)).toBe(spelling)
  })
})

describe('the variants of a hand', () => {
  it.each<[notation: string, hand: HandName, spellings: readonly string[]]>([
    ['raḥmatullaah', 'english', ['rahmatulla', 'rahmatollah', 'ramatullah']],
    ['ḥusayn', 'french', ['housain', 'ousain', 'houssein']],
    ['tsägay', 'italian', ['zegai', 'tsegai', 'tzegai']],
    ['zakii', 'english', ['zaki', 'zakee', 'zaky']],
  ])('%s, %s: among them %s', (notation, hand, spellings) => {
    const random = seededRandom(5)
    const seen = new Set(Array.from({ length: 3000 }, () => spell(hand, readSounds(notation), random)))
    for (const spelling of spellings) expect(seen).toContain(spelling)
  })

  it.each(handNames)('%s writes letters only, and something for every name', (hand) => {
    const random = seededRandom(9)
    for (const notation of ['ʿalii', 'qaasim', 'gäbrämäd.hən', 'ǵergy', 'thaaʾir', 'chaalaa', 'zhiyaan'])
      expect(spell(hand, readSounds(notation), random)).toMatch(/^\p{Ll}{2,}$/u)
  })

  it('does not double a letter at the beginning', () => {
    const random = seededRandom(2)
    for (let round = 0; round < 500; round++)
      expect(spell('italian', readSounds('muḥammad'), random)).not.toMatch(/^mm/)
  })
})
