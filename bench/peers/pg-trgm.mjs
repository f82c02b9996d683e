// What the two indexes of pg_trgm share: the table, filled by COPY, and its size. https://www.postgresql.org/docs/15/pgtrgm.html
import { pipeline } from 'node:stream/promises'
import { openServer } from './postgres-server.mjs'

/** A peer over one kind of index; `find` gives the ids that a query lists. */
export function trigramPeer({ name, index, find }) {
  let server
  return {
    name,
    /** Its work is another process's: the processor time of the bench says nothing of it. */
    isElsewhere: true,
    async open() {
      server = await openServer()
    },
    async build(records) {
      const { sql } = server
      await sql`create extension if not exists pg_trgm`
      await sql`create temporary table people (id text, name text)`
      await pipeline(lines(records), await sql`copy people from stdin`.writable())
      await sql.unsafe(index)
      await sql`vacuum analyze people`
    },
    async search({ text }, limit) {
      const rows = await find(server.sql, text, limit)
      return rows.map(({ id }) => id)
    },
    async bytes() {
      const [{ size }] = await server.sql`select pg_total_relation_size('people')::float8 as size`
      return size
    },
    close: () => server.stop(),
  }
}

/** The texts are folded and the ids our own, so that nothing has to be escaped. */
function* lines(records) {
  let batch = ''
  for (const { id, text } of records) {
    batch += `${id}\t${text}\n`
    if (batch.length < 1 << 16) continue
    yield batch
    batch = ''
  }
  yield batch
}
