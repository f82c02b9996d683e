import type { Alert } from '../../shared/types.js'
import { useWords } from '../language.js'
import { RefusalNotice, Title, useAnswer } from '../parts.js'
import { Names } from '../person.js'

/** What the standing searches have found; the record itself is shown by a check, with its purpose. */
export function AlertsScreen() {
  const { words, moment } = useWords()
  const { answer, refusal } = useAnswer<Alert[]>('alerts')
  return (
    <>
      <Title name={words.alerts.title}>{words.alerts.title}</Title>
      <p>{words.alerts.lead}</p>
      <RefusalNotice refusal={refusal} />
      {answer?.length === 0 && <p role="status">{words.alerts.none}</p>}
      <ul class="alerts">
        {(answer ?? []).map((alert) => (
          <li key={alert.id}>
            <span class={alert.seen ? 'tag' : 'tag alert'}>
              {alert.seen ? words.alerts.seen : words.alerts.new}
            </span>
            <span>
              <strong>
                {alert.reference} <Names person={alert} />
              </strong>
              {words.colon + words.alerts.fits} ({alert.record}), {moment(alert.at)}.{' '}
              <a href={`#/case/${alert.caseId}`}>
                {words.alerts.open} {alert.reference}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
