import type { Context } from 'hono'
import * as z from 'zod/mini'
import { refuse } from './refused.js'

/** What the page may send; a text is cut to nothing, and too long a one is refused. */
const text = (most: number) => z.string().check(z.maxLength(most))
const version = z.int()
const consent = z.enum(['given', 'best-interests', 'refused', 'not-recorded'])
const outcome = z.enum(['same', 'different', 'unsure'])
const record = text(200)

export const orders = {
  signIn: z.strictObject({ member: text(50) }),
  referral: z.strictObject({ referral: z.unknown(), consent, consentBy: text(200) }),
  correction: z.strictObject({ version, referral: z.unknown(), reason: text(1000) }),
  consent: z.strictObject({ version, consent, by: text(200) }),
  check: z.strictObject({
    version,
    purpose: z.enum(['locate', 'again', 'relatives']),
    requester: text(200),
  }),
  review: z.strictObject({ version, record, seen: text(64), outcome, reason: text(1000) }),
  draft: z.strictObject({ record, outcome: z.union([outcome, z.literal('')]), reason: text(1000) }),
  step: z.strictObject({
    version,
    step: z.enum(['located', 'assessment', 'flag', 'close', 'missing-again', 'reopen']),
    whereabouts: z.nullable(z.enum(['in-care', 'with-family'])),
    reason: text(1000),
  }),
  importConsent: z.strictObject({ consent, consentBy: text(200) }),
}

/** The body of a request, if it is what was agreed. What it says is never repeated. */
export async function orderOf<S extends z.ZodMiniType>(context: Context, schema: S): Promise<z.infer<S>> {
  const body: unknown = await context.req.json().catch(() => undefined)
  return read(schema, body)
}

export function read<S extends z.ZodMiniType>(schema: S, input: unknown): z.infer<S> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  return refuse(422, 'not-understood', {
    paths: result.error.issues.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      expected: message,
    })),
  })
}
