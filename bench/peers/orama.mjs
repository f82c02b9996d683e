// One typing error a word, any of the words: https://docs.orama.com/docs/orama-js/search#typo-tolerance and its page on thresholds
import { create, insertMultiple, search } from '@orama/orama'

const index = create({ schema: { text: 'string' } })

export default {
  name: 'Orama',
  async build(records) {
    const all = Array.from(records, ({ id, text }) => ({ id, text }))
    await insertMultiple(index, all, 10_000)
  },
  async search({ text }, limit) {
    const { hits } = await search(index, {
      term: text,
      properties: ['text'],
      tolerance: 1,
      threshold: 1,
      limit,
    })
    return hits.map(({ id }) => id)
  },
}
