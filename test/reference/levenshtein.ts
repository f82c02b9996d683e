/**
 * The textbook edit distance (Wagner and Fischer 1974): the whole matrix, one cell at a time. It is slow and obvious,
 * and judges the fast one.
 */
export function referenceDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      rows[i]![j] = Math.min(replaced, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1)
    }
  }
  return rows[a.length]![b.length]!
}

/** Every string that one exchange of neighbouring units makes of another. */
export function exchanges(text: string): string[] {
  const all: string[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    all.push(text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2))
  }
  return all
}
