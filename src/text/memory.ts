/**
 * What was read, remembered by its text, so that nothing is read twice. Bounded: the entries of two generations, of which
 * the older is dropped when the younger is full; what was asked for lately is in the younger one and stays. A forgotten
 * entry is worked out again, with the same result.
 */
export class Memory<Value extends object> {
  readonly #half: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  /** @param limit most entries that are kept */
  constructor(limit: number) {
    this.#half = limit >> 1
  }

  get(text: string): Value | undefined {
    const known = this.#young.get(text)
    if (known !== undefined) return known
    const older = this.#old.get(text)
    if (older !== undefined) this.set(text, older)
    return older
  }

  set(text: string, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(text, value)
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

/** Empties every memory of the program. */
export function forgetTexts(): void {
  for (const clear of clearings) clear()
}
