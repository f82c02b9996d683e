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
 * Names in order of frequency, the n-th with weight 1 / (n + shift): Zipf's law with Mandelbrot's shift. Of a hundred names
 * the first has about one bearer in 22 (shift 8); see `headed` for the countries where every ninth man has one name.
 */
export const zipf = (names: readonly string[]): Chooser => ranks(names, 8)

/** The same with a heavy head: the first of a hundred names has about one bearer in nine, as Mohammed in Sudan (assumption). */
export const headed = (names: readonly string[]): Chooser => ranks(names, 1)

function ranks(names: readonly string[], shift: number): Chooser {
  const draw = weightedIndex(names.map((_, rank) => 1 / (rank + 1 + shift)))
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
