import { isVowel, PHONEMES } from '../text/phonemes.js'
import {
  codeOf,
  DELETIONS,
  deletionsOf,
  FINAL,
  INITIAL,
  MEDIAL,
  POSITIONS,
  ROW_SHIFT,
  SIZE,
  SOUND_OF,
  SUBSTITUTIONS,
  TRANSPOSE,
  UNWRITTEN,
} from './edit-costs.js'

/**
 * The weighted edit distance between two pronunciations (Wagner and Fischer 1974, with adjacent transposition after
 * Damerau 1964), in integer 1/1024 bits. A cost is -log2 of how much rarer a change is than none, so that costs add up
 * and can be set against the rarity of a name (Ristad and Yianilos 1998). Costs depend on where in the word a sound
 * stands, and on whether the other side comes from a script that leaves vowels unwritten.
 */

/** One decoded pronunciation of a token, ready for the edit-distance kernel. */
export interface Form {
  /** Positional phoneme codes, see `encode`. */
  readonly codes: Uint8Array
  /** What this reading costs, integer 1/1024 bits: 0 for the likeliest convention. */
  readonly penalty: number
  readonly vowelless: boolean
  /** Counts of liquids and nasals, see `liquidsOf`. */
  readonly liquids: number
  /** What it would cost to lose every sound, integer 1/1024 bits. */
  readonly weight: number
}

/** Longest pronunciation that is compared; the rest of a longer one is cut off. */
export const FORM_LIMIT = 40

/**
 * Pronunciation as positional codes: doubled sounds once, `a i` in one syllable as the diphthong, a vowel that glides
 * into another as its glide.
 */
export function encode(phonemes: string): Uint8Array {
  const sounds = settle(phonemes).slice(0, FORM_LIMIT)
  const codes = new Uint8Array(sounds.length)
  for (let i = 0; i < sounds.length; i++) {
    const position = i === 0 ? INITIAL : i === sounds.length - 1 ? FINAL : MEDIAL
    codes[i] = codeOf(sounds[i]!, position)
  }
  return codes
}

function settle(phonemes: string): string {
  let out = ''
  for (let i = 0; i < phonemes.length; i++) {
    const sound = phonemes[i]!
    const last = out[out.length - 1]
    const next = phonemes[i + 1]
    const closes = next === undefined || !isVowel(next)
    if (sound === last) continue
    if (closes && (sound === 'u' || sound === 'o') && out.endsWith('aw')) out = `${out.slice(0, -2)}W`
    else if (sound === 'i' && (last === 'a' || last === 'e') && closes) out = `${out.slice(0, -1)}Y`
    else if ((sound === 'u' || sound === 'o') && last === 'a' && closes) out = `${out.slice(0, -1)}W`
    else out += sound
  }
  return out
}

/** Sum of the deletion costs of a form: what it would cost to lose it altogether. */
export function weightOf(codes: Uint8Array): number {
  let sum = 0
  for (const code of codes) sum += DELETIONS[code]!
  return sum
}

/** What stands before the first phoneme: no sound equals it, so nothing is swapped over a border. */
const NO_SOUND = 255

// Rows of the dynamic programme, reused: the kernel is synchronous and allocates nothing.
const ROWS = [
  new Int32Array(FORM_LIMIT + 1),
  new Int32Array(FORM_LIMIT + 1),
  new Int32Array(FORM_LIMIT + 1),
] as const

/**
 * Cheapest edits that turn one form into the other, in units; `bound + 1` as soon as it is certain to be more than `bound`.
 * One long function, because it is the inner loop of everything: a call per cell would double its time.
 */
export function formCost(a: Form, b: Form, bound: number): number {
  const left = a.codes
  const right = b.codes
  const deleteLeft = deletionsOf(a.vowelless, b.vowelless)
  const deleteRight = deletionsOf(b.vowelless, a.vowelless)
  const n = left.length
  const m = right.length
  let [before, above, row] = ROWS
  let leastBefore = 0
  row[0] = 0
  for (let j = 0; j < m; j++) row[j + 1] = row[j]! + deleteRight[right[j]!]!
  for (let i = 0; i < n; i++) {
    const spare = before
    before = above
    above = row
    row = spare
    const code = left[i]!
    const base = code << ROW_SHIFT
    const gone = deleteLeft[code]!
    const sound = SOUND_OF[code]!
    const soundBefore = i > 0 ? SOUND_OF[left[i - 1]!]! : NO_SOUND
    let otherBefore = NO_SOUND
    let last = above[0]! + gone
    let least = last
    row[0] = last
    for (let j = 0; j < m; j++) {
      const other = right[j]!
      let cost = above[j]! + SUBSTITUTIONS[base | other]!
      const dropped = above[j + 1]! + gone
      if (dropped < cost) cost = dropped
      const added = last + deleteRight[other]!
      if (added < cost) cost = added
      const otherSound = SOUND_OF[other]!
      if (otherSound === soundBefore && otherBefore === sound) {
        const swapped = before[j - 1]! + TRANSPOSE
        if (swapped < cost) cost = swapped
      }
      otherBefore = otherSound
      row[j + 1] = last = cost
      if (cost < least) least = cost
    }
    // A transposition reaches back over a row, so both of the last two must be beyond the bound.
    if (least > bound && leastBefore + TRANSPOSE > bound) return bound + 1
    leastBefore = least
  }
  return row[m]! > bound ? bound + 1 : row[m]!
}

/**
 * The liquids and nasals of a form, counted: no hand and no language exchanges them cheaply, so that their numbers alone bound
 * the distance from below, in a fraction of the time. One byte each for l, r, m and n.
 */
export function liquidsOf(codes: Uint8Array): number {
  let counts = 0
  for (const code of codes) {
    const place = LIQUIDS.indexOf(PHONEMES[SOUND_OF[code]!]!)
    if (place >= 0) counts += 1 << (8 * place)
  }
  return counts
}

const LIQUIDS = 'lrmn'
/** What one l or r more on a side costs at least, and one m or n: a deletion, or half an exchange for another of the four. */
const LIQUID_STEP = leastStep('lr')
const NASAL_STEP = leastStep('mn')

function leastStep(sounds: string): number {
  let least = Number.POSITIVE_INFINITY
  for (const sound of sounds) {
    for (let position = INITIAL; position < POSITIONS; position++) {
      const code = codeOf(sound, position)
      least = Math.min(least, DELETIONS[code]!, UNWRITTEN[code]!)
      for (let other = 0; other < SIZE; other++) least = Math.min(least, stepBetween(code, other))
    }
  }
  return Math.floor(least)
}

function stepBetween(code: number, other: number): number {
  if (SOUND_OF[code] === SOUND_OF[other]) return Number.POSITIVE_INFINITY
  const cost = SUBSTITUTIONS[(code << ROW_SHIFT) | other]!
  return LIQUIDS.includes(PHONEMES[SOUND_OF[other]!]!) ? cost / 2 : cost
}

/** A distance that two forms have at least, in units, from their counts alone. */
export function leastCost(a: number, b: number): number {
  if (a === b) return 0
  const liquids = Math.abs((a & 0xff) - (b & 0xff)) + Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff))
  const nasals = Math.abs(((a >> 16) & 0xff) - ((b >> 16) & 0xff)) + Math.abs((a >>> 24) - (b >>> 24))
  return liquids * LIQUID_STEP + nasals * NASAL_STEP
}

/** Cheapest cost over all pairs of forms, each reading's penalty included; `bound + 1` when above `bound`. Forms stand by rising penalty. */
export function formsCost(a: readonly Form[], b: readonly Form[], bound: number): number {
  let best = bound + 1
  for (const left of a) {
    for (const right of b) {
      const penalty = left.penalty + right.penalty
      if (penalty >= best) break
      if (penalty + leastCost(left.liquids, right.liquids) >= best) continue
      const cost = formCost(left, right, best - 1 - penalty) + penalty
      if (cost < best) best = cost
    }
  }
  return best
}

/** Bytes of a packed form before its codes. */
const PACKED_HEAD = 3
const VOWELLESS = 64
const LENGTH = VOWELLESS - 1

/**
 * Forms as bytes, for vocabularies too large for an object for each: their number, and for each its penalty (two bytes), its
 * length with the mark of a vowelless reading, and its codes.
 */
export function packForms(forms: readonly Form[]): number[] {
  const packed = [forms.length]
  for (const { penalty, vowelless, codes } of forms) {
    packed.push(penalty & 255, penalty >> 8, codes.length | (vowelless ? VOWELLESS : 0))
    for (let i = 0; i < codes.length; i++) packed.push(codes[i]!)
  }
  return packed
}

/** The forms that `packForms` made into these bytes. */
export function unpackForms(packed: Uint8Array, start: number): Form[] {
  const forms: Form[] = []
  let at = start + 1
  for (let rest = packed[start]!; rest > 0; rest--) {
    const from = at + PACKED_HEAD
    const mark = packed[at + 2]!
    const codes = packed.slice(from, from + (mark & LENGTH))
    const penalty = packed[at]! + (packed[at + 1]! << 8)
    const vowelless = (mark & VOWELLESS) !== 0
    forms.push({ codes, penalty, vowelless, weight: weightOf(codes), liquids: liquidsOf(codes) })
    at = from + codes.length
  }
  return forms
}
