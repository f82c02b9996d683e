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

/** Seeks the doubles of ranges of records, over memory that threads share. */
export function foundIn({ saved, options, names }: DoublesThread): (range: Range) => FoundDoubles[] {
  for (const knowledge of names) addNames(knowledge)
  const doubles = new Doubles(options, saved)
  return (range) => doubles.found(range)
}
