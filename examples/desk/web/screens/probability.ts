import type { ShownCandidate } from '../../shared/types.js'
import { fill, type Speech } from '../language.js'

/** How likely, in words: a figure alone is taken for certainty. */
export function bandOf(probability: number): keyof Speech['words']['answer']['bands'] {
  if (probability >= 8 / 9) return 'probable'
  if (probability >= 0.5) return 'likelier'
  if (probability >= 0.1) return 'possible'
  return probability >= 0.01 ? 'unlikely' : 'hardly'
}

/** `more likely than not: about 70 of 100` */
export function sayShare({ probability }: ShownCandidate, { words }: Speech): string {
  const { bands, share, shareBelow1 } = words.answer
  return bands[bandOf(probability)] + words.colon + sayCount(probability, share, shareBelow1)
}

/** `more likely than not: about 70 of 100 such records are the child` */
export function sayProbability({ probability, relation }: ShownCandidate, { words }: Speech): string {
  const { bands, of100, of100Relative, below1 } = words.answer
  const of = relation === null ? of100 : of100Relative
  return bands[bandOf(probability)] + words.colon + sayCount(probability, of, below1)
}

/** Never none and never all: no evidence of this kind is certain. */
const sayCount = (probability: number, of: string, below1: string): string =>
  probability < 0.01 ? below1 : fill(of, { n: Math.min(99, Math.round(probability * 100)) })
