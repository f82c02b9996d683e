import type { Transducer, WordPair } from '../../src/learn/transducer.js'
import { chance } from './chance.js'

/** Every edit a class of its own: `letters²` substitutions, then what only the left has, then what only the right has. */
export function untied(letters: number): Transducer {
  const classes = letters * letters + 2 * letters
  return {
    letters,
    classes,
    substitutions: Int32Array.from({ length: letters * letters }, (_, at) => at),
    leftOnly: Int32Array.from({ length: letters }, (_, at) => letters * letters + at),
    rightOnly: Int32Array.from({ length: letters }, (_, at) => letters * letters + letters + at),
    shares: new Float64Array(classes).fill(1),
  }
}

/** Draws pairs of words from an untied transducer; the last probability is that of the end. */
export function compose(
  letters: number,
  probabilities: readonly number[],
  count: number,
  seed: number,
): WordPair[] {
  const { draw } = chance(seed)
  const square = letters * letters
  return Array.from({ length: count }, () => {
    const [left, right]: [number[], number[]] = [[], []]
    for (let edit = draw(probabilities); edit < probabilities.length - 1; edit = draw(probabilities)) {
      if (edit < square) {
        left.push(Math.floor(edit / letters))
        right.push(edit % letters)
      } else if (edit < square + letters) left.push(edit - square)
      else right.push(edit - square - letters)
    }
    return { left, right }
  })
}

/** Probability of a pair by walking every alignment: the judge of the sums. */
export function walk(
  { letters, substitutions, leftOnly, rightOnly, shares }: Transducer,
  probabilities: ArrayLike<number>,
  end: number,
  left: readonly number[],
  right: readonly number[],
): number {
  const worth = (edit: number) => probabilities[edit]! * shares[edit]!
  if (left.length === 0 && right.length === 0) return end
  const [a, ...restA] = left
  const [b, ...restB] = right
  const on = (x: readonly number[], y: readonly number[]) =>
    walk({ letters, substitutions, leftOnly, rightOnly, shares } as Transducer, probabilities, end, x, y)
  let sum = 0
  if (a !== undefined) sum += worth(leftOnly[a]!) * on(restA, right)
  if (b !== undefined) sum += worth(rightOnly[b]!) * on(left, restB)
  if (a !== undefined && b !== undefined) sum += worth(substitutions[a * letters + b]!) * on(restA, restB)
  return sum
}
