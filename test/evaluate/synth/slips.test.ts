import { describe, expect, it } from 'vitest'
import { mishear, mishearLetters } from '../../../src/evaluate/synth/hearing.js'
import {
  mixSeed,
  seededRandom,
  seedOfText,
  shuffled,
  weightedIndex,
} from '../../../src/evaluate/synth/random.js'
import { readSounds } from '../../../src/evaluate/synth/sounds.js'
import { mistype } from '../../../src/evaluate/synth/typing.js'

const NAMES = ['ali', 'mohammed', 'gebremedhin', 'tzavint', 'nguyen', 'şivan']

describe('a slip of the keyboard', () => {
  it.each(NAMES)('%s: keeps the first letter, and one letter more, fewer or other', (name) => {
    const random = seededRandom(3)
    for (let round = 0; round < 400; round++) {
      const typed = mistype(name, random)
      expect(typed[0]).toBe(name[0])
      expect(Math.abs(typed.length - name.length)).toBeLessThanOrEqual(1)
      expect(oneSlipApart(name, typed)).toBe(true)
    }
  })
})

/** The definition: what is left after the equal beginnings and ends are taken away is at most two letters on either side. */
function oneSlipApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return a.length - start - end <= 2 && b.length - start - end <= 2
}

describe('a slip of the ear', () => {
  it('changes or loses one sound', () => {
    const random = seededRandom(3)
    const sounds = readSounds('muḥammad')
    for (let round = 0; round < 300; round++) {
      const heard = mishear(sounds, random)
      expect(sounds.length - heard.length === 0 || sounds.length - heard.length === 1).toBe(true)
      expect(heard).not.toEqual(sounds)
    }
  })

  it.each([
    ['Phuong', ['fuong']],
    ['Xuan', ['suan']],
    ['Dung', ['dun']],
  ])('%s may be heard as %s', (word, heard) => {
    const random = seededRandom(1)
    const all = new Set(Array.from({ length: 400 }, () => mishearLetters(word, random)))
    for (const one of heard) expect(all).toContain(one)
  })
})

describe('seeded chance', () => {
  it('draws by weight', () => {
    const draw = weightedIndex([1, 0, 3])
    const random = seededRandom(7)
    const counts = [0, 0, 0]
    for (let round = 0; round < 8000; round++) counts[draw(random)]!++
    expect(counts[1]).toBe(0)
    expect(Math.abs(counts[0]! - 2000)).toBeLessThan(4 * Math.sqrt(8000 * 0.25 * 0.75))
  })

  it('is spread evenly from seeds that follow one another', () => {
    const firsts = Array.from({ length: 4000 }, (_, at) => seededRandom(mixSeed(1, at)).float())
    const mean = firsts.reduce((sum, one) => sum + one, 0) / firsts.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02)
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  it('tells texts and numbers apart', () => {
    expect(new Set(['P-1-1', 'P-1-2', 'P-11-2', ''].map(seedOfText)).size).toBe(4)
    expect(
      new Set([mixSeed(1, 2), mixSeed(2, 1), mixSeed(1), mixSeed(1, 2, 0), mixSeed(1, 2 ** 32 + 2)]).size,
    ).toBe(5)
  })

  it('shuffles without loss, and leaves the list as it was', () => {
    const list = Array.from({ length: 50 }, (_, at) => at)
    const dealt = shuffled(seededRandom(2), list)
    expect(dealt).not.toEqual(list)
    expect([...dealt].sort((a, b) => a - b)).toEqual(list)
  })
})
