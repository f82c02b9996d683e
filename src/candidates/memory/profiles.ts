import type { Units } from '../../record/units.js'
import type { Worth } from '../port.js'
import { ByteBuffer, ByteReader } from './bytes.js'
import { Int32Column } from './column.js'
import { DistinctBytes } from './distinct.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

/** Beyond this, either way, one field does not move a record among the candidates. */
const MOST: Units = 16 * 1024

/** What the profiles of a register are worth to one query, none below 0. */
export interface ProfileWorths {
  /** By the number of a profile. */
  readonly units: Int32Array
  readonly most: Units
}

/** What profiles say of one field. */
interface Told {
  readonly numbers: number[]
  readonly places: Int32Column
  readonly known: Map<number, number>
}

/**
 * What the fields that have a rough form say of each record, taken together: a year of birth, a nationality and a sex recur
 * in thousands of records, and one number stands for all three. So a search can weigh them for every record that it
 * meets, and a name that ten thousand children bear does not crowd out the one who was born in the right year.
 */
export class Profiles {
  /** Places of the fields among all fields. */
  readonly fields: readonly number[]
  /** By slot: the number of its profile. */
  private readonly slots: Int32Column
  /** For each profile, the numbers of its values, in the order of the fields; 0 where nothing is stated. */
  private readonly distinct: DistinctBytes
  /** By field, the distinct numbers of its values, and by profile the place of its own among them: read once, since a search asks for all. */
  private readonly told: readonly Told[]
  private readonly scratch = new ByteBuffer()
  private readonly reader = new ByteReader(new Uint8Array(0))

  constructor(fields: readonly number[], saved?: SnapshotReader) {
    this.fields = fields
    this.told = fields.map(() => ({ numbers: [], places: new Int32Column(), known: new Map() }))
    this.slots = saved?.column() ?? new Int32Column()
    this.distinct = new DistinctBytes(saved)
  }

  save(out: SnapshotWriter): void {
    out.column(this.slots)
    this.distinct.save(out)
  }

  /** The profile of the next slot, from the number of each field's rough form. */
  add(roughs: readonly number[]): void {
    this.scratch.length = 0
    for (const place of this.fields) this.scratch.integer(roughs[place]!)
    this.slots.push(this.distinct.intern(this.scratch.bytes, 0, this.scratch.length))
  }

  /** By slot: the number of its profile. */
  get bySlot(): Int32Array<ArrayBufferLike> {
    return this.slots.values
  }

  /**
   * @param worth what a value of a field is worth to the query; it is asked once for each
   * @param held the value under a number
   */
  weigh(worth: Worth, held: (number: number) => unknown): ProfileWorths {
    return fromZero(
      this.unitsOf((at, number) =>
        number === 0 ? 0 : Math.max(-MOST, Math.min(MOST, worth(this.fields[at]!, held(number - 1)))),
      ),
    )
  }

  /**
   * The sums of what the values of each profile are worth.
   *
   * @param worth of the field in a place among those of profiles, the worth of the value under a number; 0 where nothing is stated.
   * It is asked once for each
   */
  unitsOf(worth: (at: number, number: number) => Units): Int32Array {
    this.catchUp()
    const units = new Int32Array(this.size)
    for (const [at, { numbers, places }] of this.told.entries()) {
      const worths = numbers.map((number) => worth(at, number))
      const { values } = places
      for (let profile = 0; profile < units.length; profile++) units[profile]! += worths[values[profile]!]!
    }
    return units
  }

  /** Reads the profiles that came since they were asked for last. */
  private catchUp(): void {
    for (let profile = this.told[0]?.places.length ?? this.size; profile < this.size; profile++) {
      const values = this.valuesOf(profile)
      for (const [at, { numbers, places, known }] of this.told.entries()) {
        const number = values[at]!
        if (!known.has(number)) known.set(number, numbers.push(number) - 1)
        places.push(known.get(number)!)
      }
    }
  }

  /** Profiles that there are. */
  get size(): number {
    return this.distinct.size
  }

  /** The numbers of the values of a profile, one above that under which each is held; 0 where nothing is stated. */
  valuesOf(profile: number): readonly number[] {
    this.distinct.place(this.reader, profile)
    return this.fields.map(() => this.reader.integer())
  }
}

/** Only differences rank, so the least becomes 0. */
function fromZero(units: Int32Array): ProfileWorths {
  let least = 0
  for (const one of units) if (one < least) least = one
  let most = 0
  for (let i = 0; i < units.length; i++) {
    units[i]! -= least
    if (units[i]! > most) most = units[i]!
  }
  return { units, most }
}
