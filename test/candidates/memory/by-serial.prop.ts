import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { BySerial } from '../../../src/candidates/memory/by-serial.js'

it('tells what was put down last under a serial, or nothing', () => {
  const serial = fc.integer({ min: 1, max: 400 })
  fc.assert(
    fc.property(fc.array(fc.tuple(serial, fc.nat()), { maxLength: 600 }), (put) => {
      const table = new BySerial(4)
      const last = new Map<number, number>()
      for (const [one, value] of put) {
        table.put(one, [value, value >> 1])
        last.set(one, value)
      }
      for (const [one, value] of last) {
        const at = table.find(one)
        if (at >= 0) expect([...table.words.subarray(at, at + 3)]).toEqual([one, value, value >> 1])
      }
      for (let one = 401; one < 500; one++) expect(table.find(one)).toBe(-1)
      const newest = put.at(-1)
      if (newest !== undefined) expect(table.find(newest[0])).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('widens, so that as many as a register has readings are found together', () => {
  const table = new BySerial(2)
  for (let serial = 1; serial <= 20_000; serial++) table.put(serial, [serial * 2])
  for (let serial = 1; serial <= 20_000; serial++)
    expect(table.words[table.find(serial) + 1]).toBe(serial * 2)
})
