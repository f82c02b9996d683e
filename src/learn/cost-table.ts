import { isVowel, PHONEMES } from '../text/phonemes.js'

type Losses = Readonly<Record<string, number>>
type Pairs = readonly (readonly [pair: string, bits: number])[]

/** The edit costs of the names kernel as they stand in their file, in bits. */
export interface CostTable {
  readonly format: 1
  readonly version: string
  /** Day of making, `YYYY-MM-DD`. */
  readonly made: string
  readonly source: string
  readonly unit: string
  /** SHA-256 of all the rest, where the numbers were fitted. */
  readonly hash?: string
  /** The command that fitted them. */
  readonly command?: string
  readonly consonant: { readonly delete: number; readonly substitute: number }
  readonly vowel: { readonly delete: number; readonly substitute: number }
  /** A vowel for a consonant. */
  readonly mixed: number
  readonly transpose: number
  readonly deletions: Losses
  readonly finalDeletions: Losses
  readonly initialDeletions: Losses
  readonly unwrittenVowel: Losses
  readonly unwrittenFinalVowel: Losses
  readonly unwrittenInitialVowel: Losses
  readonly substitutions: Pairs
  readonly finalSubstitutions: Pairs
  readonly initialSubstitutions: Pairs
}

/** Places in a word, in the order of the kernel's codes. */
export const PLACES = 3
export const INITIAL = 0
export const MEDIAL = 1
export const FINAL = 2

const SOUNDS = PHONEMES.length

/** The same costs, one number for every edit at every place. */
export interface DenseCosts {
  /** At `substitutionAt(a, b, place)`; one sound for itself costs nothing. */
  readonly substitutions: Float64Array
  /** At `lossAt(sound, place)`. */
  readonly deletions: Float64Array
  /** The same where the other side leaves its vowels unwritten. */
  readonly unwritten: Float64Array
}

export const lossAt = (sound: number, place: number): number => sound * PLACES + place
export const substitutionAt = (a: number, b: number, place: number): number =>
  (a * SOUNDS + b) * PLACES + place

/** Letters of a vowelless script: no Latin spelling has them, so they never stand opposite themselves. */
const NATIVE = new Set('AIUP')

export const isNative = (sound: number): boolean => NATIVE.has(PHONEMES[sound]!)

/** Where a substitution counts as made: at the beginning where either sound stands there, else at the end. */
export function placeOfPair(a: number, b: number): number {
  if (a === INITIAL || b === INITIAL) return INITIAL
  return a === FINAL || b === FINAL ? FINAL : MEDIAL
}

/** What a table says of every edit, read as the kernel reads it: the general row, then that of the place. */
export function readCosts(table: CostTable): DenseCosts {
  const substitutions = new Float64Array(SOUNDS * SOUNDS * PLACES)
  for (let a = 0; a < SOUNDS; a++)
    for (let b = 0; b < SOUNDS; b++)
      substitutions.fill(
        usualSubstitution(table, a, b),
        substitutionAt(a, b, 0),
        substitutionAt(a, b, PLACES),
      )
  setPairs(substitutions, table.substitutions, [INITIAL, MEDIAL, FINAL])
  setPairs(substitutions, table.finalSubstitutions, [FINAL])
  setPairs(substitutions, table.initialSubstitutions, [INITIAL])
  const deletions = new Float64Array(SOUNDS * PLACES)
  for (let sound = 0; sound < SOUNDS; sound++)
    deletions.fill(usualLoss(table, sound), lossAt(sound, 0), lossAt(sound, PLACES))
  setLosses(deletions, table.deletions, [INITIAL, MEDIAL, FINAL])
  setLosses(deletions, table.initialDeletions, [INITIAL])
  setLosses(deletions, table.finalDeletions, [FINAL])
  const unwritten = deletions.slice()
  setLosses(unwritten, table.unwrittenVowel, [INITIAL, MEDIAL, FINAL])
  setLosses(unwritten, table.unwrittenFinalVowel, [FINAL])
  setLosses(unwritten, table.unwrittenInitialVowel, [INITIAL])
  return { substitutions, deletions, unwritten }
}

/** What two sounds cost that no row names. */
export function usualSubstitution(table: CostTable, a: number, b: number): number {
  if (a === b) return 0
  const vowel = isVowel(PHONEMES[a]!)
  if (vowel !== isVowel(PHONEMES[b]!)) return table.mixed
  return (vowel ? table.vowel : table.consonant).substitute
}

/** What a sound costs that is lost and that no row names. */
export const usualLoss = (table: CostTable, sound: number): number =>
  (isVowel(PHONEMES[sound]!) ? table.vowel : table.consonant).delete

function setPairs(costs: Float64Array, pairs: Pairs, places: readonly number[]): void {
  for (const [pair, bits] of pairs) {
    const [a, b] = [PHONEMES.indexOf(pair[0]!), PHONEMES.indexOf(pair[1]!)]
    for (const place of places) costs[substitutionAt(a, b, place)] = costs[substitutionAt(b, a, place)] = bits
  }
}

function setLosses(costs: Float64Array, losses: Losses, places: readonly number[]): void {
  for (const [sound, bits] of Object.entries(losses))
    for (const place of places) costs[lossAt(PHONEMES.indexOf(sound), place)] = bits
}

/** How far to go from one table (0) to another (1). */
export interface MixShares {
  /** For edits between written sounds. */
  readonly written: number
  /** For letters of a vowelless script, and for vowels that have no letter there. */
  readonly unwritten: number
}

/** The costs between two tables. */
export function mixCosts(first: DenseCosts, second: DenseCosts, shares: MixShares): DenseCosts {
  const shareOf = (...sounds: number[]) => (sounds.some(isNative) ? shares.unwritten : shares.written)
  const mix = (a: Float64Array, b: Float64Array, share: (at: number) => number) =>
    a.map((cost, at) => cost + share(at) * (b[at]! - cost))
  const bySound = (at: number) => shareOf(Math.floor(at / PLACES))
  const byPair = (at: number) => {
    const pair = Math.floor(at / PLACES)
    return shareOf(Math.floor(pair / SOUNDS), pair % SOUNDS)
  }
  return {
    substitutions: mix(first.substitutions, second.substitutions, byPair),
    deletions: mix(first.deletions, second.deletions, bySound),
    unwritten: mix(first.unwritten, second.unwritten, (at) =>
      isVowel(PHONEMES[Math.floor(at / PLACES)]!) ? shares.unwritten : shares.written,
    ),
  }
}

/** What a table says of itself besides its costs. */
export type TableStamp = Pick<CostTable, 'version' | 'made' | 'source' | 'command'>

/** Writes a row for everything that the usual costs of `base` do not say; figures are in hundredths of a bit. */
export function writeCosts(
  costs: DenseCosts,
  base: CostTable,
  stamp: Required<TableStamp>,
): Omit<CostTable, 'hash'> {
  const { consonant, vowel, mixed, transpose, unit } = base
  return {
    format: 1,
    ...stamp,
    unit,
    consonant,
    vowel,
    mixed,
    transpose,
    ...writeDeletions(costs.deletions, base),
    ...writeUnwritten(costs),
    ...writeSubstitutions(costs.substitutions, base),
  }
}

const rounded = (bits: number): number => Math.round(bits * 100) / 100

function writeDeletions(costs: Float64Array, base: CostTable) {
  const usual = (sound: number) => usualLoss(base, sound)
  const medial = (sound: number) => costs[lossAt(sound, MEDIAL)]!
  return {
    deletions: losses((sound) => medial(sound), usual),
    finalDeletions: losses((sound) => costs[lossAt(sound, FINAL)]!, medial),
    initialDeletions: losses((sound) => costs[lossAt(sound, INITIAL)]!, medial),
  }
}

function writeUnwritten({ deletions, unwritten }: DenseCosts) {
  const at = (place: number) => (sound: number) => unwritten[lossAt(sound, place)]!
  const written = (place: number) => (sound: number) => deletions[lossAt(sound, place)]!
  const general = losses(at(MEDIAL), written(MEDIAL))
  const inherited = (place: number) => (sound: number) =>
    PHONEMES[sound]! in general ? at(MEDIAL)(sound) : written(place)(sound)
  return {
    unwrittenVowel: general,
    unwrittenFinalVowel: losses(at(FINAL), inherited(FINAL)),
    unwrittenInitialVowel: losses(at(INITIAL), inherited(INITIAL)),
  }
}

/** The sounds whose cost is not the inherited one. */
function losses(cost: (sound: number) => number, inherited: (sound: number) => number): Losses {
  const rows: [string, number][] = []
  for (let sound = 0; sound < SOUNDS; sound++)
    if (rounded(cost(sound)) !== rounded(inherited(sound)))
      rows.push([PHONEMES[sound]!, rounded(cost(sound))])
  return Object.fromEntries(rows)
}

function writeSubstitutions(costs: Float64Array, base: CostTable) {
  const at = (place: number) => (a: number, b: number) => costs[substitutionAt(a, b, place)]!
  return {
    substitutions: pairs(at(MEDIAL), (a, b) => usualSubstitution(base, a, b)),
    finalSubstitutions: pairs(at(FINAL), at(MEDIAL)),
    initialSubstitutions: pairs(at(INITIAL), at(MEDIAL)),
  }
}

type PairCost = (a: number, b: number) => number

function pairs(cost: PairCost, inherited: PairCost): Pairs {
  const rows: [string, number][] = []
  for (let a = 0; a < SOUNDS; a++)
    for (let b = a + 1; b < SOUNDS; b++)
      if (rounded(cost(a, b)) !== rounded(inherited(a, b)))
        rows.push([PHONEMES[a]! + PHONEMES[b]!, rounded(cost(a, b))])
  return rows
}
