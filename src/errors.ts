/** Where an issue stands in a file, for readers of CSV and JSONL. Lines and columns count from 1. */
export interface Position {
  readonly file?: string
  readonly line?: number
  readonly column?: string | number
}

/**
 * One thing that is wrong with an input: a stable code, the path of the field, and what was expected there.
 * It never holds the value that was found: every value here is special-category data about a child.
 */
export interface Issue extends Position {
  readonly code: string
  readonly path: string
  readonly expected: string
}

/** Where the issue stands, in words: `records.csv line 7, column birth`, or the path of the field. */
export function placeOf(issue: Issue): string {
  const parts: string[] = []
  if (issue.file !== undefined) parts.push(issue.file)
  if (issue.line !== undefined) parts.push(`line ${issue.line}`)
  const place = parts.join(' ')
  const where = issue.column !== undefined ? `column ${issue.column}` : issue.path
  return place && where ? `${place}, ${where}` : place || where || 'input'
}

/**
 * The only error class of the library: `code` and `path` of the first issue, and all `issues` at once.
 *
 * @example
 * try { createRegistry([{ id: 'R-1', names: [], shoeSize: 38 }]) }
 * catch (error) { if (error instanceof NamesakeError) console.error(error.issues) }
 */
export class NamesakeError extends Error {
  readonly code: string
  readonly path: string
  readonly issues: readonly Issue[]

  constructor(issues: Issue | readonly Issue[]) {
    const all = Array.isArray(issues) ? (issues as readonly Issue[]) : [issues as Issue]
    super(all.map((issue) => `${placeOf(issue)}: expected ${issue.expected} (${issue.code})`).join('\n'))
    this.name = 'NamesakeError'
    this.code = all[0]?.code ?? 'unknown'
    this.path = all[0]?.path ?? ''
    this.issues = all
  }
}
