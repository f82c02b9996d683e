import type { Decision } from '../record/decision.js'
import { UNITS_PER_BIT, type Units } from '../record/units.js'
import { logOdds } from '../score/probability.js'
import { byCodeUnit, latestFirst, readDecisions } from './decisions.js'
import type { Link } from './links.js'
import { requireList, requireShare } from './options.js'
import { Unions } from './unions.js'

/** Records that are taken for one person. */
export interface Cluster {
  /** By code unit; every record stands in exactly one cluster, most of them alone. */
  readonly ids: readonly string[]
  /** Records of other clusters whom these fit as well: of people who may not be one, so that these were put with neither. */
  readonly fits: readonly string[]
}

/** How links become groups. */
export interface ClusterOptions {
  /**
   * Least probability of a link that joins, above 0 and below 1; 0.95 unless told: a wrong merge is thought 19 times as bad as
   * a missed one, since it hides a child behind another's record and is found by nobody.
   */
  readonly threshold?: number
  /** The decisions that the links were proposed with. */
  readonly decisions?: Iterable<Decision>
}

const THRESHOLD = 0.95
/** Fits of one group that are looked at for people who may not be one: likeliest first. */
const LOOKS = 32

/**
 * Makes groups of links, which are taken as they come. Two records may be one person where a link says so with the
 * `threshold`'s probability, or where a professional did. They may not where it was rejected, where they are likelier
 * relatives (twins, brothers, father and son), or where no link was proposed at all.
 *
 * Nothing is chained: a record that fits two people who may not be one goes with the one whom it fits better by the
 * threshold's odds; else with neither, and it says whom it fits (as Senzing does). What was accepted stays together, but for
 * a link against which a later decision stands. The order of links and ids changes nothing.
 *
 * @param ids the records; those of links that are not among them are added
 * @returns every record in exactly one cluster, in the order of their first ids
 * @throws {NamesakeError} for a threshold or a decision that cannot be
 * @example
 * const clusters = await clusterLinks(records.map(({ id }) => id), dedupe(records))
 * const doubles = clusters.filter(({ ids }) => ids.length > 1)
 */
export async function clusterLinks(
  ids: Iterable<string>,
  links: Iterable<Link> | AsyncIterable<Link>,
  { threshold = THRESHOLD, decisions = [] }: ClusterOptions = {},
): Promise<readonly Cluster[]> {
  const margin = logOdds(requireShare(threshold, 'threshold'))
  requireList(ids, 'ids', [Symbol.iterator])
  requireList(links, 'links')
  const decided = latestFirst(readDecisions(decisions))
  const different = partnersIn(decided.filter(({ outcome }) => outcome === 'different'))
  const held: Held[] = []
  const all = new Set(ids)
  for await (const link of links) {
    all.add(link.a).add(link.b)
    if (mayJoin(link) && !different.get(link.a)?.has(link.b)) held.push(heldOf(link, margin))
  }
  const names = [...all].sort(byCodeUnit)
  const groups = acceptedGroups(names, held, decided, different)
  return join(groups, bondsOf(groups, held), margin)
}

/** What is kept of a link. */
interface Held {
  readonly a: string
  readonly b: string
  readonly fits: boolean
  readonly accepted: boolean
  /** Log odds before the model's limit: beyond it all links look alike. */
  readonly units: Units
}

/** Whether two records may stand in one cluster at all. */
const mayJoin = (link: Link): boolean =>
  isAccepted(link) || (link.kinship === null && link.decided?.outcome !== 'different')

const isAccepted = ({ decided }: Link): boolean => decided?.outcome === 'same'

function heldOf(link: Link, least: Units): Held {
  const { a, b, bits, reasons, decided } = link
  const limit = reasons.find(({ field }) => field === 'limit')?.units ?? 0
  const isOpen = decided === null
  return {
    a,
    b,
    fits: isOpen && bits * UNITS_PER_BIT >= least,
    accepted: isAccepted(link),
    units: bits * UNITS_PER_BIT - limit,
  }
}

/** Records that a professional found to be one, as one group; an earlier decision does not stand against a later one. */
function acceptedGroups(
  names: readonly string[],
  held: readonly Held[],
  decided: readonly Decision[],
  different: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const unions = new Unions(names)
  const isBarred = (a: readonly string[], b: readonly string[]): boolean =>
    a.some((one) => b.some((other) => different.get(one)?.has(other)))
  const accepted = held.filter((link) => link.accepted)
  const links = partnersIn(accepted)
  const dated = decided.filter(({ a, b }) => links.get(a)?.has(b))
  for (const { a, b } of [...dated, ...accepted]) {
    if (!isBarred(unions.of(a), unions.of(b))) unions.join(a, b)
  }
  return unions.groups().map((group) => [...group].sort(byCodeUnit))
}

function partnersIn(pairs: Iterable<{ readonly a: string; readonly b: string }>): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>()
  for (const { a, b } of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b))
    partners.set(b, (partners.get(b) ?? new Set()).add(a))
  }
  return partners
}

/** What the links between two groups come to. */
interface Bond {
  /** True where two of their records come to the threshold, and nobody left them open. */
  fits: boolean
  /** The likeliest of their links. */
  units: Units
  /** Pairs of their records that may be one; where it is not every pair, the groups may not be one. */
  pairs: number
}

/** By the place of a group, its bonds by the place of the other. */
type Bonds = readonly ReadonlyMap<number, Bond>[]

function bondsOf(groups: readonly (readonly string[])[], held: readonly Held[]): Bonds {
  const placeOf = new Map(groups.flatMap((group, place) => group.map((id) => [id, place] as const)))
  const bonds = groups.map(() => new Map<number, Bond>())
  for (const { a, b, fits, units } of held) {
    const [x, y] = [placeOf.get(a)!, placeOf.get(b)!]
    if (x === y) continue
    const bond = bonds[x]!.get(y) ?? { fits: false, units: Number.NEGATIVE_INFINITY, pairs: 0 }
    bond.fits ||= fits
    bond.units = Math.max(bond.units, units)
    bond.pairs++
    bonds[x]!.set(y, bond)
    bonds[y]!.set(x, bond)
  }
  return bonds
}

/** Places of other groups, by the place of a group. */
type Neighbours = readonly (readonly number[])[]

function join(groups: readonly (readonly string[])[], bonds: Bonds, margin: Units): readonly Cluster[] {
  const fits = clearFits(groups, bonds, margin)
  const mayBeOne = (x: number, y: number): boolean => isWhole(groups, bonds, x, y)
  const torn = new Set([...fits.keys()].filter((place) => !areOne(fits[place]!.slice(0, LOOKS), mayBeOne)))
  for (const part of components(fits, torn))
    for (const place of part) if (!isOneWith(part, place, bonds[place]!, mayBeOne)) torn.add(place)
  const idsOf = (places: readonly number[]) => places.flatMap((place) => groups[place]!).sort(byCodeUnit)
  const parts = components(fits, torn)
  const clusters = parts.map((part) => {
    const alone = part.length === 1 && torn.has(part[0]!)
    return { ids: idsOf(part), fits: alone ? idsOf(fits[part[0]!]!) : [] }
  })
  return clusters.sort((a, b) => byCodeUnit(a.ids[0]!, b.ids[0]!))
}

/** Whether every record of one group may be one with every record of the other. */
function isWhole(groups: readonly (readonly string[])[], bonds: Bonds, x: number, y: number): boolean {
  return bonds[x]!.get(y)?.pairs === groups[x]!.length * groups[y]!.length
}

/**
 * By group the groups whom it fits, likeliest first, without those that one of the two fits worse, by the margin, than
 * somebody who may not be one with them.
 */
function clearFits(groups: readonly (readonly string[])[], bonds: Bonds, margin: Units): Neighbours {
  const unitsOf = (x: number, y: number): Units => bonds[x]!.get(y)!.units
  const fits = groups.map((_, x) =>
    [...bonds[x]!.keys()]
      .filter((y) => bonds[x]!.get(y)!.fits && isWhole(groups, bonds, x, y))
      .sort((y, z) => unitsOf(x, z) - unitsOf(x, y) || y - z),
  )
  const isBeaten = (x: number, y: number): boolean =>
    fits[x]!.slice(0, LOOKS).some(
      (z) => unitsOf(x, z) - unitsOf(x, y) >= margin && !isWhole(groups, bonds, y, z),
    )
  return fits.map((others, x) => others.filter((y) => !isBeaten(x, y) && !isBeaten(y, x)))
}

function areOne(places: readonly number[], mayBeOne: (x: number, y: number) => boolean): boolean {
  return places.every((x, i) => places.slice(i + 1).every((y) => mayBeOne(x, y)))
}

/** Whether a group may be one with every other group of its part; without bonds to all of them it cannot. */
function isOneWith(
  part: readonly number[],
  place: number,
  bonds: ReadonlyMap<number, Bond>,
  mayBeOne: (x: number, y: number) => boolean,
): boolean {
  return bonds.size >= part.length - 1 && part.every((other) => other === place || mayBeOne(place, other))
}

/** The parts that hang together by fits, those that are torn being parts of their own. */
function components(fits: Neighbours, torn: ReadonlySet<number>): readonly (readonly number[])[] {
  const unions = new Unions(fits.keys())
  for (const [x, others] of fits.entries()) {
    if (torn.has(x)) continue
    for (const y of others) if (!torn.has(y)) unions.join(x, y)
  }
  return unions.groups()
}
