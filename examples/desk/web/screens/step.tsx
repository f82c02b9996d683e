import { useState } from 'preact/hooks'
import type { CaseView, Step } from '../../shared/types.js'
import { ask } from '../api.js'
import { useWords } from '../language.js'
import { Choices, Field, Notice, RefusalNotice, TextInput, useDeed } from '../parts.js'
import type { CaseProps } from './case.js'

/** `located` is taken in one of two ways. */
const choicesOfStep = (step: Step): string[] =>
  step === 'located' ? ['located-in-care', 'located-with-family'] : [step]

/** Where the case goes next: a person says so, with a reason. */
export function StepForm({ view, change, again }: CaseProps) {
  const { words } = useWords()
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [isTaken, setTaken] = useState(false)
  const { busy, refusal, run } = useDeed()
  const names = words.steps.names as Record<string, string>
  const choices = view.steps.flatMap(choicesOfStep).map((value) => ({ value, label: names[value] ?? value }))
  const send = async (event: Event) => {
    event.preventDefault()
    setAsked(true)
    setTaken(false)
    if (chosen === '' || reason.trim() === '') return
    const isLocated = chosen.startsWith('located-')
    const why = await run(async () => {
      const whereabouts = isLocated ? chosen.slice('located-'.length) : null
      const order = { version: view.version, step: isLocated ? 'located' : chosen, whereabouts, reason }
      const next = await ask<CaseView>('POST', `cases/${view.id}/steps`, order)
      setChosen('')
      setReason('')
      setAsked(false)
      setTaken(true)
      change(next)
    })
    if (why?.code === 'changed-meanwhile') await again()
  }
  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title">{words.steps.title}</h2>
      {isTaken && <Notice kind="good">{words.steps.taken}</Notice>}
      {choices.length === 0 ? (
        <p>{words.steps.none}</p>
      ) : (
        <form class="narrow" onSubmit={send} noValidate>
          <RefusalNotice refusal={refusal} />
          {asked && chosen === '' && <Notice kind="bad">{words.steps.needStep}</Notice>}
          <Choices
            name="step"
            legend={words.steps.lead}
            value={chosen}
            choices={choices}
            onChange={setChosen}
          />
          <Field
            id="step-reason"
            label={words.steps.reason}
            error={asked && reason.trim() === '' ? words.refusals['reason-missing'] : undefined}
          >
            {(attributes) => <TextInput attributes={attributes} value={reason} onChange={setReason} />}
          </Field>
          <button type="submit" disabled={busy}>
            {words.steps.send}
          </button>
        </form>
      )}
    </section>
  )
}
