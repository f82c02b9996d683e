import { useState } from 'preact/hooks'
import type { Check, Member, ShownCandidate } from '../../shared/types.js'
import { fill, type Speech, useWords } from '../language.js'
import { Notice } from '../parts.js'
import { Names, sayRelation } from '../person.js'
import type { CaseProps } from './case.js'
import { Comparison } from './comparison.js'
import { Evidence } from './evidence.js'
import { sayProbability, sayShare } from './probability.js'
import { ReviewForm } from './review.js'

/** What the register answered: the records that may be the child, one of them beside the referral, and the review of it. */
export function Answered(props: CaseProps & { check: Check; member: Member }) {
  const { words, language } = useWords()
  const { view, check } = props
  const [chosen, setChosen] = useState(check.candidates[0]?.id ?? '')
  const candidate = check.candidates.find(({ id }) => id === chosen) ?? check.candidates[0]
  const isChild = check.purpose !== 'relatives'
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title" tabIndex={-1}>
        {isChild ? words.answer.title : words.answer.titleRelatives}
      </h2>
      <p class="outcome">{words.answer.outcomes[check.outcome]}</p>
      {check.unread.length > 0 && (
        <Notice kind="note">
          {fill(words.answer.unread, {
            what: check.unread
              .map((field) => (words.fields as Record<string, string>)[field] ?? field)
              .join(', '),
          })}
        </Notice>
      )}
      {candidate === undefined && <p>{words.answer.noRecords}</p>}
      <CandidateList
        check={check}
        chosen={candidate?.id ?? ''}
        choose={setChosen}
        decisions={view.decisions}
      />
      <Remainder check={check} />
      {check.help !== null && <p>{check.help[language]}</p>}
      {candidate !== undefined && (
        <article aria-label={fill(words.compare.record, { id: candidate.id })}>
          <CandidateNotes candidate={candidate} check={check} view={view} />
          <Comparison referral={view.referral} candidate={candidate} />
          <Evidence referral={view.referral} candidate={candidate} check={check} />
          {isChild && <ReviewForm key={candidate.id} {...props} candidate={candidate} />}
        </article>
      )}
    </section>
  )
}

function CandidateList(props: {
  readonly check: Check
  readonly chosen: string
  readonly choose: (id: string) => void
  readonly decisions: CaseProps['view']['decisions']
}) {
  const speech = useWords()
  const { words } = speech
  const { candidates } = props.check
  if (candidates.length === 0) return null
  return (
    <fieldset class="candidates">
      <legend>{words.answer.choose}</legend>
      {candidates.map((candidate, i) => {
        const decision = props.decisions[candidate.id]
        return (
          <label key={candidate.id}>
            <input
              type="radio"
              name="candidate"
              checked={candidate.id === props.chosen}
              onChange={() => props.choose(candidate.id)}
            />
            <span class="rank">{placeOf(i, words.answer)}</span>
            <span class="id">{candidate.id}</span>
            <strong>
              <Names person={candidate.record} />
            </strong>
            <span class="chance">{sayShare(candidate, speech)}</span>
            <span>
              {candidate.kinship !== null && <span class="tag">{words.kin[candidate.kinship]}</span>}{' '}
              {decision !== undefined && <span class="tag">{words.review.outcomes[decision.outcome]}</span>}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

const placeOf = (i: number, { first, runnerUp, other }: Speech['words']['answer']): string =>
  i === 0 ? first : i === 1 ? runnerUp : other

function Remainder({ check }: { check: Check }) {
  const { words, moment } = useWords()
  return (
    <>
      {check.purpose !== 'relatives' && check.outcome !== 'cannot-compare' && (
        <p>{fill(words.answer.nobody, { n: Math.max(1, Math.min(99, Math.round(check.nobody * 100))) })}</p>
      )}
      {check.leftOut > 0 && (
        <p class="quiet">
          {check.leftOut === 1 ? words.answer.leftOutOne : fill(words.answer.leftOut, { n: check.leftOut })}
        </p>
      )}
      {check.setAside.length > 0 && (
        <details class="panel">
          <summary>
            {words.answer.setAside} ({check.setAside.length})
          </summary>
          <p>{words.answer.setAsideLead}</p>
          <ul>
            {check.setAside.map(({ record, reviewer, at, reason, outcome }) => (
              <li key={record}>
                {record}:{' '}
                {fill(words.review.stands, {
                  by: reviewer,
                  outcome: words.review.outcomes[outcome],
                  at: moment(at),
                  reason,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What a reader must know before the figures: who it may be instead, what was decided before, and how far it leads. */
function CandidateNotes({
  candidate,
  check,
  view,
}: {
  candidate: ShownCandidate
  check: Check
  view: CaseProps['view']
}) {
  const speech = useWords()
  const { words, moment, language } = speech
  const earlier = view.decisions[candidate.id]
  return (
    <>
      <h3>
        {fill(words.compare.record, { id: candidate.id }) + words.colon + sayProbability(candidate, speech)}
      </h3>
      <p>{sayMargin(candidate, check, speech)}</p>
      {candidate.caution !== null && <Notice kind="bad">{candidate.caution[language]}</Notice>}
      {candidate.relation !== null && (
        <Notice kind="note">
          {fill(words.answer.named, { relation: sayRelation(candidate.relation, speech) })}
        </Notice>
      )}
      {candidate.kinship !== null && <Notice kind="note">{words.kinship[candidate.kinship]}</Notice>}
      {earlier?.changed && (
        <Notice kind="note">
          {fill(words.answer.cameBack, {
            outcome: words.review.outcomes[earlier.outcome],
            by: earlier.reviewer,
            at: moment(earlier.at),
          })}
        </Notice>
      )}
    </>
  )
}

function sayMargin({ margin }: ShownCandidate, { candidates }: Check, { words, number }: Speech): string {
  if (margin === null || candidates.length < 2) return words.answer.alone
  const bits = Math.abs(margin)
  // Beyond a thousand the exact factor is false precision.
  const factor = Math.min(1000, 2 ** bits)
  const times = fill(words.answer.times, {
    n: number(factor, factor < 3 ? 1 : 0) + (2 ** bits > 1000 ? '+' : ''),
  })
  return fill(margin >= 0 ? words.answer.lead : words.answer.behind, { bits: number(bits, 1), times })
}
