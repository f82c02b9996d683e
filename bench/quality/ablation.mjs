// What each kind of evidence adds: the same composed cohorts with one field left out at a time, or all but the names.
// Composed people only: how much a field adds is decided by how often the rates let it be missing or wrong.
// Run after `npm run build`: node bench/quality/ablation.mjs [--seeds 5] [--register 5500] [--present 0.5]
import { parseArgs } from 'node:util'
import { standardFields } from 'namesake'
import { library, measure, publishedShape } from './cohort.mjs'
import { linesOf, percent } from './lines.mjs'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    register: { type: 'string', default: '5500' },
    present: { type: 'string', default: '0.5' },
  },
})
const [seeds, register, present] = [values.seeds, values.register, values.present].map(Number)

/** Fields that a composed record states; sightings and identifiers are not composed. */
const STATED = ['names', 'births', 'nationalities', 'sex', 'places', 'languages', 'relatives']
const fieldsFor = (isUsed) => standardFields.filter(({ name }) => isUsed(name))
const CASES = {
  'all of it': standardFields,
  ...Object.fromEntries(STATED.map((left) => [`without ${left}`, fieldsFor((name) => name !== left)])),
  'names alone': fieldsFor((name) => name === 'names'),
}

const line = linesOf(26)

line('', 'first', 'in ten', 'Brier', 'rightly probable', 'wrongly probable')
for (const [name, fields] of Object.entries(CASES)) {
  const { overall } = await measure(publishedShape({ register, present }), {
    seeds,
    search: library({ coverage: present, fields }),
  })
  const [first, ten] = overall.recallAt.map(({ found }) => percent(found))
  const { recall, wronglyProposed, referrals, brier } = overall
  line(name, first, ten, brier.toFixed(3), percent(recall), `${wronglyProposed} of ${referrals}`)
}
