import { describe, expect, it } from 'vitest'
import { readGreek } from '../../src/text/greek.js'

const sounds = (word: string) => readGreek(word).map((reading) => reading.phonemes)

describe('readGreek', () => {
  it.each([
    ['μοχάμεντ', 'mohamed', 'Mohamed'],
    ['μοχαμεντ', 'mohamed', 'without accents'],
    ['αχμέτ', 'ahmet', 'Ahmed'],
    ['χασάν', 'hasan', 'Hassan'],
    ['χουσεΐν', 'husYn', 'Hussein'],
    ['αμπντούλ', 'abdul', 'Abdul'],
    ['τζαβέντ', 'Javed', 'Javed'],
    ['μπιλάλ', 'bilal', 'Bilal'],
    ['γκουλ', 'gul', 'Gul'],
    ['νταούντ', 'dawud', 'Daoud'],
    ['γιουσέφ', 'yusef', 'Youssef'],
    ['γιασίν', 'yasin', 'Yasin'],
    ['ζαΐντ', 'zYd', 'Zaid'],
    ['ιμπραήμ', 'ibrYm', 'Ibrahim, as Ibraim'],
    ['ευτύχιος', 'evtihyos', 'Eftychios'],
    ['αλέξανδρος', 'aleksanDros', 'Alexandros'],
    ['ξένια', 'ksenya', 'Xenia'],
    ['άγγελος', 'angelos', 'Angelos'],
  ])('%s first as %s (%s)', (word, expected) => {
    expect(readGreek(word)[0]).toEqual({ phonemes: expected, vowelless: false })
  })

  it.each([
    ['μπασίρ', ['basir', 'baSir'], 'Bashir: σ stands for sh'],
    ['χαλίντ', ['halid', 'Xalid', 'halind'], 'Khalid: χ is h or kh'],
    ['αντώνης', ['adonis', 'adoniS', 'andonis'], 'a nasal before the stop'],
  ])('%s as %j (%s)', (word, expected) => {
    expect(sounds(word)).toEqual(expected)
  })

  it('ends alike with either sigma', () => {
    expect(sounds('ιμπραχίμς')).toEqual(sounds('ιμπραχίμσ'))
  })

  it.each(['', 'abc'])('has no reading of %j', (word) => {
    expect(readGreek(word)).toEqual([])
  })
})
