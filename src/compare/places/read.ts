import { TEXT_LIMIT } from '../../record/person.js'
import { byWord } from '../countries/table.js'
import { phrase } from '../phrase.js'
import { gazetteer, type Node } from './gazetteer.js'

/** A place as far as its text tells. */
export interface Place {
  readonly country: string | null
  readonly province: string | null
  readonly town: string | null
  /** Folded words that stand in no table, often a village: empty where there are none. */
  readonly rest: string
  /** True where a word was taken for a listed place, one letter away. */
  readonly misspelt: boolean
}

const DIVIDERS = /[/,;()|\u060C\u061B]/u
/** Longest name of a listed place, in words. */
const LONGEST_NAME = 4
/** Inside a longer text, shorter words are words (has, van, bay), not places. */
const SHORTEST_INSIDE = 4

const FILLERS: ReadonlySet<string> = new Set(
  `district province city town village camp region state governorate county zone zoba subzoba sub woreda kebele wilaya wilayat muhafazat
   velayat ostan shahrestan department departement prefecture commune area suburb quarter neighbourhood street road refugee
   idp of in near from the at to and or via born lived living home outside around close north south east west northern southern eastern western
   ville village province region pres de du la le les des citta provincia regione di del della vicino stadt dorf provinz bei aus von
   ولايت محافظة مدينة قرية استان شهر ولسوالی روستا قريه مخيم`
    .split(/\s+/)
    .map((word) => phrase(word)[0] ?? ''),
)

/**
 * Reads a place name, most exact part first or last: "Khogyani, Nangarhar", "Afghanistan - Kabul". A name that several
 * places bear is settled by the others in the text, or kept as words. Null where nothing can be compared.
 *
 * @example readPlace('Jelalabad (Afghanistan)')?.town // 'AF/nangarhar/jalalabad'
 */
export function readPlace(text: string): Place | null {
  const hits: Node[][] = []
  const rest: string[] = []
  let misspelt = false
  for (const part of text.slice(0, TEXT_LIMIT).split(DIVIDERS))
    misspelt = readPart(phrase(part), hits, rest) || misspelt
  const bearers = settle(hits)
  const unread = bearers.length > 1 ? phrase(text).filter((word) => !FILLERS.has(word)) : rest
  if (bearers.length === 0 && unread.length === 0) return null
  return {
    country: common(bearers.map((node) => node.country)),
    province: common(bearers.map((node) => node.province)),
    town: common(bearers.map((node) => node.town)),
    rest: unread.join(' '),
    misspelt,
  }
}

const common = (ids: readonly (string | null)[]): string | null =>
  ids.every((id) => id === ids[0]) ? (ids[0] ?? null) : null

/** Collects the listed places and the other words of one part; true where a misspelt one was among them. */
function readPart(words: readonly string[], hits: Node[][], rest: string[]): boolean {
  const key = words.join(' ')
  const whole = lookUp(key)
  const near = whole === undefined ? sameName(gazetteer().near(key)) : undefined
  const nodes = whole ?? near
  if (nodes === undefined) return scan(words, hits, rest)
  hits.push([...nodes])
  return near !== undefined
}

function scan(words: readonly string[], hits: Node[][], rest: string[]): boolean {
  let misspelt = false
  for (let at = 0; at < words.length; ) {
    const name = longestName(words, at)
    if (name !== undefined) hits.push(name.nodes)
    else if (!FILLERS.has(words[at]!)) {
      const near = sameName(gazetteer().near(words[at]!))
      if (near === undefined) rest.push(words[at]!)
      else {
        hits.push([...near])
        misspelt = true
      }
    }
    at += name?.length ?? 1
  }
  return misspelt
}

function longestName(words: readonly string[], at: number): { nodes: Node[]; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).join(' ')
    const nodes = key.length >= SHORTEST_INSIDE ? lookUp(key) : undefined
    if (nodes !== undefined) return { nodes, length }
  }
  return undefined
}

function lookUp(key: string): Node[] | undefined {
  const listed = gazetteer().exact(key)
  if (listed !== undefined) return [...listed]
  return byWord(key)?.map((country) => ({ country, province: null, town: null }))
}

/** Misspelt, a word must stand for one place only. */
function sameName(found: readonly (readonly Node[])[]): readonly Node[] | undefined {
  const first = found[0]?.[0]
  if (first === undefined) return undefined
  const isOne = found.every((nodes) =>
    nodes.every((node) => node.town === first.town && node.province === first.province),
  )
  return isOne ? [first] : undefined
}

/**
 * The places that most parts of the text speak for, of equally supported ones the most exact: one, or the bearers of
 * one name that nothing in the text tells apart.
 */
function settle(hits: readonly (readonly Node[])[]): readonly Node[] {
  let best: readonly Node[] = []
  let most = 0
  for (const nodes of hits) {
    const supports = nodes.map((node) => supportOf(node, hits))
    const highest = Math.max(...supports)
    if (highest <= most) continue
    most = highest
    best = nodes.filter((_, index) => supports[index] === highest)
  }
  return best
}

/** Three for each part that speaks for the place, so that exactness only breaks ties. */
const supportOf = (node: Node, hits: readonly (readonly Node[])[]): number =>
  3 * hits.filter((others) => others.some((other) => holds(other, node))).length + depth(node)

const depth = (node: Node): number => (node.town !== null ? 2 : node.province !== null ? 1 : 0)

/** Whether the one place is the other or a larger one around it. */
function holds(outer: Node, inner: Node): boolean {
  return (
    outer.country === inner.country &&
    (outer.province === null || outer.province === inner.province) &&
    (outer.town === null || outer.town === inner.town)
  )
}
