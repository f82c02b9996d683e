import { NamesakeError } from '../errors.js'
import { peek } from './peek.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const SNIFFED_BYTES = 1024
/** Share of zero bytes on one side of a text that makes it UTF-16: half of the bytes in English, a fifth in Arabic with ASCII dates. */
const ZERO_SHARE = 0.2
const REPLACEMENT = Buffer.from('\uFFFD')

/** The encoding of a text by its byte order mark, else by the zero bytes that only UTF-16 has; null for UTF-32. */
export function sniffEncoding(head: Uint8Array): Encoding | null {
  const [a, b, c, d] = head
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? null : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[(at & 1) as 0 | 1]++
  const enough = (head.length / 2) * ZERO_SHARE
  if (zeros[0] === 0 && zeros[1] > enough) return 'utf-16le'
  if (zeros[1] === 0 && zeros[0] > enough) return 'utf-16be'
  return 'utf-8'
}

/**
 * Bytes as text, without the byte order mark. A surrogate that stands alone in UTF-16 becomes U+FFFD, so that one
 * damaged name does not cost the others.
 *
 * @throws {NamesakeError} `encoding`, with the offset of the first byte that is not UTF-8
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const { start, all } = await peek(bytes, SNIFFED_BYTES)
  const encoding = sniffEncoding(Buffer.concat(start).subarray(0, SNIFFED_BYTES))
  yield* encoding === 'utf-8' ? decodeUtf8(all, file) : decodeUtf16(all, encoding, file)
}

async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let offset = 0
  let rest = Buffer.alloc(0)
  const text = (bytes: Buffer): string => {
    try {
      const decoded = decoder.decode(bytes)
      return offset === 0 && decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded
    } catch {
      throw wrongEncoding(offset + firstInvalidByte(bytes), file)
    }
  }
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk])
    const whole = bytes.length - unfinished(bytes)
    yield text(bytes.subarray(0, whole))
    rest = bytes.subarray(whole)
    offset += whole
  }
  yield text(rest)
}

async function* decodeUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding | null,
  file: string,
): AsyncGenerator<string> {
  if (encoding === null) throw wrongEncoding(0, file)
  const decoder = new TextDecoder(encoding)
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    yield decoder.decode(chunk, { stream: true })
  }
  if (length % 2 === 1) throw wrongEncoding(length - 1, file)
  yield decoder.decode()
}

/** How many bytes at the end begin a character whose other bytes have not come yet (0 to 3). */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** A lenient reading puts U+FFFD where the bytes are not UTF-8; the first one that the bytes do not spell is the place. */
function firstInvalidByte(bytes: Buffer): number {
  const text = bytes.toString('utf8')
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (!bytes.subarray(offset, offset + 3).equals(REPLACEMENT)) return offset
    offset += 3
    from = at + 1
  }
  return offset
}

function wrongEncoding(offset: number, file: string): NamesakeError {
  const expected = `UTF-8 or UTF-16 text, which byte ${offset} is not (save the table as "CSV UTF-8" first)`
  return new NamesakeError({ code: 'encoding', path: '', expected, file })
}
