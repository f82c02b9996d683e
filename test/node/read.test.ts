import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import {
  formatOf,
  type LoadedPersons,
  type LoadOptions,
  loadPersons,
  readPersons,
} from '../../src/node/read.js'
import { bytesOf, collect, temporaryFolder, utf16be } from './fixtures.js'

const folder = temporaryFolder()

const load = (
  content: string | Uint8Array,
  options: LoadOptions = {},
  size?: number,
): Promise<LoadedPersons> =>
  loadPersons(bytesOf(content, size), { file: 'people', invalid: 'skip', ...options })

const csv = (...lines: string[]): string => `${lines.join('\n')}\n`

/** The only person of a table of one row. */
async function person(header: string, row: string, options: LoadOptions = {}) {
  const { persons, issues } = await load(csv(header, row), {
    asOf: '2016-09',
    bornBy: '2016-12-31',
    ...options,
  })
  expect(issues).toEqual([])
  return persons[0]
}

/** The code and the column of what is wrong with a table of one row. */
async function wrong(header: string, row: string, options: LoadOptions = {}) {
  const { issues, persons } = await load(csv(header, row), {
    asOf: '2016-09',
    bornBy: '2016-12-31',
    ...options,
  })
  expect(persons).toEqual([])
  return issues.map(({ code, line, column }) => ({ code, line, column }))
}

const errorOf = async (loading: Promise<unknown>): Promise<NamesakeError> => {
  const error: unknown = await loading.catch((caught: unknown) => caught)
  if (!(error instanceof NamesakeError)) throw new Error('it was read')
  return error
}

describe('the cells of a row', () => {
  it('become a person', async () => {
    const header =
      'id,name,alias,birth,nationality,sex,place,language,father_name,brother,passport,seen in,seen on'
    const row =
      'R-1,Filmon Tesfai,Abu Ali;Fili,2001-03-12,Eritrean/Ethiopian,M,Keren|Asmara,"Tigrinya, Arabic",Tesfai Kidane,Bilal;Omar,E12,Calais,2016-08'
    expect(await person(header, row)).toEqual({
      id: 'R-1',
      names: [{ text: 'Filmon Tesfai' }, { text: 'Abu Ali', kind: 'alias' }, { text: 'Fili', kind: 'alias' }],
      births: [{ date: '2001-03-12' }],
      nationalities: ['Eritrean', 'Ethiopian'],
      sex: 'male',
      places: ['Keren', 'Asmara'],
      languages: ['Tigrinya', 'Arabic'],
      relatives: [
        { relation: 'father', name: 'Tesfai Kidane' },
        { relation: 'brother', name: 'Bilal' },
        { relation: 'brother', name: 'Omar' },
      ],
      sightings: [{ place: 'Calais', on: '2016-08' }],
      identifiers: [{ type: 'passport', value: 'E12' }],
    })
  })

  it.each([
    ['given,family', 'Filmon,Tesfai', [{ given: 'Filmon', family: 'Tesfai' }]],
    [
      'given,family,given2,family2',
      'Filmon,Tesfai,Filimon,',
      [{ given: 'Filmon', family: 'Tesfai' }, { given: 'Filimon' }],
    ],
    [
      'given,father,grandfather',
      'Filmon,Tesfai,Kidane',
      [{ given: 'Filmon', father: 'Tesfai', grandfather: 'Kidane' }],
    ],
    ['given,given,family', 'Ali,Reza,Karimi', [{ given: 'Ali Reza', family: 'Karimi' }]],
    ['name,name2', 'Ali,Omar', [{ text: 'Ali' }, { text: 'Omar' }]],
    [
      'name,nickname,former name,assumed name',
      'A,B,C,D',
      [
        { text: 'A' },
        { text: 'B', kind: 'nickname' },
        { text: 'C', kind: 'former' },
        { text: 'D', kind: 'assumed' },
      ],
    ],
    [
      'name,source,name2,source2',
      'Ali,IT,Omar,FR',
      [
        { text: 'Ali', source: 'IT' },
        { text: 'Omar', source: 'FR' },
      ],
    ],
    ['name,source', 'unknown,IT', []],
  ])('of %s give names', async (header, row, names) => {
    expect((await person(header, row))?.names).toEqual(names)
  })

  it.each([
    ['birth', '12/03/2001', [{ date: '2001-03-12' }, { date: '2001-12-03' }]],
    ['birth', '03/2001', [{ date: '2001-03' }]],
    ['birth', '٢٠٠١', [{ date: '2001' }]],
    ['birth,basis', '2001,assessed', [{ date: '2001', basis: 'assessed' }]],
    ['birth,calendar', '1993-05-12,ethiopic', [{ date: '1993-05-12', calendar: 'ethiopic' }]],
    ['birth,birth2', '2001,2003', [{ date: '2001' }, { date: '2003' }]],
    ['age', '15', [{ age: 15, at: '2016-09' }]],
    ['age', '፲፭', [{ age: 15, at: '2016-09' }]],
    [
      'age',
      '15-16',
      [
        { age: 15, at: '2016-09' },
        { age: 16, at: '2016-09' },
      ],
    ],
    ['age,age_at', '15,2016-03-01', [{ age: 15, at: '2016-03-01' }]],
    ['birth,age', '2001,15', [{ date: '2001' }, { age: 15, at: '2016-09' }]],
  ])('of %s give births', async (header, row, births) => {
    expect((await person(`name,${header}`, `Ali,${row}`))?.births).toEqual(births)
  })

  it('of a basis that is not known are named', async () => {
    expect(await wrong('name,birth,basis', 'Ali,2001,hearsay')).toEqual([
      { code: 'basis', line: 2, column: 'basis' },
    ])
  })

  it('keep ages with their own dates', async () => {
    const read = await person('name,age,age_at,age2,age_at2', 'Ali,15,2016-03-01,16,2016-08-01')
    expect(read?.births).toEqual([
      { age: 15, at: '2016-03-01' },
      { age: 16, at: '2016-08-01' },
    ])
  })

  it.each([
    ['birth', '2030-01-01', 'future-date'],
    ['birth', '15', 'date'],
    ['age', '-1', 'age'],
    ['age', '999', 'age'],
    ['age', 'old', 'age'],
    ['sex', 'maybe', 'sex'],
    ['relative', 'Bilal', 'relative'],
    ['identifier', '12345', 'identifier'],
    ['alias', 'x'.repeat(1001), 'too-long'],
    ['name2', `a${'\u0301'.repeat(10_000)}`, 'too-long'],
    ['name2', 'a'.repeat(10_000_000), 'too-long'],
  ])('of %s that cannot be read are named: %.12s', async (header, cell, code) => {
    expect(await wrong(`name,${header}`, `Ali,${cell}`)).toEqual([{ code, line: 2, column: header }])
  })

  it('all at once, without a word of what they hold', async () => {
    const text = csv(
      'id,name,birth,age,sex',
      'R-1,Zarghuna,31/31/2001,fourteen,perhaps',
      'R-2,Omar,2001,15,m',
    )
    const { persons, issues, read, leftOut } = await load(text, { asOf: '2016' })
    expect(issues).toMatchObject([
      { code: 'date', file: 'people', line: 2, column: 'birth' },
      { code: 'age', file: 'people', line: 2, column: 'age' },
      { code: 'sex', file: 'people', line: 2, column: 'sex' },
    ])
    expect(persons.map(({ id }) => id)).toEqual(['R-2'])
    expect({ read, leftOut }).toEqual({ read: 2, leftOut: 1 })
    const error = await errorOf(load(text, { asOf: '2016', invalid: 'throw' }))
    expect(error.issues).toEqual(issues)
    expect(error.message).not.toMatch(/Zarghuna|31\/31|fourteen|perhaps/)
  })

  it('that are doubtful are used, with a remark', async () => {
    const header = 'name,birth,age,age_at,seen in,seen on'
    const { persons, remarks } = await load(csv(header, 'Ali,12/03/2001,15,,Calais,', 'Omar,2001-02-31,,,,'))
    expect(remarks.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['ambiguous-date', 2, 'birth'],
      ['age-date', 2, 'age'],
      ['sighting-date', 2, 'seen in'],
      ['birth.impossible-date', 3, 'birth'],
    ])
    expect(persons).toHaveLength(2)
  })
})

describe('a table', () => {
  const rows = ['id,name,birth', 'R-1,"Filmon\nTesfai",2001', 'R-2,محمد علی,2002', 'R-3,ፍልሞን,2003']

  it.each([
    ['commas', (text: string) => text],
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['UTF-16LE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE', (text: string) => utf16be(`\uFEFF${text}`)],
    [
      'UTF-16LE with tabs, as spreadsheets save it',
      (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le'),
    ],
    ['gzip', (text: string) => gzipSync(text)],
    ['gzip of UTF-16', (text: string) => gzipSync(utf16be(`\uFEFF${text}`))],
    ['no last line end', (text: string) => text.trimEnd()],
    ['empty lines', (text: string) => text.replace('R-2', '\n\n , , \nR-2')],
  ])('is read with %s, from any pipe', async (_name, change) => {
    for (const size of [1, 7, 65_536]) {
      const { persons } = await load(change(csv(...rows)), {}, size)
      expect(persons.map(({ id }) => id)).toEqual(['R-1', 'R-2', 'R-3'])
      expect(persons[1]).toEqual({ id: 'R-2', names: [{ text: 'محمد علی' }], births: [{ date: '2002' }] })
    }
  })

  it('is read from a file, by what its name says and what it is', async () => {
    const plain = await folder.write('people.csv', csv(...rows))
    const packed = await folder.write('people.csv.gz', gzipSync(csv(...rows)))
    const misnamed = await folder.write('people.txt', gzipSync('{"id":"R-1","names":["Ali"]}\n'))
    expect((await loadPersons(plain)).read).toBe(3)
    expect((await loadPersons(packed)).persons).toEqual((await loadPersons(plain)).persons)
    expect((await loadPersons(misnamed)).persons).toEqual([{ id: 'R-1', names: ['Ali'] }])
  })

  it.each([
    ['a.csv', 'csv'],
    ['a.b.TSV.gz', 'csv'],
    ['a.jsonl', 'jsonl'],
    ['a.ndjson.gz', 'jsonl'],
    ['a.txt', undefined],
    ['csv', undefined],
    ['.gz', undefined],
  ])('called %s is taken for %s', (file, format) => {
    expect(formatOf(file)).toBe(format)
  })

  it('is read from a stream of text as from one of bytes, wherever it is cut', async () => {
    async function* texts() {
      yield* ['id,na', 'me\nR-1,Ké', 'vin\n']
    }
    expect(await loadPersons(texts())).toEqual(await load(csv('id,name', 'R-1,Kévin'), { file: 'input' }))
  })

  it('maps columns that it does not know', async () => {
    const read = await person('Etunimi,Sukunimi,Muuta', 'Ali,Karimi,x', {
      map: { Etunimi: 'given', Sukunimi: 'family', Muuta: '-' },
    })
    expect(read?.names).toEqual([{ given: 'Ali', family: 'Karimi' }])
  })

  it('names both lines of an id that comes twice, and keeps the first', async () => {
    const { persons, issues } = await load(csv('id,name', 'R-1,Ali', 'R-2,Omar', 'R-1,Bilal'))
    expect(persons.map(({ names }) => names)).toEqual([[{ text: 'Ali' }], [{ text: 'Omar' }]])
    expect(issues).toMatchObject([
      { code: 'duplicate-id', line: 4, expected: expect.stringContaining('line 2') },
    ])
  })

  it('needs ids where it is a register', async () => {
    expect((await errorOf(load(csv('name', 'Ali'), { needsId: true }))).code).toBe('header')
    expect(await wrong('id,name', ',Ali', { needsId: true })).toMatchObject([{ code: 'missing', line: 2 }])
    expect((await load('{"names":["Ali"]}\n', { needsId: true })).issues).toMatchObject([
      { code: 'missing', line: 1 },
    ])
  })

  it('leaves out a row with too few or too many cells, and only that', async () => {
    const { persons, issues } = await load(
      csv(
        'id,name,birth,',
        'R-1,Ali',
        'R-2,Omar,2001,,,',
        'R-3,Omar,2001,,x',
        'R-4,Omar,2001,x',
        'R-5,Sami,2001',
      ),
    )
    expect(persons.map(({ id }) => id)).toEqual(['R-2', 'R-5'])
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['columns', 2],
      ['columns', 4],
      ['columns', 5],
    ])
  })

  it('gives the rows before a quote that is never closed', async () => {
    const { persons, issues, leftOut } = await load(csv('id,name', 'R-1,Ali', 'R-2,"Omar', 'R-3,Sami'))
    expect(persons.map(({ id }) => id)).toEqual(['R-1'])
    expect(issues).toMatchObject([{ code: 'quote', line: 3 }])
    expect(leftOut).toBe(1)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['only a byte order mark', '\uFEFF', 'empty'],
    ['only line ends', '\n\r\n\n', 'empty'],
    ['only a header', 'id,name\n', 'empty'],
    ['no header', 'R-1,Ali,2001\n', 'header'],
    ['an unknown column', 'id,name,shoes\nR-1,Ali,38\n', 'column'],
    ['100,000 columns', `${'name,'.repeat(100_000)}id\n`, 'columns'],
    ['100,000 empty columns', `${','.repeat(100_000)}\n`, 'columns'],
    ['ages without a date', 'name,age\nAli,15\n', 'age-date'],
    ['Windows-1252', Buffer.from('id,name\nR-1,Zoé\n', 'latin1'), 'encoding'],
    ['half of a gzip file', gzipSync('id,name\nR-1,Ali\n').subarray(0, 20), 'gzip'],
    ['a JSON list', '[{"names":["Ali"]}]', 'json'],
  ])('of %s is refused', async (_name, content, code) => {
    const error = await errorOf(load(content))
    expect(error.issues.map((issue) => issue.code)).toEqual([code])
    expect(error.issues[0]?.file).toBe('people')
    expect(error.message).not.toMatch(/Ali|Zo/)
  })

  it('that is not there is refused', async () => {
    expect((await errorOf(loadPersons(folder.path('nowhere.csv')))).issues).toMatchObject([{ code: 'file' }])
    expect((await errorOf(loadPersons(folder.path('.')))).issues).toMatchObject([{ code: 'file' }])
  })

  it('of hostile names loses nothing', async () => {
    const names = [
      'A\0B',
      '\u202EilA\u202C',
      '\u2066x',
      '{}',
      '__proto__',
      '=1+1',
      '\uFFFD',
      'a\u0301'.repeat(400),
      '𐒀',
      '\u200e',
    ]
    const { persons, issues } = await load(csv('id,name', ...names.map((name, i) => `${i},${name}`)))
    expect(issues).toEqual([])
    expect(persons).toHaveLength(names.length)
    expect(persons.at(-1)).toEqual({ id: '9', names: [] })
  })

  it('without names, or with nothing but an age, is a table all the same', async () => {
    expect((await load(csv('id,birth', 'R-1,2001'))).persons).toEqual([
      { id: 'R-1', names: [], births: [{ date: '2001' }] },
    ])
    expect((await load(csv('id,age', 'R-1,15'), { asOf: '2016' })).persons).toEqual([
      { id: 'R-1', names: [], births: [{ age: 15, at: '2016' }] },
    ])
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const rows = readPersons(bytesOf(csv('id,name', 'R-1,Ali', 'R-2,Omar')), { signal: stop.signal })
    await rows.next()
    stop.abort()
    await expect(rows.next()).rejects.toThrow('aborted')
  })
})

describe('a JSONL table', () => {
  it('holds one person a line', async () => {
    const people = [
      { id: 'R-1', names: ['Ali'] },
      { names: [{ given: 'Omar' }], births: [{ age: 15, at: '2016' }], data: { file: 7 } },
    ]
    expect((await load(people.map((one) => `${JSON.stringify(one)}\r\n`).join('\n'))).persons).toEqual(people)
  })

  it('names the line of everything that is wrong, and answers the rest', async () => {
    const lines = [
      '{"id":"R-1","names":["Ali"]}',
      '{"id":"R-2","names":["Zarghuna"],"shoeSize":38}',
      '{"id":',
      '',
      '7',
      '{"id":"R-3"}',
      '{"id":"R-4","names":["Omar"],"births":[{"age":-1,"at":"2016"}]}',
      '{"id":"R-1","names":["Sami"]}',
      '{"id":"R-5","names":["\\ud800Ali\\u0000"]}',
    ]
    const { persons, issues, read, leftOut } = await load(lines.join('\n'))
    expect(issues.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['unknown-property', 2, 'shoeSize'],
      ['json', 3, ''],
      ['wrong-type', 5, ''],
      ['missing', 6, 'names'],
      ['too-small', 7, 'births[0].age'],
      ['duplicate-id', 8, 'id'],
    ])
    expect(persons.map(({ id }) => id)).toEqual(['R-1', 'R-5'])
    expect({ read, leftOut }).toEqual({ read: 8, leftOut: 6 })
    expect(JSON.stringify(issues)).not.toMatch(/Zarghuna|38|Sami/)
  })

  it.each([
    ['a name of ten megabytes', `{"id":"x","names":["${'a'.repeat(10_000_000)}"]}`, 'too-long'],
    ['a deep nest', `${'['.repeat(1_000_000)}`, 'json'],
    ['a prototype', '{"names":["Ali"],"__proto__":{"id":"R-9"}}', 'unknown-property'],
  ])('loses only the line of %s', async (_name, line, code) => {
    const { persons, issues } = await load(
      `{"id":"R-1","names":["Ali"]}\n${line}\n{"id":"R-2","names":["Omar"]}`,
    )
    expect(persons.map(({ id }) => id)).toEqual(['R-1', 'R-2'])
    expect(issues.map((issue) => [issue.code, issue.line])).toEqual([[code, 2]])
  })

  it('stops reading when the reader has seen enough', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (let i = 0; ; i++) yield Buffer.from(`{"id":"R-${i}","names":["Ali"]}\n`)
      } finally {
        closed = true
      }
    }
    for await (const { line } of readPersons(endless())) if (line === 100) break
    expect(closed).toBe(true)
  })

  it('gives rows as they come', async () => {
    expect(
      (await collect(readPersons(bytesOf('{"names":[]}\n\n{"names":[]}')))).map(({ line }) => line),
    ).toEqual([1, 3])
  })
})
