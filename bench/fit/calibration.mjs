// Fits the calibration of src/score/model.json to composed cohorts, and measures it on cohorts of other seeds.
// Run after `npm run build`:
//   node bench/fit/calibration.mjs --made YYYY-MM-DD [--referrals 400] [--write]
// What is fitted is what an answer states: all records that were scored compete with each other and with nobody, and a line
// (Platt 1999) makes the truth as likely as it can. Nothing but composed people
// enters: the figures say nothing of how many real children will be found.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import { brierScore, calibrationError, composeCohort, reliabilityBins } from 'namesake/evaluate'

const MODEL = 'src/score/model.json'
const FITTED = [101, 102, 103, 104, 105, 106, 107, 108]
const MEASURED = [201, 202, 203, 204, 205, 206]
/** Register sizes and coverages, dealt in turn. */
const SIZES = [2000, 3000, 5000, 10000]
const COVERAGES = [0.5, 0.35, 0.7, 0.9]

const { values } = parseArgs({
  options: {
    made: { type: 'string' },
    referrals: { type: 'string', default: '400' },
    write: { type: 'boolean', default: false },
  },
})
if (values.made === undefined) throw new Error('--made is needed: the date that the model will bear')
const referrals = Number(values.referrals)

const learned = []
for (const [place, seed] of FITTED.entries()) learned.push(...(await answersTo(seed, place)))
const AS_IT_IS = { slope: 1, intercept: 0 }
const line = lineFor(learned)
const held = []
for (const [place, seed] of MEASURED.entries()) held.push(...(await answersTo(seed, place)))
report('cohorts that were fitted to, before', learned, AS_IT_IS)
report('cohorts that were fitted to, after', learned, line)
report('other cohorts, before', held, AS_IT_IS)
report('other cohorts, after', held, line)
console.log(`\ncalibration ${JSON.stringify(line)}`)
if (values.write) write()

/** For every referral: the place of its child among the candidates (-1 where nobody is), their evidence and what stands beside it. */
async function answersTo(seed, place) {
  const register = SIZES[place % SIZES.length]
  const present = COVERAGES[place % COVERAGES.length]
  const cohort = composeCohort({ seed, register, referrals, present })
  const registry = createRegistry(cohort.register, { coverage: present })
  const rows = []
  for (const [at, referral] of cohort.referrals.entries()) {
    const { candidates } = await registry.find(referral, { limit: 100 })
    const truth = candidates.findIndex(({ id }) => id === cohort.truth[at].record)
    // Where the candidates do not hold the child, no worth of evidence could have changed that.
    if (cohort.truth[at].record === null || truth >= 0)
      rows.push({ truth, entrants: candidates.map(entrantOf) })
  }
  return rows
}

/** Bits of evidence before calibration, and of the prior and the family, which are not calibrated. */
function entrantOf({ reasons }) {
  const sum = (wanted) => reasons.filter(wanted).reduce((bits, one) => bits + one.bits, 0)
  const beside = sum(({ field }) => field === 'prior' || field === 'family')
  const steps = new Set(['prior', 'family', 'calibration', 'rivals', 'limit'])
  return { evidence: sum(({ field }) => !steps.has(field)), beside }
}

/** The line that loses least, by steps up and down that shrink: the loss has one bottom. */
function lineFor(rows) {
  let best = { line: AS_IT_IS, loss: lossOf(rows, AS_IT_IS) }
  for (let step = 0.32; step >= 0.01; step /= 2) {
    for (let before = Number.POSITIVE_INFINITY; best.loss < before; ) {
      before = best.loss
      for (const line of neighboursOf(best.line, step)) {
        const loss = lossOf(rows, line)
        if (loss < best.loss) best = { line, loss }
      }
    }
  }
  const rounded = Object.entries(best.line).map(([name, value]) => [name, Math.round(value * 100) / 100])
  return Object.fromEntries(rounded)
}

/** A tenth of a step of slope moves the evidence of a clear case about as far as a step of the intercept. */
function neighboursOf({ slope, intercept }, step) {
  return [step, -step].flatMap((by) => [
    { slope: slope + by / 10, intercept },
    { slope, intercept: intercept + by },
    { slope: slope + by / 10, intercept: intercept - by },
  ])
}

/** Mean bits by which the truth surprises. */
function lossOf(rows, line) {
  let total = 0
  for (const { truth, entrants } of rows) {
    const odds = entrants.map((entrant) => oddsOf(entrant, line))
    const sum = odds.reduce((all, one) => all + one, 1)
    total += Math.log2(sum / (truth < 0 ? 1 : odds[truth]))
  }
  return total / rows.length
}

function oddsOf({ evidence, beside }, { slope, intercept }) {
  return 2 ** (beside + slope * evidence + intercept)
}

function report(title, rows, line) {
  const predictions = rows.map(({ truth, entrants }) => {
    const odds = entrants.map((entrant) => oddsOf(entrant, line))
    const best = odds.indexOf(Math.max(...odds))
    return {
      probability: (odds[best] ?? 0) / odds.reduce((all, one) => all + one, 1),
      happened: best >= 0 && best === truth,
    }
  })
  const loss = lossOf(rows, line)
  console.log(
    `\n${title}: ${rows.length} referrals, log loss ${loss.toFixed(4)} bits, Brier ${brierScore(predictions).toFixed(4)}, calibration error ${calibrationError(predictions).toFixed(4)}`,
  )
  for (const { from, to, count, stated, observed } of reliabilityBins(predictions)) {
    if (count > 0)
      console.log(
        `  ${from.toFixed(1)}–${to.toFixed(1)} ${String(count).padStart(6)}  stated ${stated.toFixed(3)}  was so ${observed.toFixed(3)}`,
      )
  }
}

function write() {
  const model = JSON.parse(readFileSync(MODEL, 'utf8'))
  const [weights] = model.data.split(' Calibration: ')
  const data = `${weights} Calibration: ${learned.length} referrals of composed cohorts (seeds ${FITTED.join(' ')}; registers of ${SIZES.join(', ')}; coverage ${COVERAGES.join(', ')}), node bench/fit/calibration.mjs --referrals ${referrals}, ${values.made}.`
  writeFileSync(
    MODEL,
    `${JSON.stringify({ ...model, created: values.made, data, calibration: line }, null, 2)}\n`,
  )
}
