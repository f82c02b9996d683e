// Words one by one, rare ones worth more: https://www.fusejs.io/token-search.html
import Fuse from 'fuse.js'

let fuse

export default {
  name: 'Fuse.js',
  build(records) {
    const list = Array.from(records, ({ id, text }) => ({ id, text }))
    fuse = new Fuse(list, { keys: ['text'], useTokenSearch: true, ignoreLocation: true })
  },
  search: ({ text }, limit) => fuse.search(text, { limit }).map(({ item }) => item.id),
}
