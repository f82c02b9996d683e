import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom/worker'
import type { Run } from '../run/run.js'
import type { Chart } from './blocks.js'

/** A chart as SVG, and what its colours mean. It says nothing aloud: the words and the table beside it do. */
export interface Drawing {
  readonly svg: string
  readonly legend: readonly Colour[]
}

export interface Colour {
  readonly label: string
  readonly colour: string
}

/** Units of the picture: small, so that a telephone shows its letters at nearly their own size. */
const WIDTH = 400
const HEIGHT = 280
const ROW = 22
const MARGINS = { marginLeft: 50, marginBottom: 44, marginTop: 26, marginRight: 16 }
/** Told apart by lightness too, in print and by the colour-blind; each has a contrast of 3 to 1 with white. */
const DARK = '#17406d'
const WARM = '#b8571a'
const PALE = '#7d8794'
/** The bars of group charts keep clear of names that long, in units. */
const NAME_MARGIN = 132

const PERCENT = { percent: true, domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100], grid: true }

interface Sketch {
  readonly options: Plot.PlotOptions
  readonly legend: readonly Colour[]
}

const SKETCHES: Readonly<Record<Chart['kind'], (chart: Chart) => Sketch>> = {
  curve: sketchCurve,
  thresholds: sketchThresholds,
  groups: sketchGroups,
  scores: sketchScores,
  reliability: sketchReliability,
}

/** Draws a chart; the same chart gives the same bytes. */
export function drawChart(chart: Chart): Drawing {
  const { options, legend } = SKETCHES[chart.kind](chart)
  const { document } = parseHTML('<html><body></body></html>')
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    ...MARGINS,
    style: { fontSize: '13px' },
    ...options,
  })
  for (const [name, value] of [
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
  ] as const)
    svg.setAttribute(name, value)
  return { svg: svg.outerHTML, legend }
}

/** The last run, which the report is about, is dark. */
const colourOf = (place: number, { length }: readonly Run[]): string => (place === length - 1 ? DARK : WARM)

const runLegend = (runs: readonly Run[]): Colour[] =>
  runs.length < 2 ? [] : runs.map(({ label }, place) => ({ label, colour: colourOf(place, runs) }))

function sketchCurve({ runs }: Chart): Sketch {
  const marks = runs.flatMap(({ curve, overall }, place) => {
    const colour = colourOf(place, runs)
    const at = { recall: overall.recall.value, precision: overall.precision.value }
    const line = Plot.lineY(curve.points, { x: 'recall', y: 'precision', stroke: colour, strokeWidth: 2 })
    return at.recall === null || at.precision === null
      ? [line]
      : [
          line,
          Plot.dot([at], { x: 'recall', y: 'precision', r: 5, fill: colour }),
          Plot.text([at], {
            x: 'recall',
            y: 'precision',
            text: [`at ${Math.round(100 * overall.threshold)} %`],
            textAnchor: 'end',
            dx: -8,
            dy: 14 + 14 * place,
            fill: colour,
          }),
        ]
  })
  const x = { ...PERCENT, label: 'Recall (%)' }
  return { options: { x, y: { ...PERCENT, label: 'Precision (%)' }, marks }, legend: runLegend(runs) }
}

const THRESHOLD_LINES = [
  { figure: 'precision', label: 'Precision', colour: WARM },
  { figure: 'recall', label: 'Recall', colour: DARK },
  { figure: 'f1', label: 'F1', colour: PALE },
] as const

/** Precision, recall and F1 of the run that the report is about. */
function sketchThresholds({ runs }: Chart): Sketch {
  const { curve, overall } = runs.at(-1)!
  const marks = [
    Plot.ruleX([overall.threshold], { stroke: PALE, strokeDasharray: '4 3' }),
    ...THRESHOLD_LINES.map(({ figure, colour }) =>
      Plot.lineY(curve.points, { x: 'threshold', y: figure, stroke: colour, strokeWidth: 2 }),
    ),
  ]
  const x = { ...PERCENT, label: 'Threshold: stated probability (%)' }
  return { options: { x, y: { ...PERCENT, label: '%' }, marks }, legend: THRESHOLD_LINES }
}

function sketchGroups({ runs, dimension, figure = 'recall' }: Chart): Sketch {
  const rows = runs.flatMap(({ breakdowns }, place) =>
    (breakdowns.find((one) => one.dimension === dimension)?.groups ?? []).map((summary) => ({
      group: summary.group,
      ...summary[figure],
      colour: colourOf(place, runs),
      shift: (place - (runs.length - 1) / 2) * 8,
    })),
  )
  const names = [...new Set(rows.map(({ group }) => group))]
  const marks = runs.flatMap((_, place) => {
    const own = rows.filter(({ colour, value }) => colour === colourOf(place, runs) && value !== null)
    const look = { y: 'group', stroke: colourOf(place, runs), dy: own[0]?.shift ?? 0 }
    return [
      Plot.link(own, { ...look, x1: 'low', x2: 'high', y1: 'group', y2: 'group', strokeWidth: 2 }),
      Plot.dot(own, { ...look, x: 'value', r: 4, fill: colourOf(place, runs) }),
    ]
  })
  const overall = runs.at(-1)!.overall[figure].value
  const options: Plot.PlotOptions = {
    marginLeft: NAME_MARGIN,
    marginTop: 8,
    height: 8 + MARGINS.marginBottom + ROW * Math.max(2, names.length),
    x: { ...PERCENT, label: `${figure === 'recall' ? 'Recall' : 'Precision'} (%), 95 % interval` },
    y: { domain: names, label: null, tickFormat: shortened },
    marks: [
      ...(overall === null ? [] : [Plot.ruleX([overall], { stroke: PALE, strokeDasharray: '4 3' })]),
      ...marks,
    ],
  }
  return { options, legend: runLegend(runs) }
}

/** Letters of a group's name that fit beside its bar; the table has the whole. */
const SHORT = 18
const shortened = (name: string): string => (name.length > SHORT ? `${name.slice(0, SHORT - 1)}…` : name)

function sketchScores({ runs }: Chart): Sketch {
  const { scores, kind } = runs.at(-1)!
  const [child, other, nobody] =
    kind === 'search'
      ? ['The child', 'Another record', 'Child not in the register']
      : ['One person', 'Other', 'Two people']
  const classes = [
    { key: 'child', label: child!, colour: DARK },
    ...(kind === 'search' ? [{ key: 'other', label: other!, colour: WARM } as const] : []),
    { key: 'nobody', label: nobody!, colour: PALE },
  ] as const
  const bars = classes.flatMap(({ key, label }) =>
    scores.map((bin) => ({ from: bin.from, to: bin.to, count: bin[key], label })),
  )
  const options: Plot.PlotOptions = {
    x: { domain: [-10, 10], label: 'Log odds of the stated probability (bits)' },
    y: { grid: true, label: 'First candidates' },
    color: { domain: classes.map(({ label }) => label), range: classes.map(({ colour }) => colour) },
    marks: [
      Plot.rectY(bars, { x1: 'from', x2: 'to', y: 'count', fill: 'label', inset: 0.5 }),
      Plot.ruleY([0]),
    ],
  }
  return { options, legend: classes }
}

function sketchReliability({ runs }: Chart): Sketch {
  const marks = runs.flatMap(({ reliability }, place) => {
    const bins = reliability.filter(({ count }) => count > 0)
    const look = { x: 'stated', y: 'observed', stroke: colourOf(place, runs) }
    return [
      Plot.lineY(bins, { ...look, strokeWidth: 1.5 }),
      Plot.dot(bins, { ...look, r: 4, fill: colourOf(place, runs) }),
    ]
  })
  const diagonal = Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: PALE, strokeDasharray: '4 3' })
  const options: Plot.PlotOptions = {
    x: { ...PERCENT, label: 'Stated (%)' },
    y: { ...PERCENT, label: 'Were right (%)' },
    marks: [diagonal, ...marks],
  }
  return { options, legend: runLegend(runs) }
}
