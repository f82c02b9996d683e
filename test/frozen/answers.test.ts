import { expect, it } from 'vitest'
import { compareNames } from '../../src/match/compare-names.js'
import { explain } from '../../src/match/explain.js'
import { createRegistry } from '../../src/match/registry.js'
import type { PersonInput } from '../../src/record/parse.js'
import { filmon, register } from '../match/children.js'

const referrals: readonly PersonInput[] = [
  filmon,
  {
    id: 'R-2',
    names: ['Kamal Idris Yahya'],
    births: [{ age: 10, at: '2016-06' }],
    nationalities: ['Sudanese'],
  },
  {
    id: 'R-3',
    names: ['Zabi', { text: 'Lucky', kind: 'assumed' }],
    births: [{ date: '2001' }],
    nationalities: ['AF'],
  },
  { id: 'R-4', names: ['عمر الحريري'], births: [{ age: 14, at: '2016-10-24' }], nationalities: ['Syrian'] },
  { id: 'R-5', names: ['Nam Van Nguyen'], sex: 'male' },
  { id: 'R-6', names: ['Arben Hoxha'], nationalities: ['AL'] },
]

/** Answers as text. A line that moves belongs in the changelog; `vitest -u` writes the file anew. */
it('answers stay as they were', async () => {
  const registry = createRegistry(register)
  const answers = []
  for (const referral of referrals)
    answers.push(explain(await registry.find(referral, { limit: 3 }), { reveal: true }).text)
  await expect(`${answers.join('\n\n')}\n`).toMatchFileSnapshot('./answers.txt')
})

const pairs = [
  ['Filmon Tesfai', 'Philimon TESFAY KIDANE'],
  ['Filmon Tesfay Kidane', 'Abel Tesfay Kidane'],
  ['Salman bin Muhammad', 'Muhammad bin Salman'],
  ['Abdul Rahman Karimi', 'Abdurahman Kareemi'],
  ['Nam Van Nguyen', 'NGUYEN VAN NAM'],
  ['عمر الحريري', 'Omar Al-Hariri'],
  ['Maxamed Cabdi Faarax', 'Mohamed Abdi Farah'],
  ['Hassan Ali', 'Hussein Ali'],
  ['Zabihullah', 'Zabi'],
  ['Filmon', '???'],
]

it('names compare as they did', async () => {
  const lines = pairs.map(([a, b]) => {
    const { verdict, bits, reasons } = compareNames(a!, b!)
    return `${bits.toFixed(3).padStart(8)}  ${verdict.padEnd(14)}  ${a} | ${b}  ${reasons.map(({ code }) => code).join(' ')}`
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./names.txt')
})
