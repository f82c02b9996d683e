import type { Units } from '../../record/units.js'
import type { Arrangement } from './arrangement.js'
import { grown } from './column.js'
import {
  CAP_SHIFT,
  CAP_STEP,
  CAP_STEPS,
  ENTRY,
  type JoinedLists,
  joinedListsOf,
  KEY_BITS,
  KEYS,
  KIND_BITS,
  type Listed,
  MORE,
  NAME_BITS,
  OUTLINE,
  PLACE_BITS,
  TOLD,
  Traces,
} from './joined-lists.js'
import type { Prefix } from './prefix.js'
import type { Traits } from './traits.js'

const PLACES = (1 << PLACE_BITS) - 1
const KINDS = (1 << KIND_BITS) - 1
const NAME = (1 << NAME_BITS) - 1
const KEY = (1 << KEY_BITS) - 1
/** Bits before the word in which the second name of two is marked. */
const SECOND = NAME_BITS + 5

/** What a record asks of those that it meets. */
export interface Asked {
  /** The most that its names come to. */
  readonly named: Units
  readonly least: Units
  /** Records that came from this slot on are not met. */
  readonly end: number
  /** By place of a profile: records below this rank came before, and none from that rank on did; between, their slots tell. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** By profile, what the record's own profile is worth to it; null where profiles say nothing. */
  readonly worths: Int32Array | null
  /** By kind, what the record's own kind is worth to it; null where there are none. */
  readonly kinds: { readonly units: Int32Array; readonly most: Units } | null
}

/** The most that a record in a list may come to besides its profile and kind. */
interface Most {
  readonly names: Units
  readonly rest: Units
}

/**
 * Which others could come to what a record asks: those in the lists of its prefix, but for the many whose profile says at once
 * that they cannot, and those of whom their entry in the list does. Lists are read as they stand. Where a record must share a name
 * besides, nearly all are passed over at a glance at marks; elsewhere one run of a profile after the other, as far as there is hope.
 */
export class Sieve {
  /** The ranks of the records that passed last. */
  ranks: Int32Array = new Int32Array(64)
  /** The most that the names of each come to, and what its profile and kind are worth. */
  names: Int32Array = new Int32Array(64)
  worths: Int32Array = new Int32Array(64)
  private passed = 0
  private readonly arrangement: Arrangement
  private readonly lists: JoinedLists
  /** By rank: the most that names come to. */
  private readonly caps: Int32Array | null
  private readonly traces = new Traces()
  /** By place of a profile: what the profile is worth to the record, and where the next begins that leaves a chance. */
  private readonly profiles: Int32Array
  private readonly onward: Int32Array
  /** The most that a profile is worth to it. */
  private most: Units = 0
  /** By rank: the number of the last record for which it passed. */
  private readonly seen: Int32Array
  private round = 0

  constructor(listed: Listed) {
    const { arrangement, names } = listed
    const { slots, profiles } = arrangement
    this.arrangement = arrangement
    this.lists = joinedListsOf(listed)
    this.caps = names ? slots.map((slot) => names[slot]!) : null
    this.profiles = new Int32Array(profiles.length)
    this.onward = new Int32Array(profiles.length)
    this.seen = new Int32Array(slots.length)
  }

  /** How many passed; they stand in `ranks`. */
  sift(traits: Traits, { reads }: Prefix, asked: Asked): number {
    const { names, keys } = traits
    const all = [...names, ...keys]
    const open = [...all.keys()].filter((trait) => reads[trait]! > 0)
    open.sort((a, b) => all[a]!.holders - all[b]!.holders || a - b)
    this.passed = 0
    this.round++
    this.traces.set(traits)
    const left = all.map(({ weights }) => weights[0]!)
    this.weigh(mostOf(left, names.length), asked)
    for (const trait of open) {
      const { lists, weights } = all[trait]!
      for (let i = 0; i < reads[trait]!; i++) {
        left[trait] = weights[i]!
        this.read(lists[i]!, trait < names.length, mostOf(left, names.length), asked)
      }
      // Whoever shares more of it has been asked already.
      left[trait] = weights[reads[trait]!] ?? 0
    }
    this.traces.clear(traits)
    return this.passed
  }

  /** Notes what profiles are worth, and which leave no chance even to a record that shares everything. */
  private weigh({ names, rest }: Most, { named, least, worths, kinds }: Asked): void {
    const { profiles, onward, arrangement } = this
    const wanted = least - Math.min(named, names) - rest - (kinds?.most ?? 0)
    let next = arrangement.slots.length
    let most = Number.NEGATIVE_INFINITY
    for (let place = profiles.length - 1; place >= 0; place--) {
      const worth = worths === null ? 0 : worths[arrangement.profiles[place]!]!
      if (worth >= wanted) next = arrangement.borders[place]!
      if (worth > most) most = worth
      profiles[place] = worth
      onward[place] = next
    }
    this.most = most
  }

  /** Reads a list, in one loop: it is the hottest of the join. */
  private read(list: number, isName: boolean, most: Most, asked: Asked): void {
    const { named, least, end, before, after, kinds } = asked
    const { borders, slots } = this.arrangement
    const { starts, outlines, entries } = this.lists
    const { profiles, onward, traces } = this
    const [shares, worths, marks] = [traces.names, traces.keys, traces.marks]
    const [from, to] = [starts[list]!, starts[list + 1]!]
    const { rest } = most
    const names = Math.min(named, most.names)
    const own = isName ? traces.ofName(list) : 0
    const wanted = least - names - rest - (kinds?.most ?? 0)
    const needsName = own + this.most < wanted + names
    this.makeRoom(to - from)
    for (let entry = from; entry < to; entry++) {
      const at = entry * OUTLINE
      const one = outlines[at]!
      const more = outlines[at + MORE]!
      if (needsName) {
        let isMarked = (marks[(one & NAME) >>> 5]! >>> one) | (marks[one >>> SECOND]! >>> (one >>> NAME_BITS))
        if (more !== 0)
          isMarked |=
            (marks[(more & NAME) >>> 5]! >>> more) | (marks[more >>> SECOND]! >>> (more >>> NAME_BITS))
        if ((isMarked & 1) === 0) continue
      }
      const told = outlines[at + TOLD]!
      const place = told & PLACES
      const worth = profiles[place]!
      if (worth < wanted) {
        if (!needsName)
          entry = firstFrom(Math.max(onward[place]!, borders[place + 1]!), entries, entry + 1, to) - 1
        continue
      }
      const cap = told >>> CAP_SHIFT
      let shared = own + shares[one & NAME]! + shares[one >>> NAME_BITS]!
      if (more !== 0) shared += shares[more & NAME]! + shares[more >>> NAME_BITS]!
      if (shared > names) shared = names
      if (cap < CAP_STEPS && shared > cap * CAP_STEP) shared = cap * CAP_STEP
      const sure = worth + (kinds === null ? 0 : kinds.units[(told >>> PLACE_BITS) & KINDS]!)
      if (shared + rest + sure < least) continue
      const rank = entries[entry * ENTRY]!
      if (rank >= before[place]! && (rank >= after[place]! || slots[rank]! >= end)) continue
      const all = entries[entry * ENTRY + KEYS]!
      let keys = worths[all & KEY]! + worths[(all >>> KEY_BITS) & KEY]!
      keys += worths[(all >>> (2 * KEY_BITS)) & KEY]! + worths[all >>> (3 * KEY_BITS)]!
      if (shared + Math.min(rest, keys) + sure >= least) this.pass(rank, names, sure)
    }
  }

  private pass(rank: number, names: Units, sure: Units): void {
    const { seen, caps, passed } = this
    if (seen[rank] === this.round) return
    seen[rank] = this.round
    this.ranks[passed] = rank
    this.names[passed] = caps === null ? names : Math.min(names, caps[rank]!)
    this.worths[passed] = sure
    this.passed++
  }

  private makeRoom(more: number): void {
    const needed = this.passed + more
    if (needed <= this.ranks.length) return
    this.ranks = grown(this.ranks, needed)
    this.names = grown(this.names, needed)
    this.worths = grown(this.worths, needed)
  }
}

/** The first entry whose rank is not below one: most runs are short, so that steps begin small. */
function firstFrom(rank: number, entries: Int32Array, from: number, to: number): number {
  let at = from
  if (at >= to || entries[at * ENTRY]! >= rank) return at
  let step = 1
  for (; at + step < to && entries[(at + step) * ENTRY]! < rank; step <<= 1) at += step
  for (; step >= 1; step >>= 1) if (at + step < to && entries[(at + step) * ENTRY]! < rank) at += step
  return at + 1
}

function mostOf(left: readonly Units[], names: number): Most {
  const sums = { names: 0, rest: 0 }
  for (let trait = 0; trait < left.length; trait++) sums[trait < names ? 'names' : 'rest'] += left[trait]!
  return sums
}
