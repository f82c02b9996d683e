/**
 * A growing list of 32-bit integers in one typed array: a register's tables are made of a few of these. One that was
 * opened over the bytes of a snapshot leaves them as they are: it is copied when it is first changed.
 */
export class Int32Column {
  values: Int32Array<ArrayBufferLike>
  length = 0
  private borrowed = false

  constructor(capacity = 16) {
    this.values = new Int32Array(capacity)
  }

  /** A full column of one value. */
  static filled(length: number, value: number): Int32Column {
    const column = new Int32Column(length)
    column.values.fill(value)
    column.length = length
    return column
  }

  /** A full column of values that belong to somebody else. */
  static over(values: Int32Array<ArrayBufferLike>): Int32Column {
    const column = new Int32Column(0)
    column.values = values
    column.length = values.length
    column.borrowed = true
    return column
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow()
    this.values[this.length++] = value
  }

  at(index: number): number {
    return this.values[index]!
  }

  set(index: number, value: number): void {
    if (this.borrowed) this.own()
    this.values[index] = value
  }

  /** What the column holds, not copied. */
  view(): Int32Array<ArrayBufferLike> {
    return this.values.subarray(0, this.length)
  }

  private grow(): void {
    this.values = grown(this.values, this.length + 1)
    this.borrowed = false
  }

  private own(): void {
    this.values = new Int32Array(this.values)
    this.borrowed = false
  }
}

/** Growth by half: doubling would leave up to half of a large register's memory unused. */
export function grown(values: Int32Array<ArrayBufferLike>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacityFor(values.length, needed))
  larger.set(values)
  return larger
}

export function capacityFor(capacity: number, needed: number): number {
  return Math.max(needed, capacity + (capacity >> 1) + 16)
}
