// Children under an entirely different name: does what was not a name bring them up, and is nobody called probable on a birth
// date alone? Composed people only.
// Run after `npm run build`: node bench/quality/pseudonyms.mjs [--register 100000] [--children 200] [--seed 1]
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import {
  composePeople,
  composeRecord,
  composeReferral,
  composeRegister,
  noErrors,
  proportion,
} from 'namesake/evaluate'

/** What a referral under another name still tells. */
const TOLD = {
  'date, nationality, place, brother': ['births', 'nationalities', 'places', 'relatives'],
  'date, nationality, place': ['births', 'nationalities', 'places'],
  'date, nationality, brother': ['births', 'nationalities', 'relatives'],
  'date, nationality': ['births', 'nationalities'],
  'date alone': ['births'],
  'nationality, place, brother': ['nationalities', 'places', 'relatives'],
}

const always = { referral: 1, register: 1 }
const RECORD_RATES = { ...noErrors, 'relatives.sibling': always }
const REFERRAL_RATES = { ...RECORD_RATES, 'name.assumed': always }

/** Children with a brother or sister and a birthday that nobody would write for an unknown one. */
export function* childrenWithBrothers({ seed, count, from = 1 }) {
  let left = count
  for (const person of composePeople({ seed, count: Number.POSITIVE_INFINITY, firstHousehold: from })) {
    if (left === 0) return
    if (person.siblings.length === 0 || /-(01-01|06-30|07-01|12-31)$|-01$|-15$/.test(person.birth)) continue
    left--
    yield person
  }
}

/** A register that holds the children under their own names, and a referral of each under another. */
export function composePseudonyms({ seed, register, children }) {
  const people = [...childrenWithBrothers({ seed, count: children, from: 1_000_000_000 })]
  const others = composePeople({ seed, count: register - children })
  return {
    records: [
      ...people.map((person) => composeRecord(person, { seed, rates: RECORD_RATES }).input),
      ...[...composeRegister(others, { seed })].map(({ input }) => input),
    ],
    referrals: people.map((person) => ({
      id: person.id,
      referral: composeReferral(person, { seed, rates: REFERRAL_RATES, on: '2017-03-31' }).input,
    })),
  }
}

/** How many children come up in ten, and how often a right or a wrong record is called probable, by what is told. */
export async function measurePseudonyms(composed) {
  const registry = createRegistry(composed.records)
  const rows = []
  for (const [told, fields] of Object.entries(TOLD)) {
    const row = { told, first: 0, ten: 0, right: 0, wrong: 0, of: composed.referrals.length }
    for (const { id, referral } of composed.referrals) {
      const kept = Object.fromEntries(fields.map((field) => [field, referral[field]]))
      const answer = await registry.find({ names: referral.names, sex: referral.sex, ...kept })
      const place = answer.candidates.findIndex((candidate) => candidate.id === id)
      if (place === 0) row.first++
      if (place >= 0) row.ten++
      if (answer.outcome === 'probable') row[place === 0 ? 'right' : 'wrong']++
    }
    rows.push(row)
  }
  return rows
}

const percent = (count, of) => {
  const { share, low, high } = proportion(count, of)
  return `${(100 * share).toFixed(1)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      register: { type: 'string', default: '100000' },
      children: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
    },
  })
  const settings = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]))
  console.log(`${settings.children} children under another name in ${settings.register} records`)
  console.log(
    `${'told besides the other name'.padEnd(36)}${['first', 'in ten', 'rightly probable', 'wrongly probable'].map((head) => head.padStart(20)).join('')}`,
  )
  for (const { told, first, ten, right, wrong, of } of await measurePseudonyms(composePseudonyms(settings)))
    console.log(
      `${told.padEnd(36)}${[first, ten, right, wrong].map((count) => percent(count, of).padStart(20)).join('')}`,
    )
}
