import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Store } from '../server/database.js'
import { openDesk } from '../server/open.js'
import type { Session, Trail } from '../shared/types.js'
import { type Client, check, openSmall, review, type SmallDesk } from './small-desk.js'

let small: SmallDesk
let officer: Client

beforeEach(async () => {
  small = await openSmall()
  officer = await small.signIn('officer-1')
})
afterEach(() => small.close())

it('answers nobody who has not signed in, and no sooner than the token is there', async () => {
  expect((await small.anybody('GET', '/api/cases')).status).toBe(401)
  expect((await officer.call('PUT', 'cases/1/draft', {}, { 'x-desk-token': 'other' })).status).toBe(403)
  expect((await officer.call('PUT', 'cases/1/draft', {}, { 'x-desk-token': '' })).status).toBe(403)
})

it('answers no other site, and under no other name', async () => {
  const draft = { record: 'UK-1', outcome: '', reason: '' }
  for (const headers of [
    { origin: 'https://evil.test' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ]) {
    const answer = await officer.call('PUT', 'cases/1/draft', draft, headers as Record<string, string>)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'other-site'])
  }
  expect((await officer.call('GET', 'cases', undefined, { host: 'evil.test' })).status).toBe(403)
  expect((await officer.call('GET', 'cases', undefined, { host: 'localhost.evil.test' })).status).toBe(403)
})

it('shows a charity no case, no alert, no register and no trail; an officer neither of the last', async () => {
  const charity = await small.signIn('referrer-1')
  for (const path of ['cases', 'cases/1', 'alerts', 'register', 'trail'])
    expect(await charity.refused('GET', path)).toBe('403 not-your-role')
  for (const path of ['register', 'trail'])
    expect(await officer.refused('GET', path)).toBe('403 not-your-role')
})

it('ends a session that is not used, or out', async () => {
  small.wait(29)
  await officer.ask('GET', 'cases')
  small.wait(29)
  await officer.ask('GET', 'cases')
  // Asking whether there are alerts is no use of it.
  small.wait(16)
  expect((await officer.ask<Session>('GET', 'session')).member?.id).toBe('officer-1')
  small.wait(16)
  expect((await officer.ask<Session>('GET', 'session')).member).toBe(null)
  expect(await officer.refused('GET', 'cases')).toBe('401 no-session')
  const again = await small.signIn('officer-1')
  await again.call('DELETE', 'session')
  expect(await again.refused('GET', 'cases')).toBe('401 no-session')
})

it('gives a cookie that no script can read, and headers that let nothing in', async () => {
  const response = await small.anybody('POST', '/api/session', {
    body: JSON.stringify({ member: 'officer-1' }),
  })
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/)
  expect(response.headers.get('set-cookie')).toMatch(/SameSite=Strict/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-frame-options')).toBe('DENY')
})

it('writes no name to its log, and none into an error', async () => {
  const view = await check(officer, 1)
  await review(officer, view, 'same')
  const nameless = { referral: { names: [] }, consent: 'not-recorded', consentBy: '' }
  expect(await officer.refused('POST', 'cases', nameless)).toBe('422 not-understood')
  const bad = {
    referral: { names: [{ text: 'Secret Name', shoe: 'Secret Shoe' }] },
    consent: 'given',
    consentBy: 'x',
  }
  const answer = await officer.call('POST', 'cases', bad)
  expect(answer.status).toBe(422)
  expect(await answer.text()).not.toContain('Secret')
  expect(small.log.join('\n')).toContain('POST /api/cases/:id/checks 200')
  expect(small.log.join('\n')).not.toMatch(/Filmon|Philimon|Secret|UK-1|R-1|telephone/)
})

it('keeps its files to their owner, and the session only as a hash', async () => {
  expect(statSync(join(small.folder, 'desk.sqlite')).mode & 0o077).toBe(0)
  expect(statSync(join(small.folder, 'flags.watch')).mode & 0o077).toBe(0)
  expect(readFileSync(join(small.folder, 'desk.sqlite')).includes('desk=')).toBe(false)
})

it('is opened by one process only', async () => {
  const options = { folder: small.folder, examples: join(small.folder, '..') }
  const { store } = small.desk
  // Another process that lives: the one that started the tests.
  writeFileSync(join(small.folder, 'desk.pid'), String(process.ppid))
  await expect(openDesk(options)).rejects.toThrow(/Another desk \(process \d+\)/)
  expect(store.get('SELECT COUNT(*) AS count FROM cases')).toEqual({ count: 3 })
})

it('only adds to the trail and to the decisions, and shows where somebody else did more', async () => {
  await review(officer, await check(officer, 1), 'same')
  const { store } = small.desk
  for (const sql of ['DELETE FROM trail', "UPDATE trail SET content = ''", 'DELETE FROM decisions'])
    expect(() => store.run(sql)).toThrow(/only grows|are added/)
  const senior = await small.signIn('senior-1')
  expect((await senior.ask<Trail>('GET', 'trail')).whole).toBe(true)
  store.run('DROP TRIGGER trail_keeps')
  store.run("DELETE FROM trail WHERE action = 'check'")
  expect((await senior.ask<Trail>('GET', 'trail')).whole).toBe(false)
})

it('takes back a change in whose midst the machine stopped', () => {
  const { store } = small.desk
  const copy = join(small.folder, 'copy')
  mkdirSync(copy)
  const stop = () =>
    store.together(() => {
      // More than SQLite keeps in memory, so that a part of it is in the file when the machine stops.
      for (let i = 0; i < 4000; i++)
        store.run('INSERT INTO arrivals (record, content, at) VALUES (?, ?, ?)', [
          `${i}`,
          'x'.repeat(1000),
          '',
        ])
      for (const file of ['desk.sqlite', 'desk.sqlite-journal'])
        copyFileSync(join(small.folder, file), join(copy, file))
      mkdirSync(join(copy, 'desk.sqlite.lock'))
      throw new Error('stopped')
    })
  expect(stop).toThrow('stopped')
  expect(statSync(join(copy, 'desk.sqlite')).size).toBeGreaterThan(1_000_000)
  const again = Store.open(copy)
  expect(again.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  expect(again.get('SELECT COUNT(*) AS count FROM arrivals')).toEqual({ count: 0 })
  expect(again.get('SELECT COUNT(*) AS count FROM cases')).toEqual({ count: 3 })
  again.close()
})

it('takes back all of a change that fails half-way', async () => {
  const { store } = small.desk
  const before = store.all('SELECT * FROM cases')
  expect(() =>
    store.together(() => {
      store.run('UPDATE cases SET version = 9')
      throw new Error('half-way')
    }),
  ).toThrow('half-way')
  expect(store.all('SELECT * FROM cases')).toEqual(before)
})
