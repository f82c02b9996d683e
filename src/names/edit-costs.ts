import { isVowel, PHONEMES } from '../text/phonemes.js'
import { toUnits } from './bits.js'
import * as costs from './costs.json'

// What it costs to write one sound for another, or none: the tables of the weighted edit distance, see `kernel.ts`.

export const POSITIONS = 3
export const INITIAL = 0
export const MEDIAL = 1
export const FINAL = 2
export const SIZE = PHONEMES.length * POSITIONS
/** A power of two, so that a row starts at a shift. */
export const ROW_SHIFT = 7

/** Positional code of a phoneme: initial, medial or final. */
export const codeOf = (phoneme: string, position: number): number =>
  PHONEMES.indexOf(phoneme) * POSITIONS + position

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

export const SUBSTITUTIONS = buildSubstitutions()
export const DELETIONS = buildDeletions()
export const UNWRITTEN = buildUnwritten()
export const TRANSPOSE = toUnits(costs.transpose)
/** The phoneme of a positional code. */
export const SOUND_OF = Uint8Array.from({ length: SIZE }, (_, code) => Math.floor(code / POSITIONS))

/** What it costs a form to lose a sound that the other does not have. */
export function deletionsOf(vowelless: boolean, otherVowelless: boolean): Int32Array {
  return otherVowelless && !vowelless ? UNWRITTEN : DELETIONS
}
