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

/** Rules put together: the longest key that fits wins, and a letter without a key has no sound. */
export interface SoundTable {
  readonly sounds: ReadonlyMap<string, string>
  readonly longest: number
}

const START = '^'
const END = '$'

/** One table of several sets of rules; a later set overrides an earlier one. */
export function soundTable(...layers: readonly SoundRules[]): SoundTable {
  const sounds = new Map(layers.flatMap(keyed))
  return { sounds, longest: Math.max(...[...sounds.keys()].map((key) => key.length)) }
}

function keyed({ anywhere = {}, initial = {}, final = {}, whole = {} }: SoundRules): [string, string][] {
  return [
    ...Object.entries(anywhere),
    ...Object.entries(initial).map(([key, sound]): [string, string] => [START + key, sound]),
    ...Object.entries(final).map(([key, sound]): [string, string] => [key + END, sound]),
    ...Object.entries(whole).map(([key, sound]): [string, string] => [START + key + END, sound]),
  ]
}

/** The phonemes of a word by a table, letter by letter. */
export function transcribe(word: string, table: SoundTable): string {
  const text = START + word.slice(0, LONGEST_WORD) + END
  let phonemes = ''
  let at = 0
  while (at < text.length) {
    const length = longestKeyAt(text, at, table)
    phonemes += table.sounds.get(text.slice(at, at + length)) ?? ''
    at += length
  }
  return phonemes
}

function longestKeyAt(text: string, at: number, table: SoundTable): number {
  for (let length = table.longest; length > 1; length--) {
    if (table.sounds.has(text.slice(at, at + length))) return length
  }
  return 1
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
