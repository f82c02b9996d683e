import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Only the owner may read what is written: it says who is in a register. */
const OWNER_ONLY = 0o600

/** Writes a text to a file that appears whole, or not at all: into a neighbouring file first, which then takes its name. */
export async function writeWhole(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial, { mode: OWNER_ONLY }))
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
