// How well composed children are found, over many cohorts: as the published one was, and by naming tradition; beside an exact
// search, and beside the same children written in one careful hand, which is the most that any better reading of names could gain.
// Composed people only: the figures compare versions and methods, they forecast nothing.
// Run after `npm run build`: node bench/quality/cohort.mjs [--seeds 10] [--register 5500] [--present 0.5] [--each 30] [--misses TRADITION]
import { parseArgs } from 'node:util'
import { createRegistry, explain } from 'namesake'
import {
  bootstrapInterval,
  composeCohort,
  composePublishedCohort,
  evaluateAnswers,
  exactSearch,
  traditionNames,
} from 'namesake/evaluate'

/** Traditions of the routes to the camp; the Western stock stands in the register of nobody who was referred. */
export const TRADITIONS = traditionNames.filter((name) => name !== 'western')

/** Cohorts in the shape of the published one. */
export const publishedShape =
  ({ register, present, ...rest }) =>
  (seed) =>
    composePublishedCohort({ seed, register, present, ...rest })

/** As many people of every tradition on both sides: children among many of their own nationality are harder to find, however their names are read. */
export const everyTradition =
  ({ register, present, each, ...rest }) =>
  (seed) =>
    composeCohort({
      seed,
      register,
      present,
      referrals: each * TRADITIONS.length,
      traditions: Object.fromEntries(TRADITIONS.map((name) => [name, 1])),
      ...rest,
    })

/** Answers to the referrals of one cohort after another, with what is true of each. */
export async function* answersTo(compose, { seeds, search }) {
  for (let seed = 1; seed <= seeds; seed++) {
    const cohort = compose(seed)
    const ask = search(cohort.register)
    for (const [at, referral] of cohort.referrals.entries()) {
      const truth = { ...cohort.truth[at], referral: `${seed} ${referral.id}`, seed }
      yield { referral, truth, answer: await ask(referral), cohort }
    }
  }
}

/** The library as a search: what is measured. */
export const library =
  (options = {}) =>
  (register) => {
    const registry = createRegistry(register, options)
    return (referral) => registry.find(referral)
  }

/** All measures of many cohorts; intervals of means over seeds where a share would hide that answers of one cohort hang together. */
export async function measure(compose, settings) {
  const rows = []
  for await (const { truth, answer } of answersTo(compose, settings))
    rows.push({ referral: truth.referral, truth, answer })
  const evaluation = evaluateAnswers(
    rows,
    rows.map(({ truth }) => truth),
    { groupOf: ({ tradition }) => tradition, lengths: [1, 10] },
  )
  return { ...evaluation, rows, wrong: wrongPerHundred(rows, settings.seeds) }
}

/** Wrong records called probable, per hundred referrals, with an interval over the seeds. */
function wrongPerHundred(rows, seeds) {
  const bySeed = Array.from({ length: seeds }, (_, at) => rows.filter(({ truth }) => truth.seed === at + 1))
  const rate = (cohorts) => {
    const all = cohorts.flat()
    return (100 * all.filter(isWronglyProbable).length) / all.length
  }
  return { rate: rate(bySeed), ...bootstrapInterval(bySeed, rate, { seed: 1 }) }
}

const isWronglyProbable = ({ truth, answer }) =>
  answer.outcome === 'probable' && answer.candidates[0].id !== truth.record

/** Answers that call the record of a brother or sister probable. */
const siblingsProposed = (rows) =>
  rows.filter(
    ({ truth, answer }) =>
      isWronglyProbable({ truth, answer }) && truth.siblings.includes(answer.candidates[0].id),
  ).length

const percent = ({ share, low, high }) =>
  share === null
    ? '–'
    : `${(100 * share).toFixed(1).padStart(5)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`
const figure = (value) => (value === null ? '–' : value.toFixed(3))
const line = (...cells) =>
  console.log(
    cells[0].padEnd(34) +
      cells
        .slice(1)
        .map((cell) => String(cell).padStart(17))
        .join(''),
  )

function printHead(title) {
  console.log(`\n${title}`)
  line('', 'held', 'first', 'in ten', 'wrong probable', 'Brier', 'calibration')
}

function printRow(name, { findable, recallAt, wronglyProposed, referrals, brier, calibrationError }) {
  const shares = recallAt.map(({ found }) => percent(found))
  line(
    name,
    findable,
    ...shares,
    `${wronglyProposed} of ${referrals}`,
    figure(brier),
    figure(calibrationError),
  )
}

function printReliability(reliability) {
  console.log('\nfirst candidates: stated probability, how often it was the child')
  for (const { from, to, count, stated, observed } of reliability)
    line(`${from.toFixed(1)}–${to.toFixed(1)}`, count, figure(stated), figure(observed))
}

async function report({ seeds, register, present, each }) {
  const shape = { register, present, each }
  const settings = { seeds, search: library({ coverage: present }) }
  const published = await measure(publishedShape(shape), settings)
  printHead(`the published cohort's shape: ${seeds} seeds of 196 referrals, ${register} records`)
  printRow('namesake', published.overall)
  printRow(
    'exact search',
    (await measure(publishedShape(shape), { ...settings, search: exactSearch })).overall,
  )
  const careful = await measure(publishedShape({ ...shape, hand: 'plain' }), settings)
  printRow('namesake, one careful hand', careful.overall)
  printOwnNames(published.rows, 'namesake, under their own names')
  printOwnNames(careful.rows, 'the same, one careful hand')
  const { rate, low, high } = published.wrong
  console.log(
    `\nwrong probable per 100 referrals: ${rate.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]; of them brothers and sisters: ${siblingsProposed(published.rows)}`,
  )
  printCeiling(published.rows)
  printReliability(published.reliability)
  const equal = await measure(everyTradition(shape), settings)
  printHead(`every tradition alike: ${seeds} seeds of ${each} referrals each`)
  printRow('all', equal.overall)
  for (const group of equal.groups) printRow(group.group, group)
}

/** Codes that take something off and contradict nothing: what one side leaves out, or says in another order. */
const NO_CONTRADICTION =
  /absent$|family-first|order|tells-part|best-of-several|^(prior|family|calibration|rivals|limit)/

/** Whether a referral says anything that speaks against a record by half a bit or more. */
const isContradicted = ({ reasons }) =>
  reasons.some(({ code, units, side }) => side === 'against' && units <= -512 && !NO_CONTRADICTION.test(code))

/** What no reader of these rows could have known: a record that contradicts nothing stood before the child's, or nothing but another name was written. */
function printCeiling(rows) {
  const held = rows.filter(({ truth }) => truth.record !== null)
  const placeOf = ({ truth, answer }) => answer.candidates.findIndex(({ id }) => id === truth.record)
  const notFirst = held.filter((row) => placeOf(row) !== 0)
  const inseparable = notFirst.filter(
    ({ answer }) => answer.candidates[0] && !isContradicted(answer.candidates[0]),
  )
  const notInTen = held.filter((row) => placeOf(row) < 0)
  const otherName = notInTen.filter(({ truth: { distortions } }) =>
    [...distortions.referral, ...distortions.record].includes('name.assumed'),
  )
  console.log(
    `\nheld, not first: ${notFirst.length}, of them behind a record that contradicts nothing in the referral: ${inseparable.length}`,
  )
  console.log(`held, not in ten: ${notInTen.length}, of them under a wholly other name: ${otherName.length}`)
}

/** Without the children who went by a wholly other name on either side. */
function printOwnNames(rows, name) {
  const own = rows.filter(
    ({ truth: { distortions } }) =>
      ![...distortions.referral, ...distortions.record].includes('name.assumed'),
  )
  printRow(
    name,
    evaluateAnswers(
      own,
      own.map(({ truth }) => truth),
      { lengths: [1, 10] },
    ).overall,
  )
}

/** What goes wrong in one tradition, to be read by eye: the referral, the record it was, and what stood first. */
async function printMisses(tradition, { seeds, register, present, each }) {
  const compose = everyTradition({ register, present, each })
  for await (const { referral, truth, answer, cohort } of answersTo(compose, {
    seeds,
    search: library({ coverage: present }),
  })) {
    const place = answer.candidates.findIndex(({ id }) => id === truth.record)
    const isMiss = truth.record !== null && place !== 0
    if (truth.tradition !== tradition || (!isMiss && !isWronglyProbable({ truth, answer }))) continue
    const record = cohort.register.find(({ id }) => id === truth.record)
    console.log(`\n${truth.referral} place ${place + 1}, ${answer.outcome}`)
    console.log('  referral', JSON.stringify(referral))
    console.log('  record  ', JSON.stringify(record ?? null))
    console.log('  distorted', JSON.stringify(truth.distortions))
    console.log(
      explain({ ...answer, candidates: answer.candidates.filter((_, at) => at === 0 || at === place) }).text,
    )
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '10' },
      register: { type: 'string', default: '5500' },
      present: { type: 'string', default: '0.5' },
      each: { type: 'string', default: '30' },
      misses: { type: 'string' },
    },
  })
  const { misses, ...numbers } = values
  const settings = Object.fromEntries(Object.entries(numbers).map(([name, text]) => [name, Number(text)]))
  await (misses === undefined ? report(settings) : printMisses(misses, settings))
}
