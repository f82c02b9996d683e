// This library with names alone, as the other peers have them.
import { createRegistry } from '../library.mjs'

let registry

export default {
  name: 'namesake, names only',
  build(records) {
    registry = createRegistry(inputs(records), { keep: 'ids', coverage: 0.8 })
  },
  async search({ referral: { names } }, limit) {
    const { candidates } = await registry.find({ names }, { limit })
    return candidates.map(({ id }) => id)
  },
}

function* inputs(records) {
  for (const { id, record } of records) yield { id, names: record.names }
}
