import { type Issue, placeOf } from '../errors.js'
import type { Outcome } from '../score/outcome.js'
import { english } from '../score/wording.js'
import { groupBy } from '../text/group-by.js'

/** Rows of one remark that are named one by one; the rest is a number. */
const NAMED_REMARKS = 3

/** One line for every issue, with its place and what was expected there. */
export const issueLines = (issues: readonly Issue[]): string[] =>
  issues.map((issue) => `${placeOf(issue)}: expected ${issue.expected} (${issue.code})`)

/** Remarks on rows that were used all the same: the first of each kind, and how many more there are. */
export function remarkLines(remarks: readonly Issue[]): string[] {
  return [...groupBy(remarks, ({ code }) => code).values()].flatMap((same) => {
    const more = same.length - NAMED_REMARKS
    const named = issueLines(same.slice(0, NAMED_REMARKS)).map((line) => `note: ${line}`)
    return more > 0
      ? [...named, `note: and ${count(more, 'more row')} like the last (${same[0]!.code})`]
      : named
  })
}

/** How many parts of a register's records could not be understood, by code: whose they are is for those who keep the register. */
export function unreadLines(unread: readonly Issue[]): string[] {
  const times = new Map<string, number>()
  for (const { code } of unread) times.set(code, (times.get(code) ?? 0) + 1)
  if (times.size === 0) return []
  const counted = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const codes = counted.map(([code, number]) => `${code} ${amount(number)}`).join(', ')
  return [`note: ${count(unread.length, 'part')} of the register's records could not be read: ${codes}`]
}

/** What was read, what was left out, and what came of it. */
export interface Totals {
  readonly referrals: { readonly read: number; readonly leftOut: number }
  readonly register: { readonly read: number; readonly leftOut: number }
  readonly outcomes: ReadonlyMap<Outcome, number>
}

export function summaryLines({ referrals, register, outcomes }: Totals): string[] {
  const counted = Object.entries(english.outcomes).flatMap(([outcome, words]) => {
    const times = outcomes.get(outcome as Outcome) ?? 0
    return times > 0 ? [`${words}: ${times.toLocaleString('en')}`] : []
  })
  return [
    `${count(referrals.read, 'referral')} read, ${amount(referrals.read - referrals.leftOut)} answered, ${amount(referrals.leftOut)} left out.`,
    registerLine(register, 'searched'),
    ...(counted.length > 0 ? [counted.join(' · ')] : []),
  ]
}

/** What became of the rows of a register. */
export const registerLine = ({ read, leftOut }: Totals['register'], done: 'searched' | 'written'): string =>
  `${count(read, 'record')} read, ${amount(read - leftOut)} ${done}, ${amount(leftOut)} left out.`

/** That a run goes on where it was interrupted. */
export const resumedLines = (done: number, all: number): string[] => [
  `note: going on where this command was interrupted: ${amount(done)} of ${count(all, 'referral')} done before`,
]

export const amount = (number: number): string => number.toLocaleString('en')
export const count = (number: number, noun: string): string =>
  `${amount(number)} ${noun}${number === 1 ? '' : 's'}`
