import { withinOneEdit } from '../text/distance.js'

/** Shortest key whose misspellings are looked for: among shorter ones (Iran, Iraq) one letter tells two things apart. */
const SHORTEST = 5

/**
 * A table of folded keys that also finds a key written one letter wrong: added, left out, replaced, or two neighbours
 * swapped (Regulation (EU) 2023/333, Annex II).
 */
export class Spellings<Meaning> {
  readonly #exact: ReadonlyMap<string, Meaning>
  readonly #near = new Map<string, string[]>()

  constructor(entries: ReadonlyMap<string, Meaning>) {
    this.#exact = entries
    for (const key of entries.keys()) {
      if (key.length < SHORTEST) continue
      for (const bucket of buckets(key, key.length)) pushTo(this.#near, bucket, key)
    }
  }

  exact(key: string): Meaning | undefined {
    return this.#exact.get(key)
  }

  /** Every meaning whose key is one edit away; empty for short keys. */
  near(key: string): Meaning[] {
    if (key.length < SHORTEST) return []
    const found = new Set<string>()
    for (const length of [key.length - 1, key.length, key.length + 1]) {
      for (const bucket of buckets(key, length)) {
        for (const other of this.#near.get(bucket) ?? []) if (withinOneEdit(key, other)) found.add(other)
      }
    }
    return [...found].map((other) => this.#exact.get(other)!)
  }
}

/** One edit of five letters or more leaves the first two or the last two letters as they were. */
function buckets(key: string, length: number): string[] {
  return [`${length}^${key.slice(0, 2)}`, `${length}$${key.slice(-2)}`]
}

function pushTo(map: Map<string, string[]>, bucket: string, key: string): void {
  const keys = map.get(bucket)
  if (keys === undefined) map.set(bucket, [key])
  else keys.push(key)
}
