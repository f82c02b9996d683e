import type { CaseView, HistoryLine } from '../../shared/types.js'
import { sayCode } from '../codes.js'
import { fill, useWords } from '../language.js'
import { Mixed } from '../person.js'
import type { Words } from '../words/en.js'

export const sayHistory = ({ what, code, record }: HistoryLine, words: Words): string =>
  fill(words.history.what[what], { code: sayCode(code, words), record: record ?? '' })

export function History({ view }: { view: CaseView }) {
  const { words, moment } = useWords()
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.history.title}</h2>
      <ol class="history">
        {view.history.map((line) => (
          <li key={`${line.at} ${line.what} ${line.record}`}>
            <span class="quiet">{moment(line.at)}</span>
            <span>
              {sayHistory(line, words)}
              {line.reason !== '' && <Mixed text={words.colon + line.reason} />}{' '}
              <span class="quiet">{line.by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
