import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of chance: the same seed gives the same draws on every engine. */
export interface Random {
  /** A real number in [0, 1), with 32 random bits. */
  float(): number
  /** A whole number in [0, limit). */
  below(limit: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** Draws that are thrown away after seeding: the generator's first outputs are still close to the seed itself. */
const WARM_UP = 4

export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed | 0)
  for (let drawn = 0; drawn < WARM_UP; drawn++) generator.next()
  const float = () => (generator.next() >>> 0) / 0x1_0000_0000
  const below = (limit: number) => Math.floor(float() * limit)
  return {
    float,
    below,
    chance: (probability) => float() < probability,
    pick: (items) => items[below(items.length)]!,
  }
}

/** One seed out of several numbers, so that any person can be composed without those before. MurmurHash3's finaliser. */
export function mixSeed(...numbers: readonly number[]): number {
  let hash = 0x9747b28c
  for (const number of numbers) {
    hash = Math.imul(hash ^ number ^ (number / 0x1_0000_0000), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash | 0
}

/** A seed out of a text (FNV-1a over its UTF-16 units). */
export function seedOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Draws an index with probability in proportion to its weight; made once, drawn from often. */
export function weightedIndex(weights: readonly number[]): (random: Random) => number {
  const upTo: number[] = []
  let total = 0
  for (const weight of weights) {
    total += weight
    upTo.push(total)
  }
  return (random) => {
    const at = random.float() * total
    let low = 0
    let high = upTo.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (at < upTo[middle]!) high = middle
      else low = middle + 1
    }
    return low
  }
}

const drawers = new WeakMap<object, (random: Random) => string>()

/** One key with probability in proportion to its value; the table is read once. */
export function pickShared<Key extends string>(
  random: Random,
  shares: Readonly<Partial<Record<Key, number>>>,
): Key {
  let draw = drawers.get(shares)
  if (!draw) {
    const keys = Object.keys(shares)
    const index = weightedIndex(keys.map((key) => shares[key as Key] ?? 0))
    draw = (from) => keys[index(from)]!
    drawers.set(shares, draw)
  }
  return draw(random) as Key
}

/** Fisher and Yates. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** Standard normal deviate, for errors that scatter around a middle. Box and Muller 1958. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float())
}
