import { proportion } from '../../src/evaluate/proportions.js'
import { composePeople } from '../../src/evaluate/synth/people.js'
import { ratesWith, usualRates } from '../../src/evaluate/synth/rates.js'
import { composeRecord } from '../../src/evaluate/synth/rows.js'
import { dedupe } from '../../src/match/dedupe.js'
import type { PersonInput } from '../../src/record/parse.js'

/**
 * Doubles of a composed register, by size: processor time to read and to join, memory, and how many of the planted doubles
 * are proposed, by least probability. One person of ten stands there twice, written by two hands.
 *
 * Composed people share a few hundred names of each tradition, so that a large register holds many namesakes of one year
 * whom nothing tells apart: precision falls with size for that reason alone.
 *
 * Run: `node bench/speed/dedupe.mjs [errors, 1 being usual] [20000 100000]`
 */
const [errors = 0.3, ...sizes] = process.argv.slice(2).map(Number)
const THRESHOLDS = [0.5, 0.9, 0.95, 0.99]

const rates = ratesWith(
  Object.fromEntries(
    Object.entries(usualRates).map(([name, { referral, register }]) => [
      name,
      { referral: referral * errors, register: register * errors },
    ]),
  ),
)

function compose(people: number): { records: PersonInput[]; doubles: number } {
  const records: PersonInput[] = []
  let doubles = 0
  for (const person of composePeople({ seed: 5, count: people })) {
    records.push(composeRecord(person, { seed: 7, rates, id: `A-${person.id}` }).input)
    if (records.length % 11 !== 0) continue
    records.push(composeRecord(person, { seed: 8, rates, id: `B-${person.id}` }).input)
    doubles++
  }
  return { records, doubles }
}

const isDouble = (a: string, b: string): boolean => a.slice(0, 2) === 'A-' && b === `B-${a.slice(2)}`

const seconds = (since: NodeJS.CpuUsage): string => {
  const { user, system } = process.cpuUsage(since)
  return `${((user + system) / 1e6).toFixed(1)} s`
}

async function measure(people: number): Promise<void> {
  const { records, doubles } = compose(people)
  const start = process.cpuUsage()
  let reading = ''
  const progress = () => {
    reading ||= seconds(start)
  }
  const found: { probability: number; right: boolean }[] = []
  for await (const { a, b, probability } of dedupe(records, { progress }))
    found.push({ probability, right: isDouble(a, b) })
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(`${records.length} records: read ${reading}, all ${seconds(start)} of processor, ${memory} MB`)
  for (const least of THRESHOLDS) {
    const proposed = found.filter(({ probability }) => probability >= least)
    const right = proposed.filter((one) => one.right).length
    const text = ({ share, low, high }: ReturnType<typeof proportion>) =>
      `${share?.toFixed(3)} [${low?.toFixed(3)}, ${high?.toFixed(3)}]`
    console.log(
      `  from ${least}: precision ${text(proportion(right, proposed.length))}, recall ${text(proportion(right, doubles))}`,
    )
  }
}

for (const people of sizes.length > 0 ? sizes : [20_000]) await measure(people)
