import { describe, expect, it } from 'vitest'
import {
  exactSearch,
  jaroWinklerSearch,
  phoneticSearch,
  trigramSearch,
} from '../../src/evaluate/baselines.js'

const register = [
  { id: 'a', names: ['Filmon Tesfay'], births: [{ date: '2001' }] },
  { id: 'b', names: [{ text: 'FILMON TESFÁY' }], births: [{ date: '2007-01-01' }] },
  { id: 'c', names: [{ given: 'Philmon', family: 'Tesfai' }] },
  { id: 'd', names: ['Robel Haile'], births: [{ age: 15, at: '2016-09' }] },
  { id: 'e', names: ['Robel Haile'], births: [{ from: '1990', to: '1992' }] },
]
const ids = (answer: ReturnType<ReturnType<typeof exactSearch>>) => answer.candidates.map(({ id }) => id)

describe('the baselines', () => {
  it('find the same letters, whatever their case and marks, in overlapping years', () => {
    const find = exactSearch(register)
    expect(find({ names: ['filmon tesfay'], births: [{ date: '2001-05-06' }] })).toEqual({
      outcome: 'probable',
      candidates: [{ id: 'a', probability: 1 }],
    })
    expect(find({ names: ['Filmon Tesfay'] }).outcome).toBe('ambiguous')
    expect(find({ names: ['Filmon Tesfai'] }).outcome).toBe('none')
  })

  it('find what sounds alike to an English ear', () => {
    const find = phoneticSearch(register)
    expect(ids(find({ names: ['Philmon Tesfay'] }))).toEqual(['a', 'b', 'c'])
    expect(ids(find({ names: ['Robel Hayle'], births: [{ date: '2000' }] }))).toEqual(['d'])
    expect(find({ names: ['تسفاي'] }).outcome).toBe('none')
  })

  it('rank by letters shared, whatever the order of the words', () => {
    const find = jaroWinklerSearch(register)
    expect(ids(find({ names: ['Tesfay Filmon'], births: [{ date: '2001' }] }))[0]).toBe('a')
    expect(find({ names: ['Tesfay Filmon'], births: [{ date: '2001' }] }).outcome).toBe('probable')
    expect(find({ names: ['Abcd'] }).outcome).toBe('possible')
  })

  it('measure pieces of three letters as pg_trgm does', () => {
    const find = trigramSearch([
      { id: 'a', names: ['two words'] },
      { id: 'b', names: ['swords'] },
    ])
    // The example of PostgreSQL's documentation: similarity('word', 'two words') is 0.36363637.
    expect(find({ names: ['word'] })).toEqual({
      outcome: 'possible',
      candidates: [{ id: 'a', probability: 4 / 11 }],
    })
    expect(find({ names: ['Two Words'] }).outcome).toBe('probable')
    expect(find({ names: ['xyz'] })).toEqual({ outcome: 'none', candidates: [] })
  })

  it('take off what years of birth that cannot be one are worth', () => {
    const found = trigramSearch(register)({ names: ['Filmon Tesfay'], births: [{ date: '2001' }] })
    expect(found.candidates.map(({ id, probability }) => [id, probability])).toEqual([
      ['a', 1],
      ['b', 0.8],
      ['c', 9 / 20],
    ])
  })
})
