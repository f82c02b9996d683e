import { fill, type Wording } from '../score/wording.js'
import { isWorthALook } from './account.js'
import type { Answer, Candidate } from './answer.js'

/** Most things that a sentence asks for: more is not asked for in practice. */
const MOST = 2

/**
 * What would change the answer most: fields that could decide and are missing on either side. Null where the answer is
 * clear, where nothing is found, or where nothing that could decide is missing.
 */
export function helpLine({ outcome, candidates }: Answer, wording: Wording): string | null {
  const [first, second] = candidates
  if (first === undefined || outcome === 'none' || outcome === 'cannot-compare') return null
  const close = second !== undefined && isWorthALook(second)
  if (outcome === 'probable' && !close) return null
  const missing = new Set([...missingFields(first), ...(close ? missingFields(second) : [])])
  const wanted = Object.entries(wording.helpful).filter(([field]) => missing.has(field))
  if (wanted.length === 0) return null
  const what = wanted
    .slice(0, MOST)
    .map(([, noun]) => noun)
    .join(wording.sentences.or)
  return fill(close ? wording.sentences.apart : wording.sentences.surer, { what: sentenceCase(what) })
}

const missingFields = ({ reasons }: Candidate): string[] =>
  reasons
    .filter(({ code }) => code.endsWith('.missing') || code.endsWith('.cannot-compare'))
    .map(({ field }) => field)

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
