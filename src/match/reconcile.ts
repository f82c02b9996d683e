import type { Issue } from '../errors.js'
import { assign } from './assignment.js'
import { byCodeUnit } from './decisions.js'
import { Crossing } from './link.js'
import type { LinkageOptions, Records } from './linkage-options.js'
import type { Link } from './links.js'
import { requireShare } from './options.js'
import { Unions } from './unions.js'

/** How two lists of one place are reconciled. */
export interface ReconcileOptions extends Omit<LinkageOptions, 'least'> {
  /** Share of last week's people who are thought to be there still, above 0 and below 1; 0.8 unless told. */
  readonly staying?: number
  /** Least probability at which two entries are taken for the same person; 0.9 unless told. */
  readonly threshold?: number
  /** Least probability at which an entry is called uncertain, and not new or gone; 0.1 unless told. */
  readonly doubt?: number
}

/** Entries of both lists that may be of one person, and cannot be told apart. */
export interface Uncertain {
  readonly last: readonly string[]
  readonly now: readonly string[]
  /** The links between them, likeliest first. */
  readonly links: readonly Link[]
}

/** What became of a list in a week: every record of both lists stands in exactly one group. */
export interface Reconciled {
  /** Who is on both lists: `a` of the last one, `b` of this one. */
  readonly same: readonly Link[]
  /** Ids of this week's list of whom nobody on the last one is likely to be the same. */
  readonly new: readonly string[]
  /** Ids of the last list of whom nobody on this one is. That says nothing about where they are. */
  readonly gone: readonly string[]
  readonly uncertain: readonly Uncertain[]
  /** What `invalid: 'skip'` left out of either list. */
  readonly skipped: readonly Issue[]
}

/** A list in which most people still stand a week later, and one of ten goes wrong. */
const USUAL = { staying: 0.8, threshold: 0.9, doubt: 0.1 } as const

/**
 * Compares last week's list of a camp or a shelter with this week's: who is on both, who is new, who is gone, and where
 * nobody can say. Neither list should hold anybody twice (`dedupe` tells); entries compete on both sides.
 *
 * Every group is a proposal. That somebody is gone from a list says nothing about where they are: somebody asks.
 *
 * @throws {NamesakeError} for options that cannot be, and rejects where records cannot be read (see `invalid`)
 * @example
 * const { same, new: arrived, gone, uncertain } = await reconcile(lastWeek, thisWeek)
 */
export async function reconcile<A = unknown, B = unknown>(
  lastWeek: Records<A>,
  thisWeek: Records<B>,
  options: ReconcileOptions = {},
): Promise<Reconciled> {
  const { staying, threshold, doubt, ...rest } = { ...USUAL, ...options }
  requireShare(threshold, 'threshold')
  const coverage = requireShare(staying, 'staying')
  const crossing = new Crossing({ ...rest, coverage, least: requireShare(doubt, 'doubt') })
  await crossing.read(lastWeek, thisWeek)
  const { accepted, edges } = await crossing.competing()
  const told = edges.map(({ a, b, rivals }) => crossing.told(a, b, rivals))
  const sure = assign(told.filter(({ kinship, probability }) => kinship === null && probability >= threshold))
  const same = [...accepted.map(({ a, b }) => crossing.told(a, b, 0)), ...sure]
  return { ...groupsOf(crossing.ids(), same, told), skipped: crossing.linkage.skipped }
}

/** Ids of the two lists, each in its order. */
type Lists = readonly [last: readonly string[], now: readonly string[]]

function groupsOf([last, now]: Lists, same: readonly Link[], told: readonly Link[]) {
  const [lastTaken, nowTaken] = [new Set(same.map(({ a }) => a)), new Set(same.map(({ b }) => b))]
  const open = told.filter(({ a, b }) => !lastTaken.has(a) && !nowTaken.has(b))
  const [lastOpen, nowOpen] = [new Set(open.map(({ a }) => a)), new Set(open.map(({ b }) => b))]
  return {
    same,
    new: now.filter((id) => !nowTaken.has(id) && !nowOpen.has(id)),
    gone: last.filter((id) => !lastTaken.has(id) && !lastOpen.has(id)),
    uncertain: tangles(open),
  }
}

/** Links that share a record, together. */
function tangles(links: readonly Link[]): Uncertain[] {
  const unions = new Unions(links)
  const first = [new Map<string, Link>(), new Map<string, Link>()] as const
  for (const link of links)
    for (const [side, id] of [link.a, link.b].entries()) {
      const known = first[side]!.get(id)
      if (known === undefined) first[side]!.set(id, link)
      else unions.join(known, link)
    }
  return unions.groups().map((group) => ({
    last: [...new Set(group.map(({ a }) => a))].sort(byCodeUnit),
    now: [...new Set(group.map(({ b }) => b))].sort(byCodeUnit),
    links: [...group].sort((x, y) => y.bits - x.bits || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b)),
  }))
}
