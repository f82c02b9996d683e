// How well composed children are found: by naming tradition, by what went otherwise on the way, and how far the stated
// probabilities can be believed. Composed people only: the figures compare versions and methods, they forecast nothing.
// Run after `npm run build`: node bench/quality/cohort.mjs [--seed 1] [--referrals 600] [--register 5000] [--present 0.5]
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import { composeCohort, evaluateAnswers } from 'namesake/evaluate'

/** Answers and measures of one composed cohort. `groups` are naming traditions; `causes` are rows that list a distortion. */
export async function measureCohort({ seed, register, referrals, present }) {
  const cohort = composeCohort({ seed, register, referrals, present })
  const registry = createRegistry(cohort.register, { coverage: present })
  const answers = []
  for (const referral of cohort.referrals)
    answers.push({ referral: referral.id, answer: await registry.find(referral) })
  const evaluation = evaluateAnswers(answers, cohort.truth, { groupOf: ({ tradition }) => tradition })
  return {
    ...evaluation,
    causes: causesOf(answers, cohort.truth),
    siblings: siblingsProposed(answers, cohort.truth),
  }
}

/** For every distortion: findable children whose rows list it, on either side, measured alone. */
function causesOf(answers, truth) {
  const findable = truth.filter(({ record }) => record !== null)
  const causes = [...new Set(findable.flatMap(causesIn))].sort()
  return causes.map((cause) => {
    const rows = findable.filter((one) => causesIn(one).includes(cause))
    const ids = new Set(rows.map(({ referral }) => referral))
    return {
      ...evaluateAnswers(
        answers.filter(({ referral }) => ids.has(referral)),
        rows,
      ).overall,
      group: cause,
    }
  })
}

const causesIn = ({ hands, distortions }) => [
  ...distortions.referral.map((one) => `referral ${one}`),
  ...distortions.record.map((one) => `record ${one}`),
  `hands ${[hands.referral, hands.record].sort().join(' and ')}`,
]

/** Answers that call the record of a brother or sister probable. */
function siblingsProposed(answers, truth) {
  return truth.filter(({ siblings }, at) => {
    const { outcome, candidates } = answers[at].answer
    return outcome === 'probable' && siblings.includes(candidates[0].id)
  }).length
}

const percent = ({ share, low, high }) =>
  share === null
    ? '–'
    : `${(100 * share).toFixed(0).padStart(3)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`

const figure = (value) => (value === null ? '–' : value.toFixed(3))

function print({ overall, groups, causes, reliability, siblings }) {
  const line = (...cells) =>
    console.log(
      cells[0].padEnd(52) +
        cells
          .slice(1)
          .map((cell) => String(cell).padStart(15))
          .join(''),
    )
  const row = ({ group, findable, recallAt, wronglyProposed, brier, calibrationError }) =>
    line(
      group,
      findable,
      ...recallAt.map(({ found }) => percent(found)),
      wronglyProposed,
      figure(brier),
      figure(calibrationError),
    )
  line('', 'findable', ...overall.recallAt.map(({ k }) => `in ${k}`), 'wrong', 'Brier', 'calibration')
  row(overall)
  groups.forEach(row)
  console.log(`\nbrothers and sisters called probable: ${siblings}\n`)
  causes.filter(({ findable }) => findable >= 8).forEach(row)
  console.log('\nfirst candidates: stated probability, how often it was the child')
  for (const { from, to, count, stated, observed } of reliability)
    line(`${from.toFixed(1)}–${to.toFixed(1)}`, count, figure(stated), figure(observed))
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      referrals: { type: 'string' },
      register: { type: 'string' },
      present: { type: 'string' },
    },
  })
  const { seed = 1, referrals = 600, register = 5000, present = 0.5 } = values
  print(
    await measureCohort({
      seed: Number(seed),
      referrals: Number(referrals),
      register: Number(register),
      present: Number(present),
    }),
  )
}
