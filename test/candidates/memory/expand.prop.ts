import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EQUAL_COST,
  EXPANSION_BOUND,
  Expander,
  type Expansion,
} from '../../../src/candidates/memory/expand.js'
import { nameKernel, type TokenKernel } from '../../../src/candidates/memory/kernel.js'
import { Store } from '../../../src/candidates/memory/store.js'
import { compareTokens } from '../../../src/names/agreement.js'
import { areHisAndHers } from '../../../src/names/gender.js'
import { smoothedRarity } from '../../../src/names/rarity.js'
import { internToken, type Token } from '../../../src/names/token.js'
import type { Prepared } from '../../../src/record/prepared.js'

/** A made-up kernel says how far they are apart. */
const LETTERS = ['mata', 'mati', 'mato', 'matu', 'mate', 'mita', 'muta', 'meta', 'mota']
const tokens = LETTERS.map((letters) => internToken(letters))
const query = internToken('matay')

function kernelOf(costs: readonly number[]): TokenKernel {
  const cost = (letters: string, bound: number) => Math.min(bound + 1, costs[LETTERS.indexOf(letters)]!)
  return {
    cost: (_, b, bound) => cost(b.letters, bound),
    forNear: (_, vocabulary, limit, visit) => {
      for (let number = 0; number < vocabulary.size; number++) {
        const found = cost(vocabulary.lettersOf(number), limit.units)
        if (found <= limit.units) visit(number, found)
      }
    },
  }
}

const costs = fc.array(fc.integer({ min: 0, max: EXPANSION_BOUND + 2000 }), { minLength: 9, maxLength: 9 })
/** How many records hold each token: from none to nearly all. */
const holders = fc.array(fc.oneof(fc.nat(3), fc.nat(400)), { minLength: 9, maxLength: 9 })

const recordOf = (id: string, token: Token): Prepared => ({
  id,
  values: [
    [
      {
        text: token.letters,
        tokens: [{ token, kind: 'name' }],
        units: [{ token, from: 0, to: 1 }],
        kind: 'primary',
      },
    ],
  ],
  keys: [],
  issues: [],
})

function fill(store: Store, counts: readonly number[], round: string): void {
  counts.forEach((count, token) => {
    for (let i = 0; i < count; i++)
      store.add(`${round}-${token}-${i}`, recordOf(`${round}-${token}-${i}`, tokens[token]!))
  })
}

/** Tokens at which an agreement would be worth something, as the definition says. */
function worthwhile(store: Store, { tokens: numbers, costs: paid }: Expansion): Map<string, number> {
  const found = new Map<string, number>()
  numbers.forEach((number, i) => {
    let asNear = 0
    numbers.forEach((other, j) => {
      if (paid[j]! <= paid[i]!) asNear += store.liveOf(other)
    })
    const worth = smoothedRarity(asNear, store.size, query.rarity) - paid[i]!
    if (store.liveOf(number) > 0 && worth > 0) found.set(store.vocabulary.tokenOf(number).letters, paid[i]!)
  })
  return found
}

describe('expanding a token', () => {
  it('finds all that an agreement could be worth something with, though it looks no farther than it must', () => {
    fc.assert(
      fc.property(costs, holders, (distances, counts) => {
        const store = new Store([{ name: 'names' }])
        fill(store, counts, 'a')
        const expander = new Expander(kernelOf(distances))
        const all = worthwhile(store, expander.expandFully(store, query))
        expect(worthwhile(store, expander.expand(store, query))).toEqual(all)
      }),
      { numRuns: 150 },
    )
  })

  it('remembers nothing that is no longer so', () => {
    fc.assert(
      fc.property(
        costs,
        holders,
        holders,
        fc.array(fc.nat(8), { maxLength: 9 }),
        (distances, counts, later, emptied) => {
          const store = new Store([{ name: 'names' }])
          fill(store, counts, 'a')
          const expander = new Expander(kernelOf(distances))
          const asked = () => {
            const fresh = new Expander(kernelOf(distances)).expandFully(store, query)
            expect(worthwhile(store, expander.expand(store, query))).toEqual(worthwhile(store, fresh))
          }
          asked()
          for (const token of emptied) {
            for (let i = 0; i < counts[token]!; i++) {
              const slot = store.slotOf(`a-${token}-${i}`)
              if (slot >= 0) store.remove(slot)
            }
            asked()
          }
          fill(store, later, 'b')
          asked()
        },
      ),
      { numRuns: 60 },
    )
  })
})

it('learns on the way what would be called equal, as a search for nothing else would find it', () => {
  const word = fc
    .array(fc.constantFrom('mo', 'ha', 'mad', 'am', 'ed', 'ad', 'u', 'i', 'sa', 'lim'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => internToken(parts.join('')))
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 40 }),
      word,
      fc.nat(40),
      (held, asked, count) => {
        const store = new Store([{ name: 'names' }])
        held.forEach((token, i) => {
          for (let more = 0; more <= (i * count) % 7; more++)
            store.add(`${i}-${more}`, recordOf(`${i}-${more}`, token))
        })
        const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
        for (const token of [asked, ...held]) {
          const expander = new Expander(nameKernel)
          expander.expand(store, token)
          const judged = new Expander(nameKernel).within(store, token, EQUAL_COST)
          expect(inOrder(expander.equals.of(store, token))).toEqual(inOrder(judged))
        }
      },
    ),
    { numRuns: 40 },
  )
})

it('would call equal what a comparison with each name by itself would', () => {
  const word = fc
    .tuple(
      fc.constantFrom('mo', 'mu', 'm', 'ma'),
      fc.constantFrom('ham', 'hem', 'ahm', 'rit'),
      fc.constantFrom('', 'med', 'mad', 'edi', 'madzada'),
    )
    .map((parts) => parts.join(''))
  const swapped = fc.tuple(word, fc.nat(20), fc.nat(20)).map(([letters, one, other]) => {
    const all = [...letters]
    const [a, b] = [one % all.length, other % all.length]
    all[a] = letters[b]!
    all[b] = letters[a]!
    return all.join('')
  })
  let met = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(word, swapped), { minLength: 2, maxLength: 30 }), word, (words, asked) => {
      const held = [...new Set(words)].map((letters) => internToken(letters))
      const store = new Store([{ name: 'names' }])
      for (const [i, token] of held.entries()) store.add(`${i}`, recordOf(`${i}`, token))
      for (const token of [internToken(asked), ...held]) {
        const found = new Expander(nameKernel).within(store, token, EQUAL_COST)
        // A brother's and a sister's name sound alike; that they are two, only the comparison knows.
        const near = found.map((number) => store.vocabulary.tokenOf(number))
        const letters = near.filter((other) => !areHisAndHers(token, other)).map((other) => other.letters)
        const equal = held.filter((other) => compareTokens(token, other, EQUAL_COST) !== null)
        expect(letters.sort()).toEqual(equal.map((other) => other.letters).sort())
        met += equal.filter((other) => other !== token).length
      }
    }),
    { numRuns: 60 },
  )
  expect(met).toBeGreaterThan(200)
})

it('draws its limit in to the same place, whatever the order in which names came', () => {
  const LISTED = ['ahmad', 'mohammad', 'hamid', 'mahmud', 'hamed', 'muhamad', 'amhad', 'ahmed', 'mahamat']
  const word = fc.oneof(
    fc.constantFrom(...LISTED),
    fc
      .array(fc.constantFrom('ma', 'ha', 'mad', 'am', 'ed', 'ad', 'mud'), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join('')),
  )
  const held = fc.uniqueArray(fc.tuple(word, fc.nat(60)), {
    minLength: 2,
    maxLength: 25,
    selector: ([letters]) => letters,
  })
  const expansionOf = (names: readonly (readonly [string, number])[], asked: string) => {
    const store = new Store([{ name: 'names' }])
    for (const [letters, count] of names)
      for (let i = 0; i <= count; i++)
        store.add(`${letters}-${i}`, recordOf(`${letters}-${i}`, internToken(letters)))
    const { tokens, costs } = new Expander(nameKernel).expand(store, internToken(asked))
    return [...tokens].map((number, i) => `${costs[i]} ${store.vocabulary.lettersOf(number)}`).sort()
  }
  fc.assert(
    fc.property(held, word, (names, asked) => {
      expect(expansionOf(names, asked)).toEqual(expansionOf([...names].reverse(), asked))
    }),
    { numRuns: 60 },
  )
})

it('a vocabulary of one sound does not stall a search', () => {
  const store = new Store([{ name: 'names' }])
  const lengths = Array.from({ length: 28 }, (_, more) => more + 1)
  for (const m of lengths)
    for (const t of lengths)
      for (const a of lengths) {
        const letters = `${'m'.repeat(m)}a${'t'.repeat(t)}${'a'.repeat(a)}`
        store.add(letters, recordOf(letters, internToken(letters)))
      }
  const expander = new Expander(nameKernel)
  const token = internToken('mata')
  expect(store.vocabulary.size).toBe(28 ** 3)
  expect(expander.within(store, token, EQUAL_COST)).toHaveLength(20_000)
  expect(expander.expand(store, token).tokens).toHaveLength(400)
})
