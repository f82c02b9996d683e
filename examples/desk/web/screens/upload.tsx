import type { ImportIssue, ImportResult, Refusal } from '../../shared/types.js'
import { fill, useWords } from '../language.js'
import { Field, Notice } from '../parts.js'

/** The control that takes a table; `file` is null until one is chosen. */
export function FileField(props: { error: string | undefined; onChange: (file: File | null) => void }) {
  const { words } = useWords()
  return (
    <Field id="table" label={words.import.file} error={props.error}>
      {(attributes) => (
        <input
          {...attributes}
          type="file"
          accept=".csv,.tsv,.txt,.jsonl,.gz"
          onChange={(event) => props.onChange(event.currentTarget.files?.[0] ?? null)}
        />
      )}
    </Field>
  )
}

/** What came of a table: how many rows were kept, and every row that was not, by line and column. */
export function UploadResult({ result, refusal }: { result: ImportResult | null; refusal: Refusal | null }) {
  const { words } = useWords()
  if (refusal?.code === 'table')
    return (
      <>
        <Notice kind="bad">{words.import.broken}</Notice>
        <Issues issues={refusal.issues ?? []} title={words.import.notKept} />
      </>
    )
  if (result === null) return null
  const { read, added, known, issues, remarks, alerts } = result
  return (
    <>
      <Notice kind={issues.length > 0 ? 'note' : 'good'}>
        {fill(words.import.result, { read, added, known, bad: read - added - known })}
        {alerts > 0 && <> {fill(words.import.alerts, { n: alerts })}</>}
      </Notice>
      {issues.length > 0 && (
        <>
          <Issues issues={issues} title={words.import.notKept} />
          <p>{words.import.notKeptLead}</p>
        </>
      )}
      {remarks.length > 0 && <Issues issues={remarks} title={words.import.remarks} />}
    </>
  )
}

function Issues({ issues, title }: { issues: readonly ImportIssue[]; title: string }) {
  const { words } = useWords()
  return (
    <>
      <h2>{title}</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.import.line}</th>
            <th scope="col">{words.import.column}</th>
            <th scope="col">{words.import.expected}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, i) => (
            // The same line and column may be named twice: the place in the list is what tells them apart.
            <tr key={i}>
              <td>{issue.line}</td>
              <td>{issue.column ?? words.import.whole}</td>
              <td>
                {issue.code === 'reference-differs'
                  ? words.import.differs
                  : (words.expected[issue.code] ?? issue.expected)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
