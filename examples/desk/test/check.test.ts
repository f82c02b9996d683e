import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Trail } from '../shared/types.js'
import { type Client, check, openSmall, review, type SmallDesk, tableForm } from './small-desk.js'

let small: SmallDesk
let officer: Client
let senior: Client

beforeAll(async () => {
  small = await openSmall({ child: 6, relatives: 1 })
  officer = await small.signIn('officer-1')
  senior = await small.signIn('senior-1')
})
afterAll(() => small.close())

const order = { version: 1, purpose: 'locate', requester: 'Nora' }
const trail = async () => (await senior.ask<Trail>('GET', 'trail')).entries

describe('a status check', () => {
  it('wants a purpose that is the reader’s, a requester and consent, and notes what it refused', async () => {
    expect(await officer.refused('POST', 'cases/1/checks', { ...order, requester: ' ' })).toBe(
      '422 requester-missing',
    )
    expect(await officer.refused('POST', 'cases/1/checks', { ...order, purpose: 'relatives' })).toBe(
      '403 purpose-not-yours',
    )
    expect(await officer.refused('POST', 'cases/1/checks', { ...order, purpose: 'curiosity' })).toBe(
      '422 not-understood',
    )
    const refusal = { version: 1, consent: 'refused', by: 'the child' }
    await officer.ask('PUT', 'cases/3/consent', refusal)
    expect(await officer.refused('POST', 'cases/3/checks', { ...order, version: 2 })).toBe('403 no-consent')
    const refused = (await trail()).filter(({ action }) => action === 'refused')
    expect(refused.map(({ note }) => note)).toEqual(['no-consent', 'purpose-not-yours', 'requester-missing'])
  })

  it('shows who may be the child, explained in both languages by rows that add up', async () => {
    const view = await check(officer, 1)
    expect(view.status).toBe('in-review')
    const [first] = view.check!.candidates
    expect(first!.id).toBe('UK-1')
    const names = first!.rows.find(({ field }) => field === 'names')!
    expect(names.says.en).toContain('Filmon ~ Philimon')
    expect(first!.rows.map(({ says }) => says.fr).join()).toContain('ne figure que dans le registre')
    const total = first!.rows.at(-1)!
    expect(first!.rows.slice(0, -1).reduce((sum, { units }) => sum + units, 0)).toBe(total.units)
    expect(first!.probability).toBeCloseTo(1 / (1 + 2 ** -first!.bits), 6)
  })

  it('sends no record that nobody would want to look at, and puts every one it sends in the trail', async () => {
    const { check: shown } = await check(officer, 1)
    expect(shown!.candidates.every(({ probability, kinship }) => probability >= 0.01 || kinship)).toBe(true)
    expect(shown!.candidates.length + shown!.leftOut).toBeLessThanOrEqual(6)
    expect((await trail())[0]).toMatchObject({
      who: 'Amara Osei',
      action: 'check',
      reference: 'R-1',
      purpose: 'locate',
      requester: 'Nora, Youth charity',
      records: shown!.candidates.map(({ id }) => id),
    })
  })

  it('does not bring back a record that was set aside, until the data change', async () => {
    const before = await check(officer, 1)
    const [rejected, next] = before.check!.candidates
    await review(officer, before, 'different')
    const { check: after } = await check(officer, 1, 'again')
    expect(after!.candidates.map(({ id }) => id)).not.toContain(rejected!.id)
    expect(after).toMatchObject({
      setAside: [{ record: 'UK-1', reviewer: 'Amara Osei' }],
    })
    if (next !== undefined) {
      const raised = after!.candidates.find(({ id }) => id === next.id)!
      expect(raised.probability).toBeGreaterThan(next.probability)
      const units = raised.rows.slice(0, -1).reduce((sum, row) => sum + row.units, 0)
      expect(units / 1024).toBeCloseTo(raised.bits, 6)
    }
    const changed = 'id,name,birth,nationality,sex,place\nUK-1,Philimon Tesfay,2001-01-01,ER,male,Keren\n'
    await senior.ask('POST', 'register', tableForm(changed))
    const back = await check(officer, 1, 'again')
    expect(back.check!.candidates[0]!.id).toBe('UK-1')
    expect(back.decisions['UK-1']).toMatchObject({ outcome: 'different', changed: true })
  })

  it('tells first that companions cannot be as both sides say, and what of the referral was not understood', async () => {
    const register = 'id,name,birth,nationality,brother_name\nUK-70,Emal Safi,2006-01-01,AF,Jawad Safi\n'
    await senior.ask('POST', 'register', tableForm(register))
    const referral = {
      names: ['Emal Safi'],
      births: [{ age: 10, at: '2016-06' }],
      nationalities: ['Afghan', 'Xyzzyan'],
      relatives: [{ relation: 'not his brother', name: 'Jawad Safi' }],
    }
    const other = await small.signIn('officer-2')
    const { id } = await other.ask<{ id: number }>('POST', 'cases', {
      referral,
      consent: 'best-interests',
      consentBy: 'the local authority',
    })
    const { check: shown } = await check(other, id)
    expect(shown!.unread).toEqual(['nationalities'])
    expect(shown!.candidates[0]).toMatchObject({
      id: 'UK-70',
      caution: { en: expect.stringContaining('companion') },
    })
  })

  it('is limited for each person, and says when there is room again', async () => {
    // Five checks were made above.
    await check(officer, 2)
    const { version } = await officer.ask('GET', 'cases/2')
    const answer = await officer.call('POST', 'cases/2/checks', { ...order, version })
    expect(answer.status).toBe(429)
    const { after } = (await answer.json()) as { after: string }
    expect(Date.parse(after) - small.desk.now().getTime()).toBeLessThan(60 * 60_000)
    const other = await small.signIn('officer-2')
    await check(other, 2)
    small.wait(61)
    await check(await small.signIn('officer-1'), 2)
  })

  it('finds the relative whom a child names, for a senior officer, and leaves the record to no review', async () => {
    const view = await check(await small.signIn('senior-1'), 2, 'relatives')
    const found = view.check!.candidates.find(({ id }) => id === 'UK-4')!
    expect(found.relation).toBe('brother')
    const again = await small.signIn('senior-1')
    const { version } = await again.ask('GET', 'cases/2')
    const body = { version, record: 'UK-4', seen: found.seen, outcome: 'same', reason: 'x' }
    expect(await again.refused('POST', 'cases/2/reviews', body)).toBe('409 no-check')
    expect(await again.refused('POST', 'cases/2/checks', { ...order, version, purpose: 'relatives' })).toBe(
      '429 too-many',
    )
  })
})
