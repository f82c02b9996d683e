import { InvalidArgumentError } from 'commander'
import { COLUMN_FIELDS } from '../node/fields.js'
import type { ColumnMap } from '../node/header.js'

/** `column=field`, as often as it is given; the last `=` parts the two. */
export function readMapping(text: string, map: ColumnMap = {}): ColumnMap {
  const at = text.lastIndexOf('=')
  const field = text.slice(at + 1)
  if (at < 1 || !Object.hasOwn(COLUMN_FIELDS, field))
    throw new InvalidArgumentError(
      `Expected column=field, with a field of ${Object.keys(COLUMN_FIELDS).join(', ')} (- leaves it unread).`,
    )
  return { ...map, [text.slice(0, at)]: field }
}

/** An option that may be given several times. */
export const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value]

/** A share or probability between 0 and 1. */
export function readShare(text: string): number {
  const share = Number(text)
  if (text.trim() !== '' && share > 0 && share < 1) return share
  throw new InvalidArgumentError('Expected a number above 0 and below 1.')
}

/** How many candidates an answer may have. */
export function readLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit
  throw new InvalidArgumentError('Expected a whole number from 1 to 100.')
}

/** A whole number, such as a seed or how many. */
export function readCount(text: string): number {
  const count = Number(text)
  if (text.trim() !== '' && Number.isSafeInteger(count) && count >= 0) return count
  throw new InvalidArgumentError('Expected a whole number from 0 up.')
}

/** A day, a month or a year. */
export function readDate(text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text
  throw new InvalidArgumentError('Expected a date as 2016-09-30, 2016-09 or 2016.')
}

/** How many threads search. */
export function readWorkers(text: string): number {
  const workers = Number(text)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers
  throw new InvalidArgumentError('Expected a whole number from 1 to 256.')
}
