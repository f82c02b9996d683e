import { link as linkLists } from '../match/link.js'
import type { Link, Links } from '../match/links.js'
import { writeLinks } from '../node/write-links.js'
import { type ExitCode, type Io, print } from './io.js'
import { type ListFlags, ListRun } from './lists.js'
import { linkLines, type Sides } from './people.js'
import { count } from './report.js'
import { columnsOf, styleOf } from './terminal.js'

/** The options of `namesake link`. */
export interface LinkFlags extends ListFlags {
  readonly coverage?: number
  readonly oneToOne?: boolean
}

/** Proposes for each record of one table those of another that may be the same child. */
export async function link(left: string, right: string, flags: LinkFlags, io: Io): Promise<ExitCode> {
  const run = new ListRun(flags, io)
  const [lefts, rights] = [run.records(left), run.records(right)]
  const { coverage, oneToOne = false } = flags
  const options = { ...(await run.options()), oneToOne, ...(coverage === undefined ? {} : { coverage }) }
  const links = linkLists(lefts.rows, rights.rows, options)
  return tellLinks(links, [lefts.list.people, rights.list.people], run, io)
}

/** Links on a screen with what is known of the people, elsewhere as a table without. */
export async function tellLinks(links: Links, sides: Sides, run: ListRun, io: Io): Promise<ExitCode> {
  let found = 0
  async function* counted(): AsyncGenerator<Link> {
    for await (const one of links) {
      found++
      yield one
    }
  }
  if (run.isShown) await printLinks(counted(), sides, io)
  else await writeLinks(run.target, counted(), run.format)
  return run.end(`${count(found, 'link')} proposed.`)
}

async function printLinks(links: AsyncIterable<Link>, sides: Sides, { stdout, env }: Io): Promise<void> {
  for await (const one of links) {
    const lines = linkLines(one, sides, columnsOf(stdout), styleOf(stdout, env))
    await print(stdout, `${lines.join('\n')}\n\n`)
  }
}
