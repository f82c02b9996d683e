import { NamesakeError } from '../errors.js'
import { hashOfSeen } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import type { Prepared } from '../record/prepared.js'
import { after } from './after.js'
import { type Answer, recall } from './answer.js'
import { answerTo, type Question } from './conclude.js'
import type { Interior } from './interior.js'
import { isSettled } from './rejected.js'
import { kindOfNews } from './watch-news.js'
import type { Flag } from './watch-state.js'
import type { Alert, News, ReadAnswer, WatchEntry } from './watch-store.js'

/** The record of an id, where the registry itself does not keep it. */
export type RecordElsewhere = (id: string) => PersonInput | undefined | Promise<PersonInput | undefined>

/** Searches for flagged referrals, and tells what of the answers is news; it changes nothing. */
export class WatchSearch {
  constructor(
    private readonly interior: Interior,
    private readonly limit: number,
    private readonly elsewhere: RecordElsewhere,
  ) {}

  /**
   * @param isLookedAt whether a record can be news now
   * @throws {NamesakeError} `watch.record`
   */
  async newsOf(
    flag: Flag,
    prepared: Prepared,
    isLookedAt: (record: string) => boolean,
    signal: AbortSignal | undefined,
  ): Promise<Pick<Alert, 'outcome' | 'news'>> {
    const answer = await this.find(flag, prepared, signal)
    const { possible } = this.interior.holdings.model.outcomes
    const news: News[] = []
    for (const [place, { id, probability, bits }] of answer.candidates.entries()) {
      if (bits < possible || !isLookedAt(id)) continue
      const record = await this.recordIn(answer, place)
      if (record === undefined) throw new NamesakeError(noRecord)
      const seen = hashOfSeen(flag.referral, record)
      const rank = place + 1
      const kind = kindOfNews(flag.told.get(id), seen, answer.outcome, rank)
      if (kind === null || isSettled(flag.decisions.get(id), flag.referral, record)) continue
      news.push({ id, kind, rank, probability, bits, seen })
    }
    return { outcome: answer.outcome, news }
  }

  /** What whoever has read an answer about a referral was told. */
  async toldBy(answer: ReadAnswer, referral: Flag['referral']): Promise<WatchEntry[]> {
    const { outcome, candidates } = answer
    const told: WatchEntry[] = []
    for (const [place, { id, seen: shown }] of candidates.entries()) {
      const record = shown === undefined ? await this.recordIn(answer, place) : undefined
      const seen = record === undefined ? shown : hashOfSeen(referral, record)
      if (seen === undefined) continue
      const one = { alert: 0, seen, outcome, rank: place + 1 }
      told.push({ is: 'told', referral: referral.id, record: id, told: one })
    }
    return told
  }

  /** The record that was compared, where the answer still knows it: another one may stand in its place by now. */
  private async recordIn(answer: ReadAnswer, place: number): Promise<PersonInput | undefined> {
    const { id } = answer.candidates[place]!
    const compared = recall(answer)?.candidates[place]?.record()
    return compared ?? this.interior.holdings.get(id) ?? (await this.elsewhere(id))
  }

  private async find(flag: Flag, prepared: Prepared, signal: AbortSignal | undefined): Promise<Answer> {
    const { interior, limit } = this
    const rejected = await this.rejectedBy(flag)
    const question: Question = { person: flag.referral, prepared, limit, signal, rejected }
    return after(interior.holdings.source.statistics(), (statistics) =>
      answerTo(question, interior, statistics),
    )
  }

  /** Records that are known not to be the child, by decisions that still rest on what was seen. */
  private async rejectedBy({ referral, decisions }: Flag): Promise<readonly string[]> {
    const rejected: string[] = []
    for (const [id, decision] of decisions) {
      if (decision.outcome !== 'different') continue
      const record = this.interior.holdings.get(id) ?? (await this.elsewhere(id))
      if (record !== undefined && isSettled(decision, referral, record)) rejected.push(id)
    }
    return rejected
  }
}

const noRecord = {
  code: 'watch.record',
  path: 'record',
  expected: 'a registry that keeps records, or a function that gives the record of an id',
}
