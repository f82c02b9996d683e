import type { Issue } from '../errors.js'
import type { Answer } from '../match/answer.js'
import { type ExplainOptions, explain } from '../match/explain.js'
import { isAboutReferral } from '../match/found.js'
import type { FindOptions } from '../match/options.js'
import { openRegistry } from '../match/registry.js'
import type { OpenOptions } from '../match/snapshot.js'
import { addNames, type NameKnowledge } from '../names/add-names.js'
import type { Decision } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'

/** What a thread is given when it starts. */
export interface Thread {
  readonly snapshot: SharedArrayBuffer
  readonly opening: Pick<OpenOptions, 'coverage' | 'model'>
  readonly searching: Pick<FindOptions, 'limit' | 'for'>
  readonly explaining: ExplainOptions | undefined
  /** What was added to the tables of names, which a thread starts without. */
  readonly names: readonly NameKnowledge[]
}

/** What a thread is asked. */
export interface Task {
  readonly referral: PersonInput
  /** Those about this referral; undefined where none are heeded. */
  readonly decisions: readonly Decision[] | undefined
}

/** What a thread has to say of a referral. */
export type Reply =
  | { readonly answer: Answer; readonly explanation?: string }
  | { readonly issues: readonly Issue[] }

/** Answers referrals over shared memory, as `find` would. What cannot be read is told, since an error loses its class on its way. */
export function answerIn({
  snapshot,
  opening,
  searching,
  explaining,
  names,
}: Thread): (task: Task) => Promise<Reply> {
  for (const knowledge of names) addNames(knowledge)
  // The bytes were checked before the first thread was started.
  const registry = openRegistry(snapshot, { ...opening, verify: false })
  return async ({ referral, decisions }) => {
    try {
      const answer = await registry.find(referral, { ...searching, ...(decisions && { decisions }) })
      return { answer, ...(explaining && { explanation: explain(answer, explaining).text }) }
    } catch (error) {
      if (!isAboutReferral(error)) throw error
      return { issues: error.issues }
    }
  }
}
