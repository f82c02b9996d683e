/** Disjoint sets of things, joined two at a time; the smaller set moves into the larger. */
export class Unions<T> {
  private readonly sets = new Map<T, T[]>()

  constructor(things: Iterable<T>) {
    for (const thing of things) this.sets.set(thing, [thing])
  }

  /** The set that holds a thing. */
  of(thing: T): readonly T[] {
    return this.sets.get(thing)!
  }

  join(a: T, b: T): void {
    const [one, other] = [this.sets.get(a)!, this.sets.get(b)!]
    if (one === other) return
    const [larger, smaller] = one.length < other.length ? [other, one] : [one, other]
    for (const thing of smaller) {
      larger.push(thing)
      this.sets.set(thing, larger)
    }
  }

  /** Every set once, in the order of the first of its things that was given. */
  groups(): readonly (readonly T[])[] {
    return [...new Set(this.sets.values())]
  }
}
