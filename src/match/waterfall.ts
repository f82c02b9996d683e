import { NamesakeError } from '../errors.js'
import { toBits, UNITS_PER_BIT, type Units } from '../record/units.js'
import { probabilityOf } from '../score/probability.js'
import { english, fill, type Wording } from '../score/wording.js'
import { escapeHtml } from '../text/html.js'
import type { ExplainedRow, Step } from './account.js'
import { shown } from './describe.js'
import { type Explanation, percent } from './explain.js'
import { WIDTH, wrap } from './layout.js'
import { figureText } from './round.js'

/** One bar: a row of the account, and the running sum before and after it. */
export interface WaterfallStep {
  readonly step: Step
  readonly field: string
  /** What stands at the head of the row, and the row itself: codes, or sentences where the explanation reveals. */
  readonly label: string
  readonly text: string
  /** Integer 1/1024 bits: the last step is the total, from 0 to the sum of all others. */
  readonly units: Units
  readonly from: Units
  readonly to: Units
  /** Bits with one decimal; the column adds up as in the explanation. */
  readonly figure: string
}

/** How the evidence on one candidate adds up, as data and in three forms to show. */
export interface Waterfall {
  readonly candidate: string
  readonly steps: readonly WaterfallStep[]
  /** Lines of at most 80 characters: `█` speaks for, `░` against. */
  readonly text: string
  /** A drawing of its own, `role="img"` with title and description; text takes the colour of its surroundings. */
  readonly svg: string
  /** A figure: the drawing, and the same as a table for those who do not see it. */
  readonly html: string
}

/** Which candidate is drawn, how much is revealed, and in whose words. */
export interface WaterfallOptions {
  /** Which candidate of the explanation; the first unless told. */
  readonly candidate?: string
  readonly wording?: Wording
}

/**
 * Draws the account of one candidate as a waterfall: every row of `explain` from the odds before any evidence to the total, each bar
 * beginning where the last one ended (the chart of Splink, Linacre and others 2022). It holds what the explanation
 * holds: codes and figures, or the values of both sides where `explain` was told to reveal them. It needs no page to be made.
 *
 * @throws {NamesakeError} `waterfall.no-candidate` where the explanation has no such candidate
 * @example document.body.innerHTML = waterfall(explain(answer, { reveal: true })).html
 */
export function waterfall(
  { rows }: Pick<Explanation, 'rows'>,
  { candidate, wording = english }: WaterfallOptions = {},
): Waterfall {
  const id = candidate ?? rows[0]?.candidate
  const steps = stepsOf(
    rows.filter((row) => row.candidate === id),
    wording,
  )
  if (id === undefined || steps.length === 0) {
    throw new NamesakeError({
      code: 'waterfall.no-candidate',
      path: 'candidate',
      expected: 'a candidate of the explanation',
    })
  }
  const words = wordsOf(id, steps, wording)
  const svg = drawingOf(steps, words)
  return { candidate: id, steps, text: textOf(steps, words), svg, html: figureOf(svg, steps, words, wording) }
}

function stepsOf(rows: readonly ExplainedRow[], { labels }: Wording): WaterfallStep[] {
  let sum = 0
  return rows.map(({ step, field, text, units, figure }) => {
    const isTotal = step === 'total'
    const from = isTotal ? 0 : sum
    if (!isTotal) sum += units
    const label = step === 'prior' || isTotal ? '' : labels[step === 'neutral' ? 'noted' : step]
    return { step, field, label, text: shownWhole(text), units, from, to: isTotal ? units : sum, figure }
  })
}

/** Without what a terminal or a page would obey; the parts were cut to length already. */
const shownWhole = (text: string): string =>
  text
    .split(' ')
    .map((word) => shown(word))
    .join(' ')

const headed = ({ label, text }: Pick<WaterfallStep, 'label' | 'text'>): string =>
  label === '' ? text : `${label}: ${text}`

/** Half a tenth of a bit: the figure reads 0.0, and a bar would say otherwise. */
const isNothing = ({ units }: Pick<WaterfallStep, 'units'>): boolean => Math.abs(units) * 20 < UNITS_PER_BIT

interface Words {
  readonly title: string
  readonly sides: string
}

function wordsOf(id: string, steps: readonly WaterfallStep[], { sentences }: Wording): Words {
  const { units, figure } = steps[steps.length - 1]!
  const probability = percent(probabilityOf(units))
  return {
    title: fill(sentences.chart, { id: shown(id) }),
    sides: fill(sentences.chartSides, { bits: figure, probability }),
  }
}

/** Maps running sums to a width, zero included. */
function scaleOf(steps: readonly WaterfallStep[], width: number): (units: Units) => number {
  const ends = [0, ...steps.flatMap(({ from, to }) => [from, to])]
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  return (units) => ((units - least) / Math.max(UNITS_PER_BIT, most - least)) * width
}

const BARS = 28

function textOf(steps: readonly WaterfallStep[], { title, sides }: Words): string {
  const at = scaleOf(steps, BARS)
  const lines = steps.flatMap((step) => {
    const [from, to] = [Math.round(at(step.from)), Math.round(at(step.to))]
    const [start, end] = [Math.min(from, to), Math.max(from, to)]
    const bar =
      ' '.repeat(start) + (step.units < 0 ? '░' : '█').repeat(end - start || (isNothing(step) ? 0 : 1))
    const [first = '', ...rest] = wrap(headed(step), WIDTH - BARS - 9)
    const line = `${bar.padEnd(BARS + 1).slice(0, BARS + 1)} ${step.figure.padStart(6)} ${first}`
    return [line, ...rest.map((more) => ' '.repeat(BARS + 9) + more)].map((one) => one.trimEnd())
  })
  return [...wrap(title, WIDTH), ...lines, ...wrap(sides, WIDTH)].join('\n')
}

/** Measures of the drawing, in its own units. */
const DRAWING = { width: 760, row: 26, top: 34, labels: 340, figures: 64, letters: 52 }
/** Both keep a contrast of 3 to 1 on white and on black, and are told apart by colour-blind eyes (after Okabe and Ito 2008). */
const COLOURS = { for: '#2a78b8', against: '#c05a00', total: '#777777' }

function drawingOf(steps: readonly WaterfallStep[], { title, sides }: Words): string {
  const { width, row, top, labels, figures } = DRAWING
  const at = scaleOf(steps, width - labels - figures - 12)
  const height = top + steps.length * row + 8
  const zero = labels + at(0)
  const bars = steps.map((step, i) => barOf(step, top + i * row, at))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="currentColor">`,
    `<title>${escapeHtml(title)}</title><desc>${escapeHtml(sides)}</desc>`,
    `<text x="0" y="16" font-weight="bold">${escapeHtml(title)}</text>`,
    `<line x1="${round(zero)}" y1="${top - 4}" x2="${round(zero)}" y2="${height - 4}" stroke="currentColor" stroke-opacity="0.5"/>`,
    ...bars,
    '</svg>',
  ].join('')
}

function barOf(
  { step, label, text, units, from, to, figure }: WaterfallStep,
  y: number,
  at: (units: Units) => number,
): string {
  const { width, row, labels, letters } = DRAWING
  const [start, end] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))]
  const colour = step === 'total' ? COLOURS.total : units < 0 ? COLOURS.against : COLOURS.for
  const whole = headed({ label, text })
  const brief =
    Array.from(whole).length > letters
      ? `${Array.from(whole)
          .slice(0, letters - 1)
          .join('')}…`
      : whole
  return (
    `<g><title>${escapeHtml(`${whole}: ${figure}`)}</title>` +
    `<text x="0" y="${y + row / 2}"${step === 'total' ? ' font-weight="bold"' : ''}>${escapeHtml(brief)}</text>` +
    `<rect x="${round(labels + start)}" y="${y}" width="${isNothing({ units }) ? 0 : round(Math.max(1, end - start))}" height="${row - 8}" fill="${colour}"/>` +
    `<text x="${width}" y="${y + row / 2}" text-anchor="end">${escapeHtml(figure)}</text></g>`
  )
}

function figureOf(
  svg: string,
  steps: readonly WaterfallStep[],
  { title, sides }: Words,
  wording: Wording,
): string {
  const { chartRow, chartBits, chartSoFar } = wording.sentences
  const head = [chartRow, chartBits, chartSoFar]
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('')
  const body = steps.map(({ label, text, figure, to }) => {
    const soFar = figureText(Math.round(toBits(to) * 10), wording.figures.decimal)
    const cells = [figure, soFar].map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row" dir="auto">${escapeHtml(headed({ label, text }))}</th>${cells}</tr>`
  })
  return (
    `<figure>${svg}<figcaption>${escapeHtml(sides)}</figcaption>` +
    `<table><caption>${escapeHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></figure>`
  )
}

const round = (length: number): number => Math.round(length * 10) / 10
