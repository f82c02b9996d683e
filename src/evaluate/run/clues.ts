import { EXPANSION_BOUND } from '../../candidates/memory/expand.js'
import { heldTokens, soughtTokens } from '../../candidates/memory/units.js'
import { compareTokens } from '../../names/agreement.js'
import type { Token } from '../../names/token.js'
import type { PersonName, Prepared } from '../../record/prepared.js'
import { toBits } from '../../record/units.js'

/** One name of a referral as the index looked for it, and the nearest name of the record that it should have found. */
export interface NameClue {
  /** Which of the sought names, from 1. */
  readonly name: number
  /** Why the two are taken for one name, `name.spelling`; null where nothing in the record is near enough. */
  readonly code: string | null
  /** What that costs, bits; null where nothing is near enough. */
  readonly cost: number | null
  /** The letters as they are compared; only where values are revealed. */
  readonly sought?: string
  readonly nearest?: string
}

/** The keys of one field, under which the index fetches records whatever their names are. */
export interface KeyClue {
  readonly field: string
  /** Keys of the referral, and those of them that the record has too. */
  readonly tried: number
  readonly shared: number
}

/** By what a record could have been fetched: keys that both sides have, and names of the referral beside their nearest in the record. */
export interface Clues {
  readonly names: readonly NameClue[]
  readonly keys: readonly KeyClue[]
}

/** What the index tried for a referral, held against one record: a clue that is not shared could not fetch it. */
export function cluesOf(
  sought: Prepared,
  record: Prepared,
  fields: readonly { readonly name: string }[],
  reveal: boolean,
): Clues {
  const at = fields.findIndex(({ name }) => name === 'names')
  const held = heldTokens(namesOf(record, at))
  const names = soughtTokens(namesOf(sought, at)).map(({ tokens }, i) =>
    nameClue(i + 1, tokens, held, reveal),
  )
  return { names, keys: keyClues(sought.keys, new Set(record.keys)) }
}

const namesOf = ({ values }: Prepared, at: number): readonly PersonName[] =>
  (values[at] ?? []) as readonly PersonName[]

function nameClue(name: number, tokens: readonly Token[], held: readonly Token[], reveal: boolean): NameClue {
  let best: NameClue = { name, code: null, cost: null }
  let bound = EXPANSION_BOUND
  for (const token of tokens) {
    for (const other of held) {
      const found = compareTokens(token, other, bound)
      if (found === null) continue
      bound = found.cost - 1
      best = {
        name,
        code: found.code,
        cost: toBits(found.cost),
        ...(reveal ? { nearest: other.letters } : {}),
      }
    }
  }
  return reveal && tokens[0] !== undefined ? { ...best, sought: tokens[0].letters } : best
}

function keyClues(tried: readonly string[], held: ReadonlySet<string>): KeyClue[] {
  const fields = new Map<string, { tried: number; shared: number }>()
  for (const key of tried) {
    const field = key.slice(0, key.indexOf(':'))
    const counts = fields.get(field) ?? { tried: 0, shared: 0 }
    fields.set(field, counts)
    counts.tried++
    if (held.has(key)) counts.shared++
  }
  return [...fields].map(([field, counts]) => ({ field, ...counts }))
}
