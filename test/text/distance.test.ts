import { describe, expect, it } from 'vitest'
import { areLettersSwapped, editDistance, isTransposition, withinOneEdit } from '../../src/text/distance.js'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['kunduz', 'kunduz', 0],
    ['kunduz', 'qunduz', 1],
    ['nangarhar', 'ningarhar', 1],
    ['sulaymaniyah', 'slemani', 6],
    ['2001-01-01', '2001-11-11', 2],
    ['', 'herat', 5],
  ])('%s / %s is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })

  it('gives one more than the limit for everything beyond it', () => {
    expect(editDistance('asmara', 'mekelle', 3)).toBe(4)
    expect(editDistance('a', 'aaaaaaaaaa', 3)).toBe(4)
    expect(editDistance('asmara', 'asmera', 3)).toBe(1)
  })

  it('compares long texts that differ in few places', () => {
    const long = 'x'.repeat(1_000_000)
    expect(editDistance(`${long}a${long}`, `${long}b${long}`)).toBe(1)
  })

  it('gives only the longer difference of texts that differ over more than a thousand units', () => {
    expect(editDistance('a'.repeat(5_000_000), 'b'.repeat(4_000_000))).toBe(5_000_000)
  })
})

describe('withinOneEdit', () => {
  it.each([
    ['A1234567', 'A1234567'],
    ['A1234567', 'A1234568'],
    ['A1234567', 'A123456'],
    ['A1234567', 'A12345667'],
    ['A1234567', 'A1234576'],
    ['', 'A'],
  ])('%s / %s', (a, b) => {
    expect(withinOneEdit(a, b)).toBe(true)
    expect(withinOneEdit(b, a)).toBe(true)
  })

  it.each([
    ['A1234567', 'A1234589'],
    ['A1234567', 'A12345'],
    ['A1234567', 'A1243576'],
    ['ab', 'cd'],
  ])('not %s / %s', (a, b) => {
    expect(withinOneEdit(a, b)).toBe(false)
  })
})

describe('isTransposition', () => {
  it.each([
    ['1990', '1909'],
    ['ab', 'ba'],
    ['xab', 'xba'],
    ['abx', 'bax'],
  ])('%s / %s', (a, b) => {
    expect(isTransposition(a, b)).toBe(true)
  })

  it.each([
    ['1990', '1990'],
    ['1990', '1991'],
    ['1990', '0991'],
    ['1990', '199'],
    ['', ''],
    ['aab', 'aba '],
  ])('not %s / %s', (a, b) => {
    expect(isTransposition(a, b)).toBe(false)
  })
})

describe('areLettersSwapped', () => {
  it.each([
    ['kamiran', 'kariman', true],
    ['khatib', 'khaitb', true],
    ['ab', 'ba', true],
    ['khatib', 'khatib', false],
    ['khatib', 'khatab', false],
    ['abcd', 'badc', false],
    ['abc', 'abcd', false],
    ['', '', false],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(areLettersSwapped(a, b)).toBe(expected)
  })
})
