import { KIN_WORDS, type Kin } from '../compare/relations.js'
import type { Relative } from '../compare/relatives.js'
import type { PreparedName } from '../names/name.js'
import type { PersonInput } from '../record/parse.js'
import type { PersonName } from '../record/prepared.js'
import type { Outcome } from '../score/outcome.js'
import { type Answer, type Candidate, type Revealed, recall, remember } from './answer.js'

/** A relative whom a referral names, as a person who can be searched for. */
export interface NamedRelative {
  readonly kin: Kin | 'relative'
  readonly person: PersonInput
}

/**
 * The relatives whom a referral names, each with what a family shares: nationalities, places, languages, the chain of fathers,
 * and the child itself as a relative. Those who are denied ("not his brother") and those without a name are left out.
 */
export function relativesNamedBy(
  child: PersonInput,
  names: readonly PersonName[],
  relatives: readonly Relative[],
): NamedRelative[] {
  const named = relatives.filter(({ denied, name }) => !denied && name.tokens.length > 0)
  return named.map(({ kin, name }) => {
    const { nationalities, places, languages } = child
    const own = isSibling(kin) ? names[0] : undefined
    const person: PersonInput = {
      names: [own === undefined ? name.text : withChain(name, own)],
      nationalities,
      places,
      languages,
      sex: SEX_OF[kin],
      relatives: own && [{ relation: 'sibling', name: own.text }],
    }
    return { kin: isKin(kin) ? kin : 'relative', person }
  })
}

const isKin = (kin: string): kin is Kin => Object.hasOwn(KIN_WORDS, kin)

const isSibling = (kin: string): boolean => kin === 'brother' || kin === 'sister' || kin === 'sibling'

const SEX_OF: Readonly<Record<string, 'male' | 'female'>> = {
  father: 'male',
  brother: 'male',
  son: 'male',
  grandfather: 'male',
  uncle: 'male',
  nephew: 'male',
  husband: 'male',
  mother: 'female',
  sister: 'female',
  daughter: 'female',
  grandmother: 'female',
  aunt: 'female',
  niece: 'female',
  wife: 'female',
}

/** A brother who is named by one name alone shares the rest of the child's: Bilal, of Kamal Idris Yahya, is Bilal Idris Yahya. */
function withChain(name: PreparedName, child: PreparedName): string {
  if (name.tokens.length > 1 || child.given < 0) return name.text
  return child.tokens.map(({ token }, at) => (at === child.given ? name.text : token.letters)).join(' ')
}

/** Best first: the outcome of several searches is that of the one that came to most. */
const OUTCOMES: readonly Outcome[] = ['probable', 'ambiguous', 'possible', 'none', 'cannot-compare']

/**
 * The answers to a search for each relative as one: a record that may be several of them stands once, as the likeliest.
 *
 * @param blank an answer about the child that holds no candidate, for what all answers have in common
 */
export function mergeAnswers(
  blank: Answer,
  named: readonly NamedRelative[],
  answers: readonly Answer[],
  limit: number,
): Answer {
  const found = answers.flatMap((answer, i) => candidatesOf(answer, named[i]!)).sort(byBits)
  const seen = new Set<string>()
  const first = found.filter(({ candidate: { id } }) => !seen.has(id) && seen.add(id))
  const shown = first.slice(0, limit)
  const merged: Answer = {
    ...blank,
    outcome:
      OUTCOMES.find((outcome) => answers.some((answer) => answer.outcome === outcome)) ?? 'cannot-compare',
    candidates: shown.map(({ candidate }) => candidate),
    nobody: answers.reduce((product, { nobody }) => product * nobody, 1),
  }
  return remember(merged, { ...recall(blank)!, candidates: shown.map(({ values }) => values) })
}

interface Found {
  readonly candidate: Candidate
  readonly values: Revealed['candidates'][number]
}

function candidatesOf(answer: Answer, { kin, person }: NamedRelative): Found[] {
  const values = recall(answer)!.candidates
  return answer.candidates.map((candidate, i) => ({
    candidate: { ...candidate, kinship: null, relation: kin },
    values: { ...values[i]!, sought: person },
  }))
}

const byBits = ({ candidate: a }: Found, { candidate: b }: Found): number =>
  b.bits - a.bits || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
