import type { Writable } from 'node:stream'
import type { Cluster } from '../match/clusters.js'
import type { Link } from '../match/links.js'
import type { Reconciled } from '../match/reconcile.js'
import { type TableForm, type WriteOptions, writeTable } from './write-table.js'

const LINK_COLUMNS = ['a', 'b', 'probability', 'bits', 'kinship', 'decided', 'changed', 'reasons']

const linkCells = ({ a, b, probability, bits, kinship, decided, reasons }: Link): unknown[] => [
  a,
  b,
  probability,
  bits,
  kinship,
  decided?.outcome,
  decided?.changed,
  reasons.map(({ code }) => code).join(' '),
]

const linkForm: TableForm<Link> = {
  columns: LINK_COLUMNS,
  rows: (link) => [linkCells(link)],
  object: (link) => link,
}

/**
 * Writes links of `link` or `dedupe` as JSONL or CSV, as they are found: ids, codes and numbers, no names. A file appears
 * whole or not at all, and only its owner can read it.
 *
 * @example await writeLinks('doubles.csv', dedupe(records))
 */
export const writeLinks = (
  target: string | Writable,
  links: Iterable<Link> | AsyncIterable<Link>,
  options: WriteOptions = {},
): Promise<void> => writeTable(target, links, linkForm, options)

const clusterForm: TableForm<readonly [number: number, cluster: Cluster]> = {
  columns: ['cluster', 'id', 'fits'],
  rows: ([number, { ids, fits }]) => ids.map((id) => [number, id, fits.join(' ')]),
  object: ([, cluster]) => cluster,
}

/** Writes clusters, in CSV one row a record. Those of one record that fits nobody are left out. */
export const writeClusters = (
  target: string | Writable,
  clusters: readonly Cluster[],
  options: WriteOptions = {},
): Promise<void> => {
  const telling = clusters.filter(({ ids, fits }) => ids.length > 1 || fits.length > 0)
  const numbered = telling.map((cluster, i) => [i + 1, cluster] as const)
  return writeTable(target, numbered, clusterForm, options)
}

/** One entry of a list that was reconciled; the entries of one `case` belong together. */
interface Entry {
  readonly group: 'same' | 'uncertain' | 'new' | 'gone'
  readonly case: number | null
  readonly last: string | null
  readonly now: string | null
  readonly link: Link | null
}

const NO_LINK = LINK_COLUMNS.slice(2).map(() => null)

const entryForm: TableForm<Entry> = {
  columns: ['group', 'case', 'last', 'now', ...LINK_COLUMNS.slice(2)],
  rows: ({ group, case: number, last, now, link }) => [
    [group, number, last, now, ...(link === null ? NO_LINK : linkCells(link).slice(2))],
  ],
  object: ({ link, ...entry }) => ({ ...entry, ...link, a: undefined, b: undefined }),
}

/** Writes what became of a list, one row or object an entry: those who are on both, the uncertain, the new, the gone. */
export const writeReconciled = (
  target: string | Writable,
  reconciled: Reconciled,
  options: WriteOptions = {},
): Promise<void> => writeTable(target, entriesOf(reconciled), entryForm, options)

function* entriesOf({ same, new: arrived, gone, uncertain }: Reconciled): Generator<Entry> {
  const linked = (group: Entry['group'], number: number | null, link: Link): Entry => ({
    group,
    case: number,
    last: link.a,
    now: link.b,
    link,
  })
  for (const link of same) yield linked('same', null, link)
  for (const [i, { links }] of uncertain.entries())
    for (const link of links) yield linked('uncertain', i + 1, link)
  for (const now of arrived) yield { group: 'new', case: null, last: null, now, link: null }
  for (const last of gone) yield { group: 'gone', case: null, last, now: null, link: null }
}
