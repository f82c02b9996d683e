import { createRegistry } from '../../src/match/registry.js'
import { openWatch } from '../../src/match/watch.js'
import { openWatchStore } from '../../src/node/watch-store.js'

/**
 * A process that flags children, tells of records, and says each thing as soon as it is safe, until it is killed; `last` has it
 * tell what is left and end.
 */
const [path, mode] = process.argv.slice(2)
const names = ['Filmon Tesfay', 'Abel Haile', 'Zabihullah Ahmadzai', 'Kamal Idris', 'Semhar Berhane']
const records = names.map((name, i) => ({ id: `UK-${i}`, names: [name], births: [{ date: '2001-05-05' }] }))
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const watch = await openWatch(createRegistry(records), { store: await openWatchStore(path!) })

async function tell(): Promise<void> {
  for (const { id, referral, news } of await watch.alerts()) {
    await watch.acknowledge(id)
    say(`acknowledged ${id} ${referral} ${news.map((one) => one.id).join(' ')}`)
  }
}

if (mode === 'last') {
  await tell()
  for (const id of watch.ids()) say(`held ${id}`)
  await watch.close()
} else {
  for (let i = 0; ; i++) {
    const id = `R-${process.pid}-${i}`
    await watch.flag({ id, names: [names[i % names.length]!], births: [{ date: '2001-05-05' }] })
    say(`flagged ${id}`)
    if (i % 3 === 2) await tell()
    if (i % 4 !== 3) continue
    say(`unflagging ${id}`)
    await watch.unflag(id)
  }
}
