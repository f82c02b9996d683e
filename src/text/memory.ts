/**
 * What was read, remembered by its text (or a number that says as much), so that nothing is read twice. Bounded: the entries of two generations, of which
 * the older is dropped when the younger is full; what was asked for lately is in the younger one and stays. A forgotten
 * entry is worked out again, with the same result.
 */
export class Memory<Value extends object, Key extends string | number = string> {
  readonly #half: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()

  /** @param limit most entries that are kept */
  constructor(limit: number) {
    this.#half = limit >> 1
  }

  get(key: Key): Value | undefined {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const older = this.#old.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }

  clear(): void {
    this.#young = new Map()
    this.#old = new Map()
  }
}

const clearings: (() => void)[] = []

/** Has `clear` called whenever everything is to be forgotten: for the memories of modules, which live as long as the program. */
export function onForget(clear: () => void): void {
  clearings.push(clear)
}

/** What remembers texts for as long as somebody holds it. */
interface Forgetful {
  forget(): void
}

const owners = new Set<WeakRef<Forgetful>>()
const gone = new FinalizationRegistry<WeakRef<Forgetful>>((owner) => owners.delete(owner))

/** The same for the memories of an object, which is not kept alive by it. */
export function onForgetOf(owner: Forgetful): void {
  const held = new WeakRef(owner)
  owners.add(held)
  gone.register(owner, held)
}

/** Empties every memory of the program. */
export function forgetTexts(): void {
  for (const clear of clearings) clear()
  for (const owner of owners) owner.deref()?.forget()
}
