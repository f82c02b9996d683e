import { useEffect, useRef, useState } from 'preact/hooks'
import type { CaseView, Draft, HistoryLine, Member, Outcome, ShownCandidate } from '../../shared/types.js'
import { ask } from '../api.js'
import { fill, useWords } from '../language.js'
import { Choices, choicesOf, Field, Notice, RefusalNotice, useDeed } from '../parts.js'
import { Mixed } from '../person.js'
import type { CaseProps } from './case.js'
import { sayHistory } from './history.js'

/** A pause in typing after which the draft is kept, in milliseconds. */
const PAUSE = 500

type Props = CaseProps & { member: Member; candidate: ShownCandidate }

/** What a professional decides about the child and one record. */
export function ReviewForm({ view, candidate, member, change, again }: Props) {
  const { words } = useWords()
  const draft = view.drafts.find(({ record }) => record === candidate.id)
  const [outcome, setOutcome] = useState<Outcome | ''>(draft?.outcome ?? '')
  const [reason, setReason] = useState(draft?.reason ?? '')
  const [asked, setAsked] = useState(false)
  const [isKept, setKept] = useState(false)
  const [meanwhile, setMeanwhile] = useState<HistoryLine | null>(null)
  const { busy, refusal, run } = useDeed()
  const kept = useDraft(view.id, { record: candidate.id, outcome, reason })
  const send = async (event: Event) => {
    event.preventDefault()
    setAsked(true)
    setKept(false)
    setMeanwhile(null)
    if (outcome === '' || reason.trim() === '') return
    await kept.settle()
    const why = await run(async () => {
      const order = { version: view.version, record: candidate.id, seen: candidate.seen, outcome, reason }
      const next = await ask<CaseView>('POST', `cases/${view.id}/reviews`, order)
      setOutcome('')
      setReason('')
      setAsked(false)
      setKept(true)
      change(next)
    })
    if (why?.code !== 'changed-meanwhile') return
    setMeanwhile(why.change ?? null)
    await again()
  }
  return (
    <form class="review" onSubmit={send} noValidate>
      <h3>{words.review.title}</h3>
      {meanwhile === null && <Standing view={view} candidate={candidate} />}
      <p>
        {words.review.lead} {fill(words.review.as, { name: member.name })}
      </p>
      {isKept && <Notice kind="good">{words.review.kept}</Notice>}
      {meanwhile !== null && <Meanwhile line={meanwhile} />}
      {meanwhile === null && <RefusalNotice refusal={refusal} />}
      {asked && outcome === '' && <Notice kind="bad">{words.review.needOutcome}</Notice>}
      <Choices
        name="outcome"
        legend={words.review.question}
        value={outcome}
        choices={choicesOf(words.review.outcomes)}
        onChange={setOutcome}
        inline
      />
      <Field
        id="review-reason"
        label={words.review.reason}
        hint={words.review.reasonHint}
        error={asked && reason.trim() === '' ? words.review.needReason : undefined}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            maxLength={1000}
            dir="auto"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
            onBlur={kept.now}
          />
        )}
      </Field>
      <DraftWords state={kept.state} found={draft} />
      <button type="submit" disabled={busy}>
        {words.review.send}
      </button>
    </form>
  )
}

/** What stands about this record now. */
function Standing({ view, candidate }: Pick<Props, 'view' | 'candidate'>) {
  const { words, moment } = useWords()
  const stands = view.decisions[candidate.id]
  if (stands === undefined) return null
  const { reviewer, outcome, at, reason } = stands
  return (
    <Notice kind="note">
      {fill(words.review.stands, {
        by: reviewer,
        outcome: words.review.outcomes[outcome],
        at: moment(at),
        reason,
      })}
    </Notice>
  )
}

/** Somebody else was first: who, what they did and why, and that nothing of one's own is lost. */
function Meanwhile({ line }: { line: HistoryLine }) {
  const speech = useWords()
  const { words, moment } = speech
  return (
    <Notice kind="bad">
      <p>{fill(words.review.changed, { by: line.by })}</p>
      <p>
        <strong>{moment(line.at) + words.colon + sayHistory(line, words)}</strong>
        {line.reason !== '' && <Mixed text={words.colon + line.reason} />}
      </p>
      <p>{words.review.changedThen}</p>
    </Notice>
  )
}

type DraftState = { readonly at: string } | 'lost' | null

/** Keeps what is being written at the desk after every pause, and when the page is left. */
function useDraft(
  caseId: number,
  draft: Omit<Draft, 'at'>,
): { state: DraftState; now: () => void; settle: () => Promise<void> } {
  const [state, setState] = useState<DraftState>(null)
  const sent = useRef(JSON.stringify(draft))
  const text = JSON.stringify(draft)
  const keep = useRef(() => {})
  const underWay = useRef(Promise.resolve())
  keep.current = () => {
    if (sent.current === text) return
    sent.current = text
    underWay.current = ask<{ at: string }>('PUT', `cases/${caseId}/draft`, draft).then(setState, () => {
      // What did not arrive is sent again with the next pause, or by the next try.
      sent.current = ''
      setState('lost')
    })
  }
  useEffect(() => {
    if (sent.current === text) return
    const timer = setTimeout(() => keep.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const leave = () => keep.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  useEffect(() => {
    if (state !== 'lost') return
    const timer = setInterval(() => keep.current(), 3000)
    return () => clearInterval(timer)
  }, [state])
  /** Before the review itself is sent: a draft that arrived after it would come back as one that was never sent. */
  const settle = async () => {
    sent.current = JSON.stringify({ ...draft, outcome: '', reason: '' })
    await underWay.current
    setState(null)
  }
  return { state, now: () => keep.current(), settle }
}

function DraftWords({ state, found }: { state: DraftState; found: Draft | undefined }) {
  const { words, moment } = useWords()
  const says = () => {
    if (state === 'lost') return words.review.draftLost
    if (state !== null) return fill(words.review.draftKept, { at: moment(state.at) })
    return found === undefined || found.reason === ''
      ? ''
      : fill(words.review.draftFound, { at: moment(found.at) })
  }
  return (
    <p class={state === 'lost' ? 'draft lost' : 'draft'} role="status">
      {says()}
    </p>
  )
}
