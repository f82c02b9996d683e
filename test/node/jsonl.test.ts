import { expect, it } from 'vitest'
import { LINE_LIMIT, readLines } from '../../src/node/jsonl.js'
import { collect, textOf } from './fixtures.js'

it.each([1, 2, 3, 1000])('reads lines in chunks of %i characters', async (size) => {
  expect(await collect(readLines(textOf('{"a":1}\r\n\n  \n{"b":"\u2028"}\n{}', size)))).toEqual([
    { line: 1, text: '{"a":1}\r' },
    { line: 4, text: '{"b":"\u2028"}' },
    { line: 5, text: '{}' },
  ])
})

it('passes over a line that is too long, and only over that', async () => {
  const long = `{"name":"${'a'.repeat(LINE_LIMIT)}"}`
  const rows = await collect(readLines(textOf(`{}\n${long}\n{}\n${long}`)))
  expect(rows.map(({ line, text }) => [line, text])).toEqual([
    [1, '{}'],
    [2, null],
    [3, '{}'],
    [4, null],
  ])
})
