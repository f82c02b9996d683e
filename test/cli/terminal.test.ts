import { describe, expect, it } from 'vitest'
import type { Output } from '../../src/cli/io.js'
import { isolate, padEnd, padStart, shown, signed, styleOf, width } from '../../src/cli/terminal.js'

describe('shown', () => {
  it.each([
    ['a control sequence', 'Ali\u001B[2J\u0007Omar', 'Ali[2JOmar'],
    ['a line break', 'Ali\r\nOmar\tKhan', 'Ali Omar Khan'],
    ['an override of direction', '\u202EilA\u202C', 'ilA'],
    ['NUL and a lone surrogate', 'A\0li\uD800', 'Ali'],
    ['Arabic', 'محمد علی', '\u2068محمد علی\u2069'],
    ['Arabic beside Latin', 'Ali علی Khan', 'Ali \u2068علی\u2069 Khan'],
    ['Hebrew', 'שלום', '\u2068שלום\u2069'],
    ["Ge'ez", 'ፍልሞን', 'ፍልሞን'],
  ])('shows %s as a terminal can take it', (_name, value, text) => {
    expect(shown(value)).toBe(text)
  })

  it.each([
    ['Philimon TESFAY', 8, 'Philimo…'],
    ['Philimon', 8, 'Philimon'],
    ['Nguyễn Văn', 7, 'Nguyễn…'],
    ['山田太郎', 6, '山田…'],
    ['محمد علی', 5, '\u2068محمد\u2069…'],
    ['', 5, ''],
  ])('cuts %s to %i columns', (value, columns, text) => {
    expect(shown(value, columns)).toBe(text)
    expect(width(shown(value, columns))).toBeLessThanOrEqual(columns)
  })

  it('is bounded for a name of ten megabytes, of marks, and of spaces between letters that turn', () => {
    for (const name of ['a'.repeat(1e7), `a${'\u0301'.repeat(1e7)}`, `ع${' '.repeat(1e7)}`, 'ع '.repeat(5e6)])
      expect(shown(name).length).toBeLessThan(1100)
    expect(isolate(`ع${' '.repeat(1e6)}x`).length).toBe(1e6 + 4)
  })
})

it('pads by the columns that a text takes', () => {
  expect(padEnd('Nguyễn', 8)).toBe('Nguyễn  ')
  expect(padEnd('\u2068علی\u2069', 5)).toBe('\u2068علی\u2069  ')
  expect(padStart('山', 4)).toBe('  山')
  expect(padEnd('long', 2)).toBe('long')
})

it.each([
  [3.94, '+3.9'],
  [-11.55, '−11.5'],
  [-0.04, '0.0'],
  [0, '0.0'],
])('writes %d bits as %s', (bits, text) => {
  expect(signed(bits)).toBe(text)
})

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('stands out on a terminal (%s) with %j: %s', (isTTY, env, isStyled) => {
  expect(styleOf({ isTTY } as Output, env).strong('x') !== 'x').toBe(isStyled)
})
