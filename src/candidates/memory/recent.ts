/**
 * What was decoded lately, by its number: each number has one place, which the next one that falls there takes over. Bounded, never
 * cleared, and nothing is hashed. What was overwritten is decoded again, with the same result.
 */
export class Recent<Value> {
  private readonly mask: number
  private readonly numbers: Int32Array
  private readonly values: (Value | undefined)[]

  /** @param size a power of two */
  constructor(size: number) {
    this.mask = size - 1
    this.numbers = new Int32Array(size)
    this.values = new Array(size)
  }

  at(number: number): Value | undefined {
    const place = number & this.mask
    return this.numbers[place] === number ? this.values[place] : undefined
  }

  keep(number: number, value: Value): Value {
    const place = number & this.mask
    this.numbers[place] = number
    this.values[place] = value
    return value
  }
}
