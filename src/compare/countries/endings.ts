/**
 * Endings of demonyms: English, French, Italian, German (people and adjectives), Greek in its own and in Latin letters,
 * and Arabic-script plurals and feminines. Folded.
 */
export const ENDINGS: readonly string[] = [
  ...['s', 'e', 'es', 'ne', 'nes', 'a', 'i', 'o', 'n', 'en', 'in', 'innen', 'er', 'ers', 'erin', 'erinnen'],
  ...[
    'sch',
    'sche',
    'scher',
    'sches',
    'isch',
    'ische',
    'ischen',
    'ischer',
    'isches',
    'ier',
    'ierin',
    'ien',
    'iens',
    'ienne',
    'ian',
    'ians',
    'os',
    'as',
  ],
  ...['οσ', 'η', 'οι', 'ο', 'ου', 'α', 'εσ', 'ασ', 'ικη', 'ικησ', 'ικο', 'ικοσ'],
  ...['ه', 'ون', 'ين', 'ها', 'ان', 'ات', 'ي', 'يه', 'يون', 'يين'],
]

const LONGEST = Math.max(...ENDINGS.map((ending) => ending.length))
const KNOWN: ReadonlySet<string> = new Set(ENDINGS)
/** Shortest stem that takes an ending. */
const SHORTEST_STEM = 3

/** What may be left of a word when an ending is taken away, longest first. */
export function stemsOf(word: string): string[] {
  const found: string[] = []
  for (let length = 1; length <= LONGEST && word.length - length >= SHORTEST_STEM; length++) {
    if (KNOWN.has(word.slice(-length))) found.push(word.slice(0, -length))
  }
  return found
}
