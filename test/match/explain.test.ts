import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { explain } from '../../src/match/explain.js'
import { createRegistry } from '../../src/match/registry.js'
import type { PersonInput } from '../../src/record/parse.js'
import { english } from '../../src/score/wording.js'
import { filmon, register, valuesOf } from './children.js'

const registry = createRegistry(register)
const revealed = async (referral: PersonInput, limit = 3) =>
  explain(await registry.find(referral, { limit }), { reveal: true })
const tenths = (figure: string) => Math.round(Number(figure.replace('−', '-')) * 10)

describe('an explanation that reveals', () => {
  it('shows both sides, the evidence for and against, and what no difference proves', async () => {
    const { text } = await revealed(filmon)
    for (const part of [
      'R-014  Filmon Tesfai · about 15 in September 2016 · Eritrean',
      'probable',
      ' 1  UK-1  Philimon TESFAY KIDANE · 2001-01-01 · ER',
      'before any evidence: 1 of 16 records, half of the children in it',
      'for      Filmon ~ Philimon (',
      'about 15 in September 2016 ~ 2001-01-01: the years fit',
      'Eritrean ~ ER: same nationality',
      "against  Kidane stands only in the register (often a grandfather's",
      'Differences in name or age are not evidence of dishonesty.',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('keeps within 80 columns', async () => {
    const long: PersonInput = {
      id: 'R'.repeat(70),
      names: [`${'Filmon '.repeat(30)}${'x'.repeat(200)}`],
      places: ['y'.repeat(500)],
    }
    for (const referral of [filmon, long, { names: ['Kamal Idris Yahya'] }]) {
      const { text } = await revealed(referral)
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    }
  })

  it('ends every answer with what no difference proves', async () => {
    for (const referral of [filmon, { names: ['Arben Hoxha'] }]) {
      expect((await revealed(referral)).text.endsWith(english.sentences.closing)).toBe(true)
    }
  })

  it('says what is missing where nothing fits, or nothing can be compared', async () => {
    expect((await revealed({ names: ['Arben Hoxha'], nationalities: ['AL'] })).text).toContain(
      'No record fits.',
    )
    expect((await revealed({ names: [] })).text).toContain('nothing that can be compared')
  })

  it('asks for what would tell two apart', async () => {
    const twins = createRegistry([
      { id: 'A', names: ['Abel Haile'], nationalities: ['ER'] },
      { id: 'B', names: ['Abel Haile'], nationalities: ['ER'] },
    ])
    const answer = await twins.find({ names: ['Abel Haile'], nationalities: ['ER'] })
    expect(answer.outcome).toBe('ambiguous')
    expect(explain(answer, { reveal: true }).text).toContain(
      "A document or telephone number or a father's name would tell these",
    )
  })

  it('calls a brother a brother', async () => {
    const { text } = await revealed({ names: ['Kamal Idris Yahya'], births: [{ age: 10, at: '2016-06' }] })
    expect(text).toContain('This may be a brother or sister of the child')
  })

  it('shows the record as it was when the answer was given', async () => {
    const changing = createRegistry(register)
    const answer = await changing.find(filmon)
    await changing.replace({ id: 'UK-1', names: ['Somebody Else'] })
    expect(explain(answer, { reveal: true }).text).toContain('Philimon TESFAY KIDANE')
  })

  it('shows the referral alone where only ids are kept', async () => {
    const answer = await createRegistry(register, { keep: 'ids' }).find(filmon)
    const { text } = explain(answer, { reveal: true })
    expect(text).toContain('Eritrean: same nationality')
    expect(text).not.toContain('2001-01-01')
  })

  it('is possible only with the object that find gave', async () => {
    const stored = JSON.parse(JSON.stringify(await registry.find(filmon)))
    expect(() => explain(stored, { reveal: true })).toThrow(NamesakeError)
    expect(explain(stored).text).toContain('name.spelling')
  })

  it('lets no value command a terminal', async () => {
    const { text } = await revealed({
      id: 'R\u001b[2J',
      names: ['Filmon\u001b[31m\n\u202eTesfai'],
      places: ['a\u0007\rb'],
    })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('speaks another language', async () => {
    const wording = {
      ...english,
      outcomes: { ...english.outcomes, probable: 'wahrscheinlich' },
      labels: { ...english.labels, against: 'dagegen' },
    }
    const { text } = explain(await registry.find(filmon), { reveal: true, wording })
    expect(text).toContain('wahrscheinlich')
    expect(text).toContain('dagegen')
  })
})

describe('an explanation that does not reveal', () => {
  it('holds ids, codes and figures only', async () => {
    for (const referral of [filmon, ...register]) {
      const { text, rows } = explain(await registry.find(referral))
      const printed = text + JSON.stringify(rows)
      for (const value of [referral, ...register].flatMap(valuesOf)) expect(printed).not.toContain(value)
    }
  })

  it('names the codes', async () => {
    const { text } = explain(await registry.find(filmon))
    expect(text).toContain('for      names: name.')
    expect(text).toContain('against  names: name.last-absent')
    expect(text.split('\n')[0]).toBe('probable')
  })
})

describe('the rows', () => {
  it.each([filmon, { names: ['Kamal Idris Yahya'] }, { names: ['Mohammed'] }, ...register])(
    'of %j add up',
    async (referral) => {
      const answer = await registry.find(referral as PersonInput)
      const { rows } = explain(answer)
      for (const { id, bits } of answer.candidates) {
        const own = rows.filter(({ candidate }) => candidate === id)
        const total = own.find(({ step }) => step === 'total')!
        const others = own.filter(({ step }) => step !== 'total')
        expect(total.units).toBe(bits * 1024)
        expect(others.reduce((sum, { units }) => sum + units, 0)).toBe(total.units)
        expect(others.reduce((sum, { figure }) => sum + tenths(figure), 0)).toBe(tenths(total.figure))
      }
    },
  )

  it('begin with the odds before any evidence', async () => {
    const { rows } = explain(await registry.find(filmon))
    expect(rows[0]).toMatchObject({ step: 'prior', field: 'prior', codes: ['prior'], figure: '−4.0' })
  })
})
