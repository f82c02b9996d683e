import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { standardFields } from '../../src/compare/standard.js'
import { NamesakeError } from '../../src/errors.js'
import { createRegistry } from '../../src/match/registry.js'
import type { Field } from '../../src/record/field.js'
import type { PersonInput } from '../../src/record/parse.js'
import { defaultModel, type Model, sealModel } from '../../src/score/model.js'
import { filmon, register, valuesOf } from './children.js'

const failure = async (run: () => unknown): Promise<NamesakeError> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof NamesakeError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
const placesOf = (error: NamesakeError) => error.issues.map(({ path, code }) => `${path} ${code}`)

describe('a register that is searched', () => {
  const registry = createRegistry(register)

  it('finds the child first', async () => {
    const answer = await registry.find(filmon)
    expect(answer.candidates[0]).toMatchObject({ id: 'UK-1', kinship: null })
    expect(answer.outcome).toBe('probable')
    expect(answer).toMatchObject({
      searched: register.length,
      coverage: 0.5,
      model: { hash: defaultModel.hash },
    })
  })

  it.each<[string, PersonInput, string]>([
    ['a Chadian spelling', { names: ['Mohamed Abubakar'], nationalities: ['TD'] }, 'UK-6'],
    ['a Kurdish spelling', { names: ['Rozhat Yılmaz'], births: [{ date: '2001' }] }, 'UK-8'],
    ['Arabic letters', { names: ['عمر الحريري'] }, 'UK-12'],
    ['Tigrinya letters', { names: ['ሰምሃር ብርሃነ'] }, 'UK-9'],
    ['the Vietnamese order', { names: ['Nam Van Nguyen'], births: [{ date: '2001-12-24' }] }, 'UK-11'],
    ['a compound written apart', { names: ['Hiwet Gebre Medhin'] }, 'UK-10'],
    [
      'another name, but the birth date',
      { names: ['Yonas Kahsay'], births: [{ date: '2000-09-09' }], sex: 'female' },
      'UK-9',
    ],
    ['a short form', { names: ['Zabi Ahmadzai'] }, 'UK-3'],
    [
      'the mother',
      { names: ['Abel'], relatives: [{ relation: 'mother', name: 'Letebirhan Tecle' }] },
      'UK-16',
    ],
  ])('by %s', async (_name, referral, id) => {
    expect((await registry.find(referral)).candidates[0]?.id).toBe(id)
  })

  it('knows a brother from the child', async () => {
    const { candidates } = await registry.find({
      names: ['Kamal Idris Yahya'],
      births: [{ age: 10, at: '2016-06' }],
    })
    expect(candidates[0]).toMatchObject({ id: 'UK-14', kinship: null })
    expect(candidates.find(({ id }) => id === 'UK-15')).toMatchObject({ kinship: 'sibling' })
  })

  it('calls a lone brother a brother', async () => {
    const alone = createRegistry(register.filter(({ id }) => id !== 'UK-14'))
    const answer = await alone.find({ names: ['Kamal Idris Yahya'], births: [{ age: 10, at: '2016-06' }] })
    expect(answer.candidates[0]).toMatchObject({ id: 'UK-15', kinship: 'sibling' })
    expect(answer.outcome).not.toBe('probable')
  })

  it('calls a father a parent', async () => {
    const { candidates } = await registry.find({ names: ['Idris Yahya'] })
    expect(candidates.find(({ id }) => id === 'UK-14')).toMatchObject({ kinship: 'parent' })
  })

  it('finds nobody where nobody fits', async () => {
    const answer = await registry.find({
      names: ['Arben Hoxha'],
      births: [{ date: '2004-02-02' }],
      nationalities: ['AL'],
    })
    expect(answer.outcome).toBe('none')
    expect(answer.nobody).toBeGreaterThan(0.9)
  })

  it.each<[string, PersonInput]>([
    ['no name', { names: [] }],
    ['a placeholder', { names: ['UNKNOWN'] }],
    ['signs', { names: ['???', ''] }],
    ['what nobody understands', { names: [], nationalities: ['Atlantis'] }],
  ])('cannot compare %s', async (_name, referral) => {
    expect(await registry.find(referral)).toMatchObject({ outcome: 'cannot-compare', candidates: [] })
  })

  it('gives as many candidates as are asked for', async () => {
    const referral: PersonInput = { names: ['Mohammed'], nationalities: ['SD'], sex: 'male' }
    expect((await registry.find(referral, { limit: 3 })).candidates).toHaveLength(3)
    expect((await registry.find(referral)).candidates.length).toBeLessThanOrEqual(10)
  })

  it.each([0, -1, 1.5, 101, Number.NaN])('refuses a limit of %d', async (limit) => {
    expect((await failure(() => registry.find(filmon, { limit }))).code).toBe('options.limit')
  })

  it('refuses a referral that cannot be read', async () => {
    const referral = { names: ['Filmon'], ethnicity: 'x' } as PersonInput
    expect(placesOf(await failure(() => registry.find(referral)))).toEqual([
      'referral.ethnicity unknown-property',
    ])
  })

  it("rejects with the signal's reason", async () => {
    const reason = new Error('the user went away')
    await expect(registry.find(filmon, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('holds no value in its answers, errors or itself', async () => {
    const answer = await registry.find(filmon)
    const printed =
      JSON.stringify(answer) +
      inspect(answer, { depth: 20, showHidden: true }) +
      inspect(registry, { depth: 20, showHidden: true })
    for (const value of [filmon, ...register].flatMap(valuesOf)) expect(printed).not.toContain(value)
  })

  it('has reasons that add up to the bits', async () => {
    for (const { reasons, bits, probability } of (await registry.find(filmon)).candidates) {
      expect(reasons.reduce((sum, { units }) => sum + units, 0)).toBe(bits * 1024)
      expect(
        reasons.every((reason) => Number.isInteger(reason.units) && reason.bits * 1024 === reason.units),
      ).toBe(true)
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -bits), 12)
    }
  })

  it('reaches its answer before its first await', async () => {
    const changing = createRegistry(register)
    const answer = changing.find(filmon)
    await changing.remove('UK-1')
    expect((await answer).candidates[0]?.id).toBe('UK-1')
    expect((await changing.find(filmon)).candidates.map(({ id }) => id)).not.toContain('UK-1')
  })
})

describe('a register that changes', () => {
  it('can be awaited, and used without', async () => {
    expect((await createRegistry(register)).size).toBe(register.length)
    expect(createRegistry(register).size).toBe(register.length)
    expect(createRegistry([]).size).toBe(0)
  })

  it('holds, gives back, replaces and removes', async () => {
    const registry = createRegistry<{ file: number }>([{ id: 'A', names: ['Filmon'], data: { file: 7 } }])
    await registry.add({ id: 'B', names: ['Abel'] })
    await registry.add([
      { id: 'C', names: ['Yonas'] },
      { id: 'D', names: ['Semhar'] },
    ])
    expect([registry.size, registry.has('C'), registry.has('X')]).toEqual([4, true, false])
    expect(registry.get('A')).toEqual({ id: 'A', names: ['Filmon'], data: { file: 7 } })
    expect(registry.get('X')).toBeUndefined()
    await registry.replace({ id: 'B', names: ['Abel Haile'] })
    expect(registry.get('B')).toEqual({ id: 'B', names: ['Abel Haile'] })
    await registry.remove('C')
    expect([registry.size, registry.has('C'), registry.get('C')]).toEqual([3, false, undefined])
  })

  it('is not changed by what its callers change', () => {
    const names = ['Filmon']
    const registry = createRegistry([{ id: 'A', names }])
    names[0] = 'Abel'
    expect(registry.get('A')?.names).toEqual(['Filmon'])
    registry.get('A')!.names[0] = 'Yonas'
    expect(registry.get('A')?.names).toEqual(['Filmon'])
  })

  it('keeps ids only where it is told so', async () => {
    const registry = createRegistry(register, { keep: 'ids' })
    expect([registry.has('UK-1'), registry.get('UK-1')]).toEqual([true, undefined])
    expect((await registry.find(filmon)).candidates[0]?.id).toBe('UK-1')
  })

  it('adds all or none', async () => {
    const registry = createRegistry(register)
    const error = await failure(() =>
      registry.add([
        { id: 'N-1', names: [] },
        { id: 'UK-1', names: [] },
        { id: 'N-1', names: [] },
      ]),
    )
    expect(placesOf(error)).toEqual(['records[1].id id.known', 'records[2].id id.known'])
    expect(registry.has('N-1')).toBe(false)
  })

  it.each<[string, (registry: ReturnType<typeof createRegistry>) => Promise<void>, string]>([
    ['adding without an id', (r) => r.add({ names: [] }), 'record.id missing'],
    ['replacing an unknown record', (r) => r.replace({ id: 'X', names: [] }), 'id id.unknown'],
    ['removing an unknown record', (r) => r.remove('X'), 'id id.unknown'],
    ['adding what cannot be read', (r) => r.add({ id: 'X', names: 7 } as never), 'record.names wrong-type'],
    [
      'replacing by what cannot be read',
      (r) => r.replace({ id: 'UK-1', names: 7 } as never),
      'record.names wrong-type',
    ],
    ['data that no JSON holds', (r) => r.add({ id: 'X', names: [], data: 1n }), 'record.data data.not-json'],
  ])('refuses %s', async (_name, run, issue) => {
    const registry = createRegistry(register)
    expect(placesOf(await failure(() => run(registry)))).toEqual([issue])
    expect([registry.size, registry.has('X')]).toEqual([register.length, false])
  })
})

describe('records that cannot be read', () => {
  const records = [
    { id: 'A', names: ['Filmon'] },
    { names: [] },
    { id: 'B', names: 3 },
    { id: 'A', names: [] },
  ] as PersonInput[]
  const issues = ['records[1].id missing', 'records[2].names wrong-type', 'records[3].id id.known']

  it('are all named at once', async () => {
    expect(placesOf(await failure(() => createRegistry(records)))).toEqual(issues)
  })
  it('are skipped where it is told so', () => {
    const registry = createRegistry(records, { invalid: 'skip' })
    expect(registry.size).toBe(1)
    expect(registry.skipped.map(({ path, code }) => `${path} ${code}`)).toEqual(issues)
  })
})

describe('options', () => {
  it.each([0, 1, -1, Number.NaN])('refuse a coverage of %d', async (coverage) => {
    expect((await failure(() => createRegistry([], { coverage }))).code).toBe('options.coverage')
  })

  it('let the register hold most of the children, or few', async () => {
    const at = async (coverage: number) =>
      (await createRegistry(register, { coverage }).find(filmon)).candidates[0]!.probability
    expect(await at(0.9)).toBeGreaterThan(await at(0.1))
  })

  const phone: Field<string, string> = {
    name: 'phone',
    schema: z.string(),
    prepare: (input) => input.replace(/\D/g, ''),
    compare: (a, b) => ({ level: a === b ? 'same' : 'different' }),
    levels: ['same', 'different'],
    keys: (value) => [value],
  }
  const model: Model = sealModel({
    ...defaultModel,
    fields: {
      ...defaultModel.fields,
      phone: { same: { bits: 9, family: 1 }, different: { bits: 0, family: 1 } },
    },
  })
  const fields = [...standardFields, phone] as readonly Field[]

  it('take a field of the caller', async () => {
    const registry = createRegistry<unknown, { phone?: string }>(
      [...register, { id: 'P', names: ['Abel'], phone: '07 1' }],
      { fields, model },
    )
    const { candidates } = await registry.find({ names: ['Yonas'], phone: '0-71' })
    expect(candidates[0]?.id).toBe('P')
    expect(candidates[0]?.reasons).toContainEqual({
      code: 'phone.same',
      field: 'phone',
      units: 9216,
      bits: 9,
      side: 'for',
    })
  })

  it('refuse a field without weights', async () => {
    expect((await failure(() => createRegistry([], { fields }))).code).toBe('model.row-missing')
  })
})
