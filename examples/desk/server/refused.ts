import type { Refusal } from '../shared/types.js'

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429

/** Something the desk will not do. It holds codes and facts, never a sentence: the page has the wording. */
export class Refused extends Error {
  constructor(
    readonly status: Status,
    readonly refusal: Refusal,
  ) {
    super(refusal.code)
  }
}

export const refuse = (status: Status, code: string, facts: Omit<Refusal, 'code'> = {}): never => {
  throw new Refused(status, { code, ...facts })
}
