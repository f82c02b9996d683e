import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { proportion } from '../../src/evaluate/proportions.js'
import { dedupe } from '../../src/match/dedupe.js'
import type { Link } from '../../src/match/links.js'
import type { PersonInput } from '../../src/record/parse.js'
import { allDoubles } from '../reference/all-pairs.js'
import { register } from './children.js'
import { collect, composeDoubles } from './doubles.js'

const twice: PersonInput[] = [
  ...register,
  {
    id: 'X-1',
    names: ['Filimon Tesfay Kidane'],
    births: [{ date: '2001-01-01' }],
    nationalities: ['Eritrean'],
    sex: 'male',
  },
]

describe('dedupe', () => {
  it('proposes a record that stands there in two spellings, once, with reasons that add up', async () => {
    const [found, ...more] = await collect(dedupe(twice))
    expect(more).toEqual([])
    expect(found).toMatchObject({ a: 'UK-1', b: 'X-1', kinship: null, decided: null })
    expect(found!.probability).toBeCloseTo(1 / (1 + 2 ** -found!.bits), 12)
    expect(found!.reasons.reduce((sum, { units }) => sum + units, 0)).toBe(found!.bits * 1024)
    expect(found!.reasons[0]).toMatchObject({ field: 'prior' })
    expect(JSON.stringify(found)).not.toMatch(/Filimon|Tesfay/)
  })

  it('gives brothers as brothers, where it gives them', async () => {
    const links = await collect(dedupe(register, { least: 0.0001 }))
    const brothers = links.find(({ a, b }) => a === 'UK-14' && b === 'UK-15')
    expect(brothers?.kinship ?? 'sibling').toBe('sibling')
    expect(brothers?.probability ?? 0).toBeLessThan(0.5)
  })

  it('agrees with a judge who compares everybody with everybody', { timeout: 60_000 }, async ({
    annotate,
  }) => {
    const { records } = composeDoubles({ seed: 11, people: 160, every: 4 })
    const judged = new Map(allDoubles(records, 0.2, 0.5).map(({ a, b, odds }) => [`${a} ${b}`, odds]))
    const links = await collect(dedupe(records, { duplicates: 0.2 }))
    for (const { a, b, bits, reasons } of links) {
      const limit = reasons.find(({ field }) => field === 'limit')?.bits ?? 0
      expect(bits - limit).toBeCloseTo(Math.log2(judged.get(`${a} ${b}`)!), 2)
    }
    await annotate(`${judged.size - links.length} of ${judged.size} pairs lost by the join`)
    expect(links.length / judged.size).toBeGreaterThan(0.97)
  })

  describe('of a list that teaches what its births are worth', () => {
    const careful = composeDoubles({ seed: 21, people: 1200, every: 3, errors: 0.1 })
    const listed = (links: readonly Link[]) =>
      links.filter(({ reasons }) => reasons.some(({ code }) => code === 'birth.listed')).length

    it('finds more of those who stand there twice, and no more of others', async () => {
      const learnt = await collect(dedupe(careful.records, { least: 0.99 }))
      const shipped = await collect(dedupe(careful.records, { least: 0.99, learn: false }))
      expect(listed(learnt)).toBeGreaterThan(100)
      expect(listed(shipped)).toBe(0)
      const right = (links: readonly Link[]) =>
        links.filter(({ a, b }) => careful.truth.has(`${a} ${b}`)).length
      expect(right(learnt)).toBeGreaterThan(right(shipped))
      expect(learnt.length - right(learnt)).toBeLessThanOrEqual(shipped.length - right(shipped))
    })

    it('is left as it is where nobody stands twice', async () => {
      const { records } = composeDoubles({ seed: 21, people: 2000, every: 2000, errors: 0.1 })
      const [learnt, shipped] = [dedupe(records), dedupe(records, { learn: false })]
      expect(await collect(learnt)).toEqual(await collect(shipped))
    })

    it('gives the same links in whatever order it comes', async () => {
      const links = await collect(dedupe(careful.records))
      const reversed = await collect(dedupe([...careful.records].reverse()))
      const sorted = (all: readonly Link[]) => [...all].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
      expect(sorted(reversed)).toEqual(sorted(links))
    })
  })

  it('believes less where fewer doubles are expected', async () => {
    const chance = async (duplicates: number) =>
      (await collect(dedupe(twice, { duplicates, least: 0.05 }))).find(({ b }) => b === 'X-1')!.probability
    expect(await chance(0.01)).toBeLessThan(await chance(0.3))
  })

  it('takes records as they come', async () => {
    async function* stream() {
      yield* twice
    }
    expect(await collect(dedupe(stream()))).toEqual(await collect(dedupe(twice)))
  })

  it('has nothing to say of one record, and of none', async () => {
    expect(await collect(dedupe([]))).toEqual([])
    expect(await collect(dedupe(register.slice(0, 1)))).toEqual([])
  })

  it('names every record that cannot be read, or skips them', async () => {
    const bad = [...twice, { names: ['Abel'] }, { id: 'UK-1', names: ['Abel'] }, { id: 'X', names: [7] }]
    const reading = collect(dedupe(bad as PersonInput[]))
    await expect(reading).rejects.toThrow(NamesakeError)
    await expect(reading).rejects.toMatchObject({
      issues: [
        { path: 'records[17].id', code: 'missing' },
        { path: 'records[18].id', code: 'id.known' },
        { path: 'records[19].names[0]' },
      ],
    })
    const links = dedupe(bad as PersonInput[], { invalid: 'skip' })
    expect(await collect(links)).toEqual(await collect(dedupe(twice)))
    expect(links.skipped).toHaveLength(3)
  })

  it.each([{ least: 0 }, { least: 1 }, { duplicates: 2 }, { decisions: [{}] }])('refuses %j', (options) => {
    expect(() => dedupe([], options as object)).toThrow(NamesakeError)
  })

  it('ends where it is told to', async () => {
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(collect(dedupe(twice, { signal: stop.signal }))).rejects.toThrow('enough')
  })

  it('hears a signal in the middle of the work, and tells how far it is', { timeout: 30_000 }, async () => {
    const { records } = composeDoubles({ seed: 3, people: 600, every: 50 })
    const stop = new AbortController()
    const told: [number, number][] = []
    const progress = (done: number, total: number) => {
      told.push([done, total])
      if (done > 0) stop.abort(new Error('enough'))
    }
    await expect(collect(dedupe(records, { signal: stop.signal, progress }))).rejects.toThrow('enough')
    expect(told.map(([, total]) => total)).toEqual(told.map(() => records.length))
    expect(told.at(-1)![0]).toBeLessThan(records.length)
  })
})

describe('composed doubles', () => {
  const traditions = ['afghan', 'eritrean', 'sudanese', 'syrian', 'vietnamese', 'kurdish'] as const
  it.for(traditions)(
    '%s: what is proposed is right, and most are proposed',
    { timeout: 60_000 },
    async (tradition, { annotate }) => {
      const { records, truth } = composeDoubles({ seed: 21, people: 240, every: 6, tradition, errors: 0.3 })
      const links = await collect(dedupe(records, { least: 0.9, duplicates: 0.15 }))
      const right = links.filter(({ a, b }) => truth.has(`${a} ${b}`)).length
      const precision = proportion(right, links.length)
      const recall = proportion(right, truth.size)
      const text = (name: string, { share, low, high }: typeof recall) =>
        `${name} ${share?.toFixed(2)} [${low?.toFixed(2)}, ${high?.toFixed(2)}]`
      await annotate(`${text('precision', precision)} ${text('recall', recall)}`)
      expect(precision.high).toBeGreaterThan(0.9)
      expect(recall.high).toBeGreaterThan(0.5)
    },
  )
})
