import { describe, expect, it } from 'vitest'
import { exactSearch, jaroWinklerSearch, phoneticSearch } from '../../src/evaluate/baselines.js'

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
})
