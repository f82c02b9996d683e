import { composePeople } from '../../src/evaluate/synth/people.js'
import { ratesWith, usualRates } from '../../src/evaluate/synth/rates.js'
import { composeRecord } from '../../src/evaluate/synth/rows.js'
import type { TraditionName } from '../../src/evaluate/synth/traditions.js'
import type { PersonInput } from '../../src/record/parse.js'

export type Identified = PersonInput & { readonly id: string }

/** Composed records, some of whose people stand there twice, each time written by another hand. */
export interface Doubled {
  readonly records: readonly Identified[]
  /** `a b`, the smaller id first. */
  readonly truth: ReadonlySet<string>
}

export interface DoubledOptions {
  readonly seed: number
  readonly people: number
  /** One of so many people stands twice. */
  readonly every: number
  readonly tradition?: TraditionName
  /** Share of the usual errors that happen on either side. */
  readonly errors?: number
}

export function composeDoubles({ seed, people, every, tradition, errors = 1 }: DoubledOptions): Doubled {
  const records: Identified[] = []
  const truth = new Set<string>()
  const rates = ratesWith(
    Object.fromEntries(
      Object.entries(usualRates).map(([name, { referral, register }]) => [
        name,
        { referral: referral * errors, register: register * errors },
      ]),
    ),
  )
  let position = 0
  const traditions = tradition === undefined ? {} : { traditions: { [tradition]: 1 } }
  for (const person of composePeople({ seed, count: people, ...traditions })) {
    records.push(composeRecord(person, { seed, rates, id: `A-${person.id}` }).input)
    if (position++ % every !== 0) continue
    records.push(composeRecord(person, { seed: seed + 1, rates, id: `B-${person.id}` }).input)
    truth.add(`A-${person.id} B-${person.id}`)
  }
  return { records, truth }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
