import { useState } from 'preact/hooks'
import type { Trail, TrailEntry } from '../../shared/types.js'
import { ask } from '../api.js'
import { sayCode } from '../codes.js'
import { useWords } from '../language.js'
import { Notice, RefusalNotice, Title, useAnswer } from '../parts.js'

export function TrailScreen() {
  const { words } = useWords()
  const { answer, refusal } = useAnswer<Trail>('trail')
  const [older, setOlder] = useState<Trail | null>(null)
  const entries = [...(answer?.entries ?? []), ...(older?.entries ?? [])]
  const more = (older ?? answer)?.more === true
  const load = async () => {
    const next = await ask<Trail>('GET', `trail?before=${entries[entries.length - 1]!.id}`)
    setOlder({ ...next, entries: [...(older?.entries ?? []), ...next.entries] })
  }
  return (
    <>
      <Title name={words.trail.title}>{words.trail.title}</Title>
      <p>{words.trail.lead}</p>
      <RefusalNotice refusal={refusal} />
      {answer !== null && (
        <Notice kind={answer.whole ? 'good' : 'bad'}>
          {answer.whole ? words.trail.whole : words.trail.broken}
        </Notice>
      )}
      {entries.length > 0 && <TrailTable entries={entries} />}
      {more && (
        <button type="button" class="second" onClick={load}>
          {words.trail.older}
        </button>
      )}
    </>
  )
}

function TrailTable({ entries }: { entries: readonly TrailEntry[] }) {
  const { words, moment } = useWords()
  return (
    <table class="list">
      <thead>
        <tr>
          {(['at', 'who', 'action', 'reference', 'purpose', 'records'] as const).map((column) => (
            <th key={column} scope="col">
              {words.trail[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td class="quiet when">{moment(entry.at)}</td>
            <td>{entry.who}</td>
            <td>
              {words.trail.actions[entry.action] ?? entry.action}
              {entry.note !== null && <span class="quiet"> {sayCode(entry.note, words)}</span>}
            </td>
            <td class="reference">{entry.reference}</td>
            <td>
              <Purpose entry={entry} />
            </td>
            <td class="ids">{entry.records.join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Purpose({ entry }: { entry: TrailEntry }) {
  const { words } = useWords()
  if (entry.purpose === null) return null
  const purpose = (words.check.purposes as Record<string, string>)[entry.purpose] ?? entry.purpose
  return (
    <>
      {purpose}
      {entry.requester && <span class="quiet"> {entry.requester}</span>}
    </>
  )
}
