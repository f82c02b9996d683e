import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Only the owner may read what is written: it says who is in a register. */
export const OWNER_ONLY = 0o600

/**
 * Writes to a file that appears whole, or not at all: into a neighbouring file first, which takes its name when it is on the
 * disk.
 */
export async function writeWhole(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial, { mode: OWNER_ONLY, flush: true }))
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
