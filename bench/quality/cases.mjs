// Hand-written pairs of names, one file a naming tradition. Ordinary names, composed; no real person.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/**
 * From the pair that an expert is surest is one name to the pair that is surest to be two. The mean score falls from tier
 * to tier.
 */
export const TIERS = [
  'strong same',
  'usual same',
  'weak same',
  'weak different',
  'usual different',
  'strong different',
]

/** Tradition, both writings, whether they are one name, how sure an expert is of it, and what makes the pair hard. */
export function readCases(folder = new URL('./cases/', import.meta.url)) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
  return files.flatMap((file) => {
    const rows = parse(readFileSync(new URL(file, folder), 'utf8'), { columns: true })
    return rows.map((row) => ({
      tradition: file.slice(0, -'.csv'.length),
      name1: row.name1,
      name2: row.name2,
      same: row.same === '1',
      strength: row.strength,
      phenomenon: row.phenomenon,
    }))
  })
}

export const tierOf = ({ same, strength }) => `${strength} ${same ? 'same' : 'different'}`
