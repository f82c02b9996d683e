/** A growing list of 32-bit integers in one typed array: a register's tables are made of a few of these. */
export class Int32Column {
  values: Int32Array<ArrayBuffer>
  length = 0

  constructor(capacity = 16) {
    this.values = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values, this.length + 1)
    this.values[this.length++] = value
  }

  at(index: number): number {
    return this.values[index]!
  }
}

/** Growth by half: doubling would leave up to half of a large register's memory unused. */
export function grown(values: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacityFor(values.length, needed))
  larger.set(values)
  return larger
}

export function capacityFor(capacity: number, needed: number): number {
  return Math.max(needed, capacity + (capacity >> 1) + 16)
}
