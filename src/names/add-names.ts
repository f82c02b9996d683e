import { type Issue, NamesakeError } from '../errors.js'
import { fold } from '../text/fold.js'
import { addClass, addSpelling, nameClassOf, setApart } from './dictionary.js'
import { forgetNames } from './forget.js'

/** A name that the caller knows: what one name is called by other hands, and in short. */
export interface KnownName {
  /** The name in one word; where the library knows it already, the rest is added to what it knows. */
  readonly name: string
  /** Other spellings, in any script, that the rules of sound do not bring together. */
  readonly spellings?: readonly string[]
  /** Short forms: worth a little less than a spelling, and allowed to be short for several names. */
  readonly shortForms?: readonly string[]
  /** How rare the name is where no register says so: -log2 of the share of people who bear it; 6 unless told. */
  readonly bits?: number
}

/** What a caller knows about names, as data. */
export interface NameKnowledge {
  readonly names?: readonly KnownName[]
  /** Groups of names of which no two are one, however alike they look. */
  readonly distinct?: readonly (readonly string[])[]
}

const USUAL_BITS = 6
const MOST_BITS = 12

const added: NameKnowledge[] = []

/** What was added so far, in order: for another thread, which starts without it. */
export const addedNames = (): readonly NameKnowledge[] => added

/**
 * Adds a naming tradition's own knowledge to the tables, for the whole program: before the first name is read, since a registry
 * that is made already keeps what it has read.
 *
 * @throws {NamesakeError} naming all rows at once that are no single words, are spellings of another name already, or are too rare
 * @example
 * addNames({
 *   names: [{ name: 'Gebrekristos', spellings: ['Guebrechristos'], shortForms: ['Gere'] }],
 *   distinct: [['Awet', 'Awot']],
 * })
 */
export function addNames(knowledge: NameKnowledge): void {
  const { names = [], distinct = [] } = knowledge
  const issues = [...names.flatMap(issuesOfName), ...distinct.flatMap(issuesOfGroup)]
  if (issues.length > 0) throw new NamesakeError(issues)
  for (const one of names) addName(one)
  for (const group of distinct) setApart(group.map(fold))
  added.push(knowledge)
  forgetNames()
}

function addName({ name, spellings = [], shortForms = [], bits = USUAL_BITS }: KnownName): void {
  const known = nameClassOf(fold(name))
  const index = known >= 0 ? known : addClass(fold(name), bits)
  for (const spelling of [name, ...spellings]) addSpelling(spelling, index)
  for (const short of shortForms) addSpelling(`~${short}`, index)
}

function issuesOfName(
  { name, spellings = [], shortForms = [], bits = USUAL_BITS }: KnownName,
  at: number,
): Issue[] {
  const path = `names[${at}]`
  const issues = [
    ...issuesOfWords([name], `${path}.name`),
    ...issuesOfWords(spellings, `${path}.spellings`),
    ...issuesOfWords(shortForms, `${path}.shortForms`),
  ]
  if (!(bits > 0 && bits <= MOST_BITS))
    issues.push({ code: 'names.bits', path: `${path}.bits`, expected: `bits above 0, at most ${MOST_BITS}` })
  const own = nameClassOf(fold(name))
  if (spellings.some((spelling) => ![-1, own].includes(nameClassOf(fold(spelling)))))
    issues.push({
      code: 'names.taken',
      path: `${path}.spellings`,
      expected: 'spellings that no other name has',
    })
  return issues
}

const issuesOfGroup = (group: readonly string[], at: number): Issue[] =>
  issuesOfWords(group, `distinct[${at}]`)

function issuesOfWords(words: readonly string[], path: string): Issue[] {
  const isWord = (word: unknown) => typeof word === 'string' && fold(word) !== '' && !/\s/u.test(word)
  return words.every(isWord) ? [] : [{ code: 'names.word', path, expected: 'names of one word each' }]
}
