import type { Refusal, Session } from '../shared/types.js'

/** The desk said no, or could not be reached: a code for the wording. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.code)
  }
}

let token = ''

/** Asks the desk. Addresses hold numbers of cases only; what is about a person goes in the body. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const isForm = body instanceof FormData
  const response = await fetch(`/api/${path}`, {
    method,
    headers: {
      ...(method === 'GET' ? {} : { 'x-desk-token': token }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    // A draft is still sent when the page is left.
    keepalive: path.endsWith('/draft'),
  }).catch(() => {
    throw new Refused(0, { code: 'unreachable' })
  })
  const answer: unknown = await response.json().catch(() => ({ code: 'broken' }))
  if (!response.ok) throw new Refused(response.status, answer as Refusal)
  return answer as T
}

export const askSession = (method: 'GET' | 'POST' | 'DELETE', member?: string): Promise<Session> =>
  ask<Session>(method, 'session', member === undefined ? undefined : { member })

/** What goes with everything that changes something, from now on. */
export function takeToken(session: Session): Session {
  token = session.token
  return session
}
