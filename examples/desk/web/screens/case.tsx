import type { CaseView, Member } from '../../shared/types.js'
import { useWords } from '../language.js'
import { RefusalNotice, Title, useAnswer } from '../parts.js'
import { FieldText, Names } from '../person.js'
import { Answered } from './answer.js'
import { StatusWords } from './cases.js'
import { CheckForm } from './check.js'
import { ConsentForm } from './consent-form.js'
import { History } from './history.js'
import { StepForm } from './step.js'

const FACTS = ['births', 'nationalities', 'sex', 'places', 'languages', 'relatives', 'identifiers'] as const

/** One child: what was referred, what the register holds, what was decided, and where the case goes. */
export function CaseScreen({ id, member, refresh }: { id: number; member: Member; refresh: () => void }) {
  const { words } = useWords()
  const { answer: view, refusal, put, again } = useAnswer<CaseView>(`cases/${id}`)
  if (view === null)
    return (
      <>
        <Title name={`${words.trail.reference} ${id}`}>{words.loading}</Title>
        <RefusalNotice refusal={refusal} />
      </>
    )
  const change = (next: CaseView) => {
    put(next)
    refresh()
  }
  return (
    <>
      <CaseHead view={view} />
      <ConsentForm view={view} change={change} again={again} />
      <CheckForm key={view.check?.id ?? 0} view={view} member={member} change={change} again={again} />
      {view.check !== null && (
        <Answered view={view} check={view.check} member={member} change={change} again={again} />
      )}
      <StepForm view={view} change={change} again={again} />
      <History view={view} />
    </>
  )
}

/** What every part of a case may do with it: show it changed, or ask for it again. */
export interface CaseProps {
  readonly view: CaseView
  readonly change: (view: CaseView) => void
  readonly again: () => Promise<void>
}

function CaseHead({ view }: { view: CaseView }) {
  const { words } = useWords()
  const { referral } = view
  const facts = FACTS.filter((field) => referral[field] !== undefined)
  return (
    <div class="head">
      <p class="over">
        {view.reference} · {view.organisation} <StatusWords line={view} />{' '}
        <span class={view.consent === 'given' || view.consent === 'best-interests' ? 'tag' : 'tag alert'}>
          {words.consent.label + words.colon + words.consent[view.consent]}
        </span>
      </p>
      <Title name={`${words.trail.reference} ${view.id}`}>
        <Names person={referral} all />
      </Title>
      <dl class="facts">
        {facts.map((field) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>
              <FieldText field={field} person={referral} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`#/correct/${view.id}`}>{words.correct.title}</a>
      </p>
    </div>
  )
}
