import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Member } from '../shared/types.js'
import type { Store } from './database.js'
import { memberOf } from './members.js'
import { refuse } from './refused.js'

/** A session ends after half an hour without use, and after a working day in any case. */
const IDLE = 30 * 60_000
const LONGEST = 8 * 60 * 60_000
/** A write for every request would be one for every pause in typing: a minute is exact enough. */
const NOTED_EVERY = 60_000

interface Row {
  readonly token: string
  readonly member: string
  readonly started: string
  readonly used: string
}

export interface OpenSession {
  readonly token: string
  readonly member: Member
}

/** The file holds only a hash of the cookie: who reads the file cannot take over a session. */
const hashOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')
const secret = (): string => randomBytes(32).toString('base64url')

/** The session of a cookie, if it still runs. It lives in the file, so a restart ends no session. */
export function sessionOf(store: Store, now: Date, cookie: string | undefined): OpenSession | null {
  if (cookie === undefined) return null
  const row = store.get<Row>('SELECT * FROM sessions WHERE hash = ?', [hashOf(cookie)])
  const member = row && memberOf(row.member)
  if (row === undefined || member === undefined || isOver(row, now)) return null
  return { token: row.token, member }
}

/** Notes that a session is used. A page that only asks whether there are alerts does not keep it open. */
export function prolong(store: Store, now: Date, cookie: string): void {
  const before = new Date(now.getTime() - NOTED_EVERY).toISOString()
  store.run('UPDATE sessions SET used = ? WHERE hash = ? AND used < ?', [
    now.toISOString(),
    hashOf(cookie),
    before,
  ])
}

const isOver = ({ used, started }: Row, now: Date): boolean =>
  now.getTime() - Date.parse(used) > IDLE || now.getTime() - Date.parse(started) > LONGEST

/** Signing in always makes a new cookie, so that one set by somebody else is worth nothing; sessions that are over go. */
export function openSession(
  store: Store,
  now: Date,
  member: Member,
): OpenSession & { readonly cookie: string } {
  const session = { cookie: secret(), token: secret(), member }
  const at = now.toISOString()
  store.run('DELETE FROM sessions WHERE started < ?', [new Date(now.getTime() - LONGEST).toISOString()])
  store.run('INSERT INTO sessions (hash, token, member, started, used) VALUES (?, ?, ?, ?, ?)', [
    hashOf(session.cookie),
    session.token,
    member.id,
    at,
    at,
  ])
  return session
}

export function closeSession(store: Store, cookie: string | undefined): void {
  if (cookie !== undefined) store.run('DELETE FROM sessions WHERE hash = ?', [hashOf(cookie)])
}

/** Another site can make a browser send the cookie, but cannot read the token. */
export function requireToken(session: OpenSession, token: string | undefined): void {
  const [given, wanted] = [Buffer.from(token ?? ''), Buffer.from(session.token)]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) refuse(403, 'token')
}
