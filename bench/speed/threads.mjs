// Referrals a second over one register, in one thread and in several:
//   node bench/speed/threads.mjs [records] [referrals] [workers…]
// Each row is told by the clock and by the processor time of all threads: where other work runs, only the second one counts.
import { availableParallelism } from 'node:os'
import { composeCohort } from '../../dist/evaluate/index.js'
import { createRegistry } from '../../dist/index.js'
import { findMany } from '../../dist/many/index.js'
import { findInThreads } from '../../dist/node/index.js'

const [records = 100_000, count = 2000, ...workers] = process.argv.slice(2).map(Number)
const { register, referrals } = composeCohort({ seed: 7, register: records, referrals: count })
const registry = createRegistry(register)
console.log(`${registry.size} records, ${referrals.length} referrals`)

async function measure(label, results) {
  const [started, before] = [performance.now(), process.cpuUsage()]
  const outcomes = []
  for await (const found of results) outcomes.push('answer' in found ? found.answer.outcome : 'failed')
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  const busy = (user + system) / 1e6
  const figures = [
    `${Math.round(outcomes.length / seconds)} a second`,
    `${((busy * 1000) / outcomes.length).toFixed(2)} ms of processor time each`,
    `${(busy / seconds).toFixed(2)} processors busy`,
  ]
  console.log(`${label}: ${figures.join(', ')}`)
  return outcomes.join()
}

const alone = await measure('one thread', findMany(registry, referrals))
for (const threads of workers.length > 0 ? workers : [1, availableParallelism()]) {
  const many = await measure(
    `${threads} of workers`,
    findInThreads(registry, referrals, { workers: threads }),
  )
  if (many !== alone) throw new Error('threads answered otherwise')
}
