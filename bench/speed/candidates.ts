import { createMemorySource, type MemorySource } from '../../src/candidates/memory/source.js'
import { standardFields } from '../../src/compare/standard.js'
import { composePeople } from '../../src/evaluate/synth/people.js'
import { type ComposedRow, composeRecord, composeReferral } from '../../src/evaluate/synth/rows.js'
import { defaultNameWeights } from '../../src/names/weights.js'
import { prepareRecord } from '../../src/record/prepare.js'
import type { Prepared } from '../../src/record/prepared.js'

/**
 * Candidates from a register in memory, by size: time to prepare and to add, bytes held, time of a look-up (cold: each
 * referral for the first time, warm: again), and how often the child's record is among the candidates.
 *
 * Composed people, whose spellings are many: a look-up of names in real lists meets fewer. Referrals under an assumed
 * name are timed, but not counted as found or not.
 *
 * Run: `node bench/speed/candidates.mjs [10000 100000 1000000]`
 */
const REFERRALS = 1000
const LIMIT = 128
const options = { limit: LIMIT, weights: { names: defaultNameWeights } }

interface Asked {
  readonly referral: Prepared
  readonly truth: string
  readonly assumed: boolean
}

function sizes(): number[] {
  const asked = process.argv.slice(2).map(Number)
  return asked.length > 0 ? asked : [10_000, 100_000]
}

function measure(size: number): void {
  const before = held()
  const { source, asked, preparing, adding } = fill(size)
  const bytes = held() - before
  console.log(
    `${size} records: prepare ${seconds(preparing)}, add ${seconds(adding)}, ${Math.round(bytes / 1e6)} MB`,
  )
  for (const turn of ['cold', 'warm']) console.log(`  ${turn}: ${ask(source, asked)}`)
}

function fill(size: number) {
  const source = createMemorySource({ fields: standardFields })
  const asked: Asked[] = []
  const every = Math.max(1, Math.floor(size / REFERRALS))
  let [preparing, adding, position] = [0, 0, 0]
  for (const person of composePeople({ seed: 1, count: size })) {
    const { input } = composeRecord(person, { seed: 7 })
    const start = performance.now()
    const record = prepareRecord(input, standardFields)
    const prepared = performance.now()
    source.add(record)
    adding += performance.now() - prepared
    preparing += prepared - start
    if (position++ % every === 0) asked.push(askedOf(composeReferral(person, { seed: 7 }), input.id))
  }
  return { source, asked, preparing, adding }
}

function askedOf(row: ComposedRow, truth: string): Asked {
  const assumed = row.distortions.includes('name.assumed')
  return { referral: prepareRecord(row.input, standardFields), truth, assumed }
}

function ask(source: MemorySource, asked: readonly Asked[]): string {
  const seeking: number[] = []
  const getting: number[] = []
  let [found, counted] = [0, 0]
  for (const { referral, truth, assumed } of asked) {
    const start = performance.now()
    const ids = source.candidates(referral, options)
    const sought = performance.now()
    source.get(ids)
    getting.push(performance.now() - sought)
    seeking.push(sought - start)
    if (assumed) continue
    counted++
    if (ids.includes(truth)) found++
  }
  return `candidates ${spread(seeking)}, get ${spread(getting)}, found ${(found / counted).toFixed(3)}`
}

function spread(times: number[]): string {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2)
  return `p50 ${at(0.5)} ms p95 ${at(0.95)} ms`
}

function held(): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

for (const size of sizes()) measure(size)
