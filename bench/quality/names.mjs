// Names compared by this library and by common string measures, quality beside speed in one run. Run after
// `npm run build`: node bench/quality/names.mjs [--dist dist/index.js]
// The others are given their best: marks and case are folded, punctuation removed, and, where a measure reads one string,
// the words sorted. Each is judged at its own best threshold. Easy: in Latin letters, against plainly different names alone.
import { performance } from 'node:perf_hooks'
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { token_set_ratio, token_sort_ratio } from 'fuzzball'
import { similarity } from 'talisman/metrics/jaro-winkler.js'
import { readCases } from './cases.mjs'
import { compareNamesOf } from './dist.mjs'
import { areaUnderCurve, atThreshold, bestThreshold, recallAtPrecision } from './measures.mjs'

const compareNames = await compareNamesOf(process.argv.slice(2))
const cases = readCases()
const isLatin = ({ name1, name2 }) => /^[\P{L}\p{Script=Latin}]*$/u.test(name1 + name2)

const fold = (name) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const sorted = (name) => fold(name).split(' ').toSorted().join(' ')
const onSorted = (measure) => (a, b) => measure(sorted(a), sorted(b))
const asWritten = { full_process: false }

const measures = {
  namesake: (a, b) => compareNames(a, b).bits,
  'Jaro-Winkler': onSorted(similarity),
  'Levenshtein ratio': onSorted((a, b) => 1 - distance(a, b) / Math.max(a.length, b.length)),
  'Double Metaphone': metaphoneOverlap,
  'fuzzball token sort': (a, b) => token_sort_ratio(fold(a), fold(b), asWritten),
  'fuzzball token set': (a, b) => token_set_ratio(fold(a), fold(b), asWritten),
}

/** Dice's coefficient over words, two of which agree where they share one of their two keys. */
function metaphoneOverlap(a, b) {
  const left = fold(a).split(' ').map(doubleMetaphone)
  const right = fold(b).split(' ').map(doubleMetaphone)
  const all = left.length + right.length
  let agreed = 0
  for (const keys of left) {
    const i = right.findIndex((others) => keys.some((key) => key !== '' && others.includes(key)))
    if (i < 0) continue
    agreed += 2
    right.splice(i, 1)
  }
  return agreed / all
}

const judgeWith = (measure, pairs) =>
  pairs.map((pair) => ({ ...pair, score: measure(pair.name1, pair.name2) }))

function rowOf(measure) {
  judgeWith(measure, cases)
  const start = performance.now()
  const judged = judgeWith(measure, cases)
  const microseconds = ((performance.now() - start) * 1000) / cases.length
  const latin = judged.filter(isLatin)
  const plain = latin.filter((one) => one.same || one.strength === 'strong')
  const easiest = areaUnderCurve(plain).toFixed(3)
  return [...figuresOf(judged), ...figuresOf(latin), easiest, microseconds.toFixed(1)]
}

function figuresOf(judged) {
  return [
    areaUnderCurve(judged).toFixed(3),
    atThreshold(judged, bestThreshold(judged)).f1.toFixed(3),
    recallAtPrecision(judged, 0.95).toFixed(2),
  ]
}

const line = ([name, ...cells]) => name.padEnd(21) + cells.map((cell) => String(cell).padStart(10)).join('')

console.log(
  `${cases.length} pairs of names, ${cases.filter(isLatin).length} of them in Latin letters on both sides\n`,
)
console.log(line(['', 'AUC', 'F1', 'R@P95', 'Latin AUC', 'F1', 'R@P95', 'easy AUC', 'µs/pair']))
for (const [name, measure] of Object.entries(measures)) console.log(line([name, ...rowOf(measure)]))
