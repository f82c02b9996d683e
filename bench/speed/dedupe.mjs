// Doubles of composed lists, by size: time to read and to join, memory, and how many of the planted doubles are proposed, by least
// probability, beside what a reader could tell at most. One person of eleven stands there twice, written by two hands.
//   npm run build, then
//   node bench/speed/dedupe.mjs [--errors 0.3] [--fathers 0.9] [--workers 2] [--shipped] [people…]
// Errors: share of the usual ones on either side. Fathers: share of records that name the father. Workers: 0 is one thread. Shipped: births
// are weighed as shipped, and nothing is learnt from the list.
import { parseArgs } from 'node:util'
import { composePeople, composeRecord, proportion, ratesWith, usualRates } from '../../dist/evaluate/index.js'
import { dedupe } from '../../dist/index.js'
import { dedupeInThreads } from '../../dist/node/index.js'
import { megabytes, printTable, seconds, share } from '../figures.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0.3' },
    fathers: { type: 'string' },
    workers: { type: 'string', default: '0' },
    shipped: { type: 'boolean', default: false },
  },
})
const [errors, workers] = [Number(values.errors), Number(values.workers)]
const THRESHOLDS = [0.5, 0.9, 0.95, 0.99]
/** One person of so many stands twice. */
const EVERY = 10

const scaled = Object.entries(usualRates).map(([name, { referral, register }]) => [
  name,
  { referral: referral * errors, register: register * errors },
])
const named = values.fathers === undefined ? {} : { 'relatives.father': both(Number(values.fathers)) }
const rates = ratesWith({ ...Object.fromEntries(scaled), ...named })

function both(rate) {
  return { referral: rate, register: rate }
}

const peopleOf = (count) => composePeople({ seed: 5, count })
const first = (person) => composeRecord(person, { seed: 7, rates, id: `A-${person.id}` })
const second = (person) => composeRecord(person, { seed: 8, rates, id: `B-${person.id}` })
const isDouble = ({ a, b }) => a.startsWith('A-') && b === `B-${a.slice(2)}`

/** The records of a list as they come; composing them is timed apart. */
function* recordsOf(count, told) {
  const people = peopleOf(count)[Symbol.iterator]()
  for (;;) {
    const start = process.cpuUsage()
    const { value: person, done } = people.next()
    if (done) return
    const isTwice = told.people++ % EVERY === 0
    const records = isTwice ? [first(person), second(person)] : [first(person)]
    told.composing += processor(start)
    for (const { input } of records) yield input
    told.doubles += isTwice ? 1 : 0
    told.records += records.length
  }
}

/** Milliseconds of processor time. */
function processor(since) {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/**
 * How many of the planted doubles a reader could tell who sees through every spelling, but not through a wrong birth: those of whom
 * nobody else in the list shares all parts of the name, the birth, the sex, the nationality and the place that both records tell.
 */
function ceilingOf(count) {
  const asked = new Map()
  let doubles = 0
  for (const [position, person] of enumerate(peopleOf(count))) {
    if (position % EVERY !== 0) continue
    doubles++
    const told = toldOf(person, [first(person), second(person)])
    const shape = JSON.stringify([told.roles, told.day, told.place])
    const group = asked.get(shape) ?? { told, alike: new Map() }
    asked.set(shape, group)
    group.alike.set(likeness(person, told), {
      planted: 0,
      people: 0,
      ...group.alike.get(likeness(person, told)),
    })
    group.alike.get(likeness(person, told)).planted++
  }
  for (const person of peopleOf(count))
    for (const { told, alike } of asked.values()) {
      const known = alike.get(likeness(person, told))
      if (known !== undefined) known.people++
    }
  const alone = [...asked.values()].flatMap(({ alike }) =>
    [...alike.values()].filter(({ people }) => people === 1),
  )
  return alone.length / doubles
}

function* enumerate(items) {
  let position = 0
  for (const item of items) yield [position++, item]
}

function toldOf({ name }, records) {
  const happened = records.flatMap(({ distortions }) => distortions)
  const isOther = happened.includes('name.assumed') && !happened.includes('name.own-beside')
  const all = happened.includes('name.given-only') ? ['given'] : name.map(({ role }) => role)
  const isWrong = /birth\.(remembered|assessed|treated|ethiopian|nominal|digit|missing|age)/
  const isCoarse = /birth\.(default|year)/
  const day = happened.some((one) => isWrong.test(one))
    ? 0
    : happened.some((one) => isCoarse.test(one))
      ? 4
      : 10
  return {
    roles: isOther ? [] : all.filter((role) => !happened.includes(`name.${role}-left-out`)),
    day,
    place: records.every(({ input }) => input.places) && !happened.includes('place.other-town'),
  }
}

const likeness = ({ name, birth, sex, nationality, place }, told) =>
  JSON.stringify([
    told.roles.map((role) => name.find((part) => part.role === role)?.form),
    birth.slice(0, told.day),
    sex,
    nationality,
    told.place ? place : null,
  ])

async function measure(count) {
  const told = { people: 0, records: 0, doubles: 0, composing: 0 }
  const [start, clock] = [process.cpuUsage(), performance.now()]
  let reading = 0
  const progress = () => {
    reading ||= processor(start) - told.composing
  }
  const records = recordsOf(count, told)
  const options = { progress, learn: !values.shipped }
  const links = workers === 0 ? dedupe(records, options) : dedupeInThreads(records, { ...options, workers })
  const found = []
  for await (const link of links) found.push({ probability: link.probability, right: isDouble(link) })
  const all = processor(start) - told.composing
  const took = performance.now() - clock
  const most = megabytes(process.resourceUsage().maxRSS * 1000)
  console.log(
    `${told.records} records: read ${seconds(reading)}, all ${seconds(all)} of processor; ${seconds(took)} by the clock, composing among it; ${most} at most`,
  )
  console.log(`${told.doubles} planted doubles, of whom a reader could tell ${share(ceilingOf(count))}`)
  const text = ({ share: part, low, high }) => `${share(part)} (${share(low)} to ${share(high)})`
  printTable([
    ['from', 'precision', 'recall'],
    ...THRESHOLDS.map((least) => {
      const proposed = found.filter(({ probability }) => probability >= least)
      const right = proposed.filter((one) => one.right).length
      return [least, text(proportion(right, proposed.length)), text(proportion(right, told.doubles))]
    }),
  ])
}

for (const count of positionals.length > 0 ? positionals.map(Number) : [20_000]) await measure(count)
