import { describe, expect, it } from 'vitest'
import type { CandidateOptions, CandidateSource } from '../../src/candidates/port.js'
import { birthField } from '../../src/compare/birth.js'
import { nameField } from '../../src/compare/name.js'
import { nationalityField } from '../../src/compare/nationality.js'
import { sexField } from '../../src/compare/sex.js'
import { defaultNameWeights } from '../../src/names/weights.js'
import type { Field } from '../../src/record/field.js'
import type { PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import type { Prepared } from '../../src/record/prepared.js'

/** The fields that the contract's records are prepared with; a source is made for these. */
export const contractFields: readonly Field[] = [
  nameField,
  birthField,
  nationalityField,
  sexField,
] as readonly Field[]

type Awaitable<T> = T | Promise<T>

/** A source that holds the given records. `remove` and `pairs` may be left out by a source that cannot. */
export interface SourceUnderTest extends CandidateSource {
  remove?(id: string): unknown
}

export type MakeSource = (records: readonly Prepared[]) => Awaitable<SourceUnderTest>

/** A promise of the port that one source cannot keep, and why. */
export interface Skip {
  readonly test: string
  readonly reason: string
}

const prepare = (person: PersonInput): Prepared => prepareRecord(person, contractFields)

const register = [
  {
    id: 'UK-1',
    names: ['Filmon Tesfay Kidane'],
    births: [{ date: '2001-03-12' }],
    nationalities: ['ER'],
    sex: 'male',
  },
  {
    id: 'UK-2',
    names: ['Mohammad Ahmadi'],
    births: [{ date: '2000-01-01' }],
    nationalities: ['AF'],
    sex: 'male',
  },
  {
    id: 'UK-3',
    names: ['Muhammed Ahmady'],
    births: [{ date: '2002-05-30' }],
    nationalities: ['AF'],
    sex: 'male',
  },
  { id: 'UK-4', names: ['Zabihullah Stanikzai'], births: [{ date: '2003-07-21' }], nationalities: ['AF'] },
  {
    id: 'UK-5',
    names: [{ text: 'Selam Haile' }, { text: 'Selamawit Haile', kind: 'alias' }],
    nationalities: ['ET'],
    sex: 'female',
  },
  {
    id: 'UK-6',
    names: ['Bilal Karimi'],
    births: [{ date: '1999-11-02' }],
    nationalities: ['AF'],
    sex: 'male',
  },
] as const satisfies readonly PersonInput[]

const records = register.map((person) => prepare(person as PersonInput))

/**
 * What every place that keeps registers promises to matching. Run it over each implementation of the port.
 *
 * @param skips promises that this source cannot keep; each says why
 * @example candidateSourceContract('memory', (records) => filledMemorySource(records))
 */
export function candidateSourceContract(
  name: string,
  makeSource: MakeSource,
  skips: readonly Skip[] = [],
): void {
  const promise = (text: string, body: () => Promise<void>) => {
    const skip = skips.find(({ test }) => test === text)
    if (skip) it.skip(`${text} (${skip.reason})`, body)
    else it(text, body)
  }

  describe(`the candidate port, ${name}`, () => {
    describe('candidates', () => {
      promise('a record fetches itself, first', async () => {
        const source = await makeSource(records)
        for (const record of records) expect((await find(source, record))[0]).toBe(record.id)
      })

      promise('another spelling fetches the record before strangers', async () => {
        const source = await makeSource(records)
        expect((await find(source, prepare({ names: ['Philimon Tesfai'] })))[0]).toBe('UK-1')
        expect((await find(source, prepare({ names: ['Zabiullah Stanekzai'] })))[0]).toBe('UK-4')
      })

      promise('a record is fetched by any of its names', async () => {
        const source = await makeSource(records)
        expect((await find(source, prepare({ names: ['Selamawit'] })))[0]).toBe('UK-5')
      })

      promise('a child under another name is fetched by an exact birth date', async () => {
        const source = await makeSource(records)
        const found = await find(
          source,
          prepare({ names: ['Yonas Berhe'], births: [{ date: '2003-07-21' }] }),
        )
        expect(found).toContain('UK-4')
      })

      promise('ids are distinct, and all are held', async () => {
        const source = await makeSource(records)
        const found = await find(source, prepare({ names: ['Mohammad Ahmadi', 'Mohamad Ahmady'] }))
        expect(new Set(found).size).toBe(found.length)
        expect(await source.get(found)).not.toContain(undefined)
      })

      promise('no more than the limit', async () => {
        const source = await makeSource(records)
        const query = prepare({ names: ['Mohammad Ahmadi'] })
        const all = await find(source, query)
        expect(all.length).toBeGreaterThan(1)
        for (const limit of [1, 2]) expect(await find(source, query, { limit })).toEqual(all.slice(0, limit))
      })

      promise('equal records come in the order of their ids, by code unit', async () => {
        const doubles = ['é', 'a-10', 'Z', 'a-9', '\u{1F600}', '\uFF5E'].map((id) =>
          prepare({ id, names: ['Bilal Karimi'] }),
        )
        const source = await makeSource(doubles)
        expect(await find(source, prepare({ names: ['Bilal Karimi'] }))).toEqual(
          doubles.map(({ id }) => id!).sort(),
        )
      })

      promise('the order in which records came changes no answer', async () => {
        const forwards = await makeSource(records)
        const backwards = await makeSource([...records].reverse())
        for (const record of records)
          expect(await find(forwards, record)).toEqual(await find(backwards, record))
      })

      promise('an empty source has no candidates', async () => {
        const source = await makeSource([])
        expect(await find(source, records[0]!)).toEqual([])
      })

      promise('a query that says nothing has no candidates', async () => {
        const source = await makeSource(records)
        expect(await find(source, prepare({ names: [] }))).toEqual([])
      })

      promise('an aborted signal rejects with its reason', async () => {
        const source = await makeSource(records)
        const reason = new Error('the page was closed')
        const asked = async () => find(source, records[0]!, { signal: AbortSignal.abort(reason) })
        await expect(asked()).rejects.toBe(reason)
      })
    })

    describe('get', () => {
      promise('the records come back as they were given, in the order of the ids', async () => {
        const source = await makeSource(records)
        const ids = records.map(({ id }) => id!).reverse()
        expect(await source.get(ids)).toEqual([...records].reverse())
      })

      promise('an unknown id is undefined in its place', async () => {
        const source = await makeSource(records)
        expect(await source.get(['nobody', 'UK-2', ''])).toEqual([undefined, records[1], undefined])
      })
    })

    describe('statistics', () => {
      promise('size counts the records', async () => {
        expect((await (await makeSource(records)).statistics()).size).toBe(records.length)
        expect((await (await makeSource([])).statistics()).size).toBe(0)
      })

      promise('a name is counted in all its spellings', async () => {
        const statistics = await (await makeSource(records)).statistics()
        expect(statistics.frequency(firstToken('Mohamed'))).toBe(2)
        expect(statistics.frequency(firstToken('Stanikzai'))).toBe(1)
        expect(statistics.frequency(firstToken('Nguyen'))).toBe(0)
      })

      promise('a name is counted among the records that share a key, where the source can', async () => {
        const statistics = await (await makeSource(records)).statistics()
        const among = (country: string) => statistics.within?.('nationalities', country)
        if (!statistics.within) return
        expect([among('AF')!.size, among('ER')!.size, among('XX')!.size]).toEqual([4, 1, 0])
        expect(among('AF')!.frequency(firstToken('Mohamed'))).toBe(2)
        expect(among('ER')!.frequency(firstToken('Mohamed'))).toBe(0)
        expect(among('ER')!.frequency(firstToken('Philimon'))).toBe(1)
        expect(among('XX')!.frequency(firstToken('Mohamed'))).toBe(0)
      })

      promise('a share is of the records that state the field', async () => {
        const statistics = await (await makeSource(records)).statistics()
        expect(statistics.share('no such field', 'AF')).toBeNull()
        for (const field of ['nationalities', 'sex', 'births']) {
          for (const key of keysOf(records, field)) {
            const holding = records.filter((record) => record.keys.includes(`${field}:${key}`)).length
            const stating = records.filter(
              (record) => record.values[contractFields.findIndex((one) => one.name === field)] !== null,
            )
            expect(statistics.share(field, key)).toBeCloseTo(holding / stating.length, 10)
          }
        }
      })
    })

    describe('pairs', () => {
      promise('each pair of doubles comes once, the lower id first', async () => {
        const source = await makeSource(records)
        if (!source.pairs) return
        const pairs: string[] = []
        for await (const [a, b] of source.pairs({ names: defaultNameWeights })) {
          expect(a < b).toBe(true)
          pairs.push(`${a} ${b}`)
        }
        expect(pairs).toContain('UK-2 UK-3')
        expect(new Set(pairs).size).toBe(pairs.length)
      })

      promise('an empty source has no pairs', async () => {
        const source = await makeSource([])
        for await (const pair of source.pairs?.({ names: defaultNameWeights }) ?? [])
          expect(pair).toBeUndefined()
      })
    })

    describe('removal', () => {
      promise('a removed record leaves no trace in any answer', async () => {
        const source = await makeSource(records)
        if (!source.remove) return
        for (const id of ['UK-1', 'UK-3', 'UK-5']) await source.remove(id)
        const kept = records.filter(({ id }) => !['UK-1', 'UK-3', 'UK-5'].includes(id!))
        const never = await makeSource(kept)
        for (const record of records) expect(await find(source, record)).toEqual(await find(never, record))
        expect(await source.get(['UK-1'])).toEqual([undefined])
        const [after, without] = [await source.statistics(), await never.statistics()]
        expect(after.size).toBe(without.size)
        expect(after.frequency(firstToken('Mohammad'))).toBe(without.frequency(firstToken('Mohammad')))
        expect(after.share('sex', 'male')).toBe(without.share('sex', 'male'))
      })
    })
  })
}

async function find(
  source: CandidateSource,
  query: Prepared,
  options: Partial<CandidateOptions> = {},
): Promise<readonly string[]> {
  return source.candidates(query, { limit: 128, weights: { names: defaultNameWeights }, ...options })
}

function firstToken(name: string) {
  return nameField.prepare([name], [])![0]!.tokens[0]!.token
}

function keysOf(all: readonly Prepared[], field: string): Set<string> {
  const keys = all.flatMap((record) => record.keys.filter((key) => key.startsWith(`${field}:`)))
  return new Set(keys.map((key) => key.slice(field.length + 1)))
}
