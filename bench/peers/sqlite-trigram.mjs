// Any three letters in common, ranked by BM25: https://www.sqlite.org/fts5.html#the_trigram_tokenizer
import sqlite from 'node-sqlite3-wasm'

const database = new sqlite.Database(':memory:')
let find

export default {
  name: 'SQLite FTS5 trigram',
  build(records) {
    database.exec(`create virtual table people using fts5(id unindexed, text, tokenize = 'trigram'); begin`)
    const insert = database.prepare('insert into people values (?, ?)')
    for (const { id, text } of records) insert.run([id, text])
    insert.finalize()
    database.exec(`commit; insert into people(people) values ('optimize')`)
    find = database.prepare('select id from people where people match ? order by rank limit ?')
  },
  search({ text }, limit) {
    const pieces = trigramsOf(text)
    return pieces.length === 0 ? [] : find.all([pieces.join(' OR '), limit]).map(({ id }) => id)
  },
  bytes() {
    const { pages } = database.get('select page_count as pages from pragma_page_count')
    const { size } = database.get('select page_size as size from pragma_page_size')
    return pages * size
  },
  close() {
    find.finalize()
    database.close()
  },
}

/** Each three letters of each word, quoted: the folded text holds no quotation mark. */
function trigramsOf(text) {
  const found = new Set()
  for (const word of text.split(' '))
    for (let at = 0; at + 3 <= word.length; at++) found.add(`"${word.slice(at, at + 3)}"`)
  return [...found]
}
