import { useState } from 'preact/hooks'
import type { Consent, ImportResult } from '../../shared/types.js'
import { ask } from '../api.js'
import { useWords } from '../language.js'
import { RefusalNotice, Title, useDeed } from '../parts.js'
import { ConsentFields } from './consent.js'
import { FileField, UploadResult } from './upload.js'

export function ImportScreen() {
  const { words } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [consent, setConsent] = useState<Consent>('not-recorded')
  const [by, setBy] = useState('')
  const [missing, setMissing] = useState({ file: '', by: '' })
  const [result, setResult] = useState<ImportResult | null>(null)
  const { busy, refusal, run } = useDeed()
  const send = (event: Event) => {
    event.preventDefault()
    const without = {
      file: file === null ? words.import.needFile : '',
      by: consent !== 'not-recorded' && by.trim() === '' ? words.refusals['consent-by-missing']! : '',
    }
    setMissing(without)
    setResult(null)
    if (file === null || without.by !== '') return
    const form = new FormData()
    form.set('table', file, 'table')
    form.set('consent', consent)
    form.set('consentBy', by)
    run(async () => setResult(await ask<ImportResult>('POST', 'imports', form)))
  }
  return (
    <form class="narrow" onSubmit={send}>
      <Title name={words.import.title}>{words.import.title}</Title>
      <p>{words.import.lead}</p>
      <FileField error={missing.file} onChange={setFile} />
      <ConsentFields
        legend={words.import.consent}
        consent={consent}
        by={by}
        error={missing.by}
        setConsent={setConsent}
        setBy={setBy}
      />
      <button type="submit" disabled={busy}>
        {words.import.send}
      </button>
      {refusal?.code !== 'table' && <RefusalNotice refusal={refusal} />}
      <UploadResult result={result} refusal={refusal} />
    </form>
  )
}
