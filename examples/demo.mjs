// The main job: search the register for every referred child, print who may be whom and why, and measure it.
// Run after `npm run build`: node examples/demo.mjs [--quiet]
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { createRegistry, explain } from 'namesake'
import { evaluateAnswers, exactSearch, jaroWinklerSearch, phoneticSearch } from 'namesake/evaluate'
import { loadPersons } from 'namesake/node'

const at = (file) => `${import.meta.dirname}/${file}`
const quiet = process.argv.includes('--quiet')

const register = (await loadPersons(at('register.csv'), { needsId: true })).persons
const { persons: referrals, issues } = await loadPersons(at('referrals.csv'), { invalid: 'skip' })
for (const issue of issues)
  console.log(`left out: line ${issue.line}, ${issue.column ?? 'row'}: expected ${issue.expected}`)

const registry = createRegistry(register)
const answers = []
for (const referral of referrals) {
  const answer = await registry.find(referral)
  answers.push({ referral: referral.id, answer })
  if (!quiet) console.log(`\n${explain(await registry.find(referral, { limit: 3 }), { reveal: true }).text}`)
}

const truth = parse(readFileSync(at('truth.csv')), { columns: true }).map((row) => ({
  ...row,
  record: row.record || null,
}))
const groupOf = ({ tradition }) => tradition
const answersOf = (search) => {
  const find = search(register)
  return referrals.map((referral) => ({ referral: referral.id, answer: find(referral) }))
}
const methods = {
  'same letters': answersOf(exactSearch),
  'sound keys': answersOf(phoneticSearch),
  'Jaro-Winkler': answersOf(jaroWinklerSearch),
  namesake: answers,
}
const results = Object.values(methods).map((given) => evaluateAnswers(given, truth, { groupOf }))

const figures = ({ recallAt, wronglyProposed }) =>
  [recallAt[0].found.count, recallAt[2].found.count, wronglyProposed]
    .map((count) => String(count).padStart(6))
    .join('')
const row = (name, children, findable, cells) =>
  console.log(
    `${name.padEnd(12)}${String(children).padStart(9)}${String(findable).padStart(10)}   ${cells.join('   ')}`,
  )

console.log('\nComposed people only: the figures compare methods, they forecast nothing about real children.')
console.log(
  'Findable: the register holds the child. First, in 10: findable children whose record stands there.',
)
console.log('Wrong: answers that call a record probable which is not the child.\n')
row(
  '',
  '',
  '',
  Object.keys(methods).map((name) => name.padStart(18)),
)
row(
  'tradition',
  'children',
  'findable',
  results.map(() => ' first in 10 wrong'),
)
for (const [place, group] of results[0].groups.entries())
  row(
    group.group,
    group.referrals,
    group.findable,
    results.map(({ groups }) => figures(groups[place])),
  )
row(
  'all',
  results[0].overall.referrals,
  results[0].overall.findable,
  results.map(({ overall }) => figures(overall)),
)
