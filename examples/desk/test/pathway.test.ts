import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Alert, CaseView, ImportResult, ReferredLine } from '../shared/types.js'
import { type Client, check, openSmall, review, type SmallDesk, tableForm, take } from './small-desk.js'

let small: SmallDesk
let officer: Client

beforeEach(async () => {
  small = await openSmall()
  officer = await small.signIn('officer-1')
})
afterEach(() => small.close())

const told = async () => {
  const lines = await (await small.signIn('referrer-1')).ask<ReferredLine[]>('GET', 'referred')
  return lines.find(({ reference }) => reference === 'R-1')!
}
const ARRIVAL = 'id,name,birth,nationality,sex,place\nUK-90,Zabihulla Ahmadzay,2002-09-01,AF,male,Kunar\n'

describe('the pathway', () => {
  it('locates a child only by a record that a review accepted, and looks again when that is taken back', async () => {
    const checked = await check(officer, 1)
    const order = { version: checked.version, step: 'located', whereabouts: 'in-care', reason: 'x' }
    expect(await officer.refused('POST', 'cases/1/steps', order)).toBe('409 nothing-accepted')
    const located = await take(officer, await review(officer, checked, 'same'), 'located', 'in-care')
    expect(located).toMatchObject({ status: 'located', whereabouts: 'in-care' })
    const doubted = await review(officer, located, 'unsure')
    expect(doubted).toMatchObject({ status: 'in-review', whereabouts: null })
    expect(doubted.history.filter(({ what }) => what === 'review')).toHaveLength(2)
  })

  it('wants a reason for a review and for a step', async () => {
    const view = await check(officer, 1)
    const { id: record, seen } = view.check!.candidates[0]!
    const body = { version: view.version, record, seen, outcome: 'same', reason: '  ' }
    expect(await officer.refused('POST', 'cases/1/reviews', body)).toBe('422 reason-missing')
    const step = { version: view.version, step: 'flag', whereabouts: null, reason: '' }
    expect(await officer.refused('POST', 'cases/1/steps', step)).toBe('422 reason-missing')
  })

  it('takes no step out of turn', async () => {
    const body = { version: 1, step: 'close', whereabouts: null, reason: 'x' }
    expect(await officer.refused('POST', 'cases/1/steps', body)).toBe('409 step-out-of-turn')
  })

  it('tells the charity in care or with family, and nothing else', async () => {
    expect(await told()).toMatchObject({ told: 'looking' })
    const accepted = await review(officer, await check(officer, 1), 'same')
    expect(await told()).toMatchObject({ told: 'looking' })
    const located = await take(officer, accepted, 'located', 'with-family')
    expect(Object.keys(await told()).sort()).toEqual(['names', 'reference', 'referred', 'told'])
    expect(await told()).toMatchObject({ told: 'with-family' })
    const closed = await take(officer, located, 'close')
    expect(await told()).toMatchObject({ told: 'with-family' })
    await take(officer, closed, 'missing-again')
    expect(await told()).toMatchObject({ told: 'looking' })
  })

  it('flags a child who is not located, and tells when a record arrives; not what was seen before', async () => {
    const flagged = await take(officer, await check(officer, 3), 'flag')
    expect(flagged).toMatchObject({ status: 'flagged', alerts: 0 })
    const senior = await small.signIn('senior-1')
    const arrived = await senior.ask<ImportResult>('POST', 'register', tableForm(ARRIVAL))
    expect(arrived).toMatchObject({ added: 1, alerts: 1 })
    const [alert] = await officer.ask<Alert[]>('GET', 'alerts')
    expect(alert).toMatchObject({ reference: 'R-3', record: 'UK-90', seen: false })
    const again = await check(officer, 3, 'again')
    expect(again).toMatchObject({ alerts: 0, status: 'flagged' })
    expect(again.check!.candidates.map(({ id }) => id)).toContain('UK-90')
  })

  it('stops searching for a flagged child when consent is taken back', async () => {
    const flagged = await take(officer, await check(officer, 3), 'flag')
    const order = { version: flagged.version, consent: 'refused', by: 'the child' }
    const stopped = await officer.ask('PUT', 'cases/3/consent', order)
    expect(stopped).toMatchObject({ status: 'in-review', consent: 'refused' })
    const senior = await small.signIn('senior-1')
    expect(await senior.ask('POST', 'register', tableForm(ARRIVAL))).toMatchObject({ added: 1, alerts: 0 })
  })

  it('refuses a review of what has changed since it was seen', async () => {
    const view = await check(officer, 1)
    const { version } = view
    const corrected = { version, referral: { names: ['Filmon Tesfay'] }, reason: 'spelt by himself' }
    const after = await officer.ask('PUT', 'cases/1', corrected)
    expect(after).toMatchObject({ stale: true, reference: 'R-1' })
    const { id: record, seen } = view.check!.candidates[0]!
    const body = { version: after.version, record, seen, outcome: 'same', reason: 'x' }
    expect(await officer.refused('POST', 'cases/1/reviews', body)).toBe('409 data-changed')
  })
})

describe('two reviewers at once', () => {
  it('tells the second who was first and what was done; nothing is overwritten, and the draft stays', async () => {
    const second = await small.signIn('officer-2')
    const view = await check(officer, 1)
    const same = await second.ask('GET', 'cases/1')
    const { id: record, seen } = view.check!.candidates[0]!
    await second.ask('PUT', 'cases/1/draft', { record, outcome: 'same', reason: 'Her own words' })
    await review(officer, view, 'different')
    const body = { version: same.version, record, seen, outcome: 'same', reason: 'Her own words' }
    const answer = await second.call('POST', 'cases/1/reviews', body)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      code: 'changed-meanwhile',
      change: {
        by: 'Amara Osei',
        what: 'review',
        code: 'different',
        record,
        reason: 'His uncle was telephoned.',
      },
    })
    const now = await second.ask('GET', 'cases/1')
    expect(now.drafts).toMatchObject([{ record, outcome: 'same', reason: 'Her own words' }])
    expect(now.decisions[record]!.outcome).toBe('different')
    const kept = await second.ask<CaseView>('POST', 'cases/1/reviews', { ...body, version: now.version })
    expect(kept.decisions[record]).toMatchObject({ outcome: 'same', reviewer: 'Lucie Marchand' })
    expect(kept.drafts).toEqual([])
    expect(kept.history.filter(({ what }) => what === 'review')).toHaveLength(2)
  })

  it('keeps drafts apart', async () => {
    const second = await small.signIn('officer-2')
    await officer.ask('PUT', 'cases/1/draft', { record: 'UK-1', outcome: '', reason: 'mine' })
    expect((await second.ask('GET', 'cases/1')).drafts).toEqual([])
  })
})

describe('after a restart', () => {
  it('everything is as it was: cases, checks, drafts, decisions, flags, arrivals, sessions’ trail', async () => {
    await review(officer, await check(officer, 1), 'different')
    await officer.ask('PUT', 'cases/1/draft', { record: 'UK-2', outcome: 'unsure', reason: 'half a' })
    await take(officer, await check(officer, 3), 'flag')
    const senior = await small.signIn('senior-1')
    await senior.ask('POST', 'register', tableForm(ARRIVAL))
    const before = [await officer.ask('GET', 'cases/1'), await officer.ask('GET', 'alerts')]
    small = await small.reopen()
    officer = await small.signIn('officer-1')
    expect([await officer.ask('GET', 'cases/1'), await officer.ask('GET', 'alerts')]).toEqual(before)
    const register = await (await small.signIn('senior-1')).ask('GET', 'register')
    expect(register).toMatchObject({ size: 7, arrived: 1, flagged: 1 })
    // The watch goes on: what was told is not told again, what is new is.
    const another = ARRIVAL.replace('UK-90', 'UK-91')
    const result = await (await small.signIn('senior-1')).ask('POST', 'register', tableForm(another))
    expect(result).toMatchObject({ alerts: 1 })
  })
})
