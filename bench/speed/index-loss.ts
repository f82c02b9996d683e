import { composePeople } from '../../src/evaluate/synth/people.js'
import { composeRecord, composeReferral } from '../../src/evaluate/synth/rows.js'
import { usualShares } from '../../src/evaluate/synth/traditions.js'
import { createRegistry } from '../../src/index.js'
import { compareCandidate } from '../../src/match/comparison.js'
import { consider, contestOf, type Question } from '../../src/match/conclude.js'
import { interiorOf } from '../../src/match/interior.js'
import type { Compared } from '../../src/match/looks.js'
import { rank } from '../../src/match/rank.js'
import { prepareRecord } from '../../src/record/prepare.js'
import type { Prepared } from '../../src/record/prepared.js'

/**
 * What the index loses, by naming tradition: children whose record would stand among the ten of the answer, had it been compared,
 * and who were not compared. As many people of every tradition, written down with the usual errors on both sides.
 *
 * Run: `node bench/speed/index-loss.mjs [records] [referrals]`
 */
const [size = 100_000, asked = 3000] = process.argv.slice(2).map(Number)
const LIMIT = 10
/** The day on which ages are told. */
const ON = '2017-03-31'

interface Tally {
  held: number
  first: number
  inTen: number
  lost: number
}

const people = [
  ...composePeople({
    seed: 3,
    count: size,
    traditions: Object.fromEntries(Object.keys(usualShares).map((name) => [name, 1])),
  }),
]
const registry = createRegistry(
  people.map((person) => composeRecord(person, { seed: 7 }).input),
  { keep: 'ids', coverage: 0.8 },
)
const interior = interiorOf(registry)
const { source } = interior.holdings
const statistics = await source.statistics()
const scale = { fields: interior.fields, model: interior.holdings.model, statistics }
const contest = contestOf(interior, statistics)

const isAmongTen = (entrants: readonly Compared[], id: string): boolean =>
  rank(entrants, contest, LIMIT).ranked.some(({ entrant }) => entrant.id === id)

/** Whether a record that was not compared would have stood among the ten. */
async function isLost(compared: readonly Compared[], prepared: Prepared, id: string): Promise<boolean> {
  if (compared.some((one) => one.id === id)) return false
  const [record] = await source.get([id])
  return isAmongTen(
    [...compared, { id, prepared: record!, ...compareCandidate(prepared, record!, scale) }],
    id,
  )
}

const tallies = new Map<string, Tally>()
const every = Math.max(1, Math.floor(size / asked))
for (let at = 0; at < people.length; at += every) {
  const { id, tradition } = people[at]!
  const person = interior.parser.parse(composeReferral(people[at]!, { seed: 11, on: ON }).input, 'referral')
  const prepared = prepareRecord(person, interior.fields)
  const question: Question = { person, prepared, limit: LIMIT, signal: undefined }
  const compared = await consider(question, interior, statistics)
  const tally = tallies.get(tradition) ?? { held: 0, first: 0, inTen: 0, lost: 0 }
  tallies.set(tradition, tally)
  tally.held++
  if (rank(compared, contest, 1).ranked[0]?.entrant.id === id) tally.first++
  if (isAmongTen(compared, id)) tally.inTen++
  if (await isLost(compared, prepared, id)) tally.lost++
}

const share = (count: number, of: number) => (count / of).toFixed(3)
const rowOf = (name: string, { held, first, inTen, lost }: Tally) =>
  `| ${name} | ${held} | ${share(first, held)} | ${share(inTen, held)} | ${lost} (${share(lost, held)}) |`

const all = [...tallies.values()].reduce((sum, one) => ({
  held: sum.held + one.held,
  first: sum.first + one.first,
  inTen: sum.inTen + one.inTen,
  lost: sum.lost + one.lost,
}))
console.log('| tradition | held | first | in ten | lost by the index |\n| --- | --- | --- | --- | --- |')
for (const name of [...tallies.keys()].sort()) console.log(rowOf(name, tallies.get(name)!))
console.log(rowOf('all', all))
