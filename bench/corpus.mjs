// The records and referrals of the speed and peer benches: composed people, written down with the usual errors, the same files for
// all that is measured. Composed once into the system's temporary folder and read from there afterwards.
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { composePeople, composeRecord, composeReferral } from 'namesake/evaluate'

/** Referrals that are measured, and those that are asked before to warm the engine up. */
const REFERRALS = 1000
const WARMING = 100
/** One referred child in five stands nowhere in the register. */
const ABSENT = 5
/** Households that are in no register are numbered from here. */
const ELSEWHERE = 1_000_000_000
/** One record in ten of a list with doubles is the second one of its person, by another hand. */
const DOUBLED = 10

/**
 * Paths of a corpus: a register of `size` records; referrals, each with the id of its record, or null, and with how many people
 * of the register nobody could tell from the child; the second records of a list with doubles.
 */
export function corpusOf(size) {
  const folder = join(tmpdir(), 'namesake-bench', `${size}-${edition()}`)
  if (!existsSync(folder)) composeInto(folder, size)
  return Object.fromEntries(
    ['records', 'referrals', 'doubles'].map((name) => [name, join(folder, `${name}.jsonl`)]),
  )
}

/** What the generator makes of the first few people: another one makes another corpus. */
function edition() {
  const sample = [...composePeople({ seed: 1, count: 50 })].map((person) => [
    refer(person, 'R'),
    composeTwice(person),
  ])
  return createHash('sha256').update(JSON.stringify(sample)).digest('hex').slice(0, 8)
}

/** The referrals of a corpus: those to warm up with, and those that are measured. */
export function referralsOf(size) {
  const all = [...readLines(corpusOf(size).referrals)]
  return { warming: all.slice(0, WARMING), asked: all.slice(WARMING) }
}

/** Two lists, `size` records together: people, and second records of one in nine of them, by another hand. */
export function listsOf(size) {
  const { records, doubles } = corpusOf(size)
  return { first: take(readLines(records), size - Math.floor(size / DOUBLED)), second: readLines(doubles) }
}

function* take(values, count) {
  let left = count
  for (const value of values) {
    if (left-- === 0) return
    yield value
  }
}

/** The id of the first record of the person whose second one has this id. */
export const firstOf = (id) => (id.endsWith(SECOND) ? id.slice(0, -SECOND.length) : null)

const SECOND = '/2'

/** Values as they come, and the milliseconds that were spent on bringing them. */
export function timedReading(values) {
  const reading = { took: 0, values: timed() }
  function* timed() {
    const iterator = values[Symbol.iterator]()
    for (;;) {
      const start = performance.now()
      const { value, done } = iterator.next()
      reading.took += performance.now() - start
      if (done) return
      yield value
    }
  }
  return reading
}

/** The values of a file of JSON lines, one at a time: a million of them are never held together. */
export function* readLines(path) {
  const file = openSync(path)
  const bytes = Buffer.alloc(1 << 20)
  const decoder = new StringDecoder('utf8')
  let open = ''
  try {
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      const lines = (open + decoder.write(bytes.subarray(0, count))).split('\n')
      open = lines.pop()
      for (const line of lines) yield JSON.parse(line)
    }
  } finally {
    closeSync(file)
  }
}

function composeInto(folder, size) {
  console.error(`composing ${size} records, once`)
  const making = `${folder}-${process.pid}`
  mkdirSync(making, { recursive: true })
  writeLines(join(making, 'records.jsonl'), composeRecords(size))
  writeLines(join(making, 'doubles.jsonl'), composeDoubles(size))
  writeLines(join(making, 'referrals.jsonl'), composeReferrals(size))
  // Another run may have composed the same meanwhile.
  if (existsSync(folder)) rmSync(making, { recursive: true })
  else renameSync(making, folder)
}

function writeLines(path, values) {
  const file = openSync(path, 'wx', 0o600)
  let lines = []
  for (const value of values) {
    lines.push(`${JSON.stringify(value)}\n`)
    if (lines.length < 5000) continue
    writeSync(file, lines.join(''))
    lines = []
  }
  writeSync(file, lines.join(''))
  closeSync(file)
}

const peopleOf = (size) => composePeople({ seed: 1, count: size })

function* composeRecords(size) {
  for (const person of peopleOf(size)) yield composeRecord(person, { seed: 7 }).input
}

function* composeDoubles(size) {
  let left = Math.floor(size / DOUBLED)
  const every = DOUBLED - 1
  let position = 0
  for (const person of peopleOf(size)) {
    if (left === 0) return
    if (position++ % every !== 0) continue
    left--
    yield composeTwice(person)
  }
}

const composeTwice = (person) => composeRecord(person, { seed: 8, id: person.id + SECOND }).input

function composeReferrals(size) {
  const count = WARMING + REFERRALS
  const strangers = composePeople({ seed: 1, count, firstHousehold: ELSEWHERE })
  const every = Math.max(1, Math.floor(size / count))
  const asked = []
  let position = 0
  for (const person of peopleOf(size)) {
    if (position++ % every !== 0 || asked.length === count) continue
    const isAbsent = asked.length % ABSENT === ABSENT - 1
    const id = `R-${asked.length + 1}`
    asked.push(isAbsent ? referAbsent(strangers.next().value, id) : refer(person, id))
  }
  countNamesakes(size, asked)
  return asked.map(({ referral, record, namesakes, doubles }) => ({ referral, record, namesakes, doubles }))
}

const referAbsent = (person, id) => ({
  referral: composeReferral(person, { seed: 7, id }).input,
  record: null,
})

function refer(person, id) {
  const { input: referral, distortions } = composeReferral(person, { seed: 7, id })
  const { input, distortions: onRecord } = composeRecord(person, { seed: 7 })
  const roles = [distortions, onRecord].some(isAnotherName) ? [] : rolesTold(person, distortions)
  const day = dayTold(referral, distortions)
  return { referral, record: input.id, person, roles, day, namesakes: 0, doubles: 0 }
}

const isAnotherName = (distortions) =>
  distortions.includes('name.assumed') && !distortions.includes('name.own-beside')

/** Parts of the child's own name that the referral tells, however it spells them. */
function rolesTold(person, distortions) {
  const all = person.name.map(({ role }) => role)
  if (distortions.includes('name.given-only')) return ['given']
  return all.filter((role) => !distortions.includes(`name.${role}-left-out`))
}

/** How much of the date of birth the referral tells: characters of YYYY-MM-DD. */
function dayTold({ births = [] }, distortions) {
  if (births.length === 0) return 0
  const isWhole = births.some(({ date }) => date?.length === 10) && !distortions.includes('birth.default-day')
  return isWhole ? 10 : 4
}

/**
 * How many people of the register, the child among them, share all parts of the name that the referral tells (`namesakes`), and
 * of these the nationality, the sex and what it tells of the birth (`doubles`). Whoever reads every spelling rightly, and sees
 * through every error, still has to guess among them.
 */
function countNamesakes(size, asked) {
  const findable = asked.filter(({ record }) => record !== null)
  const byRoles = groupBy(findable, rolesKey)
  const told = [...byRoles.values()].map((group) => ({
    roles: group[0].roles,
    byName: groupBy(group, ({ person, roles }) => nameOf(person, roles)),
  }))
  for (const person of peopleOf(size))
    for (const { roles, byName } of told)
      for (const one of byName.get(nameOf(person, roles)) ?? []) {
        one.namesakes++
        if (isDouble(person, one)) one.doubles++
      }
}

const rolesKey = ({ roles }) => roles.join(' ')
const nameOf = ({ name }, roles) =>
  roles.map((role) => name.find((part) => part.role === role)?.form ?? '').join('|')

const isDouble = (person, { person: child, day }) =>
  person.nationality === child.nationality &&
  person.sex === child.sex &&
  person.birth.slice(0, day) === child.birth.slice(0, day)

function groupBy(values, keyOf) {
  const groups = new Map()
  for (const value of values) {
    const key = keyOf(value)
    if (groups.has(key)) groups.get(key).push(value)
    else groups.set(key, [value])
  }
  return groups
}
