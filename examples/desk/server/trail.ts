import { createHash } from 'node:crypto'
import type { Trail, TrailEntry } from '../shared/types.js'
import type { Store } from './database.js'
import { nameOf } from './members.js'

export interface Deed {
  readonly member: string
  readonly action: string
  readonly reference?: string
  readonly purpose?: string
  readonly requester?: string
  readonly records?: readonly string[]
  readonly note?: string
}

interface Row {
  readonly id: number
  readonly content: string
  readonly chain: string
}

/** What one entry adds to the hash of all before it, so that an altered or missing entry shows. */
const linkOf = (before: string, content: string): string =>
  createHash('sha256').update(`${before}\n${content}`).digest('hex')

/** Who asked what for which purpose, and every record that was returned. */
export function recordDeed(store: Store, at: string, deed: Deed): void {
  const before = store.get<{ chain: string }>('SELECT chain FROM trail ORDER BY id DESC LIMIT 1')?.chain ?? ''
  const content = JSON.stringify({ at, ...deed })
  const values = [content, deed.member, deed.action, deed.purpose ?? null, at, linkOf(before, content)]
  store.run(
    'INSERT INTO trail (content, member, action, purpose, at, chain) VALUES (?, ?, ?, ?, ?, ?)',
    values,
  )
}

/** How often somebody did something since a moment, and when the first of it was. */
export function countDeeds(
  store: Store,
  {
    member,
    action,
    purposes,
    since,
  }: { member: string; action: string; purposes: readonly string[]; since: string },
): { count: number; first: string | null } {
  const marks = purposes.map(() => '?').join(', ')
  return store.get(
    `SELECT COUNT(*) AS count, MIN(at) AS first FROM trail WHERE member = ? AND action = ? AND at > ? AND purpose IN (${marks})`,
    [member, action, since, ...purposes],
  )!
}

const PAGE = 50

/** The newest entries before an entry, newest first. */
export function readTrail(store: Store, before: number | null): Trail {
  const rows = store.all<Row>('SELECT id, content, chain FROM trail WHERE id < ? ORDER BY id DESC LIMIT ?', [
    before ?? Number.MAX_SAFE_INTEGER,
    PAGE + 1,
  ])
  return { entries: rows.slice(0, PAGE).map(entryOf), more: rows.length > PAGE, whole: isWhole(store) }
}

function entryOf({ id, content }: Row): TrailEntry {
  const { at, member, action, reference, purpose, requester, records, note } = JSON.parse(content) as Deed & {
    at: string
  }
  return {
    id,
    at,
    who: nameOf(member),
    action,
    reference: reference ?? null,
    purpose: purpose ?? null,
    requester: requester ?? null,
    records: records ?? [],
    note: note ?? null,
  }
}

function isWhole(store: Store): boolean {
  let before = ''
  for (const { content, chain } of store.all<Row>('SELECT id, content, chain FROM trail ORDER BY id')) {
    if (linkOf(before, content) !== chain) return false
    before = chain
  }
  return true
}
