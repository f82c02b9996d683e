// Brothers and sisters who were referred together: each searched for alone, and both together. Composed people only.
// Run after `npm run build`: node bench/quality/siblings.mjs [--seeds 10] [--register 5500] [--referrals 800] [--present 0.5]
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import { composeCohort, evaluateAnswers } from 'namesake/evaluate'
import { findTogether } from 'namesake/together'
import { linesOf, percent } from './lines.mjs'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    register: { type: 'string', default: '5500' },
    referrals: { type: 'string', default: '800' },
    present: { type: 'string', default: '0.5' },
  },
})
const [seeds, register, referrals, present] = ['seeds', 'register', 'referrals', 'present'].map((name) =>
  Number(values[name]),
)

/** Referrals of one household, by their places in the cohort; children of a household have ids `P-<household>-<child>`. */
function familiesOf({ truth }) {
  const families = new Map()
  for (const [at, { person }] of truth.entries()) {
    const household = person.split('-')[1]
    families.set(household, [...(families.get(household) ?? []), at])
  }
  return [...families.values()].filter((places) => places.length > 1)
}

const alone = []
const together = []
for (let seed = 1; seed <= seeds; seed++) {
  const cohort = composeCohort({ seed, register, referrals, present })
  const registry = createRegistry(cohort.register, { coverage: present })
  for (const places of familiesOf(cohort)) {
    const family = places.map((at) => cohort.referrals[at])
    const answers = await findTogether(registry, family)
    for (const [i, at] of places.entries()) {
      const truth = { ...cohort.truth[at], referral: `${seed} ${family[i].id}` }
      alone.push({ referral: truth.referral, truth, answer: await registry.find(family[i]) })
      together.push({ referral: truth.referral, truth, answer: answers[i] })
    }
  }
}

const line = linesOf(22)

line(
  `${alone.length} referrals`,
  'first',
  'in ten',
  'rightly probable',
  'wrongly probable',
  'Brier',
  'calibration',
)
for (const [name, rows] of Object.entries({ 'each alone': alone, together })) {
  const { overall } = evaluateAnswers(
    rows,
    rows.map(({ truth }) => truth),
    { lengths: [1, 10] },
  )
  const { recallAt, recall, wronglyProposed, brier, calibrationError } = overall
  const shares = [...recallAt.map(({ found }) => found), recall].map(percent)
  line(name, ...shares, `${wronglyProposed} of ${rows.length}`, brier.toFixed(3), calibrationError.toFixed(3))
}
