import { groupBy } from './group-by.js'
import type { Reading } from './phonemes.js'

/** Most ways in which one word is read. */
export const MOST_READINGS = 6

/** Longest part of a word that is read, in UTF-16 units: what is longer is no word of a name. */
export const LONGEST_WORD = 64

type Sounds = Readonly<Record<string, string>>

/** Letters or groups of letters and their phonemes, by where they stand in a word. */
export interface SoundRules {
  readonly anywhere?: Sounds
  readonly initial?: Sounds
  readonly final?: Sounds
  /** Whole words whose spelling does not say how they sound. */
  readonly whole?: Sounds
}

type Rule = readonly [letters: string, sounds: string]

/** Rules put together, by the first letter, longest first: the first that fits wins. A letter without a rule has no sound. */
export type SoundTable = ReadonlyMap<string, readonly Rule[]>

const START = '^'
const END = '$'

/** One table of several sets of rules; a later set overrides an earlier one. */
export function soundTable(...layers: readonly SoundRules[]): SoundTable {
  const rules = [...new Map(layers.flatMap(keyed))].sort(([a], [b]) => b.length - a.length)
  return groupBy(rules, ([letters]) => letters.charAt(0))
}

function keyed({ anywhere = {}, initial = {}, final = {}, whole = {} }: SoundRules): Rule[] {
  return [
    ...Object.entries(anywhere),
    ...Object.entries(initial).map(([key, sound]): Rule => [START + key, sound]),
    ...Object.entries(final).map(([key, sound]): Rule => [key + END, sound]),
    ...Object.entries(whole).map(([key, sound]): Rule => [START + key + END, sound]),
  ]
}

/** The phonemes of a word by a table, from left to right. */
export function transcribe(word: string, table: SoundTable): string {
  const text = START + word.slice(0, LONGEST_WORD) + END
  let phonemes = ''
  let at = 0
  while (at < text.length) {
    const rule = table.get(text[at]!)?.find(([letters]) => text.startsWith(letters, at))
    phonemes += rule ? rule[1] : ''
    at += rule ? rule[0].length : 1
  }
  return phonemes
}

const VOWEL_NEXT = '(?=[aeiouE@])'
const CLOSING = '(?![aeiouE@])'
const GLIDES: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [new RegExp(`iy${VOWEL_NEXT}|i(?=[aou])`, 'g'), 'y'],
  [new RegExp(`uw${VOWEL_NEXT}`, 'g'), 'w'],
  [new RegExp(`[aeE][yi]${CLOSING}`, 'g'), 'Y'],
  [new RegExp(`a[wuo]${CLOSING}|ow${CLOSING}`, 'g'), 'W'],
]

/** Glides and diphthongs as the Latin spelling conventions write them: one sound each. Doubled sounds become one. */
export function simplify(phonemes: string): string {
  const glided = GLIDES.reduce((text, [pattern, sound]) => text.replace(pattern, sound), phonemes)
  return glided.replace(/(.)\1+/g, '$1')
}

const PARTED_DIGRAPH = /([sztdkg])@?h/g
const DIGRAPHS: Readonly<Record<string, string>> = { s: 'S', z: 'Z', t: 'T', d: 'D', k: 'X', g: 'G' }

/** As Latin letters would be misread: the s and h of Ishaq as sh, the d and h of Medhin as dh. */
export function misreadDigraphs(phonemes: string): string {
  return phonemes.replace(PARTED_DIGRAPH, (_, first: string) => DIGRAPHS[first]!)
}

/** Distinct readings with a sound in them, likeliest first, at most `MOST_READINGS`. */
export function readings(phonemes: Iterable<string>, vowelless = false): Reading[] {
  const distinct = [...new Set(phonemes)].filter((sounds) => sounds !== '')
  return distinct.slice(0, MOST_READINGS).map((sounds) => ({ phonemes: sounds, vowelless }))
}
