import { expect, test } from 'vitest'

/** The arithmetic of the benches: what the tables of bench/README.md are made by. */
const bench = (file: string) => new URL(`../bench/${file}`, import.meta.url).href
const { ceilingAt, quantile, recallAt } = await import(bench('figures.mjs'))
const { fitsFirst, plainText, statedIn } = await import(bench('peers/reading.mjs'))

const answered = [
  { record: 'a', ids: ['a', 'b'], alike: 1 },
  { record: 'b', ids: ['a', 'b'], alike: 4 },
  { record: 'c', ids: [], alike: 20 },
  { record: null, ids: ['a'] },
]

test('recall counts those whom the register holds, and only the first k', () => {
  expect(recallAt(1, answered)).toBe(1 / 3)
  expect(recallAt(10, answered)).toBe(2 / 3)
})

test('the ceiling is a fair guess among people who are alike', () => {
  expect(ceilingAt(1, answered, 'alike')).toBeCloseTo((1 + 1 / 4 + 1 / 20) / 3)
  expect(ceilingAt(10, answered, 'alike')).toBeCloseTo((1 + 1 + 10 / 20) / 3)
})

test('a quantile is a measured time, the greatest one at most', () => {
  const times = [5, 1, 4, 2, 3]
  expect([0, 0.5, 0.99, 1].map((at) => quantile(times, at))).toEqual([1, 3, 5, 5])
})

test('peers are given names without marks, case and punctuation, whatever form they have', () => {
  const names = [{ given: 'Ṭāriq', family: "O'Neil" }, { text: 'ABU  Tariq' }, 'طارق']
  expect(plainText({ names })).toBe('tariq o neil abu tariq طارق')
})

test('records of another age or sex come last, those that say nothing keep their place', () => {
  const stated = new Map(
    Object.entries({
      old: { births: [{ date: '1990-01-01' }], sex: 'male' },
      girl: { births: [{ date: '2001' }], sex: 'female' },
      silent: {},
      fitting: { births: [{ age: 14, at: '2016-09-01' }], sex: 'male' },
    }).map(([id, row]) => [id, statedIn(row)]),
  )
  const asked = statedIn({ births: [{ date: '2002-05-01' }], sex: 'male' })
  expect(fitsFirst(['old', 'girl', 'silent', 'fitting'], asked, stated)).toEqual([
    'silent',
    'fitting',
    'old',
    'girl',
  ])
})

test('a birth in another calendar says nothing to a filter by year', () => {
  expect(statedIn({ births: [{ date: '1380-02-01', calendar: 'persian' }] }).years).toBeNull()
})
