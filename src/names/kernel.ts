import { isVowel, PHONEMES } from '../text/phonemes.js'
import { toUnits } from './bits.js'
import costs from './costs.json' with { type: 'json' }

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

const POSITIONS = 3
const INITIAL = 0
const MEDIAL = 1
const FINAL = 2
const SIZE = PHONEMES.length * POSITIONS
/** A power of two, so that a row starts at a shift. */
const ROW_SHIFT = 7

/** Positional code of a phoneme: initial, medial or final. */
const codeOf = (phoneme: string, position: number): number => PHONEMES.indexOf(phoneme) * POSITIONS + position

type Table = Readonly<Record<string, number>>
type Pairs = readonly (readonly [pair: string, bits: number])[]

function eachPosition(set: (position: number) => void): void {
  for (let position = INITIAL; position < POSITIONS; position++) set(position)
}

function buildSubstitutions(): Int32Array {
  const table = new Int32Array(1 << (2 * ROW_SHIFT))
  for (let a = 0; a < SIZE; a++)
    for (let b = 0; b < SIZE; b++) table[(a << ROW_SHIFT) | b] = toUnits(defaultSubstitution(a, b))
  setPairs(table, costs.substitutions as unknown as Pairs, [INITIAL, MEDIAL, FINAL])
  setPairs(table, costs.finalSubstitutions as unknown as Pairs, [FINAL])
  setPairs(table, costs.initialSubstitutions as unknown as Pairs, [INITIAL])
  return table
}

function defaultSubstitution(a: number, b: number): number {
  const first = PHONEMES[Math.floor(a / POSITIONS)]!
  const second = PHONEMES[Math.floor(b / POSITIONS)]!
  if (first === second) return 0
  if (isVowel(first) !== isVowel(second)) return costs.mixed
  return isVowel(first) ? costs.vowel.substitute : costs.consonant.substitute
}

/** The cost of a pair holds wherever one of the two stands in one of the positions. */
function setPairs(table: Int32Array, pairs: Pairs, positions: readonly number[]): void {
  for (const [pair, bits] of pairs) {
    for (const here of positions) {
      eachPosition((there) => {
        const a = codeOf(pair[0]!, here)
        const b = codeOf(pair[1]!, there)
        const c = codeOf(pair[0]!, there)
        const d = codeOf(pair[1]!, here)
        table[(a << ROW_SHIFT) | b] = table[(b << ROW_SHIFT) | a] = toUnits(bits)
        table[(c << ROW_SHIFT) | d] = table[(d << ROW_SHIFT) | c] = toUnits(bits)
      })
    }
  }
}

function buildDeletions(): Int32Array {
  const table = new Int32Array(1 << ROW_SHIFT)
  for (const phoneme of PHONEMES) {
    const usual =
      (costs.deletions as Table)[phoneme] ?? (isVowel(phoneme) ? costs.vowel.delete : costs.consonant.delete)
    eachPosition((position) => (table[codeOf(phoneme, position)] = toUnits(usual)))
  }
  setDeletions(table, costs.initialDeletions, INITIAL)
  setDeletions(table, costs.finalDeletions, FINAL)
  return table
}

function setDeletions(table: Int32Array, rows: Table, position: number): void {
  for (const [phoneme, bits] of Object.entries(rows)) table[codeOf(phoneme, position)] = toUnits(bits)
}

/** What it costs to leave a sound out when the other writing has no letters for short vowels. */
function buildUnwritten(): Int32Array {
  const table = DELETIONS.slice()
  eachPosition((position) => setDeletions(table, costs.unwrittenVowel, position))
  setDeletions(table, costs.unwrittenFinalVowel, FINAL)
  setDeletions(table, costs.unwrittenInitialVowel, INITIAL)
  return table
}

const SUBSTITUTIONS = buildSubstitutions()
const DELETIONS = buildDeletions()
const UNWRITTEN = buildUnwritten()
const TRANSPOSE = toUnits(costs.transpose)
/** The phoneme of a positional code. */
const SOUND_OF = Uint8Array.from({ length: SIZE }, (_, code) => Math.floor(code / POSITIONS))

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

/** Cheapest edits that turn one form into the other, in units; `bound + 1` as soon as it is certain to be more than `bound`. */
export function formCost(a: Form, b: Form, bound: number): number {
  return editCost(a.codes, a.vowelless, b.codes, 0, b.codes.length, b.vowelless, bound)
}

/**
 * The edits between a pronunciation and one that stands somewhere in a run of bytes. One long function, because it is the
 * inner loop of everything: a call per cell would double its time.
 */
function editCost(
  left: Uint8Array,
  leftVowelless: boolean,
  right: Uint8Array,
  from: number,
  m: number,
  rightVowelless: boolean,
  bound: number,
): number {
  const deleteLeft = rightVowelless && !leftVowelless ? UNWRITTEN : DELETIONS
  const deleteRight = leftVowelless && !rightVowelless ? UNWRITTEN : DELETIONS
  const n = left.length
  let [before, above, row] = ROWS
  let leastBefore = 0
  row[0] = 0
  for (let j = 0; j < m; j++) row[j + 1] = row[j]! + deleteRight[right[from + j]!]!
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
      const other = right[from + j]!
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
const PACKED_HEAD = 4
const VOWELLESS = 64
const LENGTH = VOWELLESS - 1
/** Counts of liquids and nasals are kept up to this: fewer only lower the bound. */
const COUNTED = 3

/**
 * Forms as bytes, for vocabularies too large for an object for each: their number, and for each its penalty (two bytes), its
 * liquids and nasals (two bits each), its length with the mark of a vowelless reading, and its codes.
 */
export function packForms(forms: readonly Form[]): number[] {
  return [
    forms.length,
    ...forms.flatMap(({ penalty, vowelless, liquids, codes }) => [
      penalty & 255,
      penalty >> 8,
      fewLiquids(liquids),
      codes.length | (vowelless ? VOWELLESS : 0),
      ...codes,
    ]),
  ]
}

/** The forms that `packForms` made into these bytes. */
export function unpackForms(packed: Uint8Array, start: number): Form[] {
  const forms: Form[] = []
  let at = start + 1
  for (let rest = packed[start]!; rest > 0; rest--) {
    const from = at + PACKED_HEAD
    const mark = packed[at + 3]!
    const codes = packed.slice(from, from + (mark & LENGTH))
    const penalty = packed[at]! + (packed[at + 1]! << 8)
    const vowelless = (mark & VOWELLESS) !== 0
    forms.push({ codes, penalty, vowelless, weight: weightOf(codes), liquids: liquidsOf(codes) })
    at = from + codes.length
  }
  return forms
}

function fewLiquids(liquids: number): number {
  let few = 0
  for (let place = 0; place < LIQUIDS.length; place++)
    few |= Math.min(COUNTED, (liquids >>> (8 * place)) & 255) << (2 * place)
  return few
}

/** For each packed count of liquids, the same as bytes. */
const SPREAD = Int32Array.from(
  { length: 256 },
  (_, few) => (few & 3) | (((few >> 2) & 3) << 8) | (((few >> 4) & 3) << 16) | ((few >> 6) << 24),
)

/** `formsCost` of some forms and of what `packForms` made of others, for one token against many. */
export type CostToPacked = (packed: Uint8Array, start: number, bound: number) => number

/** A form to which many are compared. */
interface Heard {
  readonly form: Form
  readonly liquids: number
  /** See `leastFor`: for sounds of a reading that writes its vowels, and of one that does not. */
  readonly leastVowelled: Int32Array
  readonly leastVowelless: Int32Array
}

const heardOf = (form: Form): Heard => ({
  form,
  liquids: SPREAD[fewLiquids(form.liquids)]!,
  leastVowelled: leastFor(form, false),
  leastVowelless: leastFor(form, true),
})

/**
 * For each sound, what it costs at least to have it on the other side of a form: to add it, or to have it in the place of the
 * nearest sound of the form. Added up over a pronunciation they bound its distance from below (Kusner et al. 2015, the
 * relaxed word mover's distance), which spares four in five of the comparisons that fail.
 */
function leastFor({ codes, vowelless }: Form, otherVowelless: boolean): Int32Array {
  const least = (vowelless && !otherVowelless ? UNWRITTEN : DELETIONS).slice()
  for (const code of codes) {
    const base = code << ROW_SHIFT
    for (let other = 0; other < SIZE; other++) {
      const cost = SUBSTITUTIONS[base | other]!
      if (cost < least[other]!) least[other] = cost
    }
  }
  return least
}

/** One function with two loops in each other, since it is called for every token of a block. */
export function costToPacked(forms: readonly Form[]): CostToPacked {
  const heard = forms.map(heardOf)
  return (packed, start, bound) => {
    let best = bound + 1
    for (const { form, liquids, leastVowelled, leastVowelless } of heard) {
      if (form.penalty >= best) break
      let at = start + 1
      for (let rest = packed[start]!; rest > 0; rest--) {
        const penalty = form.penalty + packed[at]! + (packed[at + 1]! << 8)
        if (penalty >= best) break
        const mark = packed[at + 3]!
        const from = at + PACKED_HEAD
        const end = from + (mark & LENGTH)
        if (penalty + leastCost(liquids, SPREAD[packed[at + 2]!]!) < best) {
          const vowelless = (mark & VOWELLESS) !== 0
          const least = vowelless ? leastVowelless : leastVowelled
          let sum = penalty
          for (let i = from; i < end; i++) sum += least[packed[i]!]!
          if (sum < best) {
            const most = best - 1 - penalty
            const cost =
              editCost(form.codes, form.vowelless, packed, from, end - from, vowelless, most) + penalty
            if (cost < best) best = cost
          }
        }
        at = end
      }
    }
    return best
  }
}
