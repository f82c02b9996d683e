import type { Reading } from './phonemes.js'
import { misreadDigraphs, readings, type SoundRules, simplify, soundTable, transcribe } from './transcribe.js'

/**
 * Sounds of Arabic script as Arabic reads it, with the letters that Persian, Pashto, Urdu and Kurdish add
 * (ODNI/IC standards for Arabic, Persian, Pashto and Urdu). Long vowels stay letters, `A I U`: each is several
 * vowels, or a consonant.
 */
// biome-ignore format: a table, one row per group of sounds
const STANDARD: SoundRules = {
  anywhere: {
    ا: 'A', أ: 'A', إ: 'i', إي: 'I', آ: 'a', ٱ: 'A', ٲ: 'A', ٳ: 'i', ع: '', ء: '',
    ب: 'b', پ: 'p', ت: 't', ط: 't', ټ: 't', ٹ: 't', ة: 'P', ۃ: 'P', ث: 'T', ج: 'J', چ: 'C', ح: 'h', خ: 'X',
    د: 'd', ډ: 'd', ڈ: 'd', ض: 'd', ذ: 'D', ظ: 'D', ر: 'r', ړ: 'r', ڑ: 'r', ڕ: 'r', ز: 'z', ځ: 'z', ژ: 'Z', ږ: 'Z',
    س: 's', ص: 's', څ: 'c', ش: 'S', ښ: 'S', غ: 'G', ف: 'f', ڤ: 'v', ڨ: 'v', ق: 'q', ٯ: 'q', ك: 'k', ک: 'k', ڪ: 'k',
    گ: 'g', ګ: 'g', ڭ: 'g', ل: 'l', ڵ: 'l', م: 'm', ن: 'n', ں: 'n', ڼ: 'n', ڻ: 'n', ه: 'h', ہ: 'h', ھ: 'h', ە: 'e', ۀ: 'P', ۂ: 'P',
    و: 'U', ؤ: 'U', ۆ: 'o', ۇ: 'u', ۈ: 'u', ۋ: 'v', ي: 'I', ى: 'I', ی: 'I', ئ: 'I', ې: 'e', ێ: 'e', ے: 'e', ۓ: 'e', ۍ: 'Y',
    // Urdu writes an aspirate with a second h; Latin hands write the same two letters, and read them as one sound.
    کھ: 'X', گھ: 'G', تھ: 'T', ٹھ: 'T', دھ: 'D', ڈھ: 'D', چھ: 'C', بھ: 'b', پھ: 'p', جھ: 'J', ڑھ: 'r',
    الله: 'Alah', اللہ: 'Alah', لله: 'lah', للہ: 'lah',
    // Vowel signs, alone and before the letter that lengthens them.
    '\u064E': 'a', '\u064F': 'u', '\u0650': 'i', '\u0670': 'a', '\u064E\u0670': 'a',
    '\u064Eا': 'A', '\u0650ي': 'I', '\u0650ی': 'I', '\u064Fو': 'U', '\u064Eة': 'P', '\u064Eو': 'W', '\u064Eي': 'Y', '\u064Eی': 'Y',
  },
  initial: { ئ: 'A', ئا: 'A', و: 'w', ي: 'y', ی: 'y', ع: 'A', عا: 'A' },
  final: { ه: 'P', ہ: 'P', ھ: 'P', ى: 'a', '\u064Eى': 'a', اه: 'Ah', اہ: 'Ah', اھ: 'Ah' },
  whole: { اله: 'Alah', الہ: 'Alah', عبداله: 'AbdAlah', عمرو: 'Amr', طه: 'taha', طہ: 'taha', يس: 'yAsIn', یس: 'yAsIn' },
}

const PERSIAN = { ث: 's', ذ: 'z', ض: 'z', ظ: 'z' }

/** What other readers of the same letters say: each set changes the standard, likeliest first. */
// biome-ignore format: a table, one row per group of sounds
const OTHER_READERS: readonly SoundRules[] = [
  // Egypt writes a final ي without dots, Persian hands write ى (Musa, Isa) with its own ی.
  { final: { ى: 'I', ی: 'a' } },
  // Persian, Dari, Pashto and Urdu: three letters for s, four for z.
  { anywhere: PERSIAN },
  { anywhere: PERSIAN, final: { ی: 'a' } },
  // At the beginning of a word, alif or ʿayn may only carry the vowel that follows (Isa, Omid); inside, alif and a weak
  // letter may be a diphthong (Faiz, Daud).
  {
    anywhere: { اي: 'Y', ای: 'Y', ائ: 'Y', اعي: 'Y', اعی: 'Y', آي: 'Y', آی: 'Y', او: 'W' },
    initial: { عي: 'I', عی: 'I', عو: 'U', اي: 'I', ای: 'I', أي: 'I', او: 'U', أو: 'U', عائ: 'Y', عاي: 'Y', عای: 'Y' },
  },
  // Egypt.
  { anywhere: { ج: 'g' } },
  // The silent w of Persian Khwaja, and the northern sounds of Pashto.
  { anywhere: { خوا: 'XA', ښ: 'X', ږ: 'g', څ: 's' } },
]

const CONSONANTS = 'bptdkgqfvszSZXGTDhHCJclrmn'

const STANDARD_TABLE = soundTable(STANDARD)
const OTHER_TABLES = OTHER_READERS.map((reader) => soundTable(STANDARD, reader))

/** Sorani writes its vowels, all but a short i: ە e, ێ ê, ۆ o, وو û. */
const SORANI_TABLE = soundTable(STANDARD, {
  anywhere: { ...PERSIAN, ا: 'a', ئ: '', وو: 'u', یی: 'i' },
  initial: { ع: '', ئ: '', ئا: 'a' },
})
/** No other language of the registers has these letters, or begins a word with this carrier of a vowel. */
const SORANI_LETTERS = /[ەێۆڕڵ]|^ئ/

/**
 * Readings of a word in Arabic script, likeliest first. Unwritten vowels are absent: all but Sorani words are vowelless.
 *
 * @example readArabic('محمد') // [{ phonemes: 'mhmd', vowelless: true }]
 */
export function readArabic(word: string): Reading[] {
  if (SORANI_LETTERS.test(word)) return readings([simplify(openClusters(transcribe(word, SORANI_TABLE)))])
  const [bare, ...compounds] = withoutArticle(word.replace(SILENT_SIGNS, ''))
  const standard = [bare, ...compounds].map((body) => transcribe(body, STANDARD_TABLE))
  const others = OTHER_TABLES.map((table) => transcribe(bare, table))
  const digraphs = misreadDigraphs(standard[0]!)
  return readings([...standard, ...others, digraphs].map(partEquals).map(simplify), true)
}

/** Shadda doubles a consonant, sukun says that no vowel follows. */
const SILENT_SIGNS = /[\u0651\u0652]/g

const EQUALS = new RegExp(`([${CONSONANTS}])(?=\\1)`, 'g')

/** The script never writes a consonant twice where it is only long, so that a vowel stands between two equal ones. */
const partEquals = (phonemes: string) => phonemes.replace(EQUALS, '$1@')

const ARTICLE = /^[اٱ]ل(?!له)(?=\p{L}\p{M}*\p{L})/u
const ABU_ARTICLE = /^((?:[اأ]?ب|ذ)و)ا(?=ل)/u
/** The l of the article is silent before a letter of the teeth (Abdurrahman, Nuruddin); most hands write it all the same. */
const SILENT_ARTICLE = /^(عبدا)ل(?=[تثدذرزسشصضطظن])|(\p{L}ا)ل(?=د[يی]ن$)/u

/** The word as it sounds, first without a leading article, then with it; compounds also with its l silent. */
function withoutArticle(word: string): [bare: string, ...others: string[]] {
  const joined = word.replace(ABU_ARTICLE, '$1')
  return [joined.replace(ARTICLE, ''), joined, joined.replace(SILENT_ARTICLE, '$1$2')]
}

const OPENING_CLUSTER = new RegExp(`^([${CONSONANTS}])(?=[${CONSONANTS}])`)
const CLOSING_CLUSTER = new RegExp(`([${CONSONANTS}])(?=[${CONSONANTS}]$)`)

/** Where Sorani begins or ends with two consonants, the unwritten short i may stand between them. */
function openClusters(phonemes: string): string {
  return phonemes.replace(OPENING_CLUSTER, '$1@').replace(CLOSING_CLUSTER, '$1@')
}
