import type { LinkageOptions } from '../match/linkage-options.js'
import type { WriteOptions } from '../node/write-table.js'
import type { PersonInput } from '../record/parse.js'
import { EXIT, type ExitCode, type Io, type Output, print } from './io.js'
import { goodRows, loadDecided, newTally, optionsOf, type TableFlags, type Tally } from './load.js'
import { requirePlaces } from './out.js'
import { type Progress, progressOf } from './progress.js'
import { amount, count, issueLines, remarkLines } from './report.js'

/** The options that the commands about whole lists share. */
export interface ListFlags extends TableFlags {
  /** A file; `-` or nothing for the output of the command. */
  readonly out?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly least?: number
  /** A JSONL file of decisions. */
  readonly decisions?: string
}

/** One list as it was read: what became of its rows, and, for a screen, the people in it. */
export interface List {
  readonly tally: Tally
  readonly people: Map<string, PersonInput>
}

/** The run of one command: what it read, and what it has to tell. */
export class ListRun {
  private readonly lists: List[] = []
  private readonly decided: Tally = newTally()
  private bar: Progress | null = null

  constructor(
    private readonly flags: ListFlags,
    private readonly io: Io,
  ) {}

  /** True where people are shown on a screen. */
  get isShown(): boolean {
    const { out, json, csv } = this.flags
    return out === undefined && !json && !csv && this.io.stdout.isTTY === true
  }

  get target(): string | Output {
    const { out } = this.flags
    return out === undefined || out === '-' ? this.io.stdout : out
  }

  get format(): WriteOptions {
    return this.flags.csv ? { format: 'csv' } : {}
  }

  /** The good rows of a table, one by one; a row without an id goes by its line. */
  records(path: string): { readonly list: List; readonly rows: AsyncIterable<PersonInput> } {
    const list = { tally: newTally(), people: new Map<string, PersonInput>() }
    this.lists.push(list)
    return { list, rows: this.rowsOf(path, list) }
  }

  /** What the library is asked with. */
  async options(): Promise<LinkageOptions> {
    const { least, out } = this.flags
    await requirePlaces(out)
    const { signal } = this.io
    const progress = (done: number, total: number): void => this.tell(done, total)
    const decisions = await loadDecided(this.flags.decisions, this.decided)
    return { signal, progress, decisions, invalid: 'skip', ...(least === undefined ? {} : { least }) }
  }

  /** Tells what could not be read, and what came of the rest. */
  async end(found: string): Promise<ExitCode> {
    this.bar?.stop()
    const issues = [...this.decided.issues, ...this.lists.flatMap(({ tally }) => tally.issues)]
    const remarks = this.lists.flatMap(({ tally }) => tally.remarks)
    const read = this.lists.map(
      ({ tally }) =>
        `${count(tally.read, 'record')} read, ${amount(tally.read - tally.leftOut)} compared, ${amount(tally.leftOut)} left out.`,
    )
    const lines = [...issueLines(issues), ...remarkLines(remarks), ...read, found]
    await print(this.io.stderr, lines.map((line) => `${line}\n`).join(''))
    return issues.length > 0 ? EXIT.badInput : EXIT.good
  }

  private async *rowsOf(path: string, { tally, people }: List): AsyncGenerator<PersonInput> {
    const bar = progressOf(this.io, 'Reading:', 0)
    try {
      for await (const { line, person } of goodRows(
        path,
        optionsOf(path, this.flags, this.io),
        tally,
        this.io,
      )) {
        bar.step()
        const named = person.id === undefined ? { ...person, id: `line ${line}` } : person
        if (this.isShown) people.set(named.id!, named)
        yield named
      }
    } finally {
      bar.stop()
    }
  }

  private tell(done: number, total: number): void {
    this.bar ??= progressOf(this.io, 'Comparing:', total)
    this.bar.reach(done)
    if (done === total) this.bar.stop()
  }
}
