/** Columns of a printed answer: fits a terminal and a letter. */
export const WIDTH = 80
const INDENT = 4
const LABEL = 9
const FIGURE = 7

const lengthOf = (text: string): number => Array.from(text).length

/** One row of the account: a label, a text that may take several lines, a figure at the right edge of the first. */
export function rowLines(label: string, text: string, figure: string): string[] {
  const head = ' '.repeat(INDENT) + label.padEnd(label === '' ? 0 : LABEL)
  const hanging = ' '.repeat(INDENT + LABEL)
  const lines = wrap(text, WIDTH - INDENT - LABEL - FIGURE)
  return lines.map((line, i) => {
    const start = (i === 0 && label !== '' ? head : hanging) + line
    return i === 0 ? spread(start, figure) : start
  })
}

/** Two texts at the edges of one line. */
export function spread(left: string, right: string): string {
  return left + ' '.repeat(Math.max(1, WIDTH - lengthOf(left) - lengthOf(right))) + right
}

/**
 * A line with something at its right edge; what does not fit before it goes on below, under the same indent. A lead that
 * takes more than half of the line has lines of its own.
 */
export function headLines(lead: string, text: string, right: string): string[] {
  if (lengthOf(lead) * 2 > WIDTH)
    return [...wrap(lead.trim(), WIDTH), ...headLines(' '.repeat(INDENT), text, right)]
  const indent = ' '.repeat(lengthOf(lead))
  const lines = wrap(text, WIDTH - lengthOf(lead) - lengthOf(right) - 1)
  return lines.map((line, i) => (i === 0 ? spread(lead + line, right) : indent + line))
}

export function sentenceLines(text: string): string[] {
  return wrap(text, WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line)
}

/** Lines of at most `width` characters (at least one), broken between words; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string[] = []
  for (const word of text.split(' ')) {
    for (const piece of cut(Array.from(word), width)) {
      if (line.length > 0 && line.length + 1 + piece.length > width) {
        lines.push(line.join(''))
        line = []
      }
      if (line.length > 0) line.push(' ')
      line.push(...piece)
    }
  }
  return [...lines, line.join('')]
}

function cut(letters: readonly string[], width: number): string[][] {
  const pieces: string[][] = []
  for (let at = 0; at < letters.length; at += width) pieces.push(letters.slice(at, at + width))
  return pieces.length === 0 ? [[]] : pieces
}
