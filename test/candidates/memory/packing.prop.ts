import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteBuffer, ByteReader } from '../../../src/candidates/memory/bytes.js'
import { DistinctBytes } from '../../../src/candidates/memory/distinct.js'
import { Packer } from '../../../src/candidates/memory/packing.js'
import { nameField } from '../../../src/compare/name.js'
import { internToken, type Token } from '../../../src/names/token.js'

/** Any UTF-16, unpaired surrogates included, longer than one chunk now and then. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ minLength: 1000, maxLength: 3000 }),
)

const tokens = ['ali', 'محمد', 'tesfay', 'ḥasan'].map((letters) => internToken(letters))
/** The first two tokens have numbers, the others are written by their letters. */
const numbers = {
  numberOfToken: ({ letters }: Token) =>
    [tokens[0]!, tokens[1]!].findIndex((token) => token.letters === letters),
  tokenOf: (number: number): Token => tokens[number]!,
}

const value = fc.anything({
  values: [
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.nat(200),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0, 2 ** 31, 2 ** 31 - 1, ...tokens),
    fc.constantFrom('family', 'documented', 'male', 'primary'),
  ],
  maxDepth: 4,
  withMap: true,
  withDate: true,
  withTypedArray: true,
})

describe('packed values', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const packer = new Packer(numbers)
        const out = new ByteBuffer()
        for (const one of values) packer.write(out, one)
        const reader = new ByteReader(out.bytes)
        for (const one of values) expect(packer.read(reader)).toStrictEqual(withPlainPrototypes(one))
        expect(reader.position).toBe(out.length)
      }),
      { numRuns: 300 },
    )
  })

  it('come back when there are more shapes and words than are remembered', () => {
    const packer = new Packer(numbers)
    const out = new ByteBuffer()
    const values = Array.from({ length: 3000 }, (_, i) => ({
      [`key${i}`]: `word${i}`,
      plain: `word${i % 7}`,
    }))
    for (const one of values) packer.write(out, one)
    const reader = new ByteReader(out.bytes)
    for (const one of values) expect(packer.read(reader)).toEqual(one)
  })
})

describe('packed names', () => {
  const written = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          ...[
            'Abdul',
            'Rahman',
            'bin',
            'Abu',
            'Bakr',
            'al',
            'Haj',
            'Gebre',
            'Medhin',
            'Nguyen',
            'Van',
            'Anh',
            'M',
            'aka',
            'محمد',
          ],
        ),
        { minLength: 1, maxLength: 7 },
      )
      .map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  const named = fc.array(
    fc.record(
      {
        given: written,
        family: written,
        kind: fc.constantFrom('primary' as const, 'assumed' as const),
        source: fc.constantFrom('IT', 'Red Cross'),
      },
      { requiredKeys: ['given'] },
    ),
    { maxLength: 3 },
  )
  const shown = (names: unknown): string =>
    JSON.stringify(names, (key, one) => (key === 'token' ? one.letters : one))

  it('come back as they were, as do those that an earlier format packed like any value', () => {
    fc.assert(
      fc.property(named, (inputs) => {
        const names = nameField.prepare(inputs, [])
        const packer = new Packer(numbers)
        const out = new ByteBuffer()
        packer.writeNames(out, names)
        const length = out.length
        packer.write(out, names)
        const reader = new ByteReader(out.bytes)
        expect(shown(packer.read(reader))).toBe(shown(names))
        expect(reader.position).toBe(length)
        expect(shown(packer.read(reader))).toBe(shown(names))
      }),
    )
  })

  it('come back where their units are none that this library makes', () => {
    const [name] = nameField.prepare(['Ali Hasan'], [])!
    const packer = new Packer(numbers)
    for (const odd of [
      { ...name!, units: [] },
      { ...name!, others: [name!] },
    ]) {
      const out = new ByteBuffer()
      packer.writeNames(out, [odd])
      expect(shown(packer.read(new ByteReader(out.bytes)))).toBe(shown([odd]))
    }
  })
})

/** An object without a prototype comes back as a plain one: nothing that is compared can tell them apart. */
function withPlainPrototypes(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(withPlainPrototypes)
  if (typeof one !== 'object' || one === null) return one
  const prototype = Object.getPrototypeOf(one)
  if ('serial' in one || (prototype !== null && prototype !== Object.prototype)) return one
  return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, withPlainPrototypes(inner)]))
}

describe('bytes', () => {
  it('hold any text and any whole number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer({ min: 0, max: 2 ** 31 - 1 }))), (entries) => {
        const out = new ByteBuffer(1)
        for (const [words, number] of entries) {
          out.integer(words.length)
          out.text(words)
          out.integer(number)
        }
        const reader = new ByteReader(out.bytes)
        for (const [words, number] of entries) {
          expect(reader.text(reader.integer())).toBe(words)
          expect(reader.integer()).toBe(number)
        }
      }),
    )
  })

  it('number distinct texts, and order them by code unit', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
        const distinct = new DistinctBytes()
        const model = new Map<string, number>()
        for (const one of texts) {
          if (!model.has(one)) expect(distinct.findText(one)).toBe(-1)
          const number = distinct.internText(one)
          expect(number).toBe(model.get(one) ?? model.size)
          model.set(one, number)
        }
        for (const [one, number] of model) {
          expect(distinct.findText(one)).toBe(number)
          expect(distinct.textOf(number)).toBe(one)
        }
        const byBytes = [...model.values()]
          .sort((a, b) => distinct.compare(a, b))
          .map((one) => distinct.textOf(one))
        expect(byBytes).toEqual([...model.keys()].sort())
      }),
    )
  })
})
