import { grown } from './column.js'

const ROW_SHIFT = 3

/**
 * Up to eight columns of integers, side by side: whoever asks for several numbers of one row waits for memory once, where columns that
 * stand by themselves make him wait for each.
 */
export class Lanes {
  values: Int32Array<ArrayBufferLike> = new Int32Array(16 << ROW_SHIFT)
  /** How many rows there are. */
  length = 0

  /** Adds a row of zeros. */
  push(): void {
    this.length++
    if (this.length << ROW_SHIFT > this.values.length)
      this.values = grown(this.values, this.length << ROW_SHIFT)
  }

  at(row: number, lane: number): number {
    return this.values[(row << ROW_SHIFT) + lane]!
  }

  set(row: number, lane: number, value: number): void {
    this.values[(row << ROW_SHIFT) + lane] = value
  }

  /** One lane as a column of its own. */
  column(lane: number): Int32Array {
    const column = new Int32Array(this.length)
    for (let row = 0; row < column.length; row++) column[row] = this.at(row, lane)
    return column
  }

  /** Puts a column into a lane. */
  fill(lane: number, column: Int32Array<ArrayBufferLike>): void {
    while (this.length < column.length) this.push()
    for (let row = 0; row < column.length; row++) this.set(row, lane, column[row]!)
  }
}

/** One of several lanes, to be read. */
export class Lane {
  private readonly lanes: Lanes
  private readonly place: number

  constructor(lanes: Lanes, place: number) {
    this.lanes = lanes
    this.place = place
  }

  at(row: number): number {
    return this.lanes.at(row, this.place)
  }
}
