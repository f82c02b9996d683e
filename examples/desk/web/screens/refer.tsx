import { useState } from 'preact/hooks'
import type { Consent } from '../../shared/types.js'
import { ask } from '../api.js'
import { useWords } from '../language.js'
import { RefusalNotice, Title, useDeed } from '../parts.js'
import { emptySheet, personOf, type Sheet } from '../referral-form.js'
import { goTo } from '../route.js'
import type { Words } from '../words/en.js'
import { ConsentFields } from './consent.js'
import { FaultList, type Faults, faultsOf, SheetFields } from './sheet.js'

export function ReferScreen({ isReferrer }: { isReferrer: boolean }) {
  const { words } = useWords()
  const [sheet, setSheet] = useState<Sheet>(emptySheet)
  const [consent, setConsent] = useState<Consent>('not-recorded')
  const [by, setBy] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const { busy, refusal, run } = useDeed()
  const send = async (event: Event) => {
    event.preventDefault()
    const found = missingIn(sheet, words)
    const all =
      consent !== 'not-recorded' && by.trim() === ''
        ? { ...found, 'consent-by': words.refer.needConsentBy }
        : found
    setFaults(all)
    if (Object.keys(all).length > 0) return
    const why = await run(async () => {
      const order = { referral: personOf(sheet), consent, consentBy: by.trim() }
      const { id } = await ask<{ id: number }>('POST', 'cases', order)
      if (isReferrer) goTo('referred')
      else goTo('case', id)
    })
    if (why?.paths !== undefined) setFaults(faultsOf(why, words))
  }
  return (
    <form class="narrow" onSubmit={send} noValidate>
      <Title name={words.refer.title}>{words.refer.title}</Title>
      <p>{words.refer.lead}</p>
      <FaultList faults={faults} />
      {refusal?.paths === undefined && <RefusalNotice refusal={refusal} />}
      <SheetFields sheet={sheet} faults={faults} onChange={setSheet} />
      <ConsentFields
        legend={words.consent.label}
        consent={consent}
        by={by}
        error={faults['consent-by'] ?? ''}
        setConsent={setConsent}
        setBy={setBy}
      />
      <button type="submit" disabled={busy}>
        {words.refer.send}
      </button>
    </form>
  )
}

/** What a referral cannot do without. */
export function missingIn(sheet: Sheet, words: Words): Faults {
  return {
    ...(sheet.names.every(({ text }) => text.trim() === '') ? { 'name-0': words.refer.needName } : {}),
    ...(sheet.age.trim() !== '' && sheet.ageAt.trim() === '' ? { 'age-at': words.refer.needAgeAt } : {}),
  }
}
