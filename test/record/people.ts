import * as fc from 'fast-check'

const text = fc.oneof(
  fc.constantFrom(
    'Filmon Tesfai',
    'Kabul',
    'Afghan',
    'Syrian/Egyptian',
    'Dari',
    'no brother',
    'Ali aka Hassan',
    'محمد علي',
  ),
  fc.string({ minLength: 1, maxLength: 20 }),
)
const date = fc.constantFrom(
  '2001-03-12',
  '2001-03',
  '2001',
  '1380-05-05',
  '1421',
  '2004-02-30',
  '0001-01-01',
  '2001-01-01',
)
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(shape, { requiredKeys })
const kind = fc.constantFrom('primary', 'alias', 'nickname', 'former', 'assumed')
const basis = fc.constantFrom('documented', 'stated', 'assessed', 'estimated')

const shape = {
  id: text,
  names: list(
    fc.oneof(
      text,
      some({ text, kind, source: text }, ['text']),
      some(
        { given: text, middle: text, father: text, grandfather: text, family: text, kind, source: text },
        [],
      ),
    ),
  ),
  births: list(
    fc.oneof(
      some({ date, calendar: fc.constantFrom('persian', 'ethiopic', 'unheard of'), basis }, ['date']),
      some({ age: fc.double({ min: 0, max: 130, noNaN: true }), at: date, basis }, ['age', 'at']),
      some({ from: date, to: date, basis }, ['from', 'to']),
    ),
  ),
  nationalities: list(text),
  sex: fc.constantFrom('male', 'female', 'other', 'unknown'),
  places: list(text),
  languages: list(text),
  relatives: list(some({ relation: text, name: text, id: text }, ['relation', 'name'])),
  sightings: list(fc.record({ place: text, on: date })),
  identifiers: list(fc.record({ type: text, value: text })),
  data: fc.anything(),
}

/** People in whom nothing is wrong. */
export const wellFormedPerson = fc.record(shape, { requiredKeys: ['names'] })

/** What breaks a person, or nearly: other types, empty and endless texts, other words, undefined, lists in place of objects. */
const oddity = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x'.repeat(200),
    'x'.repeat(201),
    'x'.repeat(1000),
    'x'.repeat(1001),
    0,
    -0,
    130,
    131,
    NaN,
    Infinity,
    true,
    [],
    {},
    [[]],
    [{}],
    [undefined],
    Array(200).fill('x'),
    Array(201).fill('x'),
    Array(2),
    '2001-1-1',
    '2001-03-12T',
    '２００１',
    'male',
    'primary',
  ),
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBoxedValues: true, withDate: true }),
  fc.constantFrom<unknown>(...inherited()),
)

/** Properties that are inherited, or that a loop over the properties does not see. */
function inherited(): unknown[] {
  class Given {
    get kind(): string {
      return 'stage'
    }
    given = 'x'
  }
  const hidden = Object.defineProperty({ date: '2001' }, 'basis', { value: 'guessed', enumerable: false })
  return [[new Given()], [hidden], [Object.create({ given: 'x' })], [Object.create({ tribe: 'x' })]]
}

const broken = (value: unknown, at: number, oddity: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return oddity
  const keys = [...Object.keys(value), 'basis', 'kind', 'text', 'age', 'tribe']
  const key = keys[at % keys.length]!
  const inner = (value as Record<string, unknown>)[key]
  const next = Math.floor(at / keys.length)
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  copy[key] = next === 0 || inner === undefined ? oddity : broken(inner, next - 1, oddity)
  return copy
}

/** People with one thing wrong, or nearly wrong, somewhere; and things that are no people at all. */
export const oddPerson = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(wellFormedPerson, fc.nat(20_000), oddity)
      .map(([person, at, odd]) => broken(person, at, odd)),
  },
  { weight: 1, arbitrary: oddity },
)
