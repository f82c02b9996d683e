// Writes register.csv, referrals.csv and truth.csv: composed people in the shape of the published cohort.
// No real person's data is used. Run after `npm run build`: node examples/compose.mjs [directory]
import { writeFileSync } from 'node:fs'
import { composePublishedCohort } from 'namesake/evaluate'
import { SEED, tablesOf } from './tables.mjs'

const directory = process.argv[2] ?? import.meta.dirname
const tables = tablesOf(composePublishedCohort({ seed: SEED, register: 5000 }))
for (const [file, text] of Object.entries(tables)) writeFileSync(`${directory}/${file}`, text)
