import { useState } from 'preact/hooks'
import type { CaseView } from '../../shared/types.js'
import { ask } from '../api.js'
import { useWords } from '../language.js'
import { Field, RefusalNotice, Title, useAnswer, useDeed } from '../parts.js'
import { personOf, type Sheet, sheetOf } from '../referral-form.js'
import { goTo } from '../route.js'
import { missingIn } from './refer.js'
import { FaultList, type Faults, faultsOf, SheetFields } from './sheet.js'

export function CorrectScreen({ id }: { id: number }) {
  const { words } = useWords()
  const { answer, refusal, again } = useAnswer<CaseView>(`cases/${id}`)
  return (
    <>
      <Title name={`${words.correct.title} ${id}`}>{words.correct.title}</Title>
      <RefusalNotice refusal={refusal} />
      {answer !== null && <CorrectForm view={answer} again={again} />}
    </>
  )
}

function CorrectForm({ view, again }: { view: CaseView; again: () => Promise<void> }) {
  const { words } = useWords()
  const [sheet, setSheet] = useState<Sheet>(() => sheetOf(view.referral))
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const { busy, refusal, run } = useDeed()
  const send = async (event: Event) => {
    event.preventDefault()
    const missing = missingIn(sheet, words)
    const all = reason.trim() === '' ? { ...missing, reason: words.refusals['reason-missing']! } : missing
    setFaults(all)
    if (Object.keys(all).length > 0) return
    const why = await run(async () => {
      const order = { version: view.version, referral: personOf(sheet, view.referral), reason }
      await ask('PUT', `cases/${view.id}`, order)
      goTo('case', view.id)
    })
    // What was written stays; the next try is about the case as it is now.
    if (why?.code === 'changed-meanwhile') await again()
    if (why?.paths !== undefined) setFaults(faultsOf(why, words))
  }
  return (
    <form class="narrow" onSubmit={send} noValidate>
      <p>
        <a href={`#/case/${view.id}`}>{words.correct.back}</a>
      </p>
      <FaultList faults={faults} />
      {refusal?.paths === undefined && <RefusalNotice refusal={refusal} />}
      <SheetFields sheet={sheet} faults={faults} fixedReference onChange={setSheet} />
      <Field id="reason" label={words.correct.reason} error={faults.reason}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            maxLength={1000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" disabled={busy}>
        {words.correct.send}
      </button>
    </form>
  )
}
