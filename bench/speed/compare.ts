import { composePeople } from '../../src/evaluate/synth/people.js'
import { composeRecord, composeReferral } from '../../src/evaluate/synth/rows.js'
import { contestOf } from '../../src/match/conclude.js'
import { interiorOf } from '../../src/match/interior.js'
import { compareWhileItMatters, type Inspection } from '../../src/match/looks.js'
import { rank } from '../../src/match/rank.js'
import { createRegistry } from '../../src/match/registry.js'
import { weightsFor } from '../../src/match/worth.js'
import type { TokenStatistics } from '../../src/record/frequencies.js'
import { prepareRecord } from '../../src/record/prepare.js'

/**
 * What it costs to compare one candidate in full, by the size of the register: microseconds of processor time, the engine's own
 * threads included, for 1,000 referrals whose candidates are found beforehand. *Fetched*: the record is decoded. *Compared*:
 * fetched, compared and weighed, as `find` does it. *Ranked*: that, and the answer's order, rivals and reasons as well.
 * For the first time the names of candidates are looked up in the register, and memories are empty; again, little is new.
 *
 * Run: `node bench/speed/compare.mjs [10000 100000]`
 */
const REFERRALS = 1000
const WARMING = 100
const LIMIT = 96
const ROUNDS = 4

function measure(size: number): void {
  const { inspections, interior, statistics } = prepare(size)
  const { source } = interior.holdings
  const contest = contestOf(interior, statistics)
  const compare = (inspection: Inspection) => {
    const compared = compareWhileItMatters(inspection)
    if (compared instanceof Promise) throw new Error('an embedded register answers at once')
    return compared
  }
  for (const inspection of inspections.slice(0, WARMING)) compare(inspection)
  const asked = inspections.slice(WARMING)
  for (let round = 0; round < ROUNDS; round++) {
    const compared = perRecord(asked, (inspection) => compare(inspection).length)
    const ranked = perRecord(asked, (inspection) => {
      const found = compare(inspection)
      rank(found, contest, 10)
      return found.length
    })
    const fetched = perRecord(asked, ({ ids }) => {
      source.get(ids)
      return ids.length
    })
    const figures = [`compared ${compared}`, `ranked ${ranked}`, `fetched ${fetched}`]
    console.log(`${size} records, ${round === 0 ? 'for the first time' : 'again'}: ${figures.join(', ')}`)
  }
}

/** The register, and what is asked of the candidates of each referral. */
function prepare(size: number) {
  const registry = createRegistry(recordsOf(size), { keep: 'ids' })
  const interior = interiorOf(registry)
  const { fields, holdings } = interior
  const { source, model } = holdings
  const statistics = source.statistics() as TokenStatistics
  const scale = { fields, model, statistics }
  const inspections: Inspection[] = []
  for (const referral of referralsOf(size)) {
    const prepared = prepareRecord(referral, fields)
    const options = { limit: LIMIT, weights: weightsFor(prepared, scale) }
    const ids = source.candidates(prepared, options) as readonly string[]
    inspections.push({ prepared, ids, source, scale, signal: undefined })
  }
  return { inspections, interior, statistics }
}

function* recordsOf(size: number) {
  for (const person of composePeople({ seed: 1, count: size })) yield composeRecord(person, { seed: 7 }).input
}

function* referralsOf(size: number) {
  const every = Math.max(1, Math.floor(size / (REFERRALS + WARMING)))
  let position = 0
  for (const person of composePeople({ seed: 1, count: size }))
    if (position++ % every === 0) yield composeReferral(person, { seed: 7 }).input
}

/** Microseconds of processor time for each record that `work` says it has dealt with. */
function perRecord<T>(values: readonly T[], work: (value: T) => number): string {
  const before = process.cpuUsage()
  let records = 0
  for (const value of values) records += work(value)
  const { user, system } = process.cpuUsage(before)
  return `${((user + system) / records).toFixed(1)} µs`
}

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) measure(size)
