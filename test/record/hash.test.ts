import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, hashOf } from '../../src/record/hash.js'

const judge = (text: string) => createHash('sha256').update(text).digest('hex')

describe('SHA-256', () => {
  it.each([0, 1, 52, 53, 54, 55, 61, 62, 63, 64, 117, 118, 119, 1000, 100_000])(
    'of %i letters is what Node says',
    (length) => {
      const text = 'aé𞤀'.repeat(length).slice(0, length)
      expect(hashOf(text)).toBe(judge(JSON.stringify(text)))
    },
  )
})

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: { d: [2, { f: 1, e: 2 }], c: null } }, '{"a":{"c":null,"d":[2,{"e":2,"f":1}]},"b":1}'],
    [{ b: undefined, a: 1 }, '{"a":1}'],
    [undefined, 'null'],
    [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
  ])('of %j', (value, text) => expect(canonicalJson(value)).toBe(text))

  it('is the same whatever the order of the properties', () => {
    expect(hashOf({ a: 1, b: [1, 2] })).toBe(hashOf({ b: [1, 2], a: 1 }))
    expect(hashOf({ a: 1, b: [1, 2] })).not.toBe(hashOf({ a: 1, b: [2, 1] }))
  })
})
