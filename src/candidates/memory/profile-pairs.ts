import type { Units } from '../../record/units.js'
import type { ProfileWorths } from './profiles.js'
import type { Store } from './store.js'

/** What two rough values of the field in a place are worth to each other. */
export type WorthOfPair = (place: number, a: unknown, b: unknown) => Units

/** Profiles beyond which a table for each would take too long: a register of adults has some thousands. */
const MOST_PROFILES = 1 << 14
/** Numbers in all tables that are kept. */
const KEPT = 1 << 24
const RADIX = 2 ** 25

/** What every two profiles of a register are worth to each other, worked out for one profile when it is first asked for. */
export class ProfilePairs {
  private readonly store: Store
  private readonly worth: WorthOfPair
  private readonly tables = new Map<number, ProfileWorths>()
  /** By field of profiles, what two values are worth. */
  private readonly known: readonly Map<number, Units>[]

  constructor(store: Store, worth: WorthOfPair) {
    this.store = store
    this.worth = worth
    this.known = store.profiles.fields.map(() => new Map())
  }

  /** Whether the profiles of a register are few enough. */
  static fit({ profiles }: Store): boolean {
    return profiles.size <= MOST_PROFILES
  }

  /** What each profile is worth to a record, and the most that one is. */
  of(slot: number): ProfileWorths {
    const { profiles } = this.store
    const profile = profiles.bySlot[slot]!
    const known = this.tables.get(profile)
    if (known !== undefined) return known
    if (this.tables.size * profiles.size > KEPT) this.tables.clear()
    const own = profiles.valuesOf(profile)
    const units = profiles.unitsOf((at, number) => this.between(at, own[at]!, number))
    const found = { units, most: units.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY) }
    this.tables.set(profile, found)
    return found
  }

  /** The better of the two ways to compare them, so that it does not matter which came first. */
  private between(at: number, a: number, b: number): Units {
    if (a === 0 || b === 0) return 0
    const key = Math.min(a, b) * RADIX + Math.max(a, b)
    const known = this.known[at]!.get(key)
    if (known !== undefined) return known
    const { store } = this
    const [one, other] = [store.valueOf(a - 1), store.valueOf(b - 1)]
    const place = store.profiles.fields[at]!
    const found = Math.max(this.worth(place, one, other), this.worth(place, other, one))
    this.known[at]!.set(key, found)
    return found
  }
}
