// Names above the usual threshold of similarity (0.3), by an inverted index.
import { trigramPeer } from './pg-trgm.mjs'

export default trigramPeer({
  name: 'PostgreSQL pg_trgm GIN',
  index: 'create index on people using gin (name gin_trgm_ops)',
  find: (sql, text, limit) =>
    sql`select id from people where name % ${text} order by similarity(name, ${text}) desc limit ${limit}`,
})
