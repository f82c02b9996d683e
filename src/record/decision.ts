import * as z from 'zod/mini'
import { NamesakeError } from '../errors.js'
import { hashOf } from './hash.js'
import { issuesOf } from './issues.js'
import type { PersonInput } from './parse.js'
import { idSchema, textSchema } from './person.js'

const schema = z.strictObject({
  a: idSchema,
  b: idSchema,
  outcome: z.enum(['same', 'different', 'unsure']),
  reviewer: textSchema,
  reason: textSchema,
  at: z
    .string()
    .check(
      z.regex(
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
        'an instant as 2017-03-02T10:15Z',
      ),
    ),
  seen: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'what hashOfSeen gives')),
})

/**
 * What a professional decided about two records, kept so that a rejected pair stays rejected and so that a decision can
 * be reversed: a later one about the same pair takes its place. The library makes none by itself.
 *
 * `reviewer` and `reason` are required: the law asks for meaningful human involvement (UK GDPR Art. 22A to 22D).
 */
export type Decision = z.infer<typeof schema>

/** `same`: one child. `different`: two people. `unsure`: looked at, and left open. */
export type DecisionOutcome = Decision['outcome']

/**
 * Checks a decision.
 *
 * @throws {NamesakeError} with all issues at once
 * @example
 * parseDecision({
 *   a: 'R-014', b: 'UK-40917', outcome: 'same', reviewer: 'sw-7', reason: 'His uncle was telephoned.',
 *   at: '2017-03-02T10:15Z', seen: hashOfSeen(referral, record),
 * })
 */
export function parseDecision(input: unknown, root = ''): Decision {
  const result = schema.safeParse(input)
  if (!result.success) throw new NamesakeError(issuesOf(result.error.issues, input, root))
  return result.data
}

/**
 * Hash of the two records a reviewer saw, without the caller's `data`: where it no longer fits, the decision rests on
 * what has changed since.
 */
export function hashOfSeen(a: PersonInput, b: PersonInput): string {
  return hashOf([a, b].map((person) => ({ ...person, data: undefined })))
}
