import { existsSync, rmSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import workerpool from 'workerpool'
import { answerIn, type Task, type Thread } from '../../src/node/thread.js'

/**
 * A thread as `find-worker.ts` is one, which ends in the middle of a referral whose place reads `die:FILE`: once where the file is
 * there, and every time where it never was.
 */
const answer = answerIn(workerData as Thread)

workerpool.worker({
  find: (task: Task) => {
    const { referral } = task
    const file = referral.places?.[0]?.startsWith('die:') ? referral.places[0].slice(4) : null
    if (file !== null && (existsSync(file) || file.endsWith('always'))) {
      rmSync(file, { force: true })
      process.exit(1)
    }
    return answer(task)
  },
})
