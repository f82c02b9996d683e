import type { Part } from '../candidates/memory/pairs.js'
import { type DedupeOptions, Doubles, type FoundDoubles } from '../match/dedupe.js'
import type { Range, SavedLinkage } from '../match/linkage.js'
import { addNames, type NameKnowledge } from '../names/add-names.js'

/** What a thread that seeks doubles is given when it starts. */
export interface DoublesThread {
  readonly saved: SavedLinkage
  readonly options: Pick<DedupeOptions, 'duplicates' | 'least' | 'model'>
  /** What was added to the tables of names, which a thread starts without. */
  readonly names: readonly NameKnowledge[]
}

/** A part of the records of a range. */
export interface Share {
  readonly range: Range
  readonly part: Part
}

/** Seeks the doubles of ranges of records, over memory that threads share. */
export function foundIn({ saved, options, names }: DoublesThread): (share: Share) => FoundDoubles[] {
  for (const knowledge of names) addNames(knowledge)
  const doubles = new Doubles(options, saved)
  return ({ range, part }) => doubles.found(range, part)
}
