import { compareTokens } from './agreement.js'
import type { PreparedName } from './name.js'
import type { Token } from './token.js'

/** Most spellings of one name that a clerk lines up in one field. */
const MOST_RESPELLINGS = 5
/** What two spellings side by side may differ by, in 1/1024 bits: Zeitun, Zeitoun. */
const RESPELT_COST = 3 * 1024

/**
 * The words of a field in which one name stands in several spellings, `Khadroun Khadhroun` or `Zeitun, Zeitoun, Zeytoon`: each
 * alone is a reading of its own, beside that of a child who has the father's name. None where the words are several names;
 * a name that is repeated letter by letter is the father's.
 */
export function respellings({ tokens }: PreparedName): readonly Token[] {
  const first = tokens[0]
  if (tokens.length < 2 || tokens.length > MOST_RESPELLINGS || !first) return []
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i]!.kind !== 'name' || !isRespelt(first.token, tokens[i]!.token)) return []
  return tokens.map(({ token }) => token)
}

function isRespelt(a: Token, b: Token): boolean {
  if (a.letters === b.letters || a.text[0] !== b.text[0] || Math.abs(a.consonants - b.consonants) > 1)
    return false
  const agreement = compareTokens(a, b, RESPELT_COST)
  return agreement !== null && agreement.code !== 'name.look-alike'
}
