// How fast a register is built and searched, what it holds, and how well it finds at that size. Each size runs in a process of its own.
// Run after `npm run build`: npm run bench:speed -- [10000 100000 1000000 3000000]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import { findInThreads, loadSnapshot, readSnapshot, saveSnapshot } from 'namesake/node'
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

const SIZES = ['10000', '100000', '1000000']
/** The corpus leaves one referred child in five out of the register. */
const COVERAGE = 0.8

/** Builds, and tells the time without that of reading the file. */
function build(size) {
  const reading = timedReading(readLines(corpusOf(size).records))
  const before = memory()
  const start = performance.now()
  const registry = createRegistry(reading.values, { keep: 'ids', coverage: COVERAGE })
  const took = performance.now() - start - reading.took
  const after = memory()
  return { registry, took, held: after.held - before.held, grown: after.process - before.process }
}

/** One referral after another, each for the first time. */
async function ask(registry, { warming, asked }) {
  for (const { referral } of warming) await registry.find(referral)
  const answered = []
  const before = process.cpuUsage()
  for (const one of asked) {
    const start = performance.now()
    const { outcome, candidates } = await registry.find(one.referral)
    const took = performance.now() - start
    answered.push({ ...one, took, outcome, ids: candidates.map(({ id }) => id) })
  }
  const { user, system } = process.cpuUsage(before)
  return { answered, busy: (user + system) / 1000 / asked.length }
}

const isWronglyProbable = ({ outcome, ids, record }) => outcome === 'probable' && ids[0] !== record

/** Searches a second in all threads together, those that start up set aside. */
async function inThreads(snapshot, { warming, asked }) {
  let answered = 0
  let start = 0
  for await (const _ of findInThreads(
    snapshot,
    [...warming, ...asked].map(({ referral }) => referral),
  )) {
    if (++answered === warming.length) start = performance.now()
  }
  return (1000 * asked.length) / (performance.now() - start)
}

async function timed(act) {
  const start = performance.now()
  const value = await act()
  return { value, took: performance.now() - start }
}

async function measure(size) {
  const referrals = referralsOf(size)
  const { registry, took, held, grown } = build(size)
  const { answered, busy } = await ask(registry, referrals)
  const folder = mkdtempSync(join(tmpdir(), 'namesake-snapshot-'))
  const path = join(folder, 'register.namesake')
  try {
    const saving = await timed(() => saveSnapshot(registry, path))
    const loading = await timed(() => loadSnapshot(path))
    const threads = await inThreads(await readSnapshot(path), referrals)
    const file = statSync(path).size
    return {
      size,
      took,
      held,
      grown,
      answered,
      busy,
      saving: saving.took,
      loading: loading.took,
      file,
      threads,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const speedHead = [
  'records',
  'build',
  'held',
  'process',
  'p50',
  'p95',
  'p99',
  'processor',
  'a second',
  'in threads',
  'save',
  'load',
  'file',
]

function speedRow({ size, took, held, grown, answered, busy, saving, loading, file, threads }) {
  const times = answered.map(({ took }) => took)
  const total = times.reduce((sum, one) => sum + one, 0)
  return [
    size.toLocaleString('en'),
    seconds(took),
    megabytes(held),
    megabytes(grown),
    ...[0.5, 0.95, 0.99].map((at) => milliseconds(quantile(times, at))),
    milliseconds(busy),
    Math.round((1000 * times.length) / total),
    `${Math.round(threads)} in ${availableParallelism()}`,
    seconds(saving),
    seconds(loading),
    megabytes(file),
  ]
}

const qualityHead = [
  'records',
  'first',
  'ceiling',
  'reached',
  'in ten',
  'ceiling',
  'reached',
  'wrong probable',
]

function qualityRow({ size, answered }) {
  const cells = [1, 10].flatMap((k) => {
    const [found, most] = [recallAt(k, answered), ceilingAt(k, answered, 'doubles')]
    return [share(found), share(most), share(found / most)]
  })
  const wrong = answered.filter(isWronglyProbable).length
  return [size.toLocaleString('en'), ...cells, `${wrong} of ${answered.length}`]
}

/** How time and memory grow from one size to the next. */
function growth(from, to) {
  const times = (of) => (of(to) / of(from)).toFixed(1)
  const median = ({ answered }) =>
    quantile(
      answered.map(({ took }) => took),
      0.5,
    )
  const figures = `build × ${times(({ took }) => took)}, held × ${times(({ held }) => held)}, p50 × ${times(median)}`
  return `records × ${times(({ size }) => size)}: ${figures}`
}

/** Runs one size in a process whose memory is its own. */
function apart(size) {
  corpusOf(size)
  const flags = ['--expose-gc', '--max-old-space-size=12000']
  const run = spawnSync(process.execPath, [...flags, import.meta.filename, '--apart', String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  })
  if (run.status !== 0) throw new Error(`${size} records ended with ${run.status ?? run.signal}`)
  return JSON.parse(run.stdout.toString())
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { apart: { type: 'boolean', default: false } },
})
const sizes = (positionals.length > 0 ? positionals : SIZES).map(Number)
if (values.apart) {
  console.log(JSON.stringify(await measure(sizes[0])))
} else {
  const measured = sizes.map(apart)
  printTable([speedHead, ...measured.map(speedRow)])
  console.log()
  printTable([qualityHead, ...measured.map(qualityRow)])
  for (const [at, one] of measured.slice(1).entries()) console.log(growth(measured[at], one))
}
