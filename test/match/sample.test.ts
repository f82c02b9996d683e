import { expect, it } from 'vitest'
import { sampleOf } from '../../src/match/sample.js'

const names = Array.from({ length: 1000 }, (_, i) => `R-${i}`)
const named = (places: readonly number[], all: readonly string[], from = 0) =>
  places.map((place) => all[place - from])

it('is of the same names in whatever order they come', () => {
  const other = [...names].reverse()
  expect(named(sampleOf(other, 50), other)).toEqual(named(sampleOf(names, 50), names))
})

it('is spread over names that are counted', () => {
  const sample = sampleOf(names, 100)
  expect(new Set(sample).size).toBe(100)
  for (let hundred = 0; hundred < 10; hundred++)
    expect(sample.filter((place) => Math.floor(place / 100) === hundred).length).toBeGreaterThan(2)
})

it('holds all where there are few, by their places among others', () => {
  const few = names.slice(0, 5)
  const sample = sampleOf(few, 50, 70)
  expect([...sample].sort((a, b) => a - b)).toEqual([70, 71, 72, 73, 74])
  expect(named(sample, few, 70)).toEqual(named(sampleOf(few, 50), few))
})
