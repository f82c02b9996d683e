// Words by edit distance and by beginning: https://github.com/lucaong/minisearch#search-options, a little fuzzier than there, which
// finds more of these names.
import MiniSearch from 'minisearch'

const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.25, prefix: true } })

export default {
  name: 'MiniSearch',
  build(records) {
    for (const { id, text } of records) index.add({ id, text })
  },
  search: ({ text }, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => id),
}
