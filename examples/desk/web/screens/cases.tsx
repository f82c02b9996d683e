import { useState } from 'preact/hooks'
import type { CaseLine, Status } from '../../shared/types.js'
import { fill, useWords } from '../language.js'
import { type Choice, Field, RefusalNotice, Select, Title, useAnswer } from '../parts.js'
import { Names, Own, sayField, textOf } from '../person.js'

type Shown = Status | 'all' | 'waiting'

/** All cases, those with a new alert first. What is looked for stays on the page: an address might be logged. */
export function CasesScreen() {
  const { words } = useWords()
  const { answer, refusal } = useAnswer<CaseLine[]>('cases')
  const [shown, setShown] = useState<Shown>('all')
  const [sought, setSought] = useState('')
  const cases = answer ?? []
  const choices = useChoices(cases)
  const fitting = cases.filter((one) => isShown(one, shown) && isSought(one, sought))
  return (
    <>
      <Title name={words.cases.title}>{words.cases.title}</Title>
      <RefusalNotice refusal={refusal} />
      <div class="row">
        <Field id="shown" label={words.cases.show}>
          {(attributes) => (
            <Select attributes={attributes} value={shown} choices={choices} onChange={setShown} />
          )}
        </Field>
        <Field id="sought" label={words.cases.find}>
          {(attributes) => (
            <input
              {...attributes}
              type="search"
              autocomplete="off"
              dir="auto"
              placeholder={words.cases.findHint}
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="count" role="status">
          {answer === null ? words.loading : countOf(fitting.length, words.cases)}
        </p>
      </div>
      <CaseTable cases={fitting} />
    </>
  )
}

function countOf(count: number, words: { one: string; count: string; none: string }): string {
  if (count === 0) return words.none
  return count === 1 ? words.one : fill(words.count, { n: count })
}

const isShown = (one: CaseLine, shown: Shown): boolean =>
  shown === 'all' || (shown === 'waiting' ? one.alerts > 0 : one.status === shown)

const isSought = ({ reference, referral }: CaseLine, sought: string): boolean =>
  [reference, ...referral.names.map(textOf)].some((text) =>
    text.toLowerCase().includes(sought.trim().toLowerCase()),
  )

function useChoices(cases: readonly CaseLine[]): Choice<Shown>[] {
  const { words } = useWords()
  const labels: Record<Shown, string> = {
    all: words.cases.all,
    waiting: words.cases.waiting,
    ...words.status,
  }
  return (Object.keys(labels) as Shown[]).map((value) => {
    const count = cases.filter((one) => isShown(one, value)).length
    return { value, label: `${labels[value]} (${count})` }
  })
}

function CaseTable({ cases }: { cases: readonly CaseLine[] }) {
  const speech = useWords()
  const { words, moment } = speech
  if (cases.length === 0) return null
  return (
    <table class="list">
      <thead>
        <tr>
          {(['reference', 'child', 'birth', 'nationality', 'status', 'consent', 'changed'] as const).map(
            (column) => (
              <th key={column} scope="col">
                {words.cases[column]}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <td>
              <a href={`#/case/${one.id}`}>{one.reference}</a>
            </td>
            <td class="strong">
              <Names person={one.referral} />
            </td>
            <td>{sayField('births', one.referral, speech)[0]}</td>
            <td>
              <Own text={sayField('nationalities', one.referral, speech).join(', ')} />
            </td>
            <td>
              <StatusWords line={one} />
              {one.alerts > 0 && <span class="tag alert"> {words.cases.alert}</span>}
            </td>
            <td class={one.consent === 'given' ? 'quiet' : undefined}>
              <span class="side">{words.cases.consent + words.colon}</span>
              {words.consent[one.consent]}
            </td>
            <td class="quiet">{moment(one.updated)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function StatusWords({ line }: { line: Pick<CaseLine, 'status' | 'whereabouts'> }) {
  const { words } = useWords()
  const where = line.whereabouts === null ? '' : `, ${words.whereabouts[line.whereabouts]}`
  return <span class={`tag ${line.status}`}>{words.status[line.status] + where}</span>
}
