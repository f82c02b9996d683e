import { openRegistry, type Registry } from '../match/registry.js'
import { readSnapshot, saveSnapshot } from '../node/snapshot.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { loadRegister, newTally, type TableFlags, type Tally } from './load.js'
import { requirePlaces } from './out.js'
import { issueLines, registerLine, remarkLines, unreadLines } from './report.js'

/** A register that can be searched, and the bytes of its file where threads can share them. */
export interface LoadedRegister {
  readonly registry: Registry
  readonly snapshot: SharedArrayBuffer | null
  /** What the command line says of it, against what its file does. */
  readonly coverage?: number
}

/** What `index build` writes ends so. */
export const isSnapshot = (path: string): boolean => /\.namesake$/i.test(path)

/** A register of a table, or one that `index build` has made of a table. */
export async function openRegister(
  path: string,
  flags: TableFlags & { readonly coverage?: number },
  tally: Tally,
  io: Io,
): Promise<LoadedRegister> {
  if (!isSnapshot(path)) return { registry: await loadRegister(path, flags, tally, io), snapshot: null }
  const coverage = flags.coverage === undefined ? {} : { coverage: flags.coverage }
  const snapshot = await readSnapshot(path)
  const registry = openRegistry(snapshot, coverage)
  tally.read = registry.size
  return { registry, snapshot, ...coverage }
}

/** The options of `namesake index build`. */
export interface BuildFlags extends TableFlags {
  readonly out: string
  readonly coverage?: number
}

/** Makes a register of a table's good rows, and writes it to a file that opens at once. */
export async function buildIndex(path: string, flags: BuildFlags, io: Io): Promise<ExitCode> {
  await requirePlaces(flags.out)
  const tally = newTally()
  const registry = await loadRegister(path, flags, tally, io)
  io.signal.throwIfAborted()
  await saveSnapshot(registry, flags.out)
  const lines = [
    ...issueLines(tally.issues),
    ...remarkLines(tally.remarks),
    ...unreadLines(registry.unread),
    registerLine(tally, 'written'),
  ]
  await print(io.stderr, lines.map((line) => `${line}\n`).join(''))
  return tally.issues.length > 0 ? EXIT.badInput : EXIT.good
}
