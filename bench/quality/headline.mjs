// The headline: composed children in the shape of the published cohort, searched as registers are searched today and by this
// library. Of the findable children: found first, found in ten; of all answers: a wrong record proposed.
// Composed people only: the figures compare methods, they forecast nothing about real children, and least about those who are
// known to nobody.
// Run after `npm run build`: node bench/quality/headline.mjs [--seeds 10] [--register 5000] [--present 0.5]
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import {
  composePublishedCohort,
  evaluateAnswers,
  exactSearch,
  phoneticSearch,
  proportion,
  trigramSearch,
} from 'namesake/evaluate'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    register: { type: 'string', default: '5000' },
    present: { type: 'string', default: '0.5' },
  },
})
const present = Number(values.present)

const METHODS = {
  'exact search': exactSearch,
  'phonetic search': phoneticSearch,
  'trigram search': trigramSearch,
  namesake: (register) => {
    const registry = createRegistry(register, { coverage: present })
    return (referral) => registry.find(referral)
  },
}

const totals = new Map(
  Object.keys(METHODS).map((name) => [name, { first: 0, inTen: 0, wrong: 0, answers: 0 }]),
)
let findable = 0
for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const cohort = composePublishedCohort({ seed, register: Number(values.register), present })
  findable += cohort.truth.filter(({ record }) => record !== null).length
  for (const [name, method] of Object.entries(METHODS)) {
    const find = method(cohort.register)
    const answers = []
    for (const referral of cohort.referrals)
      answers.push({ referral: referral.id, answer: await find(referral) })
    const { overall } = evaluateAnswers(answers, cohort.truth, { lengths: [1, 10] })
    const total = totals.get(name)
    total.first += overall.recallAt[0].found.count
    total.inTen += overall.recallAt[1].found.count
    total.wrong += overall.wronglyProposed
    total.answers += overall.referrals
  }
}

const share = (count, of) => {
  const { share, low, high } = proportion(count, of)
  const digits = (value) => (100 * value).toFixed(1)
  return `${digits(share)} % (${digits(low)}–${digits(high)})`.padStart(22)
}
console.log(
  `${values.seeds} cohorts of 196 referrals, registers of ${values.register}; ${findable} findable children; 95 % intervals\n`,
)
console.log(
  `${''.padEnd(16)}${['found first', 'found in ten', 'wrongly proposed'].map((word) => word.padStart(22)).join('')}`,
)
for (const [name, { first, inTen, wrong, answers }] of totals)
  console.log(`${name.padEnd(16)}${share(first, findable)}${share(inTen, findable)}${share(wrong, answers)}`)
