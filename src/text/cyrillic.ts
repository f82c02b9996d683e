import type { Reading } from './phonemes.js'
import { readings, type SoundRules, simplify, soundTable, transcribe } from './transcribe.js'

/** Russian letters, then those that Ukrainian, Serbian, Macedonian, Tajik, Uzbek, Kazakh and Kyrgyz add. */
// biome-ignore format: a table, one row per group of sounds
const SOUNDS: SoundRules = {
  anywhere: {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'Z', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
    п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'C', ш: 'S', щ: 'S', ъ: 'a', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
    дж: 'J', дз: 'z', кс: 'ks', тс: 'c', тч: 'C', ъе: 'e', ъё: 'yo', ъю: 'yu', ъя: 'ya', ий: 'i', ый: 'i',
    і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'o', ђ: 'J', ј: 'y', љ: 'ly', њ: 'ny', ћ: 'C', џ: 'J', ѓ: 'J', ќ: 'C', ѕ: 'z',
    қ: 'q', ғ: 'G', ҳ: 'h', һ: 'h', ҷ: 'J', җ: 'J', ӣ: 'i', ӯ: 'u', ә: 'E', ө: 'o', ү: 'u', ұ: 'u', ң: 'n', ӓ: 'e', ӧ: 'o', ӱ: 'u',
  },
  final: { ъ: '' },
}

const TABLES = [
  soundTable(SOUNDS),
  soundTable(SOUNDS, { anywhere: { х: 'X' } }),
  // Russian has no h of its own, and writes г for it: Гусейн is Hussein; the Ukrainian г is an h always.
  soundTable(SOUNDS, { anywhere: { г: 'h' } }),
  // ў is o in Uzbek, and w in Belarusian.
  soundTable(SOUNDS, { anywhere: { ў: 'w' } }),
]

/**
 * Readings of a word in lower-case Cyrillic letters, likeliest first: х is h or kh, г is g or h.
 *
 * @example readCyrillic('хуссейн')[0] // { phonemes: 'husYn', vowelless: false }
 */
export function readCyrillic(word: string): Reading[] {
  return readings(TABLES.map((table) => simplify(transcribe(word, table))))
}
