import { useState } from 'preact/hooks'
import type { CaseView } from '../../shared/types.js'
import { ask } from '../api.js'
import { fill, useWords } from '../language.js'
import { RefusalNotice, useDeed } from '../parts.js'
import type { CaseProps } from './case.js'
import { ConsentFields } from './consent.js'

/** Whether the child may be searched for. Open where nobody may yet. */
export function ConsentForm({ view, change, again }: CaseProps) {
  const { words } = useWords()
  const allowed = view.consent === 'given' || view.consent === 'best-interests'
  const [consent, setConsent] = useState(view.consent)
  const [by, setBy] = useState('')
  const { busy, refusal, run } = useDeed()
  const send = async (event: Event) => {
    event.preventDefault()
    const why = await run(async () => {
      const order = { version: view.version, consent, by }
      change(await ask<CaseView>('PUT', `cases/${view.id}/consent`, order))
      setBy('')
    })
    if (why?.code === 'changed-meanwhile') await again()
  }
  return (
    <details class="panel" open={!allowed}>
      <summary>
        {allowed
          ? fill(words.consent.recordedBy, {
              consent: `${words.consent.label} ${words.consent[view.consent]}`,
              by: view.consentBy,
            })
          : words.consent.record}
      </summary>
      <form class="narrow" onSubmit={send}>
        <p>{words.consent.gate}</p>
        <ConsentFields
          legend={words.consent.label}
          consent={consent}
          by={by}
          error=""
          setConsent={setConsent}
          setBy={setBy}
        />
        <RefusalNotice refusal={refusal} />
        <button type="submit" disabled={busy}>
          {words.consent.record}
        </button>
      </form>
    </details>
  )
}
