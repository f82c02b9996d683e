import type { Outcome } from '../../score/outcome.js'
import { english } from '../../score/wording.js'
import { compareRuns } from '../run/compare-runs.js'
import { type LostAt, lossPlaces } from '../run/failures.js'
import type { BlockingSummary, Run } from '../run/run.js'
import type { Breakdown, Summary } from '../run/summary.js'
import type { Estimate } from '../run/threshold.js'
import type { Block, Contents, Figure, Rows, Section } from './blocks.js'
import { failureSections } from './failure-sections.js'
import {
  bitsText,
  countText,
  differenceText,
  errorText,
  estimateText,
  NONE,
  percentText,
  shareText,
  thresholdText,
} from './figures.js'

/**
 * What a report says about a run, and about another one that it is compared with: `before` is the older one.
 *
 * @throws {NamesakeError} `runs.nothing-shared` where the two have no case in common
 */
export function contentsOf(run: Run, before: Run | null): Contents {
  const runs = before === null ? [run] : [before, run]
  return {
    title: `Match quality: ${run.label}`,
    lead: leadOf(run),
    sections: [
      { id: 'figures', title: 'In short', blocks: [figuresBlock(run.overall, run.kind), ...cautions(run)] },
      ...(before === null ? [] : [comparison(before, run)]),
      groups(runs),
      curves(runs),
      scores(runs),
      calibration(runs),
      ...(run.kind === 'search' ? [index(run)] : []),
      ...failureSections(run),
      making(run),
    ],
  }
}

function leadOf({ kind, overall, searched }: Run): string {
  const { cases, findable, threshold, proposed, right, recall, precision } = overall
  const least = thresholdText(threshold)
  const asked =
    kind === 'search'
      ? `${countText(cases)} referrals were searched in a register of ${countText(searched ?? 0)} records, which holds the child of ${countText(findable)} of them.`
      : `${countText(cases)} labelled pairs were compared; ${countText(findable)} are one person.`
  const wrong = countText(proposed - right)
  return `${asked} At a stated probability of ${least} or more, ${estimateText(recall)} of those were found. Of ${countText(proposed)} proposals ${wrong} were wrong, so ${estimateText(precision)} were right.`
}

function figuresBlock(overall: Summary, kind: Run['kind']): Block {
  const { precision, recall, f1, recallAt, ambiguous, brier, calibrationError, surprise } = overall
  const estimate = (label: string, figure: Summary['f1'], note: string): Figure => {
    const [value = NONE, interval = ''] = estimateText(figure).split(' (')
    return { label, value, note: interval === '' ? note : `${interval.replace(')', '')}; ${note}` }
  }
  const lists = recallAt.map(({ k, found }) =>
    estimate(k === 1 ? 'Found first' : `Found in ${k}`, { value: found.share, ...found }, 'of the findable'),
  )
  const searchOnly = [
    ...lists,
    {
      label: 'Ambiguous',
      value: percentText(ambiguous.share),
      note: 'several records fit too well to tell apart',
    },
  ]
  return {
    kind: 'figures',
    items: [
      estimate('Precision', precision, 'of the proposals are right'),
      estimate('Recall', recall, 'of the findable are proposed'),
      estimate('F1', f1, 'harmonic mean of the two'),
      ...(kind === 'search' ? searchOnly : []),
      {
        label: 'Calibration error',
        value: errorText(calibrationError),
        note: 'mean gap of stated and observed',
      },
      { label: 'Brier score', value: errorText(brier), note: '0 is best' },
      { label: 'Surprise', value: bitsText(surprise), note: 'mean, at the truth; 0 is best' },
    ],
  }
}

/** What nobody may read into the figures, and what was wrong with the truth. */
function cautions({ kind, issues, remarks }: Run): Block[] {
  const lost = 'Findable: the register holds the child. Every share counts the children whom the index lost.'
  const text = `${kind === 'search' ? `${lost} ` : ''}Intervals hold 95 % of bootstrap samples, or are Wilson’s. The figures hold for the people of this truth and forecast nothing for others; on composed people they compare methods only.`
  const told = [...issues, ...remarks]
  if (told.length === 0) return [{ kind: 'text', text }]
  const counts = new Map<string, { expected: string; count: number; lines: number[] }>()
  for (const { code, expected, line } of told) {
    const same = counts.get(code) ?? { expected, count: 0, lines: [] }
    counts.set(code, same)
    same.count++
    if (line !== undefined && same.lines.length < 10) same.lines.push(line)
  }
  const rows = [...counts].map(([code, { expected, count, lines }]) => [
    code,
    countText(count),
    expected,
    lines.length === 0 ? NONE : `${lines.join(', ')}${count > lines.length ? ', …' : ''}`,
  ])
  const caption = 'What of the truth was not used, or limits the figures'
  return [
    { kind: 'text', text },
    { kind: 'table', caption, columns: ['Code', 'Rows', 'Expected', 'Lines'], rows },
  ]
}

function comparison(before: Run, run: Run): Section {
  const found = compareRuns(before, run)
  const row = (name: string, pick: (summary: Summary) => string, difference: string): string[] => [
    name,
    pick(before.overall),
    pick(run.overall),
    difference,
  ]
  const rows: Rows = [
    row('Precision', ({ precision }) => estimateText(precision), differenceText(found.precision)),
    row('Recall', ({ recall }) => estimateText(recall), differenceText(found.recall)),
    row('F1', ({ f1 }) => estimateText(f1), differenceText(found.f1)),
    ...run.overall.recallAt.map(({ k }, i) =>
      row(`Found in ${k}`, ({ recallAt }) => (recallAt[i] ? shareText(recallAt[i].found) : NONE), ''),
    ),
    row('Calibration error', ({ calibrationError }) => errorText(calibrationError), ''),
    row('Brier score', ({ brier }) => errorText(brier), ''),
    row('Surprise', ({ surprise }) => bitsText(surprise), ''),
  ]
  const shared = `Over the ${countText(found.cases)} cases that both runs measured with the same truth, at thresholds of ${thresholdText(before.overall.threshold)} and ${thresholdText(run.overall.threshold)}; differences are points, second less first, with a paired interval: one that holds 0 may be chance.`
  return {
    id: 'comparison',
    title: `${run.label} beside ${before.label}`,
    blocks: [
      { kind: 'text', text: shared },
      {
        kind: 'table',
        caption: 'The two runs side by side',
        columns: ['Measure', before.label, run.label, 'Difference'],
        rows,
      },
      changed('Findable children proposed only now', found.gained),
      changed('Findable children proposed only before', found.lost),
      changed('Wrong proposals that are new', found.newlyWrong),
      changed('Wrong proposals that are gone', found.noLongerWrong),
    ],
  }
}

/** Ids that are listed before the rest is only counted. */
const LISTED = 50

function changed(what: string, ids: readonly string[]): Block {
  const rest = ids.length > LISTED ? ` and ${countText(ids.length - LISTED)} more` : ''
  const text = ids.length === 0 ? 'None.' : `${ids.slice(0, LISTED).join(', ')}${rest}.`
  return { kind: 'details', summary: `${what}: ${countText(ids.length)}`, blocks: [{ kind: 'text', text }] }
}

const NAMES: Readonly<Record<string, string>> = {
  tradition: 'Naming tradition',
  script: 'Script',
  sex: 'Sex',
  age: 'Age',
  source: 'Source',
}

function groups(runs: readonly Run[]): Section {
  const run = runs.at(-1)!
  const inferred =
    'The naming tradition is the truth’s column of that name; without one it is inferred from the stated nationality (of several, “several”), or from a script that only one tradition writes. It is a guess about names, not about a child. Script, sex, age and source are those of the referral.'
  return {
    id: 'groups',
    title: `By group, at one threshold of ${thresholdText(run.overall.threshold)}`,
    blocks: [
      { kind: 'text', text: inferred },
      ...run.breakdowns.flatMap((breakdown) => groupBlocks(breakdown, runs)),
    ],
  }
}

function groupBlocks({ dimension, groups }: Breakdown, runs: readonly Run[]): Block[] {
  const run = runs.at(-1)!
  const name = NAMES[dimension] ?? dimension
  if (groups.length < 2) {
    return [
      {
        kind: 'text',
        text: `${name}: all ${countText(run.overall.cases)} are “${groups[0]?.group ?? NONE}”.`,
      },
    ]
  }
  const older = runs.slice(0, -1)
  const olderColumns = older.map(({ label }) => `Recall, ${label}`)
  const olderCells = (group: string) => older.map((one) => estimateText(recallOf(one, dimension, group)))
  const table: Block = {
    kind: 'table',
    caption: `${name}: 95 % intervals in brackets`,
    columns: [...groupColumns(run), ...olderColumns],
    rows: groups.map((group) => [...groupRow(group, run), ...olderCells(group.group)]),
  }
  return [
    groupChart('recall', name, groups, runs, dimension),
    groupChart('precision', name, groups, runs, dimension),
    table,
  ]
}

function recallOf({ breakdowns }: Run, dimension: string, group: string): Estimate {
  const groups = breakdowns.find((one) => one.dimension === dimension)?.groups
  return groups?.find((one) => one.group === group)?.recall ?? { value: null, low: null, high: null }
}

const groupColumns = ({ kind, overall }: Run): string[] => [
  'Group',
  'Cases',
  kind === 'search' ? 'Findable' : 'One person',
  'Precision',
  'Recall',
  'F1',
  ...(kind === 'search'
    ? [...overall.recallAt.map(({ k }) => (k === 1 ? 'First' : `In ${k}`)), 'Fetched', 'Ambiguous']
    : []),
  'Calibration error',
]

const groupRow = (group: Summary, { kind }: Run): string[] => [
  group.group,
  countText(group.cases),
  countText(group.findable),
  estimateText(group.precision),
  estimateText(group.recall),
  estimateText(group.f1),
  ...(kind === 'search'
    ? [
        ...group.recallAt.map(({ found }) => percentText(found.share)),
        percentText(group.fetched.share),
        percentText(group.ambiguous.share),
      ]
    : []),
  errorText(group.calibrationError),
]

/** Fewest findable children of a group that is named as the worst served. */
const FEW = 20

function groupChart(
  figure: 'recall' | 'precision',
  name: string,
  groups: readonly Summary[],
  runs: readonly Run[],
  dimension: string,
): Block {
  const title = `${figure === 'recall' ? 'Recall' : 'Precision'} by ${name.toLowerCase()}`
  const alt = `${gapText(figure, groups, runs.at(-1)!.overall)} The broken line is the whole.`
  return { kind: 'chart', title, alt, chart: { kind: 'groups', runs, dimension, figure } }
}

/** Which group is worst served, in words. */
function gapText(figure: 'recall' | 'precision', groups: readonly Summary[], overall: Summary): string {
  const large = groups.filter((group) => group.findable >= FEW && group[figure].value !== null)
  if (large.length === 0) return `No group has ${FEW} findable children, so none can be told from the others.`
  if (large.length === 1)
    return `Only ${large[0]!.group} has at least ${FEW} findable children: ${figure} ${estimateText(large[0]![figure])}; over all it is ${estimateText(overall[figure])}.`
  const worst = large.reduce((a, b) => (b[figure].value! < a[figure].value! ? b : a))
  const best = large.reduce((a, b) => (b[figure].value! > a[figure].value! ? b : a))
  return `Of the groups with at least ${FEW} findable children, ${figure} is lowest for ${worst.group}, ${estimateText(worst[figure])}, and highest for ${best.group}, ${estimateText(best[figure])}; over all it is ${estimateText(overall[figure])}.`
}

/** Thresholds of the table beside the curves. */
const THRESHOLDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05] as const

function curves(runs: readonly Run[]): Section {
  const run = runs.at(-1)!
  const { best, averagePrecision } = run.curve
  const at = (threshold: number) => run.curve.points.filter((point) => point.threshold >= threshold).at(-1)
  const rows = THRESHOLDS.map((threshold) => {
    const point = at(threshold)
    return point === undefined
      ? [thresholdText(threshold), '0', NONE, NONE, NONE]
      : [
          thresholdText(threshold),
          countText(point.proposed),
          percentText(point.precision),
          percentText(point.recall),
          percentText(point.f1),
        ]
  })
  const words =
    best === null
      ? 'Nothing to draw: no child is findable, or nothing was proposed.'
      : `F1 is best at ${percentText(best.threshold)}, ${percentText(best.f1)}; picked on these very answers, it flatters. Average precision ${percentText(averagePrecision)}.`
  return {
    id: 'curves',
    title: 'Precision and recall at every threshold',
    blocks: [
      {
        kind: 'chart',
        title: 'Precision over recall',
        alt: `Precision over recall as the threshold falls. ${words}`,
        chart: { kind: 'curve', runs },
      },
      {
        kind: 'chart',
        title: 'Precision, recall and F1 over the threshold',
        alt: 'As the threshold rises precision rises and recall falls; the table has the figures.',
        chart: { kind: 'thresholds', runs },
      },
      {
        kind: 'table',
        caption: `Where everything of at least a probability is proposed: ${run.label}`,
        columns: ['Threshold', 'Proposed', 'Precision', 'Recall', 'F1'],
        rows,
      },
    ],
  }
}

function scores(runs: readonly Run[]): Section {
  const run = runs.at(-1)!
  const [child, other, nobody] =
    run.kind === 'search'
      ? ['The child', 'Another record', 'Child not in the register']
      : ['One person', 'Another record', 'Two people']
  const bins = run.scores.filter((bin) => bin.child + bin.other + bin.nobody > 0)
  return {
    id: 'scores',
    title: 'Scores of first candidates',
    blocks: [
      {
        kind: 'chart',
        title: 'First candidates by score, and what they were',
        alt: 'Log odds of the stated probability in bits: 0 is even, 3.2 is 90 %. Right ones should lie to the right, wrong ones to the left.',
        chart: { kind: 'scores', runs },
      },
      {
        kind: 'table',
        caption: 'First candidates by score',
        columns: ['Bits', child!, ...(run.kind === 'search' ? [other!] : []), nobody!],
        rows: bins.map((bin) => [
          `${signedBits(bin.from)} to ${signedBits(bin.to)}`,
          countText(bin.child),
          ...(run.kind === 'search' ? [countText(bin.other)] : []),
          countText(bin.nobody),
        ]),
      },
    ],
  }
}

const signedBits = (bits: number): string => (bits < 0 ? `−${-bits}` : String(bits))

function calibration(runs: readonly Run[]): Section {
  const run = runs.at(-1)!
  const { brier, calibrationError } = run.overall
  const rows = run.reliability
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, stated, observed }) => [
      `${Math.round(from * 100)} to ${Math.round(to * 100)} %`,
      countText(count),
      percentText(stated),
      percentText(observed),
    ])
  return {
    id: 'calibration',
    title: 'Can the probabilities be believed?',
    blocks: [
      {
        kind: 'chart',
        title: 'Stated and observed probability of first candidates',
        alt: `On the diagonal, what is said to be 70 % is right in 7 of 10 cases; above it the answers are too modest, below it too sure. Calibration error ${errorText(calibrationError)}, Brier score ${errorText(brier)}.`,
        chart: { kind: 'reliability', runs },
      },
      {
        kind: 'table',
        caption: 'First candidates by stated probability',
        columns: ['Stated', 'Candidates', 'Stated on average', 'Were right'],
        rows,
      },
    ],
  }
}

const LOSSES: Readonly<Record<LostAt, string>> = {
  'not-fetched': 'Not fetched: no clue leads to the record, or too weak a one',
  'not-compared': 'Fetched, and the search stopped before it',
  outranked: 'Compared, and another record stood before it',
  below: 'First, and below the threshold',
}

function index(run: Run): Section {
  const { overall, blocking, outcomes } = run
  const answers: Block = {
    kind: 'table',
    caption: 'What the answers came to',
    columns: ['Outcome', 'Referrals', 'Share'],
    rows: Object.entries(outcomes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([outcome, count]) => [
        english.outcomes[outcome as Outcome],
        countText(count),
        percentText(count / overall.cases),
      ]),
  }
  const unknown = 'The search could not be followed, so nothing is known of the index.'
  return {
    id: 'index',
    title: 'What the index saves and loses',
    blocks: [
      ...(blocking === null ? [{ kind: 'text', text: unknown } as const] : followed(run, blocking)),
      answers,
    ],
  }
}

function followed({ overall, losses }: Run, { compared, reductionRatio }: BlockingSummary): Block[] {
  const text = `The index fetched the child’s record for ${shareText(overall.fetched)} of the findable (pairs completeness). ${countText(compared)} records were compared in full, ${percentText(1 - reductionRatio)} of all pairs (reduction ratio ${percentText(reductionRatio)}).`
  const rows = lossPlaces.map((place) => [
    LOSSES[place],
    countText(losses[place]),
    percentText(overall.findable === 0 ? null : losses[place] / overall.findable),
  ])
  const caption = 'Where the findable children who were not proposed are lost'
  return [
    { kind: 'text', text },
    { kind: 'table', caption, columns: ['Place', 'Children', 'Of the findable'], rows },
  ]
}

function making(run: Run): Section {
  const rows: Rows = [
    ['Model', `${run.model.version}, hash ${run.model.hash}`],
    ['Records searched', run.searched === null ? NONE : countText(run.searched)],
    ['Coverage assumed', run.coverage === null ? NONE : thresholdText(run.coverage)],
    ['Threshold', thresholdText(run.overall.threshold)],
    ['Bootstrap', `${countText(run.rounds)} samples, seed ${run.seed}`],
    ['Values of people', run.revealed ? 'shown, because they were asked for' : 'none: ids and codes only'],
  ]
  return {
    id: 'making',
    title: 'How this report was made',
    blocks: [
      { kind: 'table', caption: 'Settings', columns: ['Setting', 'Value'], rows },
      { kind: 'text', text: 'The same input gives the same report, to the last digit.' },
    ],
  }
}
