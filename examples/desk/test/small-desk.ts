import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../server/app.js'
import type { Desk, Limits } from '../server/desk.js'
import { closeDesk, openDesk } from '../server/open.js'
import type { CaseView, Session } from '../shared/types.js'

/** Composed: names that are common where they come from. */
export const REGISTER = `id,name,birth,nationality,sex,place,brother_name
UK-1,Philimon TESFAY KIDANE,2001-01-01,ER,male,Keren,
UK-2,Fileman TESFAMARIAM,2000-07-14,ER,male,Asmara,
UK-3,Zabihullah AHMADZAI,2002-05-20,AF,male,Kunar,
UK-4,Bilal Idris Yahya,1998-03-02,SD,male,Nyala,
UK-5,Semhar Berhane,2000-09-09,ER,female,Keren,
UK-6,Mahamat Abakar,2000-03-03,TD,male,,
`
export const REFERRALS = `id,name,age,age_at,nationality,sex,place,brother_name
R-1,Filmon Tesfai,15,2016-09-10,Eritrean,male,Keren,
R-2,Kamal Idris Yahya,10,2016-06-01,Sudanese,male,Nyala,Bilal
R-3,Zabiullah Ahmadzai,14,2016-10-02,Afghan,male,Kunar,
`

export interface Client {
  readonly session: Session
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** The answer, which must be a good one. */
  ask<T = CaseView>(method: string, path: string, body?: unknown): Promise<T>
  /** The status and code of a refusal. */
  refused(method: string, path: string, body?: unknown): Promise<string>
}

export interface SmallDesk {
  readonly desk: Desk
  readonly folder: string
  readonly log: string[]
  /** Moves the clock on, in minutes. */
  wait(minutes: number): void
  signIn(member: string): Promise<Client>
  anybody(method: string, path: string, init?: RequestInit): Promise<Response>
  /** The same files, as after a restart. */
  reopen(): Promise<SmallDesk>
  close(): Promise<void>
}

export async function openSmall(limits: Limits = { child: 40, relatives: 5 }): Promise<SmallDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  writeFileSync(join(folder, 'register.csv'), REGISTER)
  writeFileSync(join(folder, 'referrals.csv'), REFERRALS)
  return openAt(folder, limits, new Date('2026-11-22T09:00:00Z').getTime())
}

async function openAt(folder: string, limits: Limits, start: number): Promise<SmallDesk> {
  let time = start
  const log: string[] = []
  // Every look at the clock is a little later, so that the order of deeds shows in their times.
  const now = () => {
    time += 1
    return new Date(time)
  }
  const desk = await openDesk({ folder: join(folder, 'data'), examples: folder, limits, now })
  const app = createApp(desk, (line) => log.push(line))
  const anybody = async (method: string, path: string, init: RequestInit = {}) =>
    app.request(`http://localhost${path}`, { method, ...init })
  const signIn = async (member: string): Promise<Client> => {
    const response = await anybody('POST', '/api/session', { body: JSON.stringify({ member }) })
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!
    const session = (await response.json()) as Session
    const call: Client['call'] = (method, path, body, headers = {}) =>
      anybody(method, `/api/${path}`, {
        headers: { cookie, 'x-desk-token': session.token, ...headers },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      })
    return {
      session,
      call,
      async ask<T>(method: string, path: string, body?: unknown) {
        const answer = await call(method, path, body)
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as T
      },
      async refused(method, path, body) {
        const answer = await call(method, path, body)
        return `${answer.status} ${((await answer.json()) as { code: string }).code}`
      },
    }
  }
  const close = () => closeDesk(desk)
  return {
    desk,
    folder: join(folder, 'data'),
    log,
    wait: (minutes) => {
      time += minutes * 60_000
    },
    signIn,
    anybody,
    close,
    reopen: async () => {
      await close()
      return openAt(folder, limits, time)
    },
  }
}

export function tableForm(text: string | Uint8Array, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.set('table', new File([text as BlobPart], 'table'))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

export const CONSENT = { consent: 'given', consentBy: 'the child, by telephone' }

/** A status check of a case as it is now. */
export async function check(
  client: Client,
  id: number,
  purpose: 'locate' | 'again' | 'relatives' = 'locate',
): Promise<CaseView> {
  const { version } = await client.ask('GET', `cases/${id}`)
  return client.ask('POST', `cases/${id}/checks`, { version, purpose, requester: 'Nora, Youth charity' })
}

export async function review(
  client: Client,
  view: CaseView,
  outcome: 'same' | 'different' | 'unsure',
  place = 0,
): Promise<CaseView> {
  const { id: record, seen } = view.check!.candidates[place]!
  const order = { version: view.version, record, seen, outcome, reason: 'His uncle was telephoned.' }
  return client.ask('POST', `cases/${view.id}/reviews`, order)
}

export const take = (
  client: Client,
  view: CaseView,
  step: string,
  whereabouts: string | null = null,
): Promise<CaseView> =>
  client.ask('POST', `cases/${view.id}/steps`, {
    version: view.version,
    step,
    whereabouts,
    reason: 'By letter.',
  })
