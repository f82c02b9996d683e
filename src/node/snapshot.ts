import { type FileHandle, open } from 'node:fs/promises'
import { NamesakeError } from '../errors.js'
import { openRegistry, type Registry } from '../match/registry.js'
import type { OpenOptions } from '../match/snapshot.js'
import { writeWhole } from './atomic.js'

/**
 * Writes a registry to a file that appears whole, or not at all: whoever is interrupted leaves the file that was there before.
 * Only its owner may read it, since it is the register. The registry must not change meanwhile.
 *
 * @throws {NamesakeError} `snapshot.unwritten` where the disk is full or the place cannot be written to; see `Registry.snapshot`
 * @example await saveSnapshot(registry, 'register.namesake')
 */
export async function saveSnapshot(registry: Pick<Registry, 'snapshot'>, path: string): Promise<void> {
  const pieces = registry.snapshot()
  try {
    await writeWhole(path, pieces)
  } catch (error) {
    if (error instanceof NamesakeError) throw error
    throw failed('unwritten', 'a place that can be written to and has room', error)
  }
}

/**
 * Opens a file that `saveSnapshot` wrote, as the registry that it was written from.
 *
 * @throws {NamesakeError} `snapshot.unread` where there is no such file or it cannot be read; see `openRegistry` for the rest
 * @example const registry = await loadSnapshot('register.namesake')
 */
export async function loadSnapshot<D = unknown, C extends object = object>(
  path: string,
  options: OpenOptions = {},
): Promise<Registry<D, C>> {
  return openRegistry<D, C>(await readSnapshot(path), options)
}

/** The bytes of a file that `saveSnapshot` wrote, in memory that threads share: each opens a registry of its own over them. */
export async function readSnapshot(path: string): Promise<SharedArrayBuffer> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    return await bytesOf(file)
  } catch (error) {
    throw failed('unread', 'a file that is there and can be read', error)
  } finally {
    await file?.close()
  }
}

/** What is read at a time: less than the most that one call may ask for. */
const AT_ONCE = 2 ** 30

async function bytesOf(file: FileHandle): Promise<SharedArrayBuffer> {
  const { size } = await file.stat()
  const shared = new SharedArrayBuffer(size)
  const bytes = new Uint8Array(shared)
  for (let at = 0; at < size; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(AT_ONCE, size - at), at)
    // A file that grew shorter meanwhile leaves zeros, which the snapshot's foot will not fit.
    if (bytesRead === 0) break
    at += bytesRead
  }
  return shared
}

/** The system's own code says what happened (ENOSPC, EACCES); its message would repeat the path. */
function failed(code: string, expected: string, error: unknown): NamesakeError {
  const reason = (error as NodeJS.ErrnoException).code
  return new NamesakeError({
    code: `snapshot.${code}`,
    path: 'path',
    expected: reason === undefined ? expected : `${expected} (${reason})`,
  })
}
