import type { Decision } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import type { Alert, Told, WatchEntry } from './watch-store.js'

/** Where a flagged child is thought to be: `missing`, and searched for, or `located`, and not searched for. */
export type FlagState = 'missing' | 'located'

/** A referral that is watched for, with what was told and decided about it, by the ids of records. */
export interface Flag {
  readonly referral: PersonInput & { readonly id: string }
  readonly state: FlagState
  readonly told: Map<string, Told>
  readonly decisions: Map<string, Decision>
}

/** The state of a watch: nothing but what its entries come to, so that it can be made again from them. */
export class WatchState {
  readonly flags = new Map<string, Flag>()
  /** Alerts that nobody has acknowledged, oldest first. */
  readonly pending = new Map<number, Alert>()
  /** Number of the last alert. */
  alerts = 0
  /** By the id of a record: the referrals that were told of it. */
  private readonly hearers = new Map<string, Set<string>>()

  apply(entry: WatchEntry): void {
    switch (entry.is) {
      case 'flagged':
        this.flag(entry.referral as Flag['referral'])
        break
      case 'located':
        this.locate(entry.referral)
        break
      case 'unflagged':
        this.unflag(entry.referral)
        break
      case 'decided':
        this.flags.get(entry.referral)?.decisions.set(entry.record, entry.decision)
        break
      case 'alerted':
        this.alert(entry.alert)
        break
      case 'acknowledged':
        this.pending.delete(entry.alert)
        break
      case 'told':
        this.tell(entry.referral, entry.record, entry.told)
        break
      case 'counted':
        this.alerts = entry.alerts
    }
  }

  /** The referrals that were told of a record. */
  hearersOf(record: string): Iterable<string> {
    return this.hearers.get(record) ?? []
  }

  /** The fewest entries that come to this state. */
  entries(): WatchEntry[] {
    const flags = [...this.flags.values()]
    const pending = [...this.pending.values()].map((alert): WatchEntry => ({ is: 'alerted', alert }))
    // What was told last stands behind alerts that may be older.
    return [
      ...flags.flatMap(flagEntries),
      ...pending,
      ...flags.flatMap(toldEntries),
      { is: 'counted', alerts: this.alerts },
    ]
  }

  private flag(referral: Flag['referral']): void {
    const before = this.flags.get(referral.id)
    const { told, decisions } = before ?? { told: new Map(), decisions: new Map() }
    this.flags.set(referral.id, { referral, state: 'missing', told, decisions })
  }

  private locate(id: string): void {
    const flag = this.flags.get(id)
    if (flag === undefined) return
    this.withdraw(id)
    this.flags.set(id, { ...flag, state: 'located' })
  }

  private unflag(id: string): void {
    this.withdraw(id)
    for (const record of this.flags.get(id)?.told.keys() ?? []) this.hearers.get(record)?.delete(id)
    this.flags.delete(id)
  }

  private alert(alert: Alert): void {
    const { id, referral, outcome, news } = alert
    this.alerts = Math.max(this.alerts, id)
    this.pending.set(id, alert)
    for (const { id: record, seen, rank } of news)
      this.tell(referral, record, { alert: id, seen, outcome, rank })
  }

  private tell(referral: string, record: string, told: Told): void {
    this.flags.get(referral)?.told.set(record, told)
    const hearers = this.hearers.get(record)
    if (hearers === undefined) this.hearers.set(record, new Set([referral]))
    else hearers.add(referral)
  }

  /** Takes back what nobody has acknowledged about a referral: nobody has read it, so it counts as not told. */
  private withdraw(referral: string): void {
    const told = this.flags.get(referral)?.told
    for (const alert of this.pending.values()) {
      if (alert.referral !== referral) continue
      this.pending.delete(alert.id)
      for (const { id } of alert.news) if (told?.get(id)?.alert === alert.id) told.delete(id)
    }
  }
}

function flagEntries({ referral, state, decisions }: Flag): WatchEntry[] {
  const { id } = referral
  const entries: WatchEntry[] = [{ is: 'flagged', referral }]
  if (state === 'located') entries.push({ is: 'located', referral: id })
  for (const [record, decision] of decisions) entries.push({ is: 'decided', referral: id, record, decision })
  return entries
}

const toldEntries = ({ referral: { id }, told }: Flag): WatchEntry[] =>
  [...told].map(([record, one]) => ({ is: 'told', referral: id, record, told: one }))
