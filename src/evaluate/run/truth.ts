import type { Issue, Position } from '../../errors.js'

/** One line of a truth: which record is the referred child, or that none is. */
export interface TruthRow extends Position {
  readonly referral: string
  /** Id of the child's record; null where the register does not hold the child. */
  readonly record: string | null
  /** In a list of labelled pairs: whether the two are one person. Without it every row says who the child is. */
  readonly same?: boolean
  /** Whatever else the truth knows of the child, by name of its column: `tradition`, `source` and any to be grouped by. */
  readonly notes?: Readonly<Record<string, string>>
}

/** What is true of one referral, all its rows together. */
export interface KnownReferral {
  readonly referral: string
  /** Ids of the child's records, sorted: more than one where the register holds the child twice, none where it does not. */
  readonly records: readonly string[]
  readonly notes: Readonly<Record<string, string>>
}

/** What the rows of a truth are checked against. */
export interface Holdings {
  hasReferral(id: string): boolean
  hasRecord(id: string): boolean
}

const NEW_LINE = 'a line that no earlier line says already'

export interface CheckedTruth {
  readonly known: readonly KnownReferral[]
  /** Rows that are not measured, with the reason. */
  readonly issues: readonly Issue[]
  /** Rows that add nothing. */
  readonly remarks: readonly Issue[]
}

/**
 * The truth of each referral, in the order of the rows. A row that cannot be measured is an issue and costs no other:
 * `truth.referral-unknown`, `truth.record-unknown`, `truth.contradiction` (a record, and nobody). A row that is written
 * twice is the remark `truth.repeated`.
 */
export function checkTruth(rows: Iterable<TruthRow>, holdings: Holdings): CheckedTruth {
  const open = new Map<string, OpenReferral>()
  const issues: Issue[] = []
  const remarks: Issue[] = []
  for (const row of rows) {
    const strange = strangeness(row, holdings)
    if (strange !== null) issues.push(strange)
    else if (!enter(row, open))
      remarks.push(issueAt(row, 'truth.repeated', 'a line that no earlier line says already'))
  }
  const known: KnownReferral[] = []
  for (const { row, records } of open.values()) {
    if (records.size > 1 && records.has(null)) {
      const expected = 'either records of the child or nobody; this referral has both'
      issues.push(issueAt(row, 'truth.contradiction', expected))
    } else known.push(knownOf(row, records))
  }
  return { known, issues, remarks }
}

interface OpenReferral {
  /** The first row of the referral. */
  readonly row: TruthRow
  readonly records: Set<string | null>
}

/** False where an earlier row says the same. */
function enter(row: TruthRow, open: Map<string, OpenReferral>): boolean {
  const entered = open.get(row.referral)
  if (entered === undefined) {
    open.set(row.referral, { row, records: new Set([row.record]) })
    return true
  }
  if (entered.records.has(row.record)) return false
  entered.records.add(row.record)
  return true
}

function knownOf({ referral, notes = {} }: TruthRow, records: ReadonlySet<string | null>): KnownReferral {
  return { referral, records: [...records].filter((record) => record !== null).sort(), notes }
}

/** A pair of a referral and a record, and whether they are one person. */
export interface KnownPair {
  readonly referral: string
  readonly record: string
  readonly same: boolean
  readonly notes: Readonly<Record<string, string>>
}

export interface CheckedPairs {
  readonly known: readonly KnownPair[]
  readonly issues: readonly Issue[]
  readonly remarks: readonly Issue[]
}

/** The labelled pairs of a truth, each once. Two labels of one pair are the issue `truth.contradiction`, and neither counts. */
export function checkPairs(rows: Iterable<TruthRow>, holdings: Holdings): CheckedPairs {
  const pairs = new Map<string, KnownPair>()
  const contradicted = new Set<string>()
  const issues: Issue[] = []
  const remarks: Issue[] = []
  for (const row of rows) {
    const strange = strangeness(row, holdings) ?? unlabelled(row)
    if (strange !== null) {
      issues.push(strange)
      continue
    }
    const pair = { referral: row.referral, record: row.record!, same: row.same!, notes: row.notes ?? {} }
    const key = JSON.stringify([pair.referral, pair.record])
    const before = pairs.get(key)
    if (before === undefined) pairs.set(key, pair)
    else if (before.same === pair.same) remarks.push(issueAt(row, 'truth.repeated', NEW_LINE))
    else {
      contradicted.add(key)
      issues.push(issueAt(row, 'truth.contradiction', 'one label for a pair; an earlier line has the other'))
    }
  }
  const known = [...pairs].filter(([key]) => !contradicted.has(key)).map(([, pair]) => pair)
  return { known, issues, remarks }
}

function unlabelled(row: TruthRow): Issue | null {
  if (row.record === null)
    return issueAt(row, 'truth.record-missing', 'the id of a record, for a labelled pair')
  return row.same === undefined ? issueAt(row, 'truth.label', 'same: yes or no') : null
}

/** What keeps a row from being measured, or null. */
function strangeness(row: TruthRow, holdings: Holdings): Issue | null {
  if (!holdings.hasReferral(row.referral))
    return issueAt(row, 'truth.referral-unknown', 'the id of a referral that was read')
  if (row.record !== null && !holdings.hasRecord(row.record))
    return issueAt(row, 'truth.record-unknown', 'the id of a record that was read, or nothing')
  return null
}

/** An issue of a truth: ids stay out of it, its line says which row is meant. */
export function issueAt({ file, line }: Position, code: string, expected: string): Issue {
  return {
    code,
    path: 'truth',
    expected,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  }
}
