import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { readCsv } from '../../src/node/csv.js'
import { decode } from '../../src/node/encoding.js'
import { readLines } from '../../src/node/jsonl.js'
import { loadPersons } from '../../src/node/read.js'
import { bytesOf, collect, textOf, utf16be } from './fixtures.js'

/** Texts that can be written in any encoding: whole characters, the troublesome ones often. */
const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '"',
        ',',
        ';',
        '\t',
        '|',
        '\n',
        '\r',
        '\r\n',
        "'",
        ' ',
        '\uFEFF',
        '\u2028',
        '=',
        'ع',
        'ፍ',
      ),
    },
  ),
  maxLength: 20,
})
const chunk = fc.integer({ min: 1, max: 50 })

describe('readCsv', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { maxLength: 8 }),
    )

  it('gives back the rows that were written, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        chunk,
        async (rows, delimiter, end, size) => {
          const header = rows[0] === undefined ? ['id', 'name'] : rows[0].map((_, i) => `name${i}`)
          const written = stringify([header, ...rows], { delimiter, record_delimiter: end, quoted: true })
          const read = await collect(readCsv(textOf(written, size), 'people'))
          expect(read.map((row) => row.cells)).toEqual([header, ...rows])
        },
      ),
    )
  })

  it('knows the line of every row', async () => {
    await fc.assert(
      fc.asyncProperty(table, chunk, async (rows, size) => {
        const written = stringify([['name1', 'name2'], ...rows], { quoted: true })
        const read = await collect(readCsv(textOf(written, size), 'people'))
        let line = 2
        for (const [i, row] of rows.entries()) {
          expect(read[i + 1]?.line).toBe(line)
          line += 1 + (row.join('\0').match(/\r\n|\n|\r/g)?.length ?? 0)
        }
      }),
    )
  })
})

describe('decode', () => {
  it('gives back the text in every encoding, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(text, chunk, async (content, size) => {
        for (const bytes of [
          Buffer.from(`\uFEFF${content}`),
          Buffer.from(`\uFEFF${content}`, 'utf16le'),
          utf16be(`\uFEFF${content}`),
        ])
          expect((await collect(decode(bytesOf(bytes, size), 'people'))).join('')).toBe(content)
      }),
    )
  })

  it('refuses any bytes that are not UTF-8 at the same place, however they come', async () => {
    const refusal = (bytes: Uint8Array, size: number): Promise<string> =>
      collect(decode(bytesOf(Buffer.concat([Buffer.from('\uFEFF'), bytes]), size), 'people')).then(
        () => 'read',
        (error: Error) => error.message,
      )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 30 }), chunk, async (bytes, size) => {
        const isText = Buffer.from(Buffer.from(bytes).toString('utf8')).equals(Buffer.from(bytes))
        expect((await refusal(bytes, size)) === 'read').toBe(isText)
        expect(await refusal(bytes, size)).toBe(await refusal(bytes, 1000))
      }),
    )
  })
})

it('readLines gives the same lines in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(text, chunk, async (content, size) => {
      const lines = content.split('\n').map((line, i) => ({ line: i + 1, text: line }))
      expect(await collect(readLines(textOf(content, size)))).toEqual(
        lines.filter((line) => line.text.trim() !== ''),
      )
    }),
  )
})

describe('loadPersons', () => {
  /** A text that no message of ours holds. */
  const SECRET = 'Zq9xZarghuna'
  const secret = text.map((around) => `${around}${SECRET}`)
  const header = fc.array(
    fc.constantFrom(
      'id',
      'name',
      'alias',
      'birth',
      'age',
      'age_at',
      'sex',
      'nationality',
      'relative',
      'identifier',
      'calendar',
      'basis',
      'given',
      'seen in',
      'seen on',
      '',
    ),
    { minLength: 1, maxLength: 8 },
  )

  it('says what is wrong with any table without a word of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        header,
        fc.array(fc.array(secret, { maxLength: 8 }), { maxLength: 5 }),
        async (columns, rows) => {
          const table = stringify([columns, ...rows], { quoted: true })
          const error: unknown = await loadPersons(bytesOf(table), { file: 'people' }).catch(
            (caught: unknown) => caught,
          )
          if (error instanceof Error) expect(error).toBeInstanceOf(NamesakeError)
          if (error instanceof Error) expect(error.message + JSON.stringify(error)).not.toContain(SECRET)
        },
      ),
    )
  })

  it('takes any bytes at all for a table, or says why it does not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          text.map((content) => Buffer.from(`name,alias\n${content}`)),
        ),
        fc.constantFrom('csv', 'jsonl', undefined),
        async (bytes, format) => {
          const options = format === undefined ? {} : { format }
          const error: unknown = await loadPersons(bytesOf(bytes), options).catch((caught: unknown) => caught)
          if (error instanceof Error) expect(error).toBeInstanceOf(NamesakeError)
        },
      ),
    )
  })

  it('loses no good row to a bad one', async () => {
    const rows = fc.array(
      fc.record({ name: fc.constantFrom('Ali', 'Omar'), age: fc.constantFrom('15', '-1', '999', '') }),
      { minLength: 1, maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(rows, async (people) => {
        const table = stringify([
          ['id', 'name', 'age'],
          ...people.map(({ name, age }, i) => [`R-${i}`, name, age]),
        ])
        const { persons, leftOut } = await loadPersons(bytesOf(table), { asOf: '2016', invalid: 'skip' })
        const good = people.flatMap(({ age }, i) => (age === '15' || age === '' ? [`R-${i}`] : []))
        expect(persons.map(({ id }) => id)).toEqual(good)
        expect(leftOut).toBe(people.length - good.length)
      }),
    )
  })
})
