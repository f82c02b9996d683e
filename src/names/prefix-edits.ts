import { isVowel, PHONEMES } from '../text/phonemes.js'
import { deletionsOf, ROW_SHIFT, SIZE, SOUND_OF, SUBSTITUTIONS } from './edit-costs.js'
import { FORM_LIMIT, type Form } from './kernel.js'

/** Consonants, those together that count as one in a set of them: 25 classes. */
const CONSONANTS = [
  'b',
  'p',
  'tT',
  'dD',
  'k',
  'g',
  'q',
  'f',
  'v',
  's',
  'z',
  'S',
  'Z',
  'X',
  'G',
  'h',
  'H',
  'cC',
  'J',
  'l',
  'r',
  'm',
  'n',
  'y',
  'w',
]
/** How many consonants a set tells apart: one bit each. */
export const CONSONANT_BITS = CONSONANTS.length

const CLASS_OF = Int8Array.from(PHONEMES, (sound) => CONSONANTS.findIndex((sounds) => sounds.includes(sound)))

/** The set that holds the consonant of a positional code; empty for a vowel. */
export function consonantOf(code: number): number {
  const bit = CLASS_OF[SOUND_OF[code]!]!
  return bit < 0 ? 0 : 1 << bit
}

/** A positional code, and the least that it costs to have a consonant of each class, or any vowel, in its place. */
interface Partners {
  readonly consonants: Int32Array
  readonly vowel: number
}

const partners: (Partners | undefined)[] = []

function partnersOf(code: number): Partners {
  partners[code] ??= findPartners(code)
  return partners[code]
}

function findPartners(code: number): Partners {
  const consonants = new Int32Array(CONSONANT_BITS).fill(FAR)
  let vowel = FAR
  for (let other = 0; other < SIZE; other++) {
    const cost = SUBSTITUTIONS[(code << ROW_SHIFT) | other]!
    const sound = SOUND_OF[other]!
    if (isVowel(PHONEMES[sound]!)) vowel = Math.min(vowel, cost)
    else consonants[CLASS_OF[sound]!] = Math.min(consonants[CLASS_OF[sound]!]!, cost)
  }
  return { consonants, vowel }
}

/** A set of codes is so many words of 32 bits. */
const SET_WORDS = 4
export const SET_SHIFT = 2
/** What is left to spend is counted in half bits, rounded up, when it is asked which sounds may follow; more of it than this is enough for all. */
const STEP_SHIFT = 9
const STEPS = 17

/** By what is left to spend: the codes of which the cost is within it. */
function setsWithin(costOf: (code: number) => number): Int32Array<ArrayBuffer> {
  const sets = new Int32Array(STEPS * SET_WORDS)
  for (let step = 0; step < STEPS; step++) {
    const least = step === STEPS - 1 ? FAR : (step + 1) << STEP_SHIFT
    for (let code = 0; code < SIZE; code++)
      if (costOf(code) < least) sets[step * SET_WORDS + (code >> 5)]! |= 1 << (code & 31)
  }
  return sets
}

const replacing: (Int32Array | undefined)[] = []

/** The codes that may stand in the place of a code, by what is left to spend. */
function replacingOf(code: number): Int32Array {
  replacing[code] ??= setsWithin((other) => SUBSTITUTIONS[(other << ROW_SHIFT) | code]!)
  return replacing[code]
}

const adding = new Map<Int32Array<ArrayBufferLike>, Int32Array<ArrayBuffer>>()

/** The codes that may be added, by what is left to spend. */
function addingOf(costs: Int32Array): Int32Array<ArrayBuffer> {
  const known = adding.get(costs) ?? setsWithin((code) => costs[code]!)
  adding.set(costs, known)
  return known
}

/** More than any edits cost. */
const FAR = 1 << 28
const WIDTH = FORM_LIMIT + 1

/**
 * The edits between one pronunciation and many that are told sound by sound: what several of them begin with is compared once.
 * One row of the dynamic programme of `formCost` for each sound told, kept as long as something begins with it, and of each row
 * only the cells that are within the bound (Ukkonen 1985). Sounds that changed places are not looked for.
 */
export class PrefixEdits {
  private readonly rows = new Int32Array(WIDTH * WIDTH)
  /** By number of sounds told: the first and the last cell that is within the bound. */
  private readonly first = new Int32Array(WIDTH)
  private readonly last = new Int32Array(WIDTH)
  /** Places in the pronunciation that need a consonant on the other side, last first, and which may stand there. */
  private readonly places = new Int32Array(WIDTH)
  private readonly needs = new Int32Array(WIDTH)
  private needed = 0
  /** By number of sounds told: the codes of the sounds that may be told next. */
  readonly next = new Int32Array(WIDTH * SET_WORDS)
  /** For each sound of the pronunciation, the codes that may stand in its place; and those that may be added. */
  private readonly replacing: Int32Array[] = []
  private adding = new Int32Array(0)
  private codes: Uint8Array = new Uint8Array(0)
  private lost: Int32Array = new Int32Array(0)
  private added: Int32Array = new Int32Array(0)
  private bound = 0

  /**
   * Begins with nothing told.
   *
   * @param bound units; dearer edits are not told apart
   */
  begin({ codes, vowelless }: Form, otherVowelless: boolean, bound: number): void {
    this.codes = codes
    this.lost = deletionsOf(vowelless, otherVowelless)
    this.added = deletionsOf(otherVowelless, vowelless)
    this.bound = bound
    const { rows } = this
    rows[0] = 0
    let last = 0
    for (let j = 0; j < codes.length; j++) {
      rows[j + 1] = rows[j]! + this.lost[codes[j]!]!
      if (rows[j + 1]! <= bound) last = j + 1
    }
    this.first[0] = 0
    this.last[0] = last
    for (let j = 0; j < codes.length; j++) this.replacing[j] = replacingOf(codes[j]!)
    this.adding = addingOf(this.added)
    this.need()
  }

  /** Dearer edits than this, in units, are told apart no more: fewer than before. */
  narrow(bound: number): void {
    this.bound = bound
  }

  /**
   * Works out which sounds may be told behind the first `told`: a superset of those for which `extend` is true, so that most of
   * what goes on from a beginning is passed over by one bit each. Nine of ten children of a trie's nodes are.
   */
  look(told: number): void {
    const { rows, replacing, bound, next } = this
    const { length } = this.codes
    const row = told * WIDTH
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let most = 0
    for (let j = this.first[told]!; j <= this.last[told]!; j++) {
      const left = bound - rows[row + j]!
      if (left < 0) continue
      if (left > most) most = left
      if (j === length) break
      const sets = replacing[j]!
      const at = stepOf(left)
      a |= sets[at]!
      b |= sets[at + 1]!
      c |= sets[at + 2]!
      d |= sets[at + 3]!
    }
    const { adding } = this
    const at = stepOf(most)
    const to = told << SET_SHIFT
    next[to] = a | adding[at]!
    next[to + 1] = b | adding[at + 1]!
    next[to + 2] = c | adding[at + 2]!
    next[to + 3] = d | adding[at + 3]!
  }

  /**
   * Tells a sound behind the first `told`; false where neither what is told so far nor anything that begins with it can be
   * within the bound. Written out in one loop, since a search calls it some thousand times.
   *
   * @param onward the consonants of this sound and of all that follow it somewhere
   */
  extend(told: number, code: number, onward: number): boolean {
    const { rows, codes, lost, bound } = this
    let from = this.first[told]!
    const to = this.last[told]!
    for (let i = 0; i < this.needed; i++) {
      if ((this.needs[i]! & onward) !== 0) continue
      // What has not come past this place finds no partner for it any more.
      const place = this.places[i]!
      if (place >= to) return false
      if (place >= from) from = place + 1
      break
    }
    const above = told * WIDTH
    const row = above + WIDTH
    const base = code << ROW_SHIFT
    const gone = this.added[code]!
    let cost = rows[above + from]! + gone
    let first = cost <= bound ? from : -1
    let last = first
    rows[row + from] = cost
    for (let j = from + 1; j <= codes.length; j++) {
      const own = codes[j - 1]!
      cost += lost[own]!
      if (j <= to + 1) {
        const replaced = rows[above + j - 1]! + SUBSTITUTIONS[base | own]!
        if (replaced < cost) cost = replaced
        if (j <= to) {
          const dropped = rows[above + j]! + gone
          if (dropped < cost) cost = dropped
        }
      } else if (cost > bound) break
      rows[row + j] = cost
      if (cost > bound) continue
      if (first < 0) first = j
      last = j
    }
    this.first[told + 1] = first
    this.last[told + 1] = last
    return first >= 0
  }

  /** What the pronunciation and all that is told come to, in units; more than the bound where they are farther apart. */
  cost(told: number): number {
    const { length } = this.codes
    return this.last[told] === length ? this.rows[told * WIDTH + length]! : FAR
  }

  /** Notes the consonants that can be neither lost nor become a vowel within the bound. */
  private need(): void {
    const { codes, lost, bound } = this
    this.needed = 0
    for (let place = codes.length - 1; place >= 0; place--) {
      const code = codes[place]!
      const { consonants, vowel } = partnersOf(code)
      if (lost[code]! <= bound || vowel <= bound) continue
      let may = 0
      for (let bit = 0; bit < CONSONANT_BITS; bit++) if (consonants[bit]! <= bound) may |= 1 << bit
      this.places[this.needed] = place
      this.needs[this.needed++] = may
    }
  }
}

const stepOf = (left: number): number => Math.min(STEPS - 1, left >> STEP_SHIFT) << SET_SHIFT
