import type { Words } from './words/en.js'

/** What a code of the history or the trail is called, whatever kind it is; a count stays a count. */
export function sayCode(code: string, words: Words): string {
  const tables: Readonly<Record<string, string>>[] = [
    words.review.outcomes,
    words.steps.names,
    words.check.purposes,
    words.answer.short,
    { given: words.consent.given, 'best-interests': words.consent['best-interests'] },
    { refused: words.consent.refused, 'not-recorded': words.consent['not-recorded'] },
    words.refusals,
  ]
  const key = code.replace(' ', '-')
  return tables.find((table) => Object.hasOwn(table, key))?.[key] ?? code
}
