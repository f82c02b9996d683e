import { type Field, onlyText } from '../record/field.js'
import { languagesSchema } from '../record/person.js'
import { phrase } from './phrase.js'
import { rarest } from './rarest.js'
import { Spellings } from './spellings.js'

/** ISO 639 codes (two letters where there are two, else three) of the languages a person speaks: sorted, at least one. */
export type Languages = readonly string[]

const NAME = 'languages'

/**
 * The languages of the routes: `codes: names` in English, French, Italian, German and the language itself; the first
 * code is the one kept. General knowledge; codes of ISO 639-1 and 639-3. Dari and Farsi are one language (Persian), and
 * the Arabic of every country is Arabic, because interpreters and forms rarely tell them apart.
 */
const TABLE = `
fa fas per prs: persian, dari, farsi, farsi dari, dari persian, persan, persiano, persisch, parsi, فارسی, دری, afghan persian
haz: hazaragi, hazara, هزارگی
ps pus pbt pbu: pashto, pashtu, pushto, pukhto, pachto, pachtou, paschtu, pashtou, pachtoune, پښتو, پشتو
uz uzb uzs: uzbek, ouzbek, usbekisch, uzbeco, ازبکی, اوزبیکی
tk tuk: turkmen, turkmene, turkmenisch, turcomanno, ترکمنی
tg tgk: tajik, tajiki, tadjik, tadschikisch, تاجیکی
bal: balochi, baluchi, baloutche, بلوچی
bsk aiq gbz prc: aimaq, burushaski, pashai, pashayi
ur urd: urdu, ourdou, اردو
pa pan pnb: punjabi, panjabi, pendjabi, pandschabi, پنجابی
hi hin: hindi
bn ben: bengali, bangla, bengalisch, bengalese
ar ara arb apd arz apc ajp acm acq ary arq aeb ayl shu avl: arabic, arabe, arabo, arabisch, sudanese arabic, egyptian arabic, syrian arabic, iraqi arabic, levantine arabic, chadian arabic, arabic sudanese, arabic syrian, arabic egyptian, juba arabic, عربي, العربية, عربی, αραβικα
ti tir: tigrinya, tigrigna, tigrinia, tigrigno, tigrinisch, tigrinha, ትግርኛ
tig: tigre, tigrayit
am amh: amharic, amharique, amarico, amharisch, amarinya, amharigna, አማርኛ
om orm gaz: oromo, oromiffa, afaan oromo, afan oromo, oromigna, galla
so som: somali, somalo, soomaali, af soomaali, صومالي
aa aar: afar, danakil, afaraf
ssy: saho
byn: bilen, blin
bej: beja, bedawi, bedawiyet, hadendoa
sid: sidama, sidamo
ku kmr ckb sdh kur: kurdish, kurde, curdo, kurdisch, kurmanji, kurmandji, kurmanci, kurmandschi, sorani, badini, bahdini, kurdi, feyli, kurdi sorani, kurdish sorani, kurdish kurmanji, كردي, کردی, كوردي, κουρδικα
zza diq: zazaki, zaza, dimli
tr tur: turkish, turc, turco, türkisch, tuerkisch, türkçe, تركي
az aze azb: azerbaijani, azeri, aserbaidschanisch
zag: zaghawa, beria, beri, zaghaoua, زغاوة
mls: masalit, massalit, masaleet, مساليت
fvr: fur, فور
din: dinka
nus: nuer
tama tma: tama
dzg gri: daza, gorane, dazaga, tubu, toubou
fr fra fre: french, francais, francese, französisch, فرنسي
en eng: english, anglais, inglese, englisch, إنجليزي, انگلیسی
it ita: italian, italien, italiano, italienisch
de deu ger: german, allemand, tedesco, deutsch
el ell gre: greek, grec, greco, griechisch, ελληνικα
vi vie: vietnamese, vietnamien, vietnamita, vietnamesisch, tiếng việt
zh zho chi cmn yue: chinese, chinois, cinese, chinesisch, mandarin, cantonese
sq sqi alb aln als: albanian, albanais, albanese, albanisch, shqip
sr srp bs bos hr hrv: serbian, serbe, serbo, serbisch, bosnian, croatian, serbo croatian
mk mkd mac: macedonian
rom: romani, romanes
ru rus: russian, russe, russo, russisch
sw swa: swahili, kiswahili
ha hau: hausa, haoussa
ff ful: fula, fulani, peul, pular, fulfulde
man mnk bm bam dyu: mandinka, mandingo, bambara, dioula, malinke
wo wol: wolof
`

/** Pairs and groups of languages that one speaker often has both of, or that a hearer takes for one another. */
const RELATED = [
  'fa haz tg',
  'fa ps',
  'ps ur',
  'pa ur hi',
  'ti tig am',
  'om am',
  'aa ssy',
  'ku zza',
  'ku tr',
  'ku fa',
  'ku ar',
  'zag ar',
  'mls ar',
  'fvr ar',
  'uz tk tr az',
  'tig ar',
  'so ar',
  'bej ar',
  'ti byn',
  'sq sr',
  'sq mk',
  'sr mk',
  'bal fa',
  'bal ur',
]

const FILLERS: ReadonlySet<string> = new Set(
  'and or et ou e o und oder language langue lingua sprache speaks spoken some little fluent a bit of mother tongue native first second dialect the'.split(
    ' ',
  ),
)

let words: Spellings<string> | undefined

/** Built at first use. Names are folded by `phrase`, codes are written out. */
function table(): Spellings<string> {
  words ??= new Spellings(new Map(TABLE.trim().split('\n').flatMap(entriesOf)))
  return words
}

function entriesOf(line: string): [string, string][] {
  const [codes, names] = line.split(': ') as [string, string]
  const code = codes.split(' ')[0]!
  return [...codes.split(' '), ...names.split(', ').map((name) => phrase(name).join(' '))].map((word) => [
    word,
    code,
  ])
}

const relatives: ReadonlySet<string> = new Set(
  RELATED.flatMap((group) => {
    const codes = group.split(' ')
    return codes.flatMap((a) => codes.map((b) => `${a} ${b}`))
  }),
)

/**
 * Languages a child speaks. Going with nationality as they do, they say little once nationality agrees, but may rescue
 * a child whose nationality was recorded wrongly. `related` languages are spoken side by side, so that another one of them speaks less
 * against a child than another language does.
 */
export const languagesField: Field<readonly string[], Languages> = {
  name: NAME,
  schema: languagesSchema,
  recurs: onlyText,
  levels: ['same', 'related', 'different'],
  prepare(input, issues) {
    const codes = new Set<string>()
    input.forEach((text, index) => {
      const found = readLanguages(text)
      for (const code of found) codes.add(code)
      if (found.length === 0 && phrase(text).length > 0) {
        issues.push({
          code: 'languages.unknown',
          path: `${NAME}[${index}]`,
          expected: 'the name or ISO 639 code of a language of the route',
        })
      }
    })
    return codes.size === 0 ? null : [...codes].sort()
  },
  compare(a, b, context) {
    const shared = a.filter((code) => b.includes(code))
    if (shared.length > 0) return { level: 'same', value: rarest(NAME, shared, context) }
    const isRelated = a.some((left) => b.some((right) => relatives.has(`${left} ${right}`)))
    return isRelated ? { level: 'related', notes: ['languages.related'] } : { level: 'different' }
  },
  keys: (value) => value,
}

/** `Arabic (Sudanese)` and `Dari, Pashto` alike: the whole, then every part, then every word. */
function readLanguages(text: string): string[] {
  const whole = readLanguage(phrase(text))
  if (whole !== undefined) return [whole]
  const found = text.split(/[/,;&+()]/).flatMap((part) => {
    const partWords = phrase(part)
    const code = readLanguage(partWords)
    return code === undefined ? partWords.filter(isName).map((word) => readLanguage([word])) : [code]
  })
  return found.filter((code) => code !== undefined)
}

/** Inside a longer text, words of two letters are words, not codes. */
const isName = (word: string): boolean => word.length > 2

function readLanguage(written: readonly string[]): string | undefined {
  const key = written.filter((word) => !FILLERS.has(word)).join(' ')
  const near = table().near(key)
  return table().exact(key) ?? (near.every((code) => code === near[0]) ? near[0] : undefined)
}
