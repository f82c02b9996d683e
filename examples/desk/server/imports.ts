import { type Issue, NamesakeError, type PersonInput } from 'namesake'
import { type LoadedPersons, loadPersons } from 'namesake/node'
import type { Consent, ImportIssue, ImportResult, Member } from '../shared/types.js'
import { addCase, type CaseRow } from './cases.js'
import type { Desk } from './desk.js'
import { refuse } from './refused.js'
import { recordDeed } from './trail.js'

/** A table of people; good rows are kept, and the others are listed by line and column. */
export async function readTable(bytes: Uint8Array, options: { needsId: boolean }): Promise<LoadedPersons> {
  try {
    return await loadPersons(oneChunk(bytes), { ...options, file: 'table', invalid: 'skip' })
  } catch (error) {
    if (error instanceof NamesakeError) refuse(422, 'table', { issues: error.issues.map(issueOf) })
    throw error
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export const issueOf = ({ line, column, path, code, expected }: Issue): ImportIssue => ({
  line: line ?? null,
  column: column === undefined ? path || null : String(column),
  code,
  expected,
})

export interface ImportOrder {
  readonly consent: Consent
  readonly consentBy: string
}

/** Opens a case for every good row. A reference that is here already is passed over, and listed where its data are others. */
export async function importReferrals(
  desk: Desk,
  member: Member,
  bytes: Uint8Array,
  { consent, consentBy }: ImportOrder,
): Promise<ImportResult> {
  const table = await readTable(bytes, { needsId: false })
  const issues = table.issues.map(issueOf)
  let known = 0
  const added = desk.store.together(() => {
    const fresh = table.persons.filter((referral) => {
      const held = heldReferral(desk, referral.id)
      if (held === null) return true
      if (held === JSON.stringify(referral)) known++
      else issues.push({ line: null, column: referral.id ?? null, code: 'reference-differs', expected: '' })
      return false
    })
    const { id, organisation } = member
    for (const referral of fresh) addCase(desk, { member: id, organisation, referral, consent, consentBy })
    recordDeed(desk.store, desk.now().toISOString(), {
      member: id,
      action: 'import',
      note: String(fresh.length),
    })
    return fresh.length
  })
  return { read: table.read, added, known, issues, remarks: table.remarks.map(issueOf), alerts: 0 }
}

function heldReferral({ store }: Desk, reference: string | undefined): string | null {
  if (reference === undefined) return null
  const row = store.get<Pick<CaseRow, 'referral'>>('SELECT referral FROM cases WHERE reference = ?', [
    reference,
  ])
  return row?.referral ?? null
}

/** Lets records of the register in: new ones, and others in the place of those with the same id. */
export async function importRecords(
  desk: Desk,
  member: Member,
  bytes: Uint8Array,
): Promise<Omit<ImportResult, 'alerts'>> {
  const table = await readTable(bytes, { needsId: true })
  const at = desk.now().toISOString()
  const records = table.persons.filter((record) => !isHeld(desk, record))
  desk.store.together(() => {
    for (const record of records)
      desk.store.run('INSERT OR REPLACE INTO arrivals (record, content, at) VALUES (?, ?, ?)', [
        record.id!,
        JSON.stringify(record),
        at,
      ])
    const deed = { member: member.id, action: 'arrivals', records: records.map(({ id }) => id!) }
    recordDeed(desk.store, at, deed)
  })
  for (const record of records) await takeIn(desk.registry, record)
  return {
    read: table.read,
    added: records.length,
    known: table.persons.length - records.length,
    issues: table.issues.map(issueOf),
    remarks: table.remarks.map(issueOf),
  }
}

const isHeld = ({ registry }: Desk, record: PersonInput): boolean =>
  JSON.stringify(registry.get(record.id!)) === JSON.stringify(record)

/** Adds a record, or puts it in the place of the one with its id. */
export async function takeIn(registry: Desk['registry'], record: PersonInput): Promise<void> {
  if (registry.has(record.id!)) await registry.replace(record)
  else await registry.add(record)
}
