import { irregularWritings } from './irregular.js'
import { readSounds, type Sound } from './sounds.js'

/** How names are written at home: a script, or `marks` for Vietnamese letters, which the stock already holds. */
export type ScriptName = 'arabic' | 'persian' | 'sorani' | 'geez' | 'latin' | 'marks'

/** One word of the stock (halves parted by `+`) in its own script, or null for a tradition of the Latin alphabet. */
export function writeNatively(word: string, script: ScriptName): string | null {
  if (script === 'latin' || script === 'marks') return null
  const irregular = irregularWritings[script === 'persian' ? 'arabic' : script] ?? {}
  const write = writers[script]
  const written = word.split('+').map((half) => irregular[half] ?? write(readSounds(half)))
  return (script === 'persian' ? asPersian(written.join('')) : written.join('')).trim()
}

const writers = { arabic: writeArabic, persian: writePersian, sorani: writeSorani, geez: writeGeez }

const letterTable = (text: string): ReadonlyMap<Sound, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  )

const arabicLetters = letterTable(`
  b=ب p=ب t=ت ṭ=ط d=د ḍ=ض k=ك g=ج q=ق f=ف v=ف s=س ṣ=ص z=ز ẓ=ظ sh=ش zh=ج kh=خ gh=غ th=ث dh=ذ h=ه ḥ=ح ʿ=ع ʾ=ئ
  ch=ش j=ج l=ل r=ر m=م n=ن y=ي w=و aa=ا ii=ي uu=و ee=ي oo=و ay=ي aw=و á=ى à=ة`)

const persianLetters = new Map([
  ...arabicLetters,
  ...letterTable('p=پ g=گ zh=ژ ch=چ v=و k=ک y=ی ii=ی ee=ی ay=ی à=ه á=ی'),
])

const SHORT = new Set(['a', 'i', 'u', 'e', 'o', 'ä', 'ə'])

/** Arabic orthography: short vowels and doubling stay unwritten, a word's first vowel leans on an alif. */
function writeArabic(sounds: readonly Sound[]): string {
  return writeVowelless(sounds, arabicLetters)
}

function writePersian(sounds: readonly Sound[]): string {
  return writeVowelless(sounds, persianLetters)
}

function writeVowelless(sounds: readonly Sound[], letters: ReadonlyMap<Sound, string>): string {
  let written = ''
  sounds.forEach((sound, at) => {
    if (at > 0 && sound === sounds[at - 1]) return
    if (at === 0) written += leaning.get(sound) ?? ''
    if (sound === 'ʾ' && at === sounds.length - 1) written += 'ء'
    else if (!(at === 0 && sound === 'aa')) written += letters.get(sound) ?? ''
  })
  return written
}

/** What a word's first vowel leans on; `aa` is alif with madda as a whole. */
const leaning = new Map<Sound, string>([
  ...[...SHORT, 'ii', 'uu', 'ee', 'oo', 'ay', 'aw'].map((vowel) => [vowel, 'ا'] as const),
  ['aa', 'آ'],
])

/** Persian code points for kaf and yeh, whatever table wrote them. */
const asPersian = (text: string): string =>
  text
    .replaceAll('ك', 'ک')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ة', 'ت')
    .replace(/[أإ]/g, 'ا')

const soraniLetters = letterTable(`
  b=ب p=پ t=ت ṭ=ت d=د ḍ=ز k=ک g=گ q=ق f=ف v=ڤ s=س ṣ=س z=ز ẓ=ز sh=ش zh=ژ kh=خ gh=غ th=س dh=ز h=ه ḥ=ح ʿ=ع
  ch=چ j=ج l=ل r=ر m=م n=ن y=ی w=و aa=ا a=ە e=ە ii=ی uu=وو u=و ee=ێ oo=ۆ o=ۆ ay=ەی aw=ەو á=ا à=ە`)

/** Sorani orthography writes every vowel but the short i. */
function writeSorani(sounds: readonly Sound[]): string {
  let written = ''
  sounds.forEach((sound, at) => {
    if (at > 0 && sound === sounds[at - 1]) return
    if (at === 0 && (SHORT.has(sound) || leaning.has(sound))) written += sound === 'i' ? 'ئی' : 'ئ'
    written += at === 0 && sound === 'r' ? 'ڕ' : (soraniLetters.get(sound) ?? '')
  })
  return written
}

/** First code point of each consonant's row in the Ethiopic block: seven orders follow one another. */
const geezRows = new Map(
  [
    ...letterTable(
      'h=ሀ l=ለ ḥ=ሐ m=መ r=ረ s=ሰ sh=ሸ q=ቀ b=በ v=ቨ t=ተ ch=ቸ n=ነ ny=ኘ ʾ=አ k=ከ kh=ኸ w=ወ ʿ=ዐ z=ዘ zh=ዠ y=የ d=ደ j=ጀ g=ገ ṭ=ጠ č=ጨ ts=ጸ ṣ=ጸ f=ፈ p=ፐ',
    ),
  ].map(([sound, letter]) => [sound, letter.codePointAt(0)!] as const),
)

const geezOrders = new Map<Sound, number>(
  Object.entries({ ä: 0, u: 1, uu: 1, i: 2, ii: 2, a: 3, aa: 3, ie: 4, e: 4, ee: 4, ə: 5, o: 6, oo: 6 }),
)

/** Ge'ez syllables: a consonant and its vowel are one letter, a consonant alone stands in the sixth order. */
function writeGeez(sounds: readonly Sound[]): string {
  let written = ''
  let row: number | null = null
  const close = () => {
    if (row !== null) written += String.fromCodePoint(row + 5)
    row = null
  }
  for (const sound of sounds.flatMap(openDiphthong)) {
    const order = geezOrders.get(sound)
    if (order !== undefined) written += String.fromCodePoint((row ?? geezRows.get('ʾ')!) + order)
    else if (row !== geezRows.get(sound)) close()
    row = order === undefined ? (geezRows.get(sound) ?? null) : null
  }
  close()
  return written
}

const openDiphthong = (sound: Sound): Sound[] =>
  sound === 'ay' || sound === 'aw' ? ['a', sound.charAt(1)] : [sound]
