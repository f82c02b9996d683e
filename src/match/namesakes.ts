import { Int32Column } from '../candidates/memory/column.js'
import { DistinctBytes } from '../candidates/memory/distinct.js'
import type { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import type { NameAgreement } from '../compare/name.js'
import type { PreparedName } from '../names/name.js'
import type { Agreement } from '../record/field.js'
import type { PersonName } from '../record/prepared.js'

/** How many records hold which whole name: by the sounds of its parts, in whatever order. */
export class Namesakes {
  private readonly sounds: DistinctBytes
  private readonly holders: Int32Column
  /** By record: the number of its name, of several -1 - the place of their numbers. */
  private readonly named: Int32Column
  private readonly several: number[][]

  constructor(saved?: SnapshotReader) {
    this.sounds = new DistinctBytes(saved)
    this.holders = saved?.column() ?? new Int32Column()
    this.named = saved?.column() ?? new Int32Column()
    this.several = saved?.value() ?? []
  }

  /** Takes down everything, in the order in which the constructor reads it. */
  save(out: SnapshotWriter): void {
    this.sounds.save(out)
    out.column(this.holders)
    out.column(this.named)
    out.value(this.several)
  }

  /** Takes the names of one more record. */
  add(names: readonly PersonName[]): void {
    const numbers = [...new Set(names.map(soundOf))].map((sound) => this.sounds.internText(sound))
    for (const number of numbers) {
      if (number === this.holders.length) this.holders.push(0)
      this.holders.values[number]!++
    }
    this.named.push(numbers.length === 1 ? numbers[0]! : -this.several.push(numbers))
  }

  /** By record, in the order of arrival: how many others at least bear the whole name that fewest bear, besides a double. */
  fewest(): Int32Array {
    const besides = (number: number): number => Math.max(0, this.holders.at(number) - 2)
    return this.named
      .view()
      .map((number) =>
        number >= 0 ? besides(number) : Math.min(...this.several[-1 - number]!.map(besides), 0x7fffffff),
      )
  }

  /** Records besides two that hold one of the two names which agree best, the commoner. */
  beside(agreement: Agreement | undefined): number {
    if (agreement === undefined || !('alignment' in agreement)) return 0
    const { left, right } = agreement as NameAgreement
    const [one, other] = [soundOf(left), soundOf(right)]
    const held = Math.max(this.holdersOf(one), this.holdersOf(other))
    return Math.max(0, held - (one === other ? 2 : 1))
  }

  private holdersOf(sound: string): number {
    const number = this.sounds.findText(sound)
    return number < 0 ? 0 : this.holders.at(number)
  }
}

/** The sounds of what says who somebody is: neither titles nor halves that are dropped at will. */
function soundOf({ tokens }: PreparedName): string {
  const parts = tokens.filter(({ kind }) => kind === 'name' || kind === 'kunya')
  return [...new Set(parts.map(({ token }) => token.keys[0] ?? token.letters))].sort().join(' ')
}
