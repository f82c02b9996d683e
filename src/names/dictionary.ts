import { fold } from '../text/fold.js'
import { toUnits } from './bits.js'
import { fromGreek } from './greek-route.js'
import { DISTINCT } from './tables/distinct.js'
import { EQUIVALENTS } from './tables/equivalents.js'
import { FREQUENT } from './tables/frequent.js'

/** One class of the table of equivalents. */
interface NameClass {
  readonly name: string
  readonly rarity: number
}

const classes: NameClass[] = []
const classOfSpelling = new Map<string, number>()
const shortForms = new Map<string, number[]>()
const rarities = new Map<string, number>()

function readEquivalents(): void {
  for (const row of EQUIVALENTS.trim().split('\n')) {
    const [bits, ...spellings] = row.split(' ')
    const index = addClass(spellings[0]!, Number(bits))
    for (const spelling of spellings) addSpelling(spelling, index)
  }
}

/** A name with spellings of its own, `bits` rare; gives the number of its class. */
export function addClass(name: string, bits: number): number {
  return classes.push({ name, rarity: toUnits(bits) }) - 1
}

/** One more spelling of a class, or with `~` in front a short form. A spelling that another class has stays there. */
export function addSpelling(spelling: string, index: number): void {
  const text = fold(spelling)
  if (spelling.startsWith('~')) shortForms.set(text, [...(shortForms.get(text) ?? []), index])
  else if (!classOfSpelling.has(text)) classOfSpelling.set(text, index)
}

/** Italian, French and Turkish hands leave out an h between vowels: Ibraim, Raim. */
const H_BETWEEN_VOWELS = /([aeiou])h(?=[aeiou])/g

/** The spellings of all classes once more, without such an h, where that is no other name. */
function readWithoutH(): void {
  for (const [spelling, index] of [...classOfSpelling]) {
    const silent = spelling.replace(H_BETWEEN_VOWELS, '$1')
    if (silent !== spelling) addSpelling(silent, index)
  }
}

function readFrequent(): void {
  for (const row of FREQUENT.trim().split('\n')) {
    const [bits, names] = row.trim().split(': ') as [string, string]
    for (const name of names.split(' ')) if (!rarities.has(name)) rarities.set(name, toUnits(Number(bits)))
  }
}

/** A name's stand-in for the table of distinct names: its class where it has one, else its spelling. */
function identityOf(text: string): string {
  const index = classOfSpelling.get(text) ?? classes.findIndex((entry) => entry.name === text)
  return index >= 0 ? `#${index}` : text
}

const apart = new Map<string, Set<string>>()

/** Names, folded, of which no two are one. */
export function setApart(names: readonly string[]): void {
  const keys = names.map(identityOf)
  for (const a of keys)
    for (const b of keys) if (a !== b) (apart.get(a) ?? apart.set(a, new Set()).get(a)!).add(b)
}

readEquivalents()
readWithoutH()
readFrequent()
for (const group of DISTINCT.split(/[|\n]/)) setApart(group.trim().split(/\s+/).filter(Boolean))

/** The class of a spelling (plain letters), as it stands or as it went through Greek letters; or -1. */
export function nameClassOf(text: string): number {
  const listed = classOfSpelling.get(text)
  if (listed !== undefined) return listed
  const plain = fromGreek(text)
  return plain === null ? -1 : (classOfSpelling.get(plain) ?? -1)
}

/** Classes that a short form may stand for: Hamo for Muhammad or Ahmad. */
export function longFormsOf(text: string): readonly number[] {
  return shortForms.get(text) ?? []
}

/** How rare a listed name is, integer 1/1024 bits, or undefined for a name that no table lists. */
export function listedRarity(text: string): number | undefined {
  const index = nameClassOf(text)
  return index >= 0 ? classes[index]!.rarity : rarities.get(text)
}

/** Key under which a name stands in the table of names that only look alike. */
export function distinctKey(text: string, nameClass: number): string {
  return nameClass >= 0 ? `#${nameClass}` : text
}

/** True for two names that look alike and are known to be different names. */
export function knownApart(a: string, b: string): boolean {
  return apart.get(a)?.has(b) ?? false
}

/** Whether a name stands in the table of look-alikes at all: most do not, and need no second look. */
export function hasLookAlikes(key: string): boolean {
  return apart.has(key)
}
