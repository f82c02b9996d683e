import { pickShared, type Random, weightedIndex } from './random.js'

/**
 * Draws one name of the stock. Its words are parted by a space, and the halves of one word by `+`: `raḥmat+ullaah` is
 * usually written together, `ghulaam nabii` apart.
 */
export type Chooser = (random: Random) => string

export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Items parted by commas: places, and names of several words. */
export const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim())

/**
 * Names in order of frequency, the n-th with weight 1 / (n + 1): Zipf's law with Mandelbrot's shift, which gives the
 * first of a hundred names about a ninth of all bearers, as for Mohammed in Sudan (assumption).
 */
export function zipf(names: readonly string[]): Chooser {
  const draw = weightedIndex(names.map((_, rank) => 1 / (rank + 2)))
  return (random) => names[draw(random)]!
}

export const always =
  (name: string): Chooser =>
  () =>
    name

/** Two halves written as one word: `raḥmat+ullaah`. */
export const glued =
  (head: Chooser, tail: Chooser): Chooser =>
  (random) =>
    `${head(random)}+${tail(random)}`

/** Two words that make one given name: `ghulaam nabii`. */
export const spaced =
  (head: Chooser, tail: Chooser): Chooser =>
  (random) =>
    `${head(random)} ${tail(random)}`

/** One of several patterns, each with its share of bearers. */
export function mix(...patterns: readonly (readonly [share: number, chooser: Chooser])[]): Chooser {
  const draw = weightedIndex(patterns.map(([share]) => share))
  return (random) => patterns[draw(random)]![1](random)
}

/** The given shares exactly; for the few names whose frequencies are published. */
export function shared(shares: Readonly<Record<string, number>>): Chooser {
  return (random) => pickShared(random, shares)
}

/** The tradition's own order first, then what else the wider stock holds. */
export const ranked = (own: readonly string[], rest: readonly string[]): readonly string[] => [
  ...new Set([...own, ...rest]),
]
