import { deserialize, serialize } from 'node:v8'
import { standardFields } from '../../src/compare/standard.js'
import { composeCohort } from '../../src/evaluate/synth/cohort.js'
import { compareNames } from '../../src/match/compare-names.js'
import { forgetNames } from '../../src/names/forget.js'
import { prepareName } from '../../src/names/parse.js'
import { createParser } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'

/**
 * What it costs to read a record and to compare two prepared names: processor time, since others use the machine too.
 *
 * Run: `node bench/speed/prepare.mjs [50000]`
 */
const records = Number(process.argv[2] ?? 50_000)
const { register } = composeCohort({ seed: 7, register: records, referrals: 200 })

/** Microseconds of processor time for each of `count` turns of some work. */
function measure(what: string, count: number, work: () => void): void {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  console.log(`${what.padEnd(44)} ${((user + system) / count).toFixed(2).padStart(8)} µs`)
}

const { check } = createParser(standardFields)
measure('look at the shape of a record', register.length, () => {
  for (const record of register) check(record)
})
for (const what of ['read a record, the program just started', 'read a record, no name known']) {
  forgetNames()
  measure(what, register.length, () => {
    for (const record of register) prepareRecord(record, standardFields)
  })
}
measure('read a record, names known', register.length, () => {
  for (const record of register) prepareRecord(record, standardFields)
})

// What another thread would have to hand over, tokens as their letters.
const handed = JSON.parse(
  JSON.stringify(
    register.slice(0, 10_000).map((record) => prepareRecord(record, standardFields).values),
    (key, value) => (key === 'token' ? value.letters : value),
  ),
)
let bytes: Buffer
measure('write a prepared record for another thread', handed.length, () => {
  bytes = serialize(handed)
})
measure('read it there', handed.length, () => {
  deserialize(bytes)
})

const names = register.slice(0, 4000).map(({ names: [first] }) => {
  const parts = typeof first === 'string' ? [first] : Object.values(first ?? {})
  return prepareName(parts.join(' '))
})
const ROUNDS = 100
measure('compare two prepared names, warm', (ROUNDS * names.length) / 2, () => {
  for (let round = 0; round < ROUNDS; round++)
    for (let i = 0; i + 1 < names.length; i += 2) compareNames(names[i]!, names[i + 1]!)
})
