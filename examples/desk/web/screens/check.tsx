import { useState } from 'preact/hooks'
import type { CaseView, Member, Purpose } from '../../shared/types.js'
import { ask } from '../api.js'
import { fill, useWords } from '../language.js'
import { choicesOf, Field, focusSoon, Notice, RefusalNotice, Select, useDeed } from '../parts.js'
import type { CaseProps } from './case.js'

/** The status check: a purpose and a requester first, then the search. */
export function CheckForm(props: CaseProps & { member: Member }) {
  const { words, moment, number } = useWords()
  const { view } = props
  const { check } = view
  if (check === null)
    return (
      <section aria-labelledby="check-title">
        <h2 id="check-title">{words.check.title}</h2>
        <CheckFields {...props} />
      </section>
    )
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">{words.check.title}</h2>
      <p>
        {fill(words.check.done, {
          at: moment(check.at),
          by: check.by,
          requester: check.requester,
          purpose: words.check.purposes[check.purpose],
          searched: number(check.searched),
        })}
      </p>
      {check.purpose === 'relatives' && <Notice kind="note">{words.check.relativesNote}</Notice>}
      {view.stale && <Notice kind="note">{words.check.stale}</Notice>}
      <details class="panel" open={view.stale || view.alerts > 0}>
        <summary>{words.check.again}</summary>
        <CheckFields {...props} />
      </details>
    </section>
  )
}

function CheckFields({ view, member, change, again }: CaseProps & { member: Member }) {
  const { words } = useWords()
  const [purpose, setPurpose] = useState<Purpose>(view.check === null ? 'locate' : 'again')
  const [requester, setRequester] = useState('')
  const { busy, refusal, run } = useDeed()
  const purposes = choicesOf(words.check.purposes).filter(
    ({ value }) => value !== 'relatives' || member.role === 'senior',
  )
  const search = async (event: Event) => {
    event.preventDefault()
    const why = await run(async () => {
      const order = { version: view.version, purpose, requester }
      change(await ask<CaseView>('POST', `cases/${view.id}/checks`, order))
      focusSoon('answer-title')
    })
    if (why?.code === 'changed-meanwhile') await again()
  }
  return (
    <form class="narrow" onSubmit={search}>
      <p>{words.check.lead}</p>
      <Field id="purpose" label={words.check.purpose}>
        {(attributes) => (
          <Select attributes={attributes} value={purpose} choices={purposes} onChange={setPurpose} />
        )}
      </Field>
      <Field
        id="requester"
        label={words.check.requester}
        hint={words.check.requesterHint}
        error={refusal?.code === 'requester-missing' ? words.refusals[refusal.code] : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            maxLength={200}
            autocomplete="off"
            value={requester}
            onInput={(event) => setRequester(event.currentTarget.value)}
          />
        )}
      </Field>
      {refusal?.code !== 'requester-missing' && <RefusalNotice refusal={refusal} />}
      <button type="submit" disabled={busy}>
        {words.check.go}
      </button>
    </form>
  )
}
