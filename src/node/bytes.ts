import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { NamesakeError } from '../errors.js'
import { peek } from './peek.js'

/** Where a table comes from: the path of a file, or any stream of bytes or text (`process.stdin`, a response body, an upload). */
export type Source = string | AsyncIterable<Uint8Array | string>

/** The bytes of a file or stream, unpacked where they begin with the gzip signature (RFC 1952), whatever the name says. */
export async function* readBytes(source: Source, file: string): AsyncGenerator<Uint8Array> {
  const { start, all } = await peek(rawBytes(source, file), 2)
  const [first, second] = Buffer.concat(start)
  yield* first === 0x1f && second === 0x8b ? unpack(all, file) : all
}

async function* rawBytes(source: Source, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of typeof source === 'string' ? createReadStream(source) : source)
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  } catch (error) {
    throw failure(error, { code: 'file', path: '', expected: 'a file that can be read', file })
  }
}

async function* unpack(packed: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  // The callback is required; the error itself reaches the reader of `gunzip`.
  pipeline(Readable.from(packed), gunzip, () => {})
  try {
    yield* gunzip
  } catch (error) {
    throw failure(error, { code: 'gzip', path: '', expected: 'a whole gzip file', file })
  }
}

/** What went wrong further up keeps its own words; a system error is replaced, since its text may hold anything. */
function failure(
  error: unknown,
  issue: { code: string; path: string; expected: string; file: string },
): unknown {
  const isOurs = error instanceof NamesakeError || (error instanceof Error && error.name === 'AbortError')
  return isOurs ? error : new NamesakeError(issue)
}
