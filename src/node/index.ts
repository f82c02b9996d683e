export type { Source } from './bytes.js'
export { keepDecision, type LoadedDecisions, loadDecisions } from './decisions.js'
export { type DedupeThreadOptions, dedupeInThreads } from './dedupe-in-threads.js'
export { type FoundInThread, findInThreads, type ThreadOptions } from './find-in-threads.js'
export type { ColumnMap } from './header.js'
export {
  type LoadedPersons,
  type LoadOptions,
  loadPersons,
  type PersonRow,
  type ReadOptions,
  readPersons,
  type TableFormat,
} from './read.js'
export { loadSnapshot, readSnapshot, saveSnapshot } from './snapshot.js'
export { type LoadedTruth, loadTruth } from './truth.js'
export { openWatchStore } from './watch-store.js'
export { type AnsweredReferral, writeAnswers } from './write.js'
export { writeClusters, writeLinks, writeReconciled } from './write-links.js'
export type { WriteOptions } from './write-table.js'
