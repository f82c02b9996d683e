import { workerData } from 'node:worker_threads'
import workerpool from 'workerpool'
import { answerIn, type Thread } from './thread.js'

/** What a thread of `findInThreads` runs: one registry over the memory that all of them share, one referral at a time. */
workerpool.worker({ find: answerIn(workerData as Thread) })
