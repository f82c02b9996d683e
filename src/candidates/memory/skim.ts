import { headOf } from '../../names/compounds.js'
import { smoothedRarity } from '../../names/rarity.js'
import type { NameWeights } from '../../names/weights.js'
import type { Units } from '../../record/units.js'
import { ByteReader } from './bytes.js'
import type { Clue, Wanted } from './clues.js'
import { nameKernel } from './kernel.js'
import type { ListEntries } from './list-entries.js'
import type { ProfileWorths } from './profiles.js'
import { type Best, bestOf } from './select.js'
import type { Store } from './store.js'

/**
 * Least that all names together take from a record, about -log2 of how often a child goes by another name: else names that
 * contradict would put a child under another name behind a crowd of namesakes, whatever else agrees.
 */
const OTHER_NAME: Units = -4 * 1024
/** Letters of the shortest half of a name; a shorter rest makes another name: Karim, Karimi. */
const HALF = 3
/** Words of a query are numbered below this. */
const WORDS = 64

/** What else a search weighs than the clues by which it reaches records. */
export interface Skim {
  readonly worths: ProfileWorths
  /** How many names the query has, and these. */
  readonly names: number
  readonly wanted: readonly Wanted[]
  /** The heads of its compounds: Gebre, Tekle. */
  readonly heads: readonly string[]
  /** Whether the order of the query's names says which of them is its own. */
  readonly ordered: boolean
  /** By field, what it says against a record of which it tells something, and nothing that the query says; null where none does. */
  readonly apart: readonly Units[] | null
  readonly weights: Pick<
    NameWeights,
    'conflict' | 'shifted' | 'absentFirst' | 'absentLast' | 'complete' | HeadWeight
  >
}

type HeadWeight = 'headCap' | 'conflictHead' | 'absentHead'

/** Puts the best records by all that agrees in order by what contradicts as well: about what the comparison in full will find. */
export class Skimmer {
  private readonly entries: ListEntries
  private readonly reader = new ByteReader(new Uint8Array(0))
  /** Of the record at hand: how many names it has, and of each its letters, its posting list, and whether the query has it. */
  private held = 0
  private readonly letters: string[] = []
  private readonly lists: number[] = []
  private readonly met: boolean[] = []
  /** What those names of the record at hand come to that the query has, and what heads and other fields say besides. */
  private told: Units = 0
  private beside: Units = 0
  /** What a name of the query and one of the register come to that are left over on both sides. */
  private readonly resemblances = new Map<number, Units>()

  constructor(entries: ListEntries) {
    this.entries = entries
  }

  /** The best of a pool, best first. */
  rank(store: Store, clues: readonly Clue[], pool: Best, skim: Skim, limit: number): number[] {
    const { entries } = this
    const best = bestOf(store, limit)
    store.touchRows(pool.held())
    pool.forEach((slot, score) => {
      this.read(store, slot, skim)
      const { names, given, twice } = entries.met(clues)
      const told = this.told - twice
      const rest = this.rest(store, clues, skim, Math.max(0, Math.ceil(skim.names - names)), given)
      entries.release()
      best.add(slot, Math.max(0, score - this.told + this.beside + Math.max(OTHER_NAME, told + rest)))
    })
    this.resemblances.clear()
    return best.ranked()
  }

  /** Reads a record: its names, whose lists stand first, and the keys of its other fields where they may speak against it. */
  private read(store: Store, slot: number, skim: Skim): void {
    const { reader, entries } = this
    this.held = this.told = this.beside = 0
    store.placeRow(reader, slot)
    for (let left = reader.integer(); left > 0; left--) {
      const list = reader.integer()
      const token = store.tokenOfList(list)
      if (token < 0) {
        if (skim.apart !== null) this.readKeys(store, list, left - 1, skim.apart)
        return
      }
      this.told += entries.credit(list)
      this.add(list, store.vocabulary.lettersOf(token), entries.holds(list), skim)
    }
  }

  /** The keys of one field stand together, of which the first has been read. */
  private readKeys(store: Store, first: number, others: number, apart: readonly Units[]): void {
    const { reader, entries } = this
    let field = store.fieldOfList(first)
    let shares = entries.holds(first)
    for (let left = others; left > 0; left--) {
      const list = reader.integer()
      const own = store.fieldOfList(list)
      if (own !== field && !shares) this.beside += apart[field] ?? 0
      shares = (own === field && shares) || entries.holds(list)
      field = own
    }
    if (!shares) this.beside += apart[field] ?? 0
  }

  /** A compound tells of the name that it holds: the two are one, and its head tells the rest. */
  private add(list: number, whole: string, isMet: boolean, skim: Skim): void {
    const { letters, lists, met } = this
    for (let at = 0; at < this.held; at++) {
      const own = letters[at]!
      if (own.length + HALF > whole.length || !(whole.endsWith(own) || whole.startsWith(own))) continue
      met[at] ||= isMet
      if (met[at]) this.beside += headUnits(whole.slice(0, -own.length), skim)
      return
    }
    letters[this.held] = whole
    lists[this.held] = list
    met[this.held++] = isMet
  }

  /**
   * What the names come to that have no partner, on either side or on both.
   *
   * @param left names of the query that are left over
   * @param given whether its given name has a partner
   */
  private rest(store: Store, clues: readonly Clue[], skim: Skim, left: number, given: boolean): Units {
    const { met, held } = this
    const { weights } = skim
    let unmet = 0
    for (let at = 0; at < held; at++) if (!met[at]) unmet++
    if (left + unmet === 0) return weights.complete
    // Either given name, but not both, has its partner: a father's name stands for a child's, or alone.
    if (!skim.ordered || held === 0 || given === met[0]) return this.unpaired(store, clues, skim, left, unmet)
    const shift = skim.names > 1 && held > 1 ? weights.shifted : weights.absentFirst
    // The name that begins the chain a generation before is no answer to the other's.
    const [own, others] = given ? [left, unmet - 1] : [left - 1, unmet]
    return shift + this.unpaired(store, clues, skim, own, others)
  }

  private unpaired(store: Store, clues: readonly Clue[], skim: Skim, left: number, unmet: number): Units {
    const { conflict, absentLast } = skim.weights
    const conflicts = Math.min(left, unmet)
    const absent = (Math.max(left, unmet) - conflicts) * absentLast
    return conflicts === 0
      ? absent
      : absent + conflicts * conflict + this.softened(store, clues, skim, conflicts)
  }

  /** By how much names that are left over on both sides contradict each other less, since they resemble each other. */
  private softened(store: Store, clues: readonly Clue[], { wanted, weights }: Skim, most: number): Units {
    const { lists, letters, met, held, entries } = this
    const { conflict } = weights
    let softened = 0
    let conflicts = most
    for (let i = 0; i < wanted.length && conflicts > 0; i++) {
      const one = wanted[i]!
      if (entries.meetsWord(one.word, clues)) continue
      let best = conflict
      for (let at = 0; at < held; at++)
        if (!met[at] && maySound(one.letters, lettersIn(letters[at]!)))
          best = Math.max(best, this.resemblance(store, one, lists[at]!, conflict))
      softened += best - conflict
      conflicts--
    }
    return softened
  }

  /** As the comparison in full weighs two names that contradict each other: likelier one badly written, or two. */
  private resemblance(store: Store, { word, token, worth }: Wanted, list: number, conflict: Units): Units {
    const pair = list * WORDS + word
    const known = this.resemblances.get(pair)
    if (known !== undefined) return known
    const other = store.vocabulary.tokenOf(store.tokenOfList(list))
    const most = Math.min(worth, smoothedRarity(store.postings.live.at(list), store.size, other.rarity))
    const units = Math.max(conflict, most - nameKernel.cost(token, other, most - conflict))
    this.resemblances.set(pair, units)
    return units
  }
}

/** What the head of a record's compound says to a query, where both have the name behind it. Other halves are dropped at will. */
function headUnits(half: string, { heads, weights }: Skim): Units {
  const head = headOf(half)
  if (head === null) return 0
  if (heads.length === 0) return weights.absentHead
  return heads.includes(head) ? weights.headCap : weights.conflictHead
}

/** The letters of a word as bits, marks aside. */
export function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** Whether two words share at least half of all their letters: a cheap test before a costly one. */
const maySound = (a: number, b: number): boolean => 2 * countOf(a & b) >= countOf(a | b)

function countOf(letters: number): number {
  let count = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++
  return count
}
