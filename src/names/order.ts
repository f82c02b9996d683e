import type { Match } from './matches.js'
import type { PreparedName } from './name.js'
import { isGiven, isProper } from './place.js'
import type { NameWeights } from './weights.js'

/** What the order of the agreeing names says, integer 1/1024 bits, with its code; no code where the order is the same. */
export interface Order {
  readonly units: number
  readonly note: 'name.father-and-son' | 'name.family-first' | 'name.order' | null
}

const SAME_ORDER: Order = { units: 0, note: null }

/**
 * Weighs the order. In a chain of fathers it tells a child from its father (Salman bin Muhammad, Muhammad bin Salman);
 * a clerk who puts the family name first only turns the name round.
 *
 * @param whole whether every name of both sides has its partner
 */
export function orderOf(
  left: PreparedName,
  right: PreparedName,
  chosen: readonly Match[],
  whole: boolean,
  weights: NameWeights,
): Order {
  for (const match of chosen)
    if (fatherForSon(left, right, match)) return { units: weights.fatherFirst, note: 'name.father-and-son' }
  if (isMonotone(chosen)) return SAME_ORDER
  const proper = chosen.filter(
    (match) => isProper(left, match.left.from) || isProper(right, match.right.from),
  )
  if (isMonotone(proper)) return SAME_ORDER
  if (!isRotation(proper)) return { units: weights.reordered, note: 'name.order' }
  const turned = isLabelled(left) || isLabelled(right) ? weights.rotatedLabelled : weights.rotated
  return { units: whole ? turned : weights.rotatedPart, note: 'name.family-first' }
}

/** Whether a form says which name is the given one: then nobody put the family name in front by custom alone. */
const isLabelled = ({ tokens }: PreparedName): boolean => tokens.some(({ role }) => role === 'given')

/** One side says that the name is the father's, the other has it as the given name; Bin Haddad in one word is a family's. */
function fatherForSon(left: PreparedName, right: PreparedName, match: Match): boolean {
  const a = left.tokens[match.left.from]!
  const b = right.tokens[match.right.from]!
  const givenLeft = isGiven(left, match.left.from)
  const givenRight = isGiven(right, match.right.from)
  if (a.token !== match.left.token || b.token !== match.right.token) return false
  return (
    (a.after === 'filiation' && b.after === null && givenRight && !givenLeft) ||
    (b.after === 'filiation' && a.after === null && givenLeft && !givenRight)
  )
}

/** Whether the names stand in one order on both sides: every two of them do. */
export function isMonotone(chosen: readonly Match[]): boolean {
  for (let i = 1; i < chosen.length; i++)
    for (let j = 0; j < i; j++)
      if (chosen[i]!.left.from > chosen[j]!.left.from !== chosen[i]!.right.from > chosen[j]!.right.from)
        return false
  return true
}

/** Whether the right side's order is the left side's with its last names moved to the front. */
function isRotation(chosen: readonly Match[]): boolean {
  const order = [...chosen].sort((a, b) => a.left.from - b.left.from).map((match) => match.right.from)
  let falls = 0
  for (let i = 1; i < order.length; i++) if (order[i]! < order[i - 1]!) falls++
  return falls === 1 && order[order.length - 1]! < order[0]!
}
