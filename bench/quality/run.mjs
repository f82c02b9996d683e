// How well names are compared, by naming tradition, over hand-written pairs. Run after `npm run build`:
// node bench/quality/run.mjs [--check | --write] [--misses tradition] [--dist dist/index.js]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { readCases } from './cases.mjs'
import { compareNamesOf } from './dist.mjs'
import { brokenStrongCases, frozenRow, isCalledSame, judge, risingTiers, tiersOf } from './judge.mjs'
import { areaUnderCurve, atThreshold, bestThreshold, ofCalls, recallAtPrecision } from './measures.mjs'

const FROZEN = new URL('./frozen/names.csv', import.meta.url)

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    misses: { type: 'string' },
    dist: { type: 'string' },
  },
})

const compareNames = await compareNamesOf(process.argv.slice(2))
const cases = readCases()
judge(compareNames, cases)
const start = performance.now()
const judged = judge(compareNames, cases)
const microseconds = ((performance.now() - start) * 1000) / cases.length

const threshold = bestThreshold(judged)
const tiers = tiersOf(judged)
printTraditions()
printTiers()
if (options.misses !== undefined) printMisses(options.misses)

const frozen = stringify(judged.map(frozenRow), { header: true })
if (options.write) writeFileSync(FROZEN, frozen)
if (options.check) process.exitCode = printBreaches() > 0 ? 1 : 0

function printTraditions() {
  const traditions = [...new Set(judged.map(({ tradition }) => tradition))]
  const rows = traditions.map((tradition) => [tradition, judged.filter((one) => one.tradition === tradition)])
  rows.push(['all', judged])
  console.log(
    `${judged.length} pairs of names, ${microseconds.toFixed(0)} µs a pair; one threshold for all: ${threshold.toFixed(1)} bits\n`,
  )
  console.log(line(['tradition', 'one', 'two', 'AUC', 'F1', 'misses', 'false', 'R@P95', 'verdict P', 'R']))
  for (const [name, members] of rows) console.log(line([name, ...figuresOf(members)]))
}

function figuresOf(members) {
  const same = members.filter((one) => one.same).length
  const { f1, misses, falseHits } = atThreshold(members, threshold)
  const verdicts = ofCalls(members, isCalledSame)
  return [
    same,
    members.length - same,
    areaUnderCurve(members).toFixed(3),
    f1.toFixed(3),
    misses,
    falseHits,
    recallAtPrecision(members, 0.95).toFixed(2),
    verdicts.precision.toFixed(3),
    verdicts.recall.toFixed(3),
  ]
}

function line([name, ...cells]) {
  return name.padEnd(18) + cells.map((cell) => String(cell).padStart(10)).join('')
}

function printTiers() {
  console.log(`\n${line(['tier', 'pairs', 'bits', 'right'])}`)
  for (const { tier, pairs, score, right } of tiers)
    console.log(line([tier, pairs, score.toFixed(1), `${(right * 100).toFixed(0)} %`]))
}

/** Cases whose verdict is not theirs, worst first; `all` for every tradition. */
function printMisses(tradition) {
  const wrong = judged.filter(
    (one) => isCalledSame(one) !== one.same && (tradition === 'all' || one.tradition === tradition),
  )
  const surprise = ({ same, score }) => (same ? score : -score)
  for (const one of wrong.toSorted((a, b) => surprise(a) - surprise(b)))
    console.log(
      `${one.tradition} ${one.same ? 'missed' : 'false hit'} ${one.score.toFixed(1)} ${one.strength} ${one.phenomenon}: ${one.name1} | ${one.name2}`,
    )
}

/** Prints and counts what must not be: strong cases broken, tiers out of order, a difference from the frozen file. */
function printBreaches() {
  const breaches = [
    ...brokenStrongCases(judged).map(
      ({ tradition, name1, name2, score, verdict }) =>
        `strong case: ${tradition}: ${name1} | ${name2} is ${verdict} (${score.toFixed(1)} bits)`,
    ),
    ...risingTiers(tiers).map((tier) => `tiers: "${tier}" does not score below the tier before it`),
    ...differencesFromFrozen(),
  ]
  for (const breach of breaches) console.error(breach)
  return breaches.length
}

function differencesFromFrozen() {
  const before = existsSync(FROZEN) ? readFileSync(FROZEN, 'utf8') : ''
  if (before === frozen) return []
  const known = new Set(before.split('\n'))
  const changed = frozen.split('\n').filter((row) => !known.has(row))
  return [
    `frozen: ${changed.length} rows differ from bench/quality/frozen/names.csv; when that is meant: npm run build && npm run bench:quality -- --write`,
    ...changed.slice(0, 20).map((row) => `frozen: now ${row}`),
  ]
}
