import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByteChunks, offsetOf } from '../../../src/candidates/memory/chunks.js'

const MEGABYTE = 2 ** 20
const length = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 300 }) },
  { weight: 3, arbitrary: fc.integer({ min: MEGABYTE - 300, max: MEGABYTE + 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2 * MEGABYTE, max: 3 * MEGABYTE }) },
)

import { joined } from '../../house/joined.js'

it('runs stay where they were put, also in chunks that lie over the bytes of others', () => {
  fc.assert(
    fc.property(fc.array(length, { maxLength: 12 }), fc.nat(12), (lengths, reopened) => {
      let chunks = new ByteChunks()
      const placed: { start: number; length: number; mark: number }[] = []
      lengths.forEach((size, at) => {
        if (at === reopened) chunks = ByteChunks.over(joined(chunks.pieces()))
        const run = new Uint8Array(size + 7).fill(at + 1, 0, size)
        placed.push({ start: chunks.append(run, 0, size), length: size, mark: at + 1 })
      })
      for (const { start, length: size, mark } of placed) {
        const bytes = chunks.at(start).subarray(offsetOf(start), offsetOf(start) + size)
        expect([bytes.length, bytes[0], bytes[size - 1]]).toEqual([size, mark, mark])
      }
      const pieces = chunks.pieces()
      expect(pieces.slice(0, -1).every((piece) => piece.length === MEGABYTE)).toBe(true)
      expect(joined(pieces)).toHaveLength(chunks.length)
    }),
    { numRuns: 40 },
  )
})
