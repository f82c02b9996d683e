import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { explain } from '../../src/match/explain.js'
import { createRegistry, type Registry } from '../../src/match/registry.js'
import { findTogether } from '../../src/match/together.js'
import type { PersonInput } from '../../src/record/parse.js'
import { filmon, register } from './children.js'

const others = register.filter(({ id }) => id !== 'UK-14' && id !== 'UK-15')
/** Sudanese boys of one name and age: by name and age alone nobody can tell them apart. */
const kamals: readonly PersonInput[] = ['Hassan Osman', 'Adam Ishag', 'Yahya Musa', 'Abdalla Haroun'].map(
  (chain, i) => ({
    id: `K-${i}`,
    names: [`Kamal ${chain}`],
    births: [{ date: '2006-01-01' }],
    nationalities: ['SD'],
    sex: 'male',
  }),
)
const kamal: PersonInput = {
  id: 'KAMAL',
  names: ['Kamal Idris Yahya'],
  births: [{ date: '2006-01-01' }],
  nationalities: ['SD'],
  places: ['Nyala'],
  sex: 'male',
}
const bilal: PersonInput = {
  id: 'BILAL',
  names: ['Bilal Idris Yahya'],
  births: [{ date: '1999-05-01' }],
  nationalities: ['SD'],
  places: ['Nyala'],
  sex: 'male',
}
const sought = {
  kamal: { names: ['Kamal'], births: [{ age: 10, at: '2016-06' }], nationalities: ['Sudanese'] },
  bilal: { names: ['Bilal Idris Yahya'], births: [{ age: 17, at: '2016-06' }], nationalities: ['Sudanese'] },
}

const registryWith = (...records: readonly PersonInput[]) =>
  createRegistry([...others, ...kamals, ...records])
const together = async (registry: Registry, ...referrals: PersonInput[]) => {
  const answers = await findTogether(registry, referrals)
  return answers.map(({ candidates, outcome }) => ({
    outcome,
    order: candidates.map(({ id }) => id),
    bitsOf: (id: string, field: string) =>
      candidates
        .find((one) => one.id === id)
        ?.reasons.filter((reason) => reason.field === field)
        .map(({ code, bits }) => `${code} ${bits.toFixed(1)}`),
    of: (id: string) => candidates.find((one) => one.id === id),
  }))
}

describe('children who are searched for together', () => {
  it('raise the record that stands beside the likely record of the brother', async () => {
    const registry = registryWith(kamal, bilal)
    const alone = await registry.find(sought.kamal)
    expect(alone.candidates.filter(({ probability }) => probability > 0.1).length).toBeGreaterThan(3)
    const [found] = await together(registry, sought.kamal, sought.bilal)
    expect(found!.order[0]).toBe('KAMAL')
    expect(found!.of('KAMAL')!.probability).toBeGreaterThan(2 * alone.candidates[0]!.probability)
    expect(found!.bitsOf('KAMAL', 'together')).toEqual(['together.beside 6.0'])
    expect(found!.bitsOf('K-0', 'together')).toEqual([])
  })

  it.each<[string, PersonInput, PersonInput]>([
    ['the child', { ...kamal, relatives: [{ relation: 'brother', name: 'B.', id: 'BILAL' }] }, bilal],
    ['the brother', kamal, { ...bilal, relatives: [{ relation: 'sibling', name: 'K.', id: 'KAMAL' }] }],
  ])('count the most where the record of %s names the other by id', async (_whose, child, brother) => {
    const [found] = await together(registryWith(child, brother), sought.kamal, sought.bilal)
    expect(found!.bitsOf('KAMAL', 'together')).toEqual(['together.named 8.0'])
  })

  it('find a record that names the brother and shares nothing else with him', async () => {
    const named: PersonInput = {
      ...kamal,
      names: ['Kamal'],
      places: [],
      relatives: [{ relation: 'brother', name: 'Bilal' }],
    }
    const [found] = await together(registryWith(named, bilal), sought.kamal, sought.bilal)
    expect(found!.order[0]).toBe('KAMAL')
    expect(found!.of('KAMAL')!.reasons.map(({ code }) => code)).toContain('together.named')
  })

  it('find a child under another name beside the brother', async () => {
    const registry = registryWith(kamal, bilal)
    const other = { names: ['Yusuf Omar'], nationalities: ['Sudanese'], births: [{ age: 10, at: '2016-06' }] }
    const [found] = await together(registry, other, sought.bilal)
    expect(found!.order[0]).toBe('KAMAL')
    expect(found!.outcome).not.toBe('probable')
  })

  it('do not count twice what the referral told itself', async () => {
    const registry = registryWith(kamal, bilal)
    const whole = { ...sought.kamal, names: ['Kamal Idris Yahya'], places: ['Nyala'] }
    const [found] = await together(registry, whole, sought.bilal)
    const [beside] = found!.of('KAMAL')!.reasons.filter(({ field }) => field === 'together')
    expect(beside?.bits ?? 0).toBeLessThan(1.5)
    const named = { ...kamal, relatives: [{ relation: 'brother', name: 'Bilal' }] }
    const [again] = await together(
      registryWith(named, bilal),
      { ...whole, relatives: [{ relation: 'brother', name: 'Bilal' }] },
      sought.bilal,
    )
    const [twice] = again!.of('KAMAL')!.reasons.filter(({ field }) => field === 'together')
    expect(twice?.bits ?? 0).toBeLessThan(3)
  })

  it('lower the record that is the brother himself', async () => {
    const registry = registryWith(bilal)
    const child = { ...sought.kamal, names: ['Kamal Idris Yahya'] }
    const alone = await registry.find(child)
    const [found] = await together(registry, child, sought.bilal)
    const before = alone.candidates.find(({ id }) => id === 'BILAL')!
    expect(found!.of('BILAL')!.bits).toBeLessThan(before.bits - 2)
    expect(found!.of('BILAL')).toMatchObject({ kinship: 'sibling' })
    expect(found!.bitsOf('BILAL', 'together')![0]).toMatch(/^together\.taken -[34]/)
  })

  it('do not take a third brother for the child', async () => {
    const jamal: PersonInput = { ...kamal, id: 'JAMAL', names: ['Musa Idris Yahya'] }
    const child = { ...sought.kamal, names: ['Kamal Idris Yahya'] }
    const [found] = await together(registryWith(jamal, bilal), child, sought.bilal)
    expect(found!.outcome).not.toBe('probable')
    expect(found!.of('JAMAL')).toMatchObject({ kinship: 'sibling' })
  })

  it('weigh nothing where the brother is not found', async () => {
    const registry = registryWith(kamal)
    const nobody = { names: ['Arben Hoxha'], births: [{ date: '2004-02-02' }], nationalities: ['AL'] }
    const [found] = await findTogether(registry, [sought.kamal, nobody])
    const alone = await registry.find(sought.kamal)
    expect(found!.candidates.map(({ id }) => id)).toEqual(alone.candidates.map(({ id }) => id))
    for (const [i, { bits }] of found!.candidates.entries())
      expect(bits).toBeCloseTo(alone.candidates[i]!.bits, 1)
  })

  it('answer alone as they would by themselves', async () => {
    const registry = registryWith(kamal, bilal)
    expect(await findTogether(registry, [sought.kamal])).toEqual([await registry.find(sought.kamal)])
    expect(await findTogether(registry, [])).toEqual([])
  })

  it('are answered alike in any order', async () => {
    const registry = registryWith(kamal, bilal)
    const referrals = [sought.kamal, sought.bilal, filmon]
    const answers = await findTogether(registry, referrals)
    for (const order of [
      [2, 0, 1],
      [1, 2, 0],
      [1, 0, 2],
    ]) {
      const shuffled = await findTogether(
        registry,
        order.map((at) => referrals[at]!),
      )
      expect(shuffled).toEqual(order.map((at) => answers[at]))
    }
  })

  it('have reasons that add up, and a sentence for each', async () => {
    const answers = await findTogether(registryWith(kamal, bilal), [sought.kamal, sought.bilal])
    for (const answer of answers)
      for (const { reasons, bits } of answer.candidates)
        expect(reasons.reduce((sum, { units }) => sum + units, 0)).toBe(bits * 1024)
    expect(explain(answers[0]!, { reveal: true }).text).toContain(
      'stands beside the likely record of a brother or sister',
    )
  })

  it('are refused all at once', async () => {
    const wrong = [{ names: 'Kamal' }, sought.bilal, { names: [], shoeSize: 3 }] as unknown as PersonInput[]
    const error = await findTogether(registryWith(), wrong).catch((one) => one)
    expect(error).toBeInstanceOf(NamesakeError)
    expect(error.issues.map(({ path }: { path: string }) => path)).toEqual([
      'referrals[0].names',
      'referrals[2].shoeSize',
    ])
    await expect(findTogether({} as Registry, [sought.kamal])).rejects.toMatchObject({
      code: 'registry.foreign',
    })
    await expect(findTogether(registryWith(), [], { limit: 0 })).rejects.toMatchObject({
      code: 'options.limit',
    })
    const crowd = Array.from({ length: 21 }, () => sought.kamal)
    await expect(findTogether(registryWith(), crowd)).rejects.toMatchObject({ code: 'referrals.too-many' })
    const reason = new Error('away')
    await expect(findTogether(registryWith(), [], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})
