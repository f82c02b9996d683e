// A register kept in a database, as matching sees it: the candidate port over two tables and one index.
// Maps stand for the tables here, so that the example runs anywhere; each line that reads them is one SQL statement.
import type { CandidateSource, Field, Prepared, PreparedName } from 'namesake'

type Token = PreparedName['tokens'][number]['token']

export function sqlSource(fields: readonly Pick<Field, 'name'>[], register: Iterable<Prepared>) {
  const records = new Map<string, Prepared>() // records (id primary key, prepared)
  const keys = new Map<string, Set<string>>() // keys (key, id), index on key
  const idsOf = (key: string) => keys.get(key) ?? new Set<string>() // select id from keys where key = $1
  const sounds = (token: Token) => token.keys.map((key) => `sound:${key}`)
  const namesOf = (record: Prepared) =>
    (record.values[fields.findIndex(({ name }) => name === 'names')] ?? []) as PreparedName[]
  const evidence = (record: Prepared) =>
    new Set([
      ...record.keys,
      ...namesOf(record).flatMap(({ units }) => units.flatMap(({ token }) => sounds(token))),
    ])
  const stated = (record: Prepared) =>
    fields.filter((_, at) => record.values[at] !== null).map(({ name }) => `states:${name}`)

  for (const record of register) {
    records.set(record.id!, record)
    for (const key of [...evidence(record), ...stated(record)]) keys.set(key, idsOf(key).add(record.id!)) // insert
  }
  return {
    statistics: async () => ({
      size: records.size,
      frequency: (token) => new Set(sounds(token).flatMap((key) => [...idsOf(key)])).size,
      share: (field, key) =>
        idsOf(`states:${field}`).size === 0
          ? null
          : idsOf(`${field}:${key}`).size / idsOf(`states:${field}`).size,
    }),
    async candidates(prepared, { limit, signal }) {
      signal?.throwIfAborted()
      const scores = new Map<string, number>() // select id, sum(log2(1 + $2 / frequency)) … group by id
      for (const key of evidence(prepared))
        for (const id of idsOf(key))
          scores.set(id, (scores.get(id) ?? 0) + Math.log2(1 + records.size / idsOf(key).size))
      const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)) // order by 2 desc, 1 limit $3
      return ranked.slice(0, limit).map(([id]) => id)
    },
    *pairs() {
      const seen = new Set<string>() // select distinct a.id, b.id from keys a join keys b using (key) where a.id < b.id
      for (const [key, ids] of keys)
        for (const a of key.startsWith('sound:') ? ids : [])
          for (const b of ids)
            if (a < b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`)) yield [a, b] as const
    },
    get: async (ids) => ids.map((id) => records.get(id)),
    remove(id: string) {
      for (const ids of keys.values()) ids.delete(id) // delete from keys where id = $1
      return records.delete(id)
    },
  } satisfies CandidateSource & { remove(id: string): boolean }
}
