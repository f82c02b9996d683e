import type { Issue } from '../errors.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { PersonInput } from '../record/parse.js'
import { isBlank } from '../record/prepare.js'
import type { Prepared } from '../record/prepared.js'
import { after } from './after.js'
import { type Answer, remember } from './answer.js'
import type { Interior } from './interior.js'
import { type Compared, compareWhileItMatters } from './looks.js'
import { type Contest, rank } from './rank.js'
import { weightsFor } from './worth.js'

/** A referral that was read, and what its search may cost. */
export interface Question {
  readonly person: PersonInput
  readonly prepared: Prepared
  readonly limit: number
  readonly signal: AbortSignal | undefined
  /** Records that are known not to be the person; undefined where nobody asked for what was decided. */
  readonly rejected?: readonly string[] | undefined
}

/** Records compared in full for one referral; an exhaustive search is the judge of what that loses. */
const CANDIDATE_LIMIT = 88

/** The records that may be the person of a question, compared with them; none where it holds nothing to compare. */
export function consider(
  { prepared, limit, signal, rejected = [] }: Question,
  { fields, holdings: { model, source } }: Interior,
  statistics: TokenStatistics,
): readonly Compared[] | Promise<readonly Compared[]> {
  if (isBlank(prepared)) return []
  const scale = { fields, model, statistics }
  const most = Math.max(CANDIDATE_LIMIT, limit) + rejected.length
  const weights = weightsFor(prepared, scale)
  return after(source.candidates(prepared, { limit: most, weights, signal }), (found) => {
    const ids = found.filter((id) => !rejected.includes(id))
    return compareWhileItMatters({ prepared, ids, source, scale, signal })
  })
}

/** What could not be understood of an input, by its place in it. */
export const unreadOf = ({ issues }: Prepared, root: string): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: `${root}.${issue.path}` }))

export function contestOf({ holdings, coverage }: Interior, { size }: TokenStatistics): Contest {
  return { model: holdings.model, coverage, size }
}

/** Searches for one person, and tells what that comes to. */
export const answerTo = (
  question: Question,
  interior: Interior,
  statistics: TokenStatistics,
): Answer | Promise<Answer> =>
  after(consider(question, interior, statistics), (compared) =>
    conclude(question, compared, interior, statistics),
  )

/** The answer that compared records come to, with what `explain` may reveal of it. */
export function conclude(
  { person, prepared, limit, rejected }: Question,
  compared: readonly Compared[],
  interior: Interior,
  statistics: TokenStatistics,
): Answer {
  const contest = contestOf(interior, statistics)
  const { outcome, ranked, nobody } = rank(compared, contest, limit)
  const answer: Answer = {
    outcome: isBlank(prepared) ? 'cannot-compare' : outcome,
    candidates: ranked.map(({ candidate }) => candidate),
    nobody,
    ...(rejected && { rejected }),
    unread: unreadOf(prepared, 'referral'),
    searched: contest.size,
    coverage: contest.coverage,
    model: { version: contest.model.version, hash: contest.model.hash },
  }
  return remember(answer, {
    referral: person,
    fields: interior.fields.map((field) => field.name),
    candidates: ranked.map(({ entrant }) => ({
      agreements: entrant.agreements,
      record: interior.holdings.recall(entrant.id),
    })),
  })
}
