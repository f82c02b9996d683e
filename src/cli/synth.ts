import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { NamesakeError } from '../errors.js'
import { type RateRow, readTable, usualTable } from '../evaluate/synth/rate-table.js'
import { composeStream, type StreamOptions } from '../evaluate/synth/stream.js'
import { readBytes } from '../node/bytes.js'
import { readCsv } from '../node/csv.js'
import { decode } from '../node/encoding.js'
import { personForm, truthForm } from '../node/write-composed.js'
import { type TableForm, writeTable } from '../node/write-table.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { progressOf } from './progress.js'

/** The options of `namesake synth`, as read from the command line. */
export interface SynthFlags {
  readonly out?: string
  readonly seed: number
  readonly register: number
  readonly referrals?: number
  readonly like?: 'published'
  readonly present?: number
  readonly format: 'csv' | 'jsonl'
  readonly gzip?: boolean
  readonly rates?: string
  readonly printRates?: boolean
}

const LIMITS = `Composed: the names are real, the people are not, and nobody's data was used.
The rates are assumptions where the table says so. Figures on these tables
compare methods and versions; they forecast nothing about real children, and
cannot stand for the child who is known to nobody.
`

/** Writes a composed register, the referrals that are searched in it, and the truth: three tables in a folder. */
export async function synth(flags: SynthFlags, io: Io): Promise<ExitCode> {
  if (flags.printRates) {
    await print(io.stdout, rateText())
    return EXIT.good
  }
  const table = readTable(flags.rates === undefined ? [] : await readRates(flags.rates))
  const { seed, register, referrals, like, present } = flags
  const options: StreamOptions = {
    seed,
    register,
    ...table,
    ...(referrals !== undefined && { referrals }),
    ...(like !== undefined && { like }),
    ...(present !== undefined && { present }),
  }
  const { records, referrals: asked, truth } = composeStream(options)
  await mkdir(flags.out!, { recursive: true })
  await write('register', records(), personForm, register, flags, io)
  await write('referrals', asked(), personForm, referrals ?? 0, flags, io)
  await write('truth', truth(), truthForm, referrals ?? 0, flags, io)
  await print(io.stderr, LIMITS)
  return EXIT.good
}

async function write<T>(
  name: string,
  things: Iterable<T>,
  form: TableForm<T>,
  total: number,
  { out, format, gzip }: SynthFlags,
  io: Io,
): Promise<void> {
  const file = join(out!, `${name}.${format}${gzip ? '.gz' : ''}`)
  const progress = progressOf(io, `Composing ${name}:`, total)
  function* counted(): Generator<T> {
    for (const thing of things) {
      io.signal.throwIfAborted()
      progress.step()
      yield thing
    }
  }
  try {
    await writeTable(file, counted(), form, { format })
  } finally {
    progress.stop()
  }
}

const COLUMNS = ['name', 'referral', 'register', 'what'] as const

const rateText = (): string =>
  stringify(
    usualTable.map(({ name, referral, register, what }) => [name, referral, register, what]),
    { header: true, columns: [...COLUMNS] },
  )

/** A table as `--print-rates` gives it; rows that are missing keep the usual figure. */
async function readRates(file: string): Promise<RateRow[]> {
  const rows: RateRow[] = []
  let header: readonly string[] | null = null
  for await (const { cells } of readCsv(decode(readBytes(file, file), file), file)) {
    if (header === null) {
      header = cells.map((cell) => cell.trim())
      continue
    }
    const cell = (column: string): string => cells[header!.indexOf(column)]?.trim() ?? ''
    const figure = (column: string): number => (cell(column) === '' ? Number.NaN : Number(cell(column)))
    rows.push({ name: cell('name'), referral: figure('referral'), register: figure('register') })
  }
  if (header !== null && COLUMNS.slice(0, 3).every((column) => header!.includes(column))) return rows
  const expected = 'a first line with the columns name, referral and register'
  throw new NamesakeError({ code: 'header', path: 'header', expected, file })
}
