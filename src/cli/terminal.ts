import stringWidth from 'string-width'
import { figureText } from '../match/round.js'
import { repair } from '../text/unicode.js'
import type { Io, Output } from './io.js'

const FALLBACK_COLUMNS = 80
/** Right-to-left letters with the spaces and marks between them: the Hebrew and Arabic blocks, and their kin. */
const RIGHT_TO_LEFT_RUN =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}](?:[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\p{M}\u200C ]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\p{M}])?/gu
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
/** Characters of one value before it is even measured: no terminal is wider. */
const SHOWN_LIMIT = 500

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns that a text takes on a terminal: none for marks, two for wide letters. */
export const width = (text: string): number => stringWidth(text)

/** Columns of an output; 80 where it does not say. */
export const columnsOf = (output: Output): number => output.columns || FALLBACK_COLUMNS

/**
 * A value from a table as a terminal may show it: no control sequence that could move the cursor, no override that could
 * turn the line around, and right-to-left text isolated, so that the columns beside it stay in place.
 */
export function shown(value: string, columns = SHOWN_LIMIT): string {
  return isolate(shorten(repair(value.slice(0, SHOWN_LIMIT)), columns))
}

/** A text with every right-to-left run isolated (Unicode UAX #9); isolates take no column. */
export function isolate(text: string): string {
  return text.replace(RIGHT_TO_LEFT_RUN, (run) => `${FIRST_STRONG_ISOLATE}${run}${POP_ISOLATE}`)
}

function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const { segment } of graphemes.segment(text)) {
    used += width(segment)
    if (used > columns) break
    kept += segment
  }
  return `${kept}…`
}

/** A text with spaces after it, up to so many columns. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)))

/** A text with spaces before it, up to so many columns. */
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - width(text))) + text

/** How a text is made to stand out, or not. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
}

/** Bold and dim on a terminal; plain text elsewhere, where `NO_COLOR` is set (no-color.org), and on a dumb terminal. */
export function styleOf(output: Output, env: Io['env']): Style {
  const isPlain = output.isTTY !== true || Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  const wrap = (code: number) => (text: string) => (isPlain ? text : `\u001B[${code}m${text}\u001B[22m`)
  return { strong: wrap(1), faint: wrap(2) }
}

/** `+3.9`, `−11.6`, `0.0` bits. */
export const signed = (bits: number): string => figureText(Math.round(bits * 10))
