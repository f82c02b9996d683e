// What the speed and peer benches measure alike: spreads of times, shares of children found, bytes held, and one table.

/** The value below which the share `at` of the numbers lies. */
export function quantile(numbers, at) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

/** Share of the findable referrals whose record stands among the first `k` ids. */
export function recallAt(k, answered) {
  const findable = answered.filter(({ record }) => record !== null)
  return findable.filter(({ record, ids }) => ids.slice(0, k).includes(record)).length / findable.length
}

/** The same for a reader who makes no error, and has to guess among people whom the referral cannot tell apart. */
export function ceilingAt(k, answered, alike) {
  const findable = answered.filter(({ record }) => record !== null)
  return findable.reduce((sum, one) => sum + Math.min(1, k / one[alike]), 0) / findable.length
}

/** Bytes that are held once garbage is gone, and those of the whole process; run with --expose-gc. */
export function memory() {
  globalThis.gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { held: heapUsed + external, process: rss }
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
export const share = (number) => number.toFixed(3)
export const milliseconds = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`

/** Rows of cells under a head, as a table of Markdown, so that it can be put into a page as it is. */
export function printTable(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)))
  const line = (row) => `| ${row.map((cell, at) => String(cell).padEnd(widths[at])).join(' | ')} |`
  const [head, ...body] = rows.map(line)
  console.log([head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n'))
}
