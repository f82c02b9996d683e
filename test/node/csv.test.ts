import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { type CsvRow, readCsv, sniffSeparator } from '../../src/node/csv.js'
import { collect, textOf } from './fixtures.js'

const read = (text: string, size?: number): Promise<CsvRow[]> =>
  collect(readCsv(textOf(text, size), 'people.csv'))

describe('sniffSeparator', () => {
  it.each([
    ['id,name,birth\n1;2;3;4;5', ','],
    ['id;name;birth\n1,2,3,4,5', ';'],
    ['id\tname\tbirth', '\t'],
    ['id|name|birth', '|'],
    ['id;"name, in full, as written";birth', ';'],
    ['\r\n\nid;name', ';'],
    ['name', ','],
    ['', ','],
    ['sep=;\r\nid,name;birth', ';'],
    ['"SEP=|"\nid,name|birth', '|'],
    ['sep=;,birth\nid,name', ','],
  ])('of %j is %j', (head, separator) => {
    expect(sniffSeparator(head)).toBe(separator)
  })
})

describe('readCsv', () => {
  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j', async (end) => {
    const rows = await read(['id,name', 'R-1,Ali', '', 'R-2,"Abu', 'Bakr"', 'R-3,Omar'].join(end), 3)
    expect(rows).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['R-1', 'Ali'] },
      { line: 4, cells: ['R-2', `Abu${end}Bakr`] },
      { line: 6, cells: ['R-3', 'Omar'] },
    ])
  })

  it.each([';', ',', '\t', '|'])(
    'passes over the line by which a spreadsheet declares %j',
    async (separator) => {
      const row = (cells: string[]) => cells.join(separator)
      const text = [`sep=${separator}`, row(['id', 'name']), row(['R-1', 'Ali'])].join('\r\n')
      expect(await read(text, 3)).toEqual([
        { line: 2, cells: ['id', 'name'] },
        { line: 3, cells: ['R-1', 'Ali'] },
      ])
    },
  )

  it('reads a file whose lines end in several ways', async () => {
    expect((await read('id,name\r\nR-1,Ali\nR-2,Omar\r\n')).map((row) => row.cells[1])).toEqual([
      'name',
      'Ali',
      'Omar',
    ])
  })

  it('counts the lines inside quoted cells of every kind', async () => {
    const rows = await read('id,name\n1,"a\r\nb"\n2,"a\rb\n\nc"\n3,d')
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4, 8])
  })

  it.each([
    ['a doubled quote', '1,"Abu ""Ali"" Omar"', 'Abu "Ali" Omar'],
    ['a quote in the middle of a cell', '1,Abu "Ali" Omar', 'Abu "Ali" Omar'],
    ['text after a closing quote', '1,"Ali" Omar', '"Ali" Omar'],
    ['a separator inside quotes', '1,"Omar, Ali"', 'Omar, Ali'],
    ['an apostrophe', "1,Mek'ele", "Mek'ele"],
    ['no quote at all', '1,علی رضا', 'علی رضا'],
  ])('reads %s', async (_name, line, name) => {
    expect((await read(`id,name\n${line}\n2,next`)).map((row) => row.cells[1])).toEqual([
      'name',
      name,
      'next',
    ])
  })

  it('gives the rows before a quote that is never closed, then the line of its row', async () => {
    const rows: CsvRow[] = []
    const reading = (async () => {
      for await (const row of readCsv(textOf('id,name\n1,Ali\n\n2,"Omar\n3,Bilal\n'), 'people.csv'))
        rows.push(row)
    })()
    const error: unknown = await reading.catch((caught: unknown) => caught)
    expect(rows.map((row) => row.cells[0])).toEqual(['id', '1'])
    expect(error).toBeInstanceOf(NamesakeError)
    expect((error as NamesakeError).issues).toMatchObject([{ code: 'quote', file: 'people.csv', line: 4 }])
    expect((error as NamesakeError).message).not.toContain('Omar')
  })

  it('reads a name of ten megabytes and the row after it', async () => {
    const rows = await read(`id,name\n1,${'a'.repeat(10_000_000)}\n2,Ali`)
    expect(rows.map((row) => row.cells[1]?.length)).toEqual([4, 10_000_000, 3])
  })

  it('gives up on an open quote after a bounded number of bytes', async () => {
    async function* endless(): AsyncGenerator<string> {
      yield 'id,name\n1,Ali\n2,"'
      for (;;) yield 'a'.repeat(1_000_000)
    }
    await expect(collect(readCsv(endless(), 'pipe'))).rejects.toThrow(/line 3/)
  })
})
