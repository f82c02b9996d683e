import type { Random } from './random.js'
import type { Distortion, Rates, Side } from './rates.js'

/** How often a distortion was drawn for in a row, and how often it happened. */
interface Count {
  drawn: number
  happened: number
}

export type Tally = ReadonlyMap<Distortion, Readonly<Count>>

/** Decides what goes otherwise in one row, and keeps the list: nothing happens to a row that is not written here. */
export class Ledger {
  readonly #counts = new Map<Distortion, Count>()

  constructor(
    readonly random: Random,
    readonly rates: Rates,
    readonly side: Side,
  ) {}

  /** Draws whether `distortion` happens, and lists it if so; ask only where it can change the row. */
  happens(distortion: Distortion): boolean {
    const count = this.#countOf(distortion)
    count.drawn++
    const happened = this.random.chance(this.rates[distortion][this.side])
    if (happened) count.happened++
    return happened
  }

  /** Lists what a plan decided beforehand. */
  list(distortion: Distortion): void {
    this.#countOf(distortion).happened++
  }

  has(distortion: Distortion): boolean {
    return (this.#counts.get(distortion)?.happened ?? 0) > 0
  }

  /** What happened, each once, in the order in which it was drawn for. */
  get listed(): readonly Distortion[] {
    return [...this.#counts.keys()].filter((distortion) => this.has(distortion))
  }

  get tally(): Tally {
    return this.#counts
  }

  #countOf(distortion: Distortion): Count {
    let count = this.#counts.get(distortion)
    if (!count) {
      count = { drawn: 0, happened: 0 }
      this.#counts.set(distortion, count)
    }
    return count
  }
}
