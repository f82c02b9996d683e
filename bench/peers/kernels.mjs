// How many pairs of words are compared in a second, by edit distance and by this library's kernel, on the words of one register.
// The kernel does more: it weighs sounds by place, and takes the best of the readings that a word has. The peers count letters.
// Run: npm run bench:peers installs what it needs; then node bench/peers/kernels.mjs [pairs]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { distance } from 'fastest-levenshtein'
import { ratio } from 'fuzzball'
import jaroWinkler from 'talisman/metrics/jaro-winkler.js'
import levenshtein from 'talisman/metrics/levenshtein.js'
import { corpusOf, readLines } from '../corpus.mjs'
import { printTable } from '../figures.mjs'
import { runPython } from './python.mjs'
import { plainText } from './reading.mjs'

const WORDS = 2000
/** Edits above so many 1/1024 bits make two names: where the index gives a comparison up. */
const BOUND = 8 * 1024
const asWritten = { full_process: false }

/** Words of a register, each once. */
function wordsOf(size) {
  const words = new Set()
  for (const record of readLines(corpusOf(size).records)) {
    for (const word of plainText(record).split(' ')) if (/^[a-z]{3,}$/.test(word)) words.add(word)
    if (words.size >= WORDS) break
  }
  return [...words].slice(0, WORDS)
}

/** Every word with every other, in rows, until the pairs are spent; the best of three. */
function timesOf(compare, values, pairs) {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      let left = pairs
      for (let row = 0; left > 0; row = (row + 1) % values.length)
        for (let column = 0; column < values.length && left > 0; column++, left--)
          compare(values[row], values[column])
      return performance.now() - start
    }),
  )
}

/** The kernel, which the package does not export, from its sources. */
async function kernelOf() {
  const contents = `export { formCost, formsCost } from './kernel.js'; export { internToken } from './token.js'`
  const resolveDir = join(import.meta.dirname, '../../src/names')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const words = wordsOf(10_000)
const pairs = Number(process.argv[2] ?? 1_000_000)
const { formCost, formsCost, internToken } = await kernelOf()
const readings = words.map((word) => internToken(word).forms)
const millionsASecond = (milliseconds, count) => (count / milliseconds / 1000).toFixed(2)

const rows = [['kernel', 'million pairs a second']]
const measured = [
  ['fastest-levenshtein', distance, words],
  ['talisman Levenshtein', levenshtein, words],
  ['talisman Jaro-Winkler', jaroWinkler, words],
  ['fuzzball ratio', (a, b) => ratio(a, b, asWritten), words],
  ['namesake, likeliest reading of each', (a, b) => formCost(a[0], b[0], BOUND), readings],
  ['namesake, all readings', (a, b) => formsCost(a, b, BOUND), readings],
]
for (const [name, compare, values] of measured)
  rows.push([name, millionsASecond(timesOf(compare, values, pairs), pairs)])

const folder = mkdtempSync(join(tmpdir(), 'namesake-kernels-'))
try {
  const path = join(folder, 'words.json')
  writeFileSync(path, JSON.stringify(words))
  const { calls, matrix } = runPython('rapidfuzz_kernel.py', [path, String(pairs)])
  rows.push(['rapidfuzz (C++), called from Python', millionsASecond(calls * 1000, pairs)])
  rows.push(['rapidfuzz (C++), whole matrix', millionsASecond(matrix * 1000, words.length ** 2)])
} catch (error) {
  console.log(`left out: rapidfuzz: ${error.message}`)
} finally {
  rmSync(folder, { recursive: true })
}
printTable(rows)
