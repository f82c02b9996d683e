import { workerData } from 'node:worker_threads'
import workerpool from 'workerpool'
import { type DoublesThread, foundIn } from './dedupe-thread.js'

/** What a thread of `dedupeInThreads` runs: one list over the memory that all of them share, a part of a range at a time. */
workerpool.worker({ found: foundIn(workerData as DoublesThread) })
