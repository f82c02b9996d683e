import { join } from 'node:path'
import { createRegistry, type PersonInput } from 'namesake'
import { loadPersons } from 'namesake/node'
import { gatherAlerts } from './alerts.js'
import { addCase } from './cases.js'
import { Store } from './database.js'
import { type Desk, type Limits, usualLimits } from './desk.js'
import { takeIn } from './imports.js'
import { DESK } from './members.js'
import { openStanding } from './standing.js'

export interface DeskOptions {
  /** Where the desk keeps its files. */
  readonly folder: string
  /** Where `register.csv` and `referrals.csv` of the composed examples are. */
  readonly examples: string
  readonly limits?: Limits
  readonly now?: () => Date
}

/** Opens the desk: its file, the register with what has arrived since, the standing searches; an empty one gets the examples. */
export async function openDesk({
  folder,
  examples,
  limits = usualLimits,
  now = () => new Date(),
}: DeskOptions): Promise<Desk> {
  const store = Store.open(folder)
  const register = await loadPersons(join(examples, 'register.csv'), { needsId: true })
  const registry = createRegistry(register.persons)
  for (const { content } of store.all<{ content: string }>('SELECT content FROM arrivals'))
    await takeIn(registry, JSON.parse(content) as PersonInput)
  const desk: Desk = {
    store,
    registry,
    standing: await openStanding(registry, join(folder, 'flags.watch')),
    limits,
    now,
  }
  await putInExamples(desk, examples)
  await gatherAlerts(desk)
  return desk
}

export async function closeDesk(desk: Desk): Promise<void> {
  await desk.standing.close()
  desk.store.close()
}

/** One example in this many has no consent on record, so that the gate can be seen. */
const WITHOUT_CONSENT = 25

async function putInExamples(desk: Desk, examples: string): Promise<void> {
  if (desk.store.get('SELECT id FROM cases LIMIT 1') !== undefined) return
  const { persons } = await loadPersons(join(examples, 'referrals.csv'), { invalid: 'skip' })
  desk.store.together(() => {
    for (const [i, referral] of persons.entries()) {
      const consent = (i + 1) % WITHOUT_CONSENT === 0 ? 'not-recorded' : 'given'
      const consentBy = consent === 'given' ? 'Youth charity' : ''
      addCase(desk, { member: DESK, organisation: 'Youth charity', referral, consent, consentBy })
    }
  })
}
