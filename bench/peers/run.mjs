// namesake beside other libraries: the same records, the same referrals, quality beside speed. Each peer runs in a process of its own;
// one that is not there is left out with the reason.
// Run: npm run bench:peers -- [10000 100000] [--only minisearch,pg-trgm-gin] [--budget 60]
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { corpusOf, readLines, referralsOf, timedReading } from '../corpus.mjs'
import {
  ceilingAt,
  megabytes,
  memory,
  milliseconds,
  printTable,
  quantile,
  recallAt,
  seconds,
  share,
} from '../figures.mjs'
import { fitsFirst, plainText, statedIn } from './reading.mjs'

/** One file each, which exports `{ name, build(records), search(query, limit) }`. */
const PEERS = [
  'namesake',
  'namesake-names',
  'pg-trgm-gin',
  'pg-trgm-gist',
  'sqlite-trigram',
  'minisearch',
  'orama',
  'flexsearch',
  'fuse',
  'fuzzball',
  'talisman',
]
/** What is listed, and what is searched so that a host could put those of the right age first. */
const LISTED = 10
const SEARCHED = 100
/** Shares of fewer answers than these say nothing, and are not printed. */
const ENOUGH = 50
/** A peer that has not built its index by then is left out. */
const LONGEST_BUILD = 20 * 60_000

/** Builds, then asks one referral after another until all are asked or the time is spent. */
async function measure(peer, size, budget) {
  await peer.open?.()
  const reading = timedReading(recordsOf(size))
  const before = memory()
  const start = performance.now()
  await peer.build(reading.values)
  const built = performance.now() - start - reading.took
  const held = (await peer.bytes?.()) ?? memory().held - before.held
  const answered = await ask(peer, size, budget)
  await peer.close?.()
  return { built, held, answered, isElsewhere: peer.isElsewhere ?? false }
}

function* recordsOf(size) {
  for (const record of readLines(corpusOf(size).records))
    yield { id: record.id, text: plainText(record), record }
}

async function ask(peer, size, budget) {
  const { warming, asked } = referralsOf(size)
  const stated = new Map()
  for (const record of readLines(corpusOf(size).records)) stated.set(record.id, statedIn(record))
  const queryOf = ({ referral }) => ({ text: plainText(referral), referral })
  const end = performance.now() + budget
  for (const one of warming) if (performance.now() < end - budget / 2) await peer.search(queryOf(one), LISTED)
  const answered = []
  for (const one of asked) {
    if (answered.length > 0 && performance.now() > end) break
    const before = process.cpuUsage()
    const start = performance.now()
    const ids = await peer.search(queryOf(one), LISTED)
    const took = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    const all = peer.isWhole ? ids : await peer.search(queryOf(one), SEARCHED)
    const fitting = peer.isWhole ? ids : fitsFirst(all, statedIn(one.referral), stated).slice(0, LISTED)
    answered.push({ record: one.record, took, busy: (user + system) / 1000, ids, fitting })
  }
  return answered
}

/** The measure of one peer in its own process, or why there is none. */
function apart(peer, size, budget) {
  const args = ['--expose-gc', '--max-old-space-size=14000', import.meta.filename, '--apart', peer]
  const run = spawnSync(process.execPath, [...args, '--budget', String(budget), String(size)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_BUILD + 3000 * budget,
    maxBuffer: 1 << 30,
  })
  if (run.status === 0) return JSON.parse(run.stdout.toString())
  const said = run.stderr.toString().match(/^\w*Error.*$/m)?.[0]
  return {
    reason:
      run.signal === 'SIGTERM' ? 'not done in time' : (said ?? `ended with ${run.status ?? run.signal}`),
  }
}

const head = [
  'peer',
  'build',
  'holds',
  'asked',
  'p50',
  'p95',
  'processor',
  'first',
  'in ten',
  'first, age fits',
  'in ten, age fits',
]

function row(name, { built, held, answered, isElsewhere }) {
  const times = answered.map(({ took }) => took)
  const fitting = answered.map(({ record, fitting }) => ({ record, ids: fitting }))
  const found = (k, of) => (of.length < ENOUGH ? '–' : share(recallAt(k, of)))
  return [
    name,
    seconds(built),
    megabytes(held),
    answered.length,
    milliseconds(quantile(times, 0.5)),
    milliseconds(quantile(times, 0.95)),
    isElsewhere ? '–' : milliseconds(answered.reduce((sum, { busy }) => sum + busy, 0) / answered.length),
    ...[answered, fitting].flatMap((of) => [1, 10].map((k) => found(k, of))),
  ]
}

function report(names, size, budget) {
  corpusOf(size)
  const rows = [head]
  const missing = []
  for (const name of names) {
    console.error(`${name}, ${size} records`)
    const measured = apart(name, size, budget)
    if ('reason' in measured) missing.push(`${name}: ${measured.reason}`)
    else rows.push(row(measured.name, measured))
  }
  console.log(`\n${size.toLocaleString('en')} records\n`)
  printTable(rows)
  for (const line of missing) console.log(`left out: ${line}`)
  console.log(ceilings(size))
}

/** The most that a reader without error could find, who has to guess among people whom the referral cannot tell apart. */
function ceilings(size) {
  const { asked } = referralsOf(size)
  const of = (alike) => [1, 10].map((k) => share(ceilingAt(k, asked, alike))).join(' and ')
  return `ceiling, first and in ten: by names ${of('namesakes')}; by names, birth, nationality and sex ${of('doubles')}`
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    budget: { type: 'string', default: '60' },
    apart: { type: 'string' },
  },
})
const sizes = (positionals.length > 0 ? positionals : ['10000']).map(Number)
const budget = Number(values.budget)
if (values.apart === undefined) {
  for (const size of sizes) report(values.only?.split(',') ?? PEERS, size, budget)
} else {
  const { default: peer } = await import(`./${values.apart}.mjs`)
  const measured = await measure(peer, sizes[0], 1000 * budget)
  console.log(JSON.stringify({ name: peer.name, ...measured }))
}
