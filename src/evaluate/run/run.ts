import { standardFields } from '../../compare/standard.js'
import { type Issue, NamesakeError } from '../../errors.js'
import type { Answer } from '../../match/answer.js'
import type { Registry } from '../../match/registry.js'
import type { PersonInput } from '../../record/parse.js'
import type { Outcome } from '../../score/outcome.js'
import type { ReliabilityBin } from '../calibration.js'
import type { Blocking, Case } from './case.js'
import { type Curve, curveOf } from './curve.js'
import { dayOfReferrals, dimensions, groupsOf } from './dimensions.js'
import {
  type LostAt,
  lossesOf,
  type MissedMatch,
  missedMatches,
  type Witness,
  type WrongProposal,
  wrongProposals,
} from './failures.js'
import { type ScoreBin, scoreBins } from './histogram.js'
import { type Breakdown, breakdownOf, reliabilityOf, type Scale, type Summary, summaryOf } from './summary.js'
import type { TracedSource } from './traced.js'
import { checkTruth, issueAt, type KnownReferral, type TruthRow } from './truth.js'

/** How a run is made and measured. */
export interface RunOptions {
  /** What the run is called in a report; the version of its model unless told. */
  readonly label?: string
  /** Probability from which a candidate counts as proposed, the same for every group; 0.5 unless told. */
  readonly threshold?: number
  /** Seed of the bootstrap; 1 unless told. */
  readonly seed?: number
  /** Samples of the bootstrap; 1000 unless told. */
  readonly rounds?: number
  /** Further columns of the truth to group by. */
  readonly by?: readonly string[]
  /** The day to which ages are counted, `2016-09-30`; the last day of a stated age unless told. */
  readonly on?: string
  /** Wrong proposals, and missed matches of each place where they are lost, that are told one by one; 20 unless told. */
  readonly failures?: number
  /** Puts names, births and the rest into the accounts of failures: only for a reader who may see both records. */
  readonly reveal?: boolean
  readonly signal?: AbortSignal
  /** Awaited after every referral: a place to show progress, and to let an interruption be heard. */
  readonly onCase?: () => unknown
}

/** What is asked, of whom, and what is true. */
export interface SearchInput extends RunOptions {
  readonly registry: Pick<Registry, 'find' | 'has' | 'size'>
  /** The source of the registry, where `createTracedRegistry` made it: without it nothing is known of the index. */
  readonly source?: TracedSource
  readonly fields?: readonly { readonly name: string }[]
  readonly referrals: Iterable<PersonInput>
  readonly truth: Iterable<TruthRow>
}

/** What the index saved, and what it lost. */
export interface BlockingSummary {
  /** Records compared in full, over all referrals. */
  readonly compared: number
  /** Share of all pairs of a referral and a record that were not compared. */
  readonly reductionRatio: number
}

/** A run over a truth, measured: plain data, as it stands in a JSON report. */
export interface Run {
  readonly format: 'namesake-run'
  readonly formatVersion: 1
  readonly label: string
  /** A search of a register for each referral, or a comparison of labelled pairs. */
  readonly kind: 'search' | 'pairs'
  readonly model: { readonly version: string; readonly hash: string }
  /** Records that were searched, and the share of the children whom they were thought to hold; null for pairs. */
  readonly searched: number | null
  readonly coverage: number | null
  readonly seed: number
  readonly rounds: number
  readonly revealed: boolean
  readonly overall: Summary
  readonly breakdowns: readonly Breakdown[]
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>
  readonly curve: Curve
  readonly scores: readonly ScoreBin[]
  readonly reliability: readonly ReliabilityBin[]
  /** Null where the search could not be followed. */
  readonly blocking: BlockingSummary | null
  /** Where the missed matches were lost. */
  readonly losses: Readonly<Record<LostAt, number>>
  readonly wrong: readonly WrongProposal[]
  readonly missed: readonly MissedMatch[]
  /** Every case: what two runs are compared by. */
  readonly cases: readonly Case[]
  /** What could not be measured, and why. */
  readonly issues: readonly Issue[]
  /** What should be known of the figures. */
  readonly remarks: readonly Issue[]
}

/** Lengths of the list at which recall is measured; the last is the longest list that a person would read. */
const LENGTHS = [1, 3, 10] as const
const SHOWN = 10
/** The longest list that can be asked for, where the child is not among the first. */
const LONGEST = 100

/**
 * Searches a register for every referral of a truth and measures the answers: precision and recall at one threshold with
 * bootstrap intervals, overall and by group, curves, calibration, what the index lost, and the worst failures with what spoke
 * for and against them. The same input gives the same result.
 *
 * @throws {NamesakeError} `truth.empty` where nothing can be measured; any other fault of the truth stands in `issues`
 * @example
 * const { registry, source } = createTracedRegistry({ coverage: 0.5 })
 * await registry.add(cohort.register)
 * const run = await evaluateSearch({ registry, source, referrals: cohort.referrals, truth: cohort.truth })
 * run.overall.recall // { value: 0.71, low: 0.62, high: 0.79 }
 */
export async function evaluateSearch(input: SearchInput): Promise<Run> {
  const people = [...input.referrals]
  const referrals = new Map(people.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])))
  const truth = checkTruth(input.truth, {
    hasReferral: (id) => referrals.has(id),
    hasRecord: (id) => input.registry.has(id),
  })
  requireSome(truth.known.length)
  const { cases, model, coverage } = await searchAll(truth.known, referrals, input)
  const unlabelled = referrals.size - truth.known.length - contradicted(truth.issues)
  const nameless = people.length - referrals.size
  const measured = measureCases(cases, input)
  const failures = await failuresOf(cases, measured.overall.threshold, referrals, input)
  return {
    format: 'namesake-run',
    formatVersion: 1,
    label: input.label ?? `model ${model.version}`,
    kind: 'search',
    model,
    searched: input.registry.size,
    coverage,
    revealed: input.reveal ?? false,
    ...measured,
    ...failures,
    cases,
    issues: truth.issues,
    remarks: [...truth.remarks, ...remarksOn(unlabelled, nameless), ...remarksOnClasses(measured.overall)],
  }
}

const contradicted = (issues: readonly Issue[]): number =>
  issues.filter(({ code }) => code === 'truth.contradiction').length

/** @throws {NamesakeError} `truth.empty` */
export function requireSome(count: number): void {
  if (count > 0) return
  const expected = 'at least one row whose referral and record were read'
  throw new NamesakeError({ code: 'truth.empty', path: 'truth', expected })
}

/** One case for each referral of the truth, and what all answers have in common. */
async function searchAll(
  known: readonly KnownReferral[],
  referrals: ReadonlyMap<string, PersonInput>,
  input: SearchInput,
): Promise<Pick<Answer, 'model' | 'coverage'> & { readonly cases: Case[] }> {
  const on = input.on ?? dayOfReferrals(referrals.values())
  const cases: Case[] = []
  let last: Answer | null = null
  for (const one of known) {
    input.signal?.throwIfAborted()
    const person = referrals.get(one.referral)!
    const { answer, found } = await searchFor(one, person, input)
    const groups = groupsOf(person, one.notes, on, input.by)
    cases.push({ referral: one.referral, records: one.records, groups, ...found })
    last = answer
    await input.onCase?.()
  }
  return { cases, model: last!.model, coverage: last!.coverage }
}

interface Searched {
  readonly answer: Answer
  readonly found: Pick<Case, 'outcome' | 'candidates' | 'nobody' | 'rank' | 'blocking'>
}

/** Searches once as anyone would, and where the child is not among the first, once more with the longest list. */
async function searchFor(
  { records }: KnownReferral,
  person: PersonInput,
  { registry, source, signal }: SearchInput,
): Promise<Searched> {
  const children = new Set(records)
  const answer = await registry.find(person, { limit: SHOWN, signal })
  const blocking = source === undefined ? null : blockingOf(source, children)
  const candidates = answer.candidates.map(({ id, probability }) => ({
    id,
    probability,
    isChild: children.has(id),
  }))
  const isLost = children.size > 0 && !candidates.some(({ isChild }) => isChild)
  const list = isLost ? (await registry.find(person, { limit: LONGEST, signal })).candidates : candidates
  const at = list.findIndex(({ id }) => children.has(id))
  const { outcome, nobody } = answer
  return { answer, found: { outcome, nobody, candidates, rank: at < 0 ? null : at + 1, blocking } }
}

function blockingOf(source: TracedSource, children: ReadonlySet<string>): Blocking {
  const { fetched, compared } = source.trace
  const at = fetched.findIndex((id) => children.has(id))
  return {
    fetched: fetched.length,
    compared: compared.size,
    place: at < 0 ? null : at + 1,
    isCompared: [...children].some((id) => compared.has(id)),
  }
}

/** Everything that follows from the cases alone. */
export function measureCases(
  cases: readonly Case[],
  options: RunOptions & { readonly registry?: { readonly size: number } },
) {
  const { threshold = 0.5, seed = 1, rounds = 1000, by = [] } = options
  const scale: Scale = { threshold, seed, rounds, lengths: LENGTHS }
  return {
    seed,
    rounds,
    overall: summaryOf('all', cases, scale),
    breakdowns: [...dimensions, ...by].map((dimension) => breakdownOf(dimension, cases, scale)),
    outcomes: outcomesOf(cases),
    curve: curveOf(cases, threshold),
    scores: scoreBins(cases),
    reliability: reliabilityOf(cases),
    blocking: options.registry === undefined ? null : blockingSummary(cases, options.registry.size),
    losses: lossesOf(cases, threshold),
  }
}

function outcomesOf(cases: readonly Case[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {}
  for (const { outcome } of cases) if (outcome !== null) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

function blockingSummary(cases: readonly Case[], size: number): BlockingSummary | null {
  if (cases.some(({ blocking }) => blocking === null)) return null
  const compared = cases.reduce((sum, { blocking }) => sum + blocking!.compared, 0)
  return { compared, reductionRatio: 1 - compared / (cases.length * Math.max(1, size)) }
}

async function failuresOf(
  cases: readonly Case[],
  threshold: number,
  referrals: ReadonlyMap<string, PersonInput>,
  { registry, source, fields = standardFields, reveal = false, failures = 20 }: SearchInput,
): Promise<Pick<Run, 'wrong' | 'missed'>> {
  if (source === undefined) return { wrong: [], missed: [] }
  const witness: Witness = { registry, source, fields, referrals, reveal }
  return {
    wrong: await wrongProposals(cases, threshold, failures, witness),
    missed: await missedMatches(cases, threshold, failures, witness),
  }
}

/** Referrals that are not measured, because no row says who they are, or none could: without an id, or with a repeated one. */
function remarksOn(unlabelled: number, nameless: number): Issue[] {
  const rows = `a row that can be used for every referral; ${unlabelled} have none and are not measured`
  const ids = `an id of its own for every referral; ${nameless} have none and are not measured`
  return [
    ...(unlabelled > 0 ? [issueAt({}, 'truth.unlabelled', rows)] : []),
    ...(nameless > 0 ? [issueAt({}, 'referral.id', ids)] : []),
  ]
}

/** A truth of one class leaves measures without a meaning. */
export function remarksOnClasses({ cases, findable }: Summary): Issue[] {
  if (findable > 0 && findable < cases) return []
  const expected =
    findable === 0
      ? 'some rows with the record of the child; recall is not defined without them'
      : 'some rows without a record; precision is flattered without them'
  return [issueAt({}, 'truth.one-class', expected)]
}
