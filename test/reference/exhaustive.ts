import { EQUAL_COST, EXPANSION_BOUND } from '../../src/candidates/memory/expand.js'
import { rarityOfKey } from '../../src/candidates/memory/rarity.js'
import { compareTokens } from '../../src/names/agreement.js'
import type { NameUnit } from '../../src/names/name.js'
import { smoothedRarity } from '../../src/names/rarity.js'
import type { Token } from '../../src/names/token.js'
import type { PersonName, Prepared } from '../../src/record/prepared.js'

interface TokenKernel {
  cost(a: Token, b: Token, bound: number): number
}

export const nameKernel: TokenKernel = {
  cost: (a, b, bound) => compareTokens(a, b, bound)?.cost ?? bound + 1,
}

export interface ExhaustiveOptions {
  readonly limit: number
  /** Most that one agreeing token can give (units). */
  readonly cap: number
  readonly kernel?: TokenKernel
  /** Place of the name among the values. */
  readonly nameField?: number
}

export interface Ranked {
  readonly id: string
  readonly score: number
}

/**
 * The judge of what an index loses: the ids of the best records by the weights of the memory source, found by looking
 * at every record and every distinct token, with plain maps and no shortcut.
 */
export function exhaustive(
  records: readonly Prepared[],
  query: Prepared,
  options: ExhaustiveOptions,
): Ranked[] {
  const holders = countHolders(records, options)
  const clues = [...nameClues(records, query, holders, options), ...keyClues(records, query)]
  const ranked: Ranked[] = []
  for (const record of records) {
    const held = new Set([...lettersOf(record, options), ...record.keys.map((key) => `key ${key}`)])
    const score = clues.reduce((sum, clue) => sum + bestOf(clue, held), 0)
    if (score > 0) ranked.push({ id: record.id!, score })
  }
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, options.limit)
}

/** What holding a thing is worth, for each thing that a clue names. */
type Clue = ReadonlyMap<string, number>

function bestOf(clue: Clue, held: ReadonlySet<string>): number {
  let best = 0
  for (const [thing, weight] of clue) if (held.has(thing)) best = Math.max(best, weight)
  return best
}

interface Holding {
  readonly token: Token
  count: number
}

function countHolders(records: readonly Prepared[], options: ExhaustiveOptions): Map<string, Holding> {
  const holders = new Map<string, Holding>()
  for (const record of records) {
    for (const token of new Map(heldBy(record, options).map((one) => [one.letters, one])).values()) {
      const holding = holders.get(token.letters) ?? { token, count: 0 }
      holding.count++
      holders.set(token.letters, holding)
    }
  }
  return holders
}

function nameClues(
  records: readonly Prepared[],
  query: Prepared,
  holders: ReadonlyMap<string, Holding>,
  options: ExhaustiveOptions,
): Clue[] {
  const sought = soughtBy(query, options).slice(0, 48)
  const parts = sought.flatMap(([token]) => partsOf(token!.letters, holders).map((part) => [part]))
  return groupsOf([...sought, ...parts], options).map((group) => {
    const isPart = !sought.some(([token]) => token === group[0])
    const cap = isPart ? Math.floor(options.cap / 2) : options.cap
    return nameClue(records.length, group, holders, { ...options, cap })
  })
}

/** The cut of a word into two held names that most records hold. */
function partsOf(letters: string, holders: ReadonlyMap<string, Holding>): Token[] {
  let best: Token[] = []
  let most = 0
  for (let at = 3; at <= letters.length - 3; at++) {
    const [head, tail] = [holders.get(letters.slice(0, at)), holders.get(letters.slice(at))]
    if (!head || !tail || Math.min(head.count, tail.count) <= most) continue
    most = Math.min(head.count, tail.count)
    best = [head.token, tail.token]
  }
  return best
}

function groupsOf(sought: readonly Token[][], { kernel = nameKernel }: ExhaustiveOptions): Token[][] {
  const groups: Token[][] = []
  for (const tokens of sought) {
    const group = groups.find((one) => kernel.cost(one[0]!, tokens[0]!, EQUAL_COST) <= EQUAL_COST)
    if (group) group.push(...tokens)
    else groups.push([...tokens])
  }
  return groups
}

function nameClue(
  size: number,
  group: readonly Token[],
  holders: ReadonlyMap<string, Holding>,
  options: ExhaustiveOptions,
): Clue {
  const { kernel = nameKernel, cap } = options
  const near: { letters: string; count: number; cost: number }[] = []
  for (const { token, count } of holders.values()) {
    const costs = group.map((sought) => kernel.cost(sought, token, EXPANSION_BOUND))
    const cost = Math.min(EXPANSION_BOUND + 1, ...costs)
    if (cost <= EXPANSION_BOUND) near.push({ letters: token.letters, count, cost })
  }
  const clue = new Map<string, number>()
  for (const { letters, cost } of near) {
    const asNear = near.reduce(
      (sum, other) => sum + (other.cost <= Math.max(cost, EQUAL_COST) ? other.count : 0),
      0,
    )
    const builtIn = Math.min(...group.map((token) => token.rarity))
    const weight = Math.min(cap, smoothedRarity(asNear, size, builtIn)) - cost
    clue.set(letters, cost === 0 ? Math.max(1, weight) : weight)
  }
  return clue
}

function keyClues(records: readonly Prepared[], query: Prepared): Clue[] {
  const byField = new Map<string, Map<string, number>>()
  for (const key of query.keys) {
    const count = records.filter((record) => record.keys.includes(key)).length
    if (count === 0) continue
    const field = key.slice(0, key.indexOf(':'))
    const clue = byField.get(field) ?? new Map<string, number>()
    byField.set(field, clue.set(`key ${key}`, rarityOfKey(count, records.length)))
  }
  return [...byField.values()]
}

function lettersOf(record: Prepared, options: ExhaustiveOptions): string[] {
  return heldBy(record, options).map((token) => token.letters)
}

const namesOf = (record: Prepared, { nameField = 0 }: ExhaustiveOptions) =>
  (record.values[nameField] ?? []) as readonly PersonName[]

/** Names, and a name with its half as one word. */
function heldBy(record: Prepared, options: ExhaustiveOptions): Token[] {
  return namesOf(record, options).flatMap((name) =>
    name.units.filter((unit) => isName(name, unit) || isCompound(name, unit)).map(({ token }) => token),
  )
}

/** Names, each with the compounds that it is part of; and the joins of two names. */
function soughtBy(record: Prepared, options: ExhaustiveOptions): Token[][] {
  return namesOf(record, options).flatMap((name) => {
    const compounds = name.units.filter((unit) => isCompound(name, unit))
    return name.units.flatMap((unit) => {
      const around = compounds.filter(({ from, to }) => from <= unit.from && to >= unit.to)
      if (isName(name, unit)) return [[unit.token, ...around.map(({ token }) => token)]]
      const halves = name.tokens
        .slice(unit.from, unit.to)
        .some(({ kind }) => kind === 'half' || kind === 'head')
      return unit.to - unit.from > 1 && !halves ? [[unit.token]] : []
    })
  })
}

function isName(name: PersonName, { from, to }: NameUnit): boolean {
  return to - from === 1 && ['name', 'kunya'].includes(name.tokens[from]!.kind)
}

/** `Hamid Ullah`, `Gebre Medhin`: a tail behind its name, or a head before it. */
function isCompound(name: PersonName, { from, to }: NameUnit): boolean {
  if (to - from !== 2) return false
  const [first, second] = [name.tokens[from]!, name.tokens[from + 1]!]
  const isTail = (token: Token) => token.letters === 'ullah' || token.letters === 'uddin'
  const isHead = first.kind === 'head' || (first.kind === 'half' && !isTail(first.token))
  const headed = isHead && second.kind === 'name'
  return headed || (first.kind === 'name' && second.kind === 'half' && isTail(second.token))
}
