import type { Answer } from '../../src/match/answer.js'
import { conclude, consider, type Question } from '../../src/match/conclude.js'
import { interiorOf } from '../../src/match/interior.js'
import { createRegistry, type Registry } from '../../src/match/registry.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { defaultModel } from '../../src/score/model.js'

type Person = PersonInput & { id: string }

/** An alert without its number, and its news in one line each. */
export interface Judged {
  readonly referral: string
  readonly outcome: string
  readonly news: readonly string[]
}

interface Watched {
  referral: Person
  missing: boolean
  /** Everything is to be looked at. */
  open: boolean
  readonly told: Map<string, { seen: string; outcome: string; rank: number; acknowledged: boolean }>
  readonly decisions: Map<string, Decision>
}

/**
 * The judge of a watch: after each change it searches for every flagged referral anew, in a register that is made anew, and says
 * what of it is news by the rules of the watch's documentation.
 */
export class WatchJudge {
  readonly records = new Map<string, Person>()
  readonly flags = new Map<string, Watched>()
  private readonly changed = new Set<string>()

  set(record: Person): void {
    this.records.set(record.id, record)
    this.changed.add(record.id)
  }

  remove(id: string): void {
    this.records.delete(id)
    this.changed.add(id)
  }

  flag(referral: Person): void {
    const { told, decisions } = this.flags.get(referral.id) ?? { told: new Map(), decisions: new Map() }
    this.flags.set(referral.id, { referral, missing: true, open: true, told, decisions })
  }

  locate(id: string): void {
    const flag = this.flags.get(id)!
    flag.missing = false
    for (const [record, { acknowledged }] of flag.told) if (!acknowledged) flag.told.delete(record)
  }

  decide(referral: string, record: string, decision: Decision): void {
    const flag = this.flags.get(referral)!
    flag.decisions.set(record, decision)
    flag.open = true
  }

  sweep(): void {
    for (const flag of this.flags.values()) flag.open = true
  }

  acknowledgeAll(): void {
    for (const flag of this.flags.values()) for (const told of flag.told.values()) told.acknowledged = true
  }

  async alerts(): Promise<Judged[]> {
    const registry = createRegistry(this.records.values())
    const judged: Judged[] = []
    for (const flag of this.flags.values())
      if (flag.missing) judged.push(...(await this.judge(flag, registry)))
    this.changed.clear()
    return judged.sort((a, b) => (a.referral < b.referral ? -1 : 1))
  }

  private async judge(flag: Watched, registry: Registry): Promise<Judged[]> {
    const { referral, told, decisions } = flag
    const settled = (id: string): boolean => {
      const decision = decisions.get(id)
      const record = this.records.get(id)
      if (decision === undefined || record === undefined || decision.outcome === 'unsure') return false
      return decision.seen === hashOfSeen(referral, record)
    }
    const rejected = [...decisions.keys()].filter(
      (id) => decisions.get(id)!.outcome === 'different' && settled(id),
    )
    const answer = await findWithout(registry, referral, rejected)
    const open = flag.open || [...told.keys()].some((id) => this.changed.has(id))
    flag.open = false
    const news: string[] = []
    for (const [place, { id, bits }] of answer.candidates.entries()) {
      if (bits < defaultModel.outcomes.possible || settled(id)) continue
      if (!open && !this.changed.has(id)) continue
      const seen = hashOfSeen(referral, this.records.get(id)!)
      const last = told.get(id)
      const rank = place + 1
      if (last !== undefined && last.seen === seen) continue
      if (last !== undefined && last.outcome === answer.outcome && last.rank === rank) continue
      told.set(id, { seen, outcome: answer.outcome, rank, acknowledged: false })
      news.push(`${last === undefined ? 'new' : 'changed'} ${id} ${rank} ${bits} ${seen}`)
    }
    return news.length === 0 ? [] : [{ referral: referral.id, outcome: answer.outcome, news }]
  }
}

async function findWithout(registry: Registry, referral: Person, rejected: string[]): Promise<Answer> {
  if (rejected.length === 0) return registry.find(referral)
  const interior = interiorOf(registry)
  const prepared = prepareRecord(referral, interior.fields)
  const question: Question = { person: referral, prepared, limit: 10, signal: undefined }
  const statistics = await interior.holdings.source.statistics()
  const compared = await consider(question, interior, statistics)
  return conclude(
    question,
    compared.filter(({ id }) => !rejected.includes(id)),
    interior,
    statistics,
  )
}
