// Doubles of one list and links of two, beside Splink on DuckDB. Proposals from a probability of one half on.
// Run: npm run bench:peers installs what it needs; then node bench/peers/pairs.mjs [10000 100000] [--only namesake]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import doubleMetaphone from 'talisman/phonetics/double-metaphone.js'
import { corpusOf, firstOf, listsOf } from '../corpus.mjs'
import { printTable, seconds, share } from '../figures.mjs'
import { dedupe, link } from '../library.mjs'
import { runPython } from './python.mjs'
import { plainText } from './reading.mjs'

/** One record in ten is the second one of its person. */
const DUPLICATES = 0.2

const peers = {
  async namesake(task, size) {
    const { first, second } = listsOf(size)
    const links =
      task === 'doubles'
        ? dedupe(joined(first, second), { duplicates: DUPLICATES })
        : link(second, first, { coverage: 0.95 })
    const pairs = []
    const start = performance.now()
    for await (const { a, b } of links) pairs.push([a, b])
    return { took: performance.now() - start, pairs }
  },
  Splink(task, size) {
    const { first, second } = listsOf(size)
    const lists = task === 'doubles' ? [joined(first, second)] : [first, second]
    const folder = mkdtempSync(join(tmpdir(), 'namesake-splink-'))
    try {
      const paths = lists.map((list, at) => writeRows(join(folder, `${at}.jsonl`), list))
      const { seconds, pairs } = runPython('splink_pairs.py', paths)
      return { took: 1000 * seconds, pairs }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function* joined(...lists) {
  for (const list of lists) yield* list
}

function writeRows(path, records) {
  writeFileSync(path, Array.from(records, (record) => `${JSON.stringify(rowOf(record))}\n`).join(''))
  return path
}

/** A record as columns: the first word of the name and the rest, how they sound, the day of birth, and what else both sides hold. */
function rowOf({ id, names, births = [], nationalities = [], sex = null, places = [] }) {
  const [given, ...rest] = plainText({ names: names.slice(0, 1) }).split(' ')
  const dob = births.flatMap(dayOf)[0] ?? null
  return {
    id,
    given,
    rest: rest.join(' ') || null,
    given_sound: soundOf([given]),
    rest_sound: soundOf(rest),
    dob,
    nationality: nationalities[0] ?? null,
    sex,
    place: places[0] ?? null,
  }
}

/** As Splink's page on phonetic transformations advises: https://moj-analytical-services.github.io/splink/topic_guides/comparisons/phonetic.html */
const soundOf = (words) => words.map((word) => doubleMetaphone(word)[0]).join('') || null

/** Like many a clerk, 1 January for a year alone. */
const dayOf = ({ date, calendar }) =>
  date === undefined || calendar !== undefined ? [] : [`${date}-01-01`.slice(0, 10)]

const isPlanted = ([a, b]) => firstOf(a) === b || firstOf(b) === a

function apart(name, task, size) {
  const run = spawnSync(
    process.execPath,
    [import.meta.filename, '--apart', `${name} ${task}`, String(size)],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  )
  if (run.status === 0) return JSON.parse(run.stdout)
  return { reason: run.stderr.match(/^\w*Error.*$/m)?.[0] ?? `ended with ${run.status ?? run.signal}` }
}

function row(name, task, size, { took, pairs }) {
  const right = pairs.filter(isPlanted).length
  const planted = Math.floor(size / 10)
  const [precision, recall] = [right / pairs.length, right / planted]
  const f1 = (2 * precision * recall) / (precision + recall)
  return [
    name,
    task,
    size.toLocaleString('en'),
    seconds(took),
    pairs.length,
    ...[precision, recall, f1].map(share),
  ]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, apart: { type: 'string' } },
})
const sizes = (positionals.length > 0 ? positionals : ['10000']).map(Number)
if (values.apart === undefined) {
  const names = values.only?.split(',') ?? Object.keys(peers)
  const rows = [['peer', 'of', 'records', 'time', 'proposed', 'precision', 'recall', 'F1']]
  const missing = []
  for (const size of sizes) {
    corpusOf(size)
    for (const task of ['doubles', 'links'])
      for (const name of names) {
        const measured = apart(name, task, size)
        if ('reason' in measured) missing.push(`${name}, ${task} of ${size}: ${measured.reason}`)
        else rows.push(row(name, task, size, measured))
      }
  }
  printTable(rows)
  for (const line of missing) console.log(`left out: ${line}`)
} else {
  const [name, task] = values.apart.split(' ')
  console.log(JSON.stringify(await peers[name](task, sizes[0])))
}
