import type { Random } from './random.js'
import type { Distortion, Rates, Side } from './rates.js'

/** Decides what goes otherwise in one row, and keeps the list: nothing happens to a row that is not written here. */
export class Ledger {
  readonly #chances = new Map<Distortion, number>()
  readonly #listed = new Map<Distortion, number>()

  constructor(
    readonly random: Random,
    readonly rates: Rates,
    readonly side: Side,
  ) {}

  /** Draws whether `distortion` happens, and lists it if so; ask only where it can change the row. */
  happens(distortion: Distortion): boolean {
    count(this.#chances, distortion)
    const happened = this.random.chance(this.rates[distortion][this.side])
    if (happened) count(this.#listed, distortion)
    return happened
  }

  /** Lists what a plan decided beforehand. */
  list(distortion: Distortion): void {
    count(this.#listed, distortion)
  }

  has(distortion: Distortion): boolean {
    return this.#listed.has(distortion)
  }

  /** What happened, each once, in order of happening. */
  get listed(): readonly Distortion[] {
    return [...this.#listed.keys()]
  }

  /** How often each was drawn for, and how often it happened: what the rates are checked against. */
  get tally(): ReadonlyMap<Distortion, { readonly drawn: number; readonly happened: number }> {
    return new Map(
      [...this.#chances].map(([name, drawn]) => [name, { drawn, happened: this.#listed.get(name) ?? 0 }]),
    )
  }
}

const count = (counts: Map<Distortion, number>, distortion: Distortion): void => {
  counts.set(distortion, (counts.get(distortion) ?? 0) + 1)
}
