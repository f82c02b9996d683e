import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultNameWeights } from '../../src/names/weights.js'
import type { Agreement, CompareContext, Field, PrepareIssue } from '../../src/record/field.js'
import type { TokenStatistics } from '../../src/record/frequencies.js'

/** A register in which shares are what `shares` says, and unknown for every other key. */
export function registerWith(shares: Readonly<Record<string, number>>): CompareContext {
  const statistics: TokenStatistics = {
    size: 1000,
    frequency: () => 0,
    share: (_field, key) => shares[key] ?? null,
  }
  return { statistics, weights: defaultNameWeights }
}

export const noRegister: CompareContext = { statistics: null, weights: defaultNameWeights }

/** Prepares both inputs and compares them; `missing` where one side says nothing, as the record is read elsewhere. */
export function compareInputs<Input, Value>(
  field: Field<Input, Value>,
  a: Input,
  b: Input,
  context = noRegister,
): Agreement {
  const left = field.prepare(a, [])
  const right = field.prepare(b, [])
  return left === null || right === null ? { level: 'missing' } : field.compare(left, right, context)
}

export function issuesOf<Input, Value>(field: Field<Input, Value>, input: Input): PrepareIssue[] {
  const issues: PrepareIssue[] = []
  field.prepare(input, issues)
  return issues
}

const ALWAYS_ALLOWED = ['missing', 'cannot-compare']

/**
 * The laws of every field, for inputs from `inputs`; `agreeing` are the levels on which a value may meet itself.
 */
export function obeysFieldLaws<Input, Value>(
  field: Field<Input, Value>,
  inputs: fc.Arbitrary<Input>,
  agreeing: readonly string[],
  context = noRegister,
): void {
  it('is symmetric', () => {
    fc.assert(
      fc.property(inputs, inputs, (a, b) => {
        expect(compareInputs(field, a, b, context)).toEqual(compareInputs(field, b, a, context))
      }),
    )
  })

  it('finds that a value agrees with itself', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect([...agreeing, 'missing']).toContain(compareInputs(field, input, input, context).level)
      }),
    )
  })

  it('returns none but its own levels', () => {
    fc.assert(
      fc.property(inputs, inputs, (a, b) => {
        const { level } = compareInputs(field, a, b, context)
        expect([...field.levels, ...ALWAYS_ALLOWED]).toContain(level)
      }),
    )
  })

  it('prepares the same value twice, with keys that are texts of some length', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const value = field.prepare(input, [])
        expect(field.prepare(input, [])).toEqual(value)
        if (value !== null) for (const key of field.keys?.(value) ?? []) expect(key).not.toBe('')
      }),
    )
  })

  it('names the field, never the value, in what it reports', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const issue of issuesOf(field, input)) expect(issue.path.startsWith(field.name)).toBe(true)
      }),
    )
  })
}

/** Any text at all: every plane of Unicode, lone surrogates too. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' ,/()-؟أیαÄß0१\u200c\ud800'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})
