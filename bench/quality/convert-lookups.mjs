// Turns a folder of public look-ups into the tables that `namesake evaluate` reads.
// node bench/quality/convert-lookups.mjs FOLDER OUTPUT
//
// FOLDER holds lookup-registry.jsonl and lookup-queries.jsonl, one JSON object a line:
//   { id, names: [{ text, kind }], births: [{ value, precision: 'day' | 'month' | 'year', circa }], nationalities, sex }
// and in the queries `truth` (the id of a record, or null where the register does not hold the person) and `class`.
// OUTPUT, outside this project, gets register.jsonl, referrals.jsonl and truth.csv (referral, record, class, source: the list
// that the query comes from). Nothing of such data belongs in the project: the lists may not be redistributed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { stringify } from 'csv-stringify/sync'

const [folder, output] = process.argv.slice(2)
if (folder === undefined || output === undefined) {
  console.error('usage: node bench/quality/convert-lookups.mjs FOLDER OUTPUT')
  process.exit(2)
}
const project = resolve(import.meta.dirname, '../..')
if (!relative(project, resolve(output)).startsWith('..')) {
  console.error('the output must lie outside the project')
  process.exit(2)
}
const registry = join(folder, 'lookup-registry.jsonl')
if (!existsSync(registry)) {
  console.error('skipped: the folder holds no lookup-registry.jsonl')
  process.exit(0)
}

const read = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const LENGTH = { year: 4, month: 7, day: 10 }

const personOf = ({ id, names, births, nationalities, sex }) => ({
  id,
  names: names.map(({ text, kind }) => ({ text, kind })),
  births: births.map(({ value, precision, circa }) => ({
    date: value.slice(0, LENGTH[precision]),
    basis: circa ? 'estimated' : 'stated',
  })),
  nationalities,
  ...(sex === 'male' || sex === 'female' ? { sex } : {}),
})

const lines = (people) => people.map((person) => `${JSON.stringify(person)}\n`).join('')
const queries = read(join(folder, 'lookup-queries.jsonl'))
mkdirSync(output, { recursive: true })
writeFileSync(join(output, 'register.jsonl'), lines(read(registry).map(personOf)))
writeFileSync(join(output, 'referrals.jsonl'), lines(queries.map(personOf)))
writeFileSync(
  join(output, 'truth.csv'),
  stringify(
    queries.map(({ id, truth, class: kind }) => ({
      referral: id,
      record: truth ?? '',
      class: kind,
      source: id.split(':')[1],
    })),
    { header: true, columns: ['referral', 'record', 'class', 'source'] },
  ),
)
console.log(`${queries.length} referrals`)
