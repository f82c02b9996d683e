import { clusterLinks } from '../match/clusters.js'
import { dedupe as dedupeList } from '../match/dedupe.js'
import { dedupeInThreads } from '../node/dedupe-in-threads.js'
import { writeClusters } from '../node/write-links.js'
import { type ExitCode, type Io, print } from './io.js'
import { tellLinks } from './link.js'
import { type ListFlags, ListRun } from './lists.js'
import { personLine } from './people.js'
import { count } from './report.js'
import { columnsOf } from './terminal.js'

/** The options of `namesake dedupe`. */
export interface DedupeFlags extends ListFlags {
  readonly duplicates?: number
  /** Groups of records instead of pairs. */
  readonly clusters?: boolean
  readonly threshold?: number
  readonly workers?: number
}

/** Proposes records of one table that may be one child. */
export async function dedupe(path: string, flags: DedupeFlags, io: Io): Promise<ExitCode> {
  const run = new ListRun(flags, io)
  const { list, rows } = run.records(path)
  const { duplicates, threshold, workers = 1 } = flags
  const options = { ...(await run.options()), ...(duplicates === undefined ? {} : { duplicates }) }
  const links = workers === 1 ? dedupeList(rows, options) : dedupeInThreads(rows, { ...options, workers })
  if (!flags.clusters) return tellLinks(links, [list.people, list.people], run, io)
  const { decisions = [] } = options
  const clusters = await clusterLinks([], links, {
    decisions,
    ...(threshold === undefined ? {} : { threshold }),
  })
  const groups = clusters.filter(({ ids, fits }) => ids.length > 1 || fits.length > 0)
  if (run.isShown) {
    const line = (id: string) => personLine(id, list.people, columnsOf(io.stdout))
    for (const { ids, fits } of groups) {
      const torn = fits.length === 0 ? [] : [`  fits, and was put with none of: ${fits.join(', ')}`]
      await print(io.stdout, `${[...ids.map(line), ...torn].join('\n')}\n\n`)
    }
  } else await writeClusters(run.target, clusters, run.format)
  return run.end(`${count(groups.length, 'group')} proposed.`)
}
