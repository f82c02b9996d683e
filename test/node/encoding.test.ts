import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { decode, sniffEncoding } from '../../src/node/encoding.js'
import { bytesOf, collect, utf16be } from './fixtures.js'

const read = async (bytes: Uint8Array, size?: number): Promise<string> =>
  (await collect(decode(bytesOf(bytes, size), 'people.csv'))).join('')

const issueOf = async (bytes: Uint8Array, size?: number) =>
  read(bytes, size).then(
    () => null,
    (error: unknown) => (error instanceof NamesakeError ? error.issues[0] : error),
  )

describe('sniffEncoding', () => {
  it.each([
    ['a UTF-8 mark', Buffer.from('\uFEFFid'), 'utf-8'],
    ['a UTF-16LE mark', Buffer.from('\uFEFFid', 'utf16le'), 'utf-16le'],
    ['a UTF-16BE mark', utf16be('\uFEFFid'), 'utf-16be'],
    ['UTF-16LE without a mark', Buffer.from('id,name\n', 'utf16le'), 'utf-16le'],
    ['UTF-16BE without a mark', utf16be('id,name\n'), 'utf-16be'],
    [
      'UTF-16LE in Arabic without a mark',
      Buffer.from('id,name,birth\nR-1,فيلمون تسفاي,2001-03-12\n', 'utf16le'),
      'utf-16le',
    ],
    ['plain ASCII', Buffer.from('id,name\n'), 'utf-8'],
    ['one NUL in UTF-8', Buffer.from('id,name\nR-1,A\0hmed\n'), 'utf-8'],
    ['nothing', Buffer.alloc(0), 'utf-8'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]), null],
  ])('knows %s', (_name, bytes, encoding) => {
    expect(sniffEncoding(bytes)).toBe(encoding)
  })
})

describe('decode', () => {
  const text = 'id,name\nR-1,ፍልሞን ተስፋይ\nR-2,فیلمون\nR-3,Nguyễn 𐒀\n'

  it.each([1, 2, 3, 5, 7, 64])('reads every encoding in chunks of %i bytes', async (size) => {
    expect(await read(Buffer.from(text), size)).toBe(text)
    expect(await read(Buffer.from(`\uFEFF${text}`), size)).toBe(text)
    expect(await read(Buffer.from(`\uFEFF${text}`, 'utf16le'), size)).toBe(text)
    expect(await read(utf16be(`\uFEFF${text}`), size)).toBe(text)
    expect(await read(Buffer.from(text.repeat(40), 'utf16le'), size)).toBe(text.repeat(40))
  })

  it.each([
    ['Windows-1252', Buffer.from('id,name\nR-1,Zoé\n', 'latin1'), 14],
    [
      'Windows-1252 after a real U+FFFD',
      Buffer.concat([Buffer.from('\uFFFDé'), Buffer.from([0xe9, 0x2c])]),
      5,
    ],
    ['a text that stops inside a character', Buffer.from('Zoé').subarray(0, 3), 2],
    ['an encoded surrogate', Buffer.from([0x41, 0xed, 0xa0, 0x80]), 1],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf]), 14],
  ])('refuses %s and names the byte', async (_name, bytes, offset) => {
    for (const size of [1, 3, 1000]) {
      const issue = await issueOf(bytes, size)
      expect(issue).toMatchObject({ code: 'encoding', file: 'people.csv' })
      expect(issue).toHaveProperty('expected', expect.stringContaining(`byte ${offset} `))
    }
  })

  it('refuses UTF-32, and UTF-16 with half a character at its end', async () => {
    expect(await issueOf(Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]))).toMatchObject({ code: 'encoding' })
    expect(await issueOf(Buffer.from([0xff, 0xfe, 0x69, 0, 0x64]))).toMatchObject({ code: 'encoding' })
  })

  it('reads a lone surrogate of UTF-16 as U+FFFD and loses nothing else', async () => {
    expect(await read(Buffer.from('\uFEFFid\nA\uD800B\nC', 'utf16le'))).toBe('id\nA\uFFFDB\nC')
  })

  it('finds one bad byte in ten million in bounded time', async () => {
    const bytes = Buffer.alloc(10_000_000, 'é')
    bytes[9_999_990] = 0xff
    expect(await issueOf(bytes)).toHaveProperty('expected', expect.stringContaining('byte 9999990 '))
  })
})
