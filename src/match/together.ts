import { type Issue, NamesakeError } from '../errors.js'
import { exactLog2, exactPower } from '../exact-math.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { PersonInput } from '../record/parse.js'
import { prepareRecord } from '../record/prepare.js'
import type { PersonName, Prepared } from '../record/prepared.js'
import { toBits, toUnits, type Units } from '../record/units.js'
import { type Evidence, reasonOf } from '../score/evidence.js'
import { after, all } from './after.js'
import type { Answer } from './answer.js'
import { type Bond, bondOf, siblingsOf } from './bond.js'
import { candidatesOf, type Scale } from './comparison.js'
import { conclude, consider, contestOf, type Question } from './conclude.js'
import { fieldValue } from './field-value.js'
import { type Interior, interiorOf } from './interior.js'
import type { Compared } from './looks.js'
import { type FindOptions, requireLimit } from './options.js'
import { rank } from './rank.js'
import type { Registry } from './registry.js'

/** Records less likely than this to be the companion's say nothing of where the child's stands. */
const LIKELY = 0.01
/** From here on a record's neighbours are looked for as well: they may bear a name that the child's referral does not hold. */
const WORTH_ASKING = 0.1
/** Neighbours that are fetched for each such record. */
const NEIGHBOURS = 24
/** Most, in bits, that all companions together may add or take: see `bond.ts`. */
const MOST = toUnits(8)
/**
 * Chance that one record is two children's after all: the same child may have been referred twice. So a record that is
 * surely the brother's loses four bits as the child's.
 */
const REFERRED_TWICE = 1 / 16

/**
 * How rarely, in bits, two records that both fit by their names are brothers of another family: three children in ten have one in
 * the register (`childrenPerHousehold` of the composed people), and not every such pair shares what was told.
 */
const BY_CHANCE = toUnits(3)

/** Most children of one family: every one is laid beside every other. */
const FAMILY = 20

/** A referral among others, with the records that were compared with it. */
interface Party {
  readonly question: Question
  readonly compared: readonly Compared[]
  /** Records that may be this child by its own referral alone, with their probabilities. */
  readonly likely: readonly { readonly record: Compared; readonly probability: number }[]
}

/**
 * Searches for children who were referred together as brothers and sisters. A record gains where it stands beside a
 * likely record of the other child: one names the other, or they share a chain of fathers, a place, a day of arrival beyond
 * what the referral told. It loses where it is likelier the other child's own record. A child who goes by another name can so be
 * found beside a brother who does not.
 *
 * One step of belief propagation (Pearl 1988): each other child's records speak with the probabilities of their own search,
 * so that no record vouches for itself, and the order of the referrals changes nothing. All companions together add or
 * take at most 8 bits, in a reason of its own.
 *
 * A search by a brother tells where a family is, as a search for relatives does: see {@link FindOptions.for}.
 *
 * @returns one answer for each referral, in their order
 * @throws {NamesakeError} with the issues of all referrals, whose places are `referrals[i]`; `registry.foreign`;
 * `referrals.too-many` for more than 20
 * @example const [kamal, bilal] = await findTogether(registry, [referralOfKamal, referralOfBilal])
 */
export async function findTogether<D, C extends object>(
  registry: Registry<D, C>,
  referrals: Iterable<PersonInput & C>,
  options: Pick<FindOptions, 'limit' | 'signal'> = {},
): Promise<readonly Answer[]> {
  const { limit = 10, signal } = options
  signal?.throwIfAborted()
  requireLimit(limit)
  const interior = interiorOf(registry)
  const questions = readAll(referrals, interior).map((one) => ({ ...one, limit, signal }))
  return after(interior.holdings.source.statistics(), (statistics) =>
    after(all(questions.map((question) => partyOf(question, interior, statistics))), (parties) =>
      after(all(parties.map((party) => amongNeighbours(party, parties, interior, statistics))), (full) =>
        full.map((party) => answerOf(party, parties, interior, statistics)),
      ),
    ),
  )
}

function readAll(referrals: Iterable<unknown>, { parser, fields }: Interior) {
  const issues: Issue[] = []
  const people: PersonInput[] = []
  const given = [...referrals]
  if (given.length > FAMILY) {
    const expected = `at most ${FAMILY} children, who say that they are brothers and sisters`
    throw new NamesakeError({ code: 'referrals.too-many', path: 'referrals', expected })
  }
  for (const [i, referral] of given.entries()) {
    const checked = parser.check(referral, `referrals[${i}]`)
    if ('issues' in checked) issues.push(...checked.issues)
    else people.push(checked.person)
  }
  if (issues.length > 0) throw new NamesakeError(issues)
  return people.map((person) => ({ person, prepared: prepareRecord(person, fields) }))
}

function partyOf(
  question: Question,
  interior: Interior,
  statistics: TokenStatistics,
): Party | Promise<Party> {
  return after(consider(question, interior, statistics), (compared) => {
    const { ranked } = rank(compared, contestOf(interior, statistics), compared.length)
    const likely = ranked
      .map(({ entrant, candidate: { probability } }) => ({ record: entrant, probability }))
      .filter(({ probability }) => probability >= LIKELY)
    return { question, compared, likely }
  })
}

const scaleOf = ({ fields, holdings }: Interior, statistics: TokenStatistics): Scale => ({
  fields,
  model: holdings.model,
  statistics,
})

/** The party with the neighbours of the other children's likely records, compared with its own referral. */
function amongNeighbours(
  party: Party,
  parties: readonly Party[],
  interior: Interior,
  statistics: TokenStatistics,
): Party | Promise<Party> {
  const { source, model } = interior.holdings
  const { question } = party
  const asked = parties
    .filter((other) => other !== party)
    .flatMap(({ likely }) => likely.filter(({ probability }) => probability >= WORTH_ASKING))
  const options = { limit: NEIGHBOURS, weights: { names: model.names }, signal: question.signal }
  const fetched = asked.map(({ record }) =>
    source.candidates(familyQuery(record.prepared, interior), options),
  )
  return after(all(fetched), (lists) => {
    const named = asked.flatMap(({ record }) => siblingsOf(record.prepared, interior.fields))
    const known = new Set(party.compared.map(({ id }) => id))
    const ids = [...new Set([...lists.flat(), ...named.flatMap(({ id }) => id ?? [])])]
    return after(source.get(ids.filter((id) => !known.has(id))), (records) => {
      const compare = candidatesOf(question.prepared, scaleOf(interior, statistics))
      const added = records.flatMap((record) =>
        record === undefined ? [] : [{ id: record.id!, prepared: record, ...compare(record) }],
      )
      return { ...party, compared: [...party.compared, ...added] }
    })
  })
}

/** A record as a question for its brothers and sisters: their names, where it tells them, and records that name it. */
function familyQuery(record: Prepared, { fields }: Interior): Prepared {
  const names = fieldValue<readonly PersonName[]>('names', record, fields) ?? []
  const siblings = siblingsOf(record, fields).map(({ name }) => ({
    ...name,
    kind: 'alias' as const,
    source: null,
  }))
  const naming = names.flatMap(({ tokens, given }) => tokens[given]?.token.keys ?? [])
  const values = fields.map((field, i) =>
    field.name === 'names' ? [...names, ...siblings] : (record.values[i] ?? null),
  )
  return { ...record, values, keys: [...record.keys, ...naming.map((key) => `relatives:${key}`)] }
}

function answerOf(
  party: Party,
  parties: readonly Party[],
  interior: Interior,
  statistics: TokenStatistics,
): Answer {
  const scale = scaleOf(interior, statistics)
  // By place, not by object: two referrals may be one and the same.
  const others = parties.filter((other) => other.question !== party.question)
  const compared = party.compared.map((record) => {
    const heard = others.map((other) => hear(record, other, scale))
    const units = heard.reduce((sum, one) => sum + one.units, 0)
    if (units === 0) return record
    return {
      ...record,
      evidence: [
        ...record.evidence,
        evidenceOf(
          units,
          heard.some((one) => one.named),
        ),
      ],
    }
  })
  return conclude(party.question, compared, interior, statistics)
}

/** What another child's records say of a record as this child's: the strongest bond of any, less where it is the other's own. */
function hear(record: Compared, { likely }: Party, scale: Scale): { units: Units; named: boolean } {
  let left = 1
  let best = 1
  let named = false
  for (const { record: other, probability } of likely) {
    if (other.id === record.id) left = 1 - probability * (1 - REFERRED_TWICE)
    else {
      const bond = bondOf(record, other.prepared, scale)
      const odds = oddsOf(bond, probability)
      if (odds <= best) continue
      best = odds
      named = bond.named
    }
  }
  return { units: toUnits(exactLog2(best * left)), named }
}

/**
 * How much likelier a bond is where the record is this child's. If the other record is the other child's, strangers have such a
 * bond in one of `2^units` cases. If it is not, both may be there by chance: brothers of another family who bear the
 * names that both referrals share are found together, so that their bond says little, the less the more of the names was told.
 */
function oddsOf({ units, told }: Bond, probability: number): number {
  if (units === 0) return 1
  const byChance = (1 - probability) * exactPower(-toBits(Math.max(BY_CHANCE, units - told)))
  return (probability + byChance) / (probability * exactPower(-toBits(units)) + byChance)
}

/** A third child of the family would stand beside the record in the same way, so none of it tells brothers apart. */
function evidenceOf(heard: Units, named: boolean): Evidence {
  const units = Math.max(-MOST, Math.min(MOST, heard))
  const level = units < 0 ? 'taken' : named ? 'named' : 'beside'
  return {
    field: 'together',
    level,
    units,
    family: Math.max(0, units),
    reasons: [reasonOf('together', `together.${level}`, units)],
  }
}
