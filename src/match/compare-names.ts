import { exactLog2 } from '../exact-math.js'
import { align, listedRarity } from '../names/align.js'
import type { AlignedPart, Alignment, PreparedName } from '../names/name.js'
import { type NameParts, prepareName } from '../names/parse.js'
import { rarityIn } from '../names/rarity.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { toBits, toUnits, type Units } from '../record/units.js'
import { type Reason, reasonOf } from '../score/evidence.js'
import { defaultModel, type Model } from '../score/model.js'
import { COMPLETE, RELATIVES_SHARE, wholeReasons } from '../score/names.js'

/**
 * What two names are to each other, by the writing alone. `same`: every part of both agrees without a difference.
 * `variant`: one name as two people may write it. `different`: more likely two names. `cannot-compare`: one of them holds
 * nothing that can be compared.
 */
export type NameVerdict = 'same' | 'variant' | 'different' | 'cannot-compare'

/** What two names have in common, and what that is worth. */
export interface NameComparison {
  readonly verdict: NameVerdict
  /** `log2(P(these names | one person) / P(these names | two people))`; 0 where they cannot be compared. */
  readonly bits: number
  /** 0 to 1, for people who read and not for sums: the share of both names that agrees, and how closely. */
  readonly similarity: number
  /** Every token of both names in exactly one part, by position. */
  readonly parts: readonly AlignedPart[]
  /** Codes and units; they add up exactly to `bits`. */
  readonly reasons: readonly Reason[]
}

/** What two names are compared with. */
export interface CompareNamesOptions {
  /** How often names occur; without it the built-in table is used. */
  readonly frequencies?: TokenStatistics | null
  readonly model?: Model
}

/** A name as a text, in parts, or prepared. */
type Name = string | NameParts | PreparedName

/**
 * Compares two names, each a text, in parts or prepared. Pseudonyms are not thought of: that is a question about people, not names.
 *
 * @example compareNames('Filmon Tesfai', 'Philimon TESFAY').verdict // 'variant'
 */
export function compareNames(
  a: Name,
  b: Name,
  { frequencies = null, model = defaultModel }: CompareNamesOptions = {},
): NameComparison {
  const lefts = allNames(a)
  const rights = allNames(b)
  if (lefts.length === 0 || rights.length === 0) return INCOMPARABLE
  const rarity = frequencies === null ? listedRarity : rarityIn(frequencies)
  let best: Alignment | null = null
  for (const left of lefts) {
    for (const right of rights) {
      const alignment = align(left, right, model.names, rarity)
      if (best === null || alignment.units > best.units) best = alignment
    }
  }
  return comparisonOf(best!, toUnits(exactLog2(lefts.length * rights.length)), model)
}

const INCOMPARABLE: NameComparison = Object.freeze({
  verdict: 'cannot-compare',
  bits: 0,
  similarity: 0,
  parts: [],
  reasons: [],
})

/** The name and those that stand behind an aka in it, as far as they hold anything. */
function allNames(input: Name): readonly PreparedName[] {
  const name = 'tokens' in Object(input) ? (input as PreparedName) : prepareName(input as string | NameParts)
  return [name, ...name.others].filter((one) => one.tokens.length > 0)
}

/** @param tried what choosing the best of several pairs of names costs */
function comparisonOf(alignment: Alignment, tried: Units, model: Model): NameComparison {
  const units = alignment.units - tried
  const reasons = alignment.parts.map((part) => reasonOf('names', part.code, part.units))
  reasons.push(...wholeReasons(alignment, model.names))
  if (tried > 0) reasons.push(reasonOf('names', 'name.best-of-several', -tried))
  return {
    verdict: verdictOf(alignment, toBits(units), model),
    bits: toBits(units),
    similarity: similarityOf(alignment),
    parts: alignment.parts,
    reasons,
  }
}

/** Remarks that hold for one writing as well: nothing is out of order. */
const ORDERLY: ReadonlySet<string> = new Set([RELATIVES_SHARE, COMPLETE])

/**
 * Short common names (Ali, Cali) weigh little however well they agree: where every part of both agrees, and none with a
 * known look-alike, they are one name whatever it weighs.
 */
function verdictOf({ parts, notes }: Alignment, bits: number, model: Model): NameVerdict {
  const agreed = parts.every((part) => part.fate === 'agreed' && part.code !== 'name.look-alike')
  const ordered = notes.every((note) => ORDERLY.has(note))
  if (agreed && ordered && parts.every((part) => part.similarity === 1)) return 'same'
  return (agreed && notes.includes(COMPLETE)) || bits >= model.verdict.variant ? 'variant' : 'different'
}

/** Dice's coefficient over tokens, each agreeing one as far as it is alike. */
function similarityOf({ parts }: Alignment): number {
  let agreed = 0
  let all = 0
  for (const { left, right, similarity } of parts) {
    const tokens = (left === null ? 0 : left[1] - left[0]) + (right === null ? 0 : right[1] - right[0])
    all += tokens
    agreed += tokens * similarity
  }
  return all === 0 ? 0 : agreed / all
}
