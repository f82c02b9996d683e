// This library with all that a row says. Its list is whole: nobody has to sort it by age.
import { createRegistry } from '../library.mjs'

let registry

export default {
  name: 'namesake',
  isWhole: true,
  build(records) {
    registry = createRegistry(inputs(records), { keep: 'ids', coverage: 0.8 })
  },
  async search({ referral }, limit) {
    const { candidates } = await registry.find(referral, { limit })
    return candidates.map(({ id }) => id)
  },
}

function* inputs(records) {
  for (const { record } of records) yield record
}
