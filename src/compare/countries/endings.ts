/**
 * Endings of names of countries and peoples that differ by language, sex and number: English, French, Italian, German,
 * Greek in its own and in Latin letters, and Arabic-script plurals and feminines. Folded. With them `alban` stands for
 * Albania, Albanie, Albanien, Albanian, albanais, albanese, Albaner, albanisch.
 */
const ENDINGS_BY_LANGUAGE = [
  's e es a i o n an ans ian ians ia ese os as',
  'ie ien iens ienne iennes enne ennes ain aine ains ais aise ois oise ne nes',
  'ano ana ani ane iano iana iani iane esi',
  'en in innen er ers erin erinnen ier ierin ien sch sche scher sches isch ische ischen ischer isches esen esin esisch',
  'οσ η οι ο ου α εσ ασ ικη ικησ ικο ικοσ ια',
  'ه ون ين ها ان ات ي يه يون يين يا',
]

const ENDINGS: readonly string[] = [...new Set(ENDINGS_BY_LANGUAGE.join(' ').split(' '))]

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
