// What a record that arrives costs where many children are flagged, and what is not told that searching for all of them again finds:
//   node bench/speed/watch.mjs [flags] [records] [arrivals]
import { composeCohort } from '../../dist/evaluate/index.js'
import { createRegistry, defaultModel } from '../../dist/index.js'
import { openWatch } from '../../dist/watch/index.js'

const [flags = 10_000, records = 20_000, arrivals = 200] = process.argv.slice(2).map(Number)
const { register, referrals, truth } = composeCohort({ seed: 5, register: records, referrals: flags })
// Half of those who arrive are records of flagged children.
const found = new Set(truth.flatMap(({ record }) => (record === null ? [] : [record])))
const children = register.filter(({ id }) => found.has(id)).slice(0, arrivals / 2)
const others = register.filter(({ id }) => !found.has(id)).slice(0, arrivals - children.length)
const late = [...children, ...others]
const lateIds = new Set(late.map(({ id }) => id))
const registry = createRegistry(register.filter(({ id }) => !lateIds.has(id)))
const watch = await openWatch(registry)
for (const referral of referrals) await watch.flag(referral)

const busy = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const tell = async () => {
  const news = []
  for (const { id, referral, news: some } of await watch.alerts()) {
    news.push(...some.map((one) => `${referral} ${one.id}`))
    await watch.acknowledge(id)
  }
  return news
}

let before = busy()
const first = await tell()
console.log(
  `${flags} flags, ${registry.size} records: first look ${((busy() - before) / flags).toFixed(2)} ms a flag, ${first.length} news`,
)

const each = []
const told = new Set()
for (const record of late) {
  await registry.add(record)
  before = busy()
  for (const one of await tell()) told.add(one)
  each.push(busy() - before)
}
each.sort((a, b) => a - b)
const at = (share) => each[Math.floor(share * (each.length - 1))].toFixed(1)
console.log(
  `a record that arrives: ${at(0.5)} ms at the median, ${at(0.95)} ms at the 95th percentile, of processor time`,
)

// The last word of a search for every flag: what of the arrivals stands in it.
const naive = []
before = busy()
for (const referral of referrals) {
  const { candidates } = await registry.find(referral)
  for (const { id, bits } of candidates)
    if (lateIds.has(id) && bits >= defaultModel.outcomes.possible) naive.push(`${referral.id} ${id}`)
}
const lost = naive.filter((pair) => !told.has(pair))
console.log(
  `searching for all again: ${(busy() - before).toFixed(0)} ms; ${naive.length} pairs stand, ${lost.length} of them were not told`,
)
