/** A pair of two lists, and how likely it is. */
export interface Weighted {
  readonly a: string
  readonly b: string
  /** Log odds. */
  readonly bits: number
}

/**
 * Takes the likeliest pair, then the likeliest of those whose records are both still free, and so on; of equal ones that
 * of the smaller ids. What comes of it is the one assignment in which no two records would rather have each other than
 * what they have (Gale and Shapley 1962, both sides ranking by one number). Not the assignment of the highest sum: two
 * doubtful links are no gain over a sure one.
 *
 * @returns the pairs that were taken, in the order in which all were given
 */
export function assign<P extends Weighted>(pairs: readonly P[]): P[] {
  const [lefts, rights] = [new Set<string>(), new Set<string>()]
  const assigned = new Set<P>()
  for (const pair of [...pairs].sort(likelierFirst)) {
    if (lefts.has(pair.a) || rights.has(pair.b)) continue
    assigned.add(pair)
    lefts.add(pair.a)
    rights.add(pair.b)
  }
  return pairs.filter((pair) => assigned.has(pair))
}

const likelierFirst = (x: Weighted, y: Weighted): number =>
  y.bits - x.bits || compare(x.a, y.a) || compare(x.b, y.b)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
