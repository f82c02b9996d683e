import type { ReferredLine } from '../../shared/types.js'
import { useWords } from '../language.js'
import { RefusalNotice, Title, useAnswer } from '../parts.js'
import { Names } from '../person.js'

/** What the charity sees: the children it referred, and that each is in care, with family, or being looked for. */
export function ReferredScreen() {
  const { words, moment } = useWords()
  const { answer, refusal } = useAnswer<ReferredLine[]>('referred')
  return (
    <>
      <Title name={words.referred.title}>{words.referred.title}</Title>
      <p>{words.referred.lead}</p>
      <RefusalNotice refusal={refusal} />
      {answer?.length === 0 && <p>{words.referred.none}</p>}
      {answer !== null && answer.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.cases.reference}</th>
              <th scope="col">{words.cases.child}</th>
              <th scope="col">{words.referred.state}</th>
              <th scope="col">{words.referred.since}</th>
            </tr>
          </thead>
          <tbody>
            {answer.map((line) => (
              <tr key={line.reference}>
                <td>{line.reference}</td>
                <td class="strong">
                  <Names person={line} />
                </td>
                <td>
                  <span class={`tag ${line.told}`}>{words.whereabouts[line.told]}</span>
                </td>
                <td class="quiet">{moment(line.referred)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
