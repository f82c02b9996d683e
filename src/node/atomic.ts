import { createWriteStream } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Only the owner may read what is written: it says who is in a register. */
export const OWNER_ONLY = 0o600

/** Milliseconds for which nobody may have written to a rest: its process could live on another machine that shares the folder. */
const STILL = 60_000

/**
 * Writes to a file that appears whole, or not at all: into a neighbouring file first, which takes its name when it is on the
 * disk. What processes left there that were killed while they wrote the same file is removed: it says who is in a register.
 */
export async function writeWhole(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  await removeRests(path)
  const partial = `${path}.${process.pid}.partial`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial, { mode: OWNER_ONLY, flush: true }))
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Removes the unfinished copies of a file whose processes are gone. */
async function removeRests(path: string): Promise<void> {
  const [folder, start] = [dirname(path), `${basename(path)}.`]
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = (name.startsWith(start) && /^(\d+)\.partial$/.exec(name.slice(start.length))) || []
    if (pid !== undefined && isGone(Number(pid)) && (await isStill(join(folder, name))))
      await rm(join(folder, name), { force: true })
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function isStill(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs >= STILL
}
