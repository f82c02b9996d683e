import { type ComparePersonsOptions, comparePersons } from '../../match/compare-persons.js'
import type { PersonInput } from '../../record/parse.js'
import { defaultModel } from '../../score/model.js'
import type { Case } from './case.js'
import { dayOfReferrals, groupsOf } from './dimensions.js'
import { measureCases, type Run, type RunOptions, remarksOnClasses, requireSome } from './run.js'
import { checkPairs, type TruthRow } from './truth.js'

/** Labelled pairs of a referral and a record, compared one by one: no register is searched and no index can lose anything. */
export interface PairsInput extends RunOptions, Omit<ComparePersonsOptions, 'prior'> {
  readonly referrals: Iterable<PersonInput>
  readonly records: Iterable<PersonInput>
  /** Rows with a record and `same`. */
  readonly truth: Iterable<TruthRow>
  /** Probability, before any evidence, that a pair is one person; 0.5 unless told. */
  readonly prior?: number
}

/**
 * Compares labelled pairs and measures how far the stated probabilities can be believed.
 *
 * @throws {NamesakeError} `truth.empty` where nothing can be measured; any other fault of the labels stands in `issues`
 * @example (await evaluatePairs({ referrals, records, truth: [{ referral: 'R-1', record: 'UK-7', same: true }] })).curve.best
 */
export async function evaluatePairs(input: PairsInput): Promise<Run> {
  const { prior = 0.5, by, model = defaultModel } = input
  const [referrals, records] = [byId(input.referrals), byId(input.records)]
  const truth = checkPairs(input.truth, {
    hasReferral: (id) => referrals.has(id),
    hasRecord: (id) => records.has(id),
  })
  requireSome(truth.known.length)
  const on = input.on ?? dayOfReferrals(referrals.values())
  const cases: Case[] = []
  for (const { referral, record, same, notes } of truth.known) {
    input.signal?.throwIfAborted()
    const person = referrals.get(referral)!
    const { probability = prior } = comparePersons(person, records.get(record)!, { ...input, prior })
    cases.push({
      referral: `${referral} ~ ${record}`,
      records: same ? [record] : [],
      groups: groupsOf(person, notes, on, by),
      outcome: null,
      candidates: [{ id: record, probability, isChild: same }],
      nobody: 1 - probability,
      rank: same ? 1 : null,
      blocking: null,
    })
    await input.onCase?.()
  }
  const measured = measureCases(cases, input)
  return {
    format: 'namesake-run',
    formatVersion: 1,
    label: input.label ?? `model ${model.version}`,
    kind: 'pairs',
    model: { version: model.version, hash: model.hash },
    searched: null,
    coverage: null,
    revealed: false,
    ...measured,
    wrong: [],
    missed: [],
    cases,
    issues: truth.issues,
    remarks: [...truth.remarks, ...remarksOnClasses(measured.overall)],
  }
}

const byId = (people: Iterable<PersonInput>): ReadonlyMap<string, PersonInput> =>
  new Map([...people].flatMap((person) => (person.id === undefined ? [] : [[person.id, person] as const])))
