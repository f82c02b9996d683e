import { english } from '../../score/wording.js'
import type { Account, MissedMatch, WrongProposal } from '../run/failures.js'
import type { Run } from '../run/run.js'
import type { Block, Rows, Section } from './blocks.js'
import { NONE, percentText } from './figures.js'

/** The worst failures one by one: what was wrongly proposed, and what was missed and where. */
export function failureSections({ wrong, missed, revealed, losses, kind }: Run): Section[] {
  if (kind === 'pairs' || wrong.length + missed.length === 0) return []
  const values = revealed
    ? 'With names and other values, as asked: keep this report as you keep the files themselves.'
    : 'Ids and codes only; with the option that reveals values, both sides’ words stand here.'
  const all = Object.values(losses).reduce((sum, count) => sum + count, 0)
  return [
    {
      id: 'wrong',
      title: 'Costliest errors',
      blocks: [
        {
          kind: 'text',
          text: `Records that were proposed and are not the child, the surest first: ${wrong.length} are told. ${values}`,
        },
        ...wrong.map((one) => wrongBlock(one, revealed)),
      ],
    },
    {
      id: 'missed',
      title: 'Missed matches',
      blocks: [
        {
          kind: 'text',
          text: `Findable children who were not proposed, and where each was lost: ${missed.length} of ${all} are told, the nearest first at each place. The account weighs the pair alone, without rivals.`,
        },
        ...missed.map((one) => missedBlock(one, revealed)),
      ],
    },
  ]
}

function wrongBlock({ referral, outcome, proposed, child }: WrongProposal, revealed: boolean): Block {
  const truth = child === null ? 'the register does not hold the child' : `the child is ${child.record}`
  return {
    kind: 'details',
    summary: `${referral}: ${proposed.record} at ${percentText(proposed.probability)}, outcome ${outcome ?? NONE}; ${truth}`,
    blocks: [
      accountBlock('For and against the record that was proposed', proposed, revealed),
      ...(child === null
        ? []
        : [accountBlock('For and against the child’s own record, weighed alone', child, revealed)]),
    ],
  }
}

const LOST_AT = {
  'not-fetched': 'not fetched',
  'not-compared': 'fetched, not compared',
  outranked: 'outranked',
  below: 'first, below the threshold',
} as const

function missedBlock(one: MissedMatch, revealed: boolean): Block {
  const { referral, record, lostAt, rank, place, clues, account } = one
  const places = [
    rank === null ? 'not in the list' : `${rank} in the list`,
    place === null ? 'no clue leads to it' : `${place} among all that share a clue`,
  ]
  const names = clues.names.map(({ name, code, cost, sought, nearest }) => [
    revealed ? `${sought ?? ''} ~ ${nearest ?? NONE}` : `name ${name}`,
    code ?? 'nothing near enough',
    cost === null ? NONE : cost.toFixed(1),
  ])
  const keys = clues.keys.map(({ field, tried, shared }) => [
    field,
    shared > 0 ? `${shared} of ${tried} keys shared` : `none of ${tried} keys shared`,
    NONE,
  ])
  return {
    kind: 'details',
    summary: `${referral} and ${record}: ${LOST_AT[lostAt]} (${places.join(', ')})`,
    blocks: [
      {
        kind: 'table',
        caption: 'What the index tried',
        columns: ['Clue', 'Found in the record', 'Cost in bits'],
        rows: [...names, ...keys],
      },
      accountBlock('What each field said', account, revealed),
    ],
  }
}

function accountBlock(caption: string, { record, rows }: Account, revealed: boolean): Block {
  const told: Rows = rows.map(({ step, field, codes, figure, text }) => [
    labelOf(step),
    step === 'total' ? 'total' : revealed || step === field ? text : `${field}: ${countedCodes(codes)}`,
    figure,
  ])
  return {
    kind: 'table',
    caption: `${caption}: ${record}`,
    columns: ['Side', 'Evidence', 'Bits'],
    rows: told,
  }
}

const LABELS: Readonly<Record<string, string>> = {
  ...english.labels,
  neutral: english.labels.noted,
  prior: 'before',
}

const labelOf = (step: string): string => LABELS[step] ?? step

function countedCodes(codes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => (count === 1 ? code : `${code} (${count} times)`)).join(', ')
}
