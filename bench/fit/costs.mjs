// Learns the edit costs of the names kernel from pairs of native and Latin spellings, and writes a table like
// src/names/costs.json. Run after `npm run build`:
//   node bench/fit/costs.mjs SPELLINGS.tsv --out FILE --made YYYY-MM-DD --version NAME
//     [--data TEXT] [--except geezorg] [--prior 0.1] [--written 1] [--unwritten 1] [--letters حصض] [--hopeless 1] [--cap 8] [--base src/names/costs.json]
// SPELLINGS.tsv has a header and the columns native, romanised, language, kind, source. None of it enters the project: name
// sources whose licence allows a model to be shipped (CC0, Apache-2.0, MIT, public domain), and say in --data which they are;
// sources that begin with one of the words after --except are left out. Without the file there is nothing to learn from.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { learnCosts } from 'namesake/learn'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    made: { type: 'string' },
    version: { type: 'string' },
    data: { type: 'string' },
    except: { type: 'string', multiple: true, default: ['geezorg'] },
    prior: { type: 'string', default: '0.1' },
    written: { type: 'string', default: '1' },
    unwritten: { type: 'string', default: '1' },
    hopeless: { type: 'string', default: '1' },
    cap: { type: 'string', default: '8' },
    letters: { type: 'string' },
    base: { type: 'string', default: 'src/names/costs.json' },
  },
})
const [path] = positionals
if (path === undefined || !existsSync(path))
  stop('there is no file of spellings to learn from; see the head of this script')
if (!values.out || !values.made || !values.version) stop('--out, --made and --version are needed')

const rows = readRows(path, values.except).filter(({ native }) => hasOneOf(native, values.letters))
const spellings = [...twoScripts(rows), ...twoSpellings(rows, Number(values.cap))]
const started = performance.now()
const { table, used, dropped, likelihoods } = learnCosts(spellings, {
  base: JSON.parse(readFileSync(values.base, 'utf8')),
  prior: Number(values.prior),
  shares: { written: Number(values.written), unwritten: Number(values.unwritten) },
  hopeless: Number(values.hopeless),
  stamp: {
    version: values.version,
    made: values.made,
    source: values.data ?? sourcesOf(rows),
    command: `node bench/fit/costs.mjs SPELLINGS.tsv ${settings()}`,
  },
})
writeFileSync(values.out, `${JSON.stringify(table, null, 2)}\n`)
const rounds = ({ length }) => `${length} rounds`
console.log(
  `${used} pairs used, ${dropped} dropped; ${rounds(likelihoods.written)} in one script, ${rounds(likelihoods.unwritten)} in two; ${Math.round(performance.now() - started)} ms; ${values.out}`,
)

/** Everything that had a say in the numbers, as it is typed. */
function settings() {
  const parts = ['prior', 'written', 'unwritten', 'hopeless', 'cap', 'letters'].map((name) => [
    name,
    values[name],
  ])
  const except = values.except.map((start) => ['except', start])
  return [...parts, ...except]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ')
}

function stop(message) {
  console.error(message)
  process.exit(2)
}

/** Words that stand opposite each other: names of several words only where both sides have as many. */
function readRows(file, except) {
  const rows = []
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [native, romanised, , , source] = line.split('\t')
    if (source === undefined) continue
    if (except.some((start) => source.startsWith(start))) continue
    const [left, right] = [wordsOf(native), wordsOf(romanised)]
    if (left.length === right.length)
      rows.push(...left.map((native, at) => ({ native, latin: right[at], source })))
  }
  return rows
}

/** Native words with one of these letters only: those that foreign names are never written with, to leave such names out. */
function hasOneOf(native, letters) {
  return letters === undefined || [...letters].some((letter) => native.includes(letter))
}

function wordsOf(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(Boolean)
}

/** Every distinct pair of a native word and a Latin one, once. */
function twoScripts(rows) {
  return [...new Map(rows.map(({ native, latin }) => [`${native}\t${latin}`, [native, latin]])).values()]
}

/** Pairs of the Latin spellings of one native word; of the many pairs of a common word, those that come first. */
function twoSpellings(rows, cap) {
  const spellings = new Map()
  for (const { native, latin } of rows) spellings.set(native, (spellings.get(native) ?? new Set()).add(latin))
  return [...spellings.values()].flatMap((set) => pairsOf([...set].sort(), cap))
}

/** Neighbours first (first with second, second with third), then those two apart, so that every spelling has its turn. */
function pairsOf(words, cap) {
  const pairs = []
  for (let apart = 1; apart < words.length; apart++)
    for (let at = 0; at + apart < words.length && pairs.length < cap; at++)
      pairs.push([words[at], words[at + apart]])
  return pairs
}

function sourcesOf(rows) {
  return [...new Set(rows.map(({ source }) => source))].sort().join(', ')
}
