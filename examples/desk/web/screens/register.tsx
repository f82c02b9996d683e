import { useState } from 'preact/hooks'
import type { ImportResult, RegisterView } from '../../shared/types.js'
import { ask } from '../api.js'
import { useWords } from '../language.js'
import { RefusalNotice, Title, useAnswer, useDeed } from '../parts.js'
import { FileField, UploadResult } from './upload.js'

export function RegisterScreen({ refresh }: { refresh: () => void }) {
  const { words, number, moment } = useWords()
  const { answer, refusal, again } = useAnswer<RegisterView>('register')
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState('')
  const [result, setResult] = useState<ImportResult | null>(null)
  const deed = useDeed()
  const send = (event: Event) => {
    event.preventDefault()
    setMissing(file === null ? words.import.needFile : '')
    if (file === null) return
    const form = new FormData()
    form.set('table', file, 'table')
    deed.run(async () => {
      setResult(await ask<ImportResult>('POST', 'register', form))
      await again()
      refresh()
    })
  }
  const facts = answer && [
    [words.registerScreen.size, number(answer.size)],
    [words.registerScreen.arrived, number(answer.arrived)],
    [
      words.registerScreen.last,
      answer.lastArrival === null ? words.registerScreen.never : moment(answer.lastArrival),
    ],
    [words.registerScreen.flagged, number(answer.flagged)],
  ]
  return (
    <form class="narrow" onSubmit={send}>
      <Title name={words.registerScreen.title}>{words.registerScreen.title}</Title>
      <p>{words.registerScreen.lead}</p>
      <RefusalNotice refusal={refusal} />
      <dl class="facts">
        {(facts ?? []).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FileField error={missing} onChange={setFile} />
      <button type="submit" disabled={deed.busy}>
        {words.registerScreen.send}
      </button>
      {deed.refusal?.code !== 'table' && <RefusalNotice refusal={deed.refusal} />}
      <UploadResult result={result} refusal={deed.refusal} />
    </form>
  )
}
