import { reconcile as reconcileLists } from '../match/reconcile.js'
import { writeReconciled } from '../node/write-links.js'
import { type ExitCode, type Io, print } from './io.js'
import { type ListFlags, ListRun } from './lists.js'
import { linkLines, personLine, type Sides } from './people.js'
import { amount } from './report.js'
import { columnsOf, styleOf } from './terminal.js'

/** The options of `namesake reconcile`. */
export interface ReconcileFlags extends ListFlags {
  readonly staying?: number
}

/** Says who is on both of two lists, who is new, who is gone, and where nobody can say. */
export async function reconcile(last: string, now: string, flags: ReconcileFlags, io: Io): Promise<ExitCode> {
  const run = new ListRun(flags, io)
  const [lasts, nows] = [run.records(last), run.records(now)]
  const { least: doubt, ...options } = await run.options()
  const found = await reconcileLists(lasts.rows, nows.rows, {
    ...options,
    ...(doubt === undefined ? {} : { doubt }),
    ...(flags.staying === undefined ? {} : { staying: flags.staying }),
  })
  if (run.isShown) await printGroups(found, [lasts.list.people, nows.list.people], io)
  else await writeReconciled(run.target, found, run.format)
  const { same, new: arrived, gone, uncertain } = found
  const groups = [
    `on both: ${amount(same.length)}`,
    `new: ${amount(arrived.length)}`,
    `gone: ${amount(gone.length)}`,
    `uncertain: ${amount(uncertain.length)}`,
  ]
  return run.end(groups.join(' · '))
}

async function printGroups(
  { same, new: arrived, gone, uncertain }: Awaited<ReturnType<typeof reconcileLists>>,
  sides: Sides,
  { stdout, env }: Io,
): Promise<void> {
  const columns = columnsOf(stdout)
  const style = styleOf(stdout, env)
  const linked = (links: typeof same) =>
    links.map((link) => linkLines(link, sides, columns, style).join('\n'))
  const groups: [string, string[]][] = [
    ['On both lists', linked(same)],
    ['Uncertain', uncertain.map(({ links }) => linked(links).join('\n'))],
    ['New', arrived.map((id) => personLine(id, sides[1], columns))],
    [
      'Gone from the list, which says nothing about where they are',
      gone.map((id) => personLine(id, sides[0], columns)),
    ],
  ]
  for (const [title, entries] of groups)
    if (entries.length > 0) await print(stdout, `${style.strong(title)}\n${entries.join('\n')}\n\n`)
}
