/** One line of a JSONL file: its number, and its text, or null where it is longer than {@link LINE_LIMIT}. */
export interface JsonLine {
  readonly line: number
  readonly text: string | null
}

/** Characters of one line: about what a person with every list full needs; longer lines are passed over unread. */
export const LINE_LIMIT = 4 * 1024 * 1024

/** The lines of a JSONL text that are not blank. A line that is too long costs no memory and no other line. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonLine> {
  let parts: string[] = []
  let length = 0
  let line = 1
  const finish = (): JsonLine | null => {
    const text = length > LINE_LIMIT ? null : parts.join('')
    parts = []
    length = 0
    return text?.trim() === '' ? null : { line, text }
  }
  const take = (part: string): void => {
    length += part.length
    if (length > LINE_LIMIT) parts = []
    else parts.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, end))
      const row = finish()
      if (row !== null) yield row
      line++
      from = end + 1
    }
    take(chunk.slice(from))
  }
  const last = finish()
  if (last !== null) yield last
}
