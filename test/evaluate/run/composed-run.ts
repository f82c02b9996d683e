import { evaluateSearch, type Run, type SearchInput } from '../../../src/evaluate/run/run.js'
import { createTracedRegistry } from '../../../src/evaluate/run/traced.js'
import { composeCohort } from '../../../src/evaluate/synth/cohort.js'

/** A run over a small composed cohort: the same changes give the same run. */
export async function composedRun(changes: Partial<SearchInput> = {}): Promise<Run> {
  const cohort = composeCohort({ seed: 5, register: 300, referrals: 80 })
  const { registry, source } = createTracedRegistry({ coverage: 0.5 })
  await registry.add(cohort.register)
  const truth = cohort.truth.map(({ referral, record, tradition }) => ({
    referral,
    record,
    notes: { tradition },
  }))
  return evaluateSearch({ registry, source, referrals: cohort.referrals, truth, rounds: 100, ...changes })
}
