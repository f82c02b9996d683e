import { Memory, onForget } from '../text/memory.js'
import { phrase } from './phrase.js'
import { Spellings } from './spellings.js'

/** What one person is to another. `sibling` and `parent` are said where the sex is not. */
export type Kin =
  | 'father'
  | 'mother'
  | 'parent'
  | 'brother'
  | 'sister'
  | 'sibling'
  | 'son'
  | 'daughter'
  | 'grandfather'
  | 'grandmother'
  | 'uncle'
  | 'aunt'
  | 'cousin'
  | 'nephew'
  | 'niece'
  | 'husband'
  | 'wife'
  | 'in-law'
  | 'guardian'
  | 'friend'
  | 'unrelated'

/**
 * Kinship words of the languages of the route, in Latin letters as they are heard and in their own script. General
 * knowledge, not reviewed by native speakers. Words that mean two relations (mama: mother, or uncle in Dari) are left out.
 */
export const KIN_WORDS: Readonly<Record<Kin, string>> = {
  father: `father, dad, daddy, papa, baba, bap, father s name, pere, padre, vater, πατερας, pateras, ab, abi, abu, abbu, walid, الأب, أبي, والد, والدي, pedar, padar, پدر, plar, پلار, abo, aboy, abbo, ኣቦ, abat, አባት, abbaa, aabe, aabo, aabbe, bav, bavo, باوک, bawk, baban, bo, cha`,
  mother: `mother, mum, mom, mere, madre, mamma, mutter, μητερα, mitera, umm, um, ummi, walida, الأم, أمي, والدة, والدتي, madar, مادر, mor, مور, ade, adey, ኣደ, enat, እናት, haadha, hooyo, hoyo, daye, dayik, dayk, دایک, nene, nena, mẹ`,
  parent: 'parent, genitore, eltern, elternteil, parents names',
  brother: `brother, twin brother, frere jumeau, fratello gemello, zwillingsbruder, bro, frere, fratello, bruder, αδελφος, αδερφος, adelfos, akh, akhi, akhu, akhoya, ax, أخ, أخي, أخو, شقيق, شقيقي, bradar, برادر, wror, wrora, rror, ورور, haw, hawey, ሓው, wendim, ወንድም, obboleessa, walaal, walalka, bra, bira, braza, برا, vella, vllai, vella im, anh, anh trai, em trai`,
  sister: `sister, twin sister, soeur, sorella, schwester, αδελφη, adelfi, ukht, ukhti, okht, أخت, أختي, شقيقة, khahar, خواهر, khor, khur, خور, hafti, ሓፍቲ, ehit, ehite, እህት, obboleettii, walaasha, xwishk, khoshk, خوشک, motra, moter, chi gai, chị, em gai`,
  sibling: 'sibling, geschwister, fratelli, fratrie, brother or sister, twin, jumeau, gemello, zwilling',
  son: 'son, fils, figlio, sohn, γιος, ibn, walad, ابن, ابني, pesar, پسر, zoy, زوی, wedi, ወዲ, lij, ልጅ, wiil, kur, biri',
  daughter:
    'daughter, fille, figlia, tochter, κορη, bint, بنت, ابنة, dokhtar, دختر, lur, لور, gual, ጓል, gabar, kec, bije',
  grandfather: `grandfather, granddad, grandpa, grand pere, nonno, grossvater, opa, παππους, jadd, jad, jiddo, جد, جدي, padar kalan, pedarbozorg, bobo, پدربزرگ, nika, نیکه, aboy abay, ayat, አያት, awoowe, bapir, gjyshi, ong noi, ong ngoai, father s father, mother s father`,
  grandmother: `grandmother, grandma, grand mere, nonna, grossmutter, oma, γιαγια, jadda, teta, جدة, جدتي, madar kalan, madarbozorg, bibi jan, مادربزرگ, ana, انا, abay, ayeeyo, dapir, gjyshja, ba noi, ba ngoai`,
  uncle: `uncle, zio, onkel, θειος, theios, amm, ammo, amo, ammi, amu, khal, khalo, khali, عم, عمي, خال, خالي, kaka, kaka jan, کاکا, عمو, دایی, dayi, trə, تره, ako, hawabo, አጎት, agot, adeer, abti, mam, mamo, mame, مام, xal, xalo, daja, xhaxha, axha, chu, cau, bac, fathers brother, mothers brother, brother of father, brother of mother, paternal uncle, oncle paternel`,
  aunt: `aunt, auntie, aunty, tante, zia, θεια, theia, amma, ammah, khala, khaleh, عمة, عمتي, خالة, خالتي, tror, ترور, amo amey, hatno, አክስት, akist, eeddo, edo, habaryar, habo, pur, pura, xalti, teze, halla, fathers sister, mothers sister, sister of father, sister of mother, paternal aunt`,
  cousin: `cousin, cugino, vetter, kusin, kousine, base, ξαδελφος, ξαδερφος, xadelfos, ibn amm, ibn khal, bint amm, bint khal, ابن عم, ابن خال, بنت عم, pesar kaka, bacha kaka, pesar khala, pesar mama, bacha mama, pesar amu, پسر کاکا, پسر عمو, پسر خاله, بچه کاکا, tarbur, tarboor, تربور, wedi hawabo, wedi ako, ina adeer, ina adeerka, ina abti, ilma adeer, pismam, kurmam, kuri mam, amoza, ئامۆزا, kusheri, kusherira, anh ho, em ho, cousin brother, cousin sister, uncles son, son of uncle, aunts son, son of aunt, uncles daughter, clan brother`,
  nephew:
    'nephew, neveu, nipote, neffe, brothers son, sisters son, ibn akh, ibn ukht, ابن أخ, خواهرزاده, برادرزاده',
  niece: 'niece, nichte, brothers daughter, sisters daughter, bint akh, bint ukht, بنت أخ',
  husband: 'husband, mari, marito, ehemann, mann, zawj, zoj, زوج, shawhar, شوهر, fiance, partner',
  wife: 'wife, femme, moglie, ehefrau, frau, zawja, zojti, زوجة, zan, khanom, همسر, fiancee',
  'in-law': `in law, brother in law, sister in law, father in law, mother in law, beau frere, belle soeur, cognato, schwager, schwägerin, nasib, نسيب, damad, brothers wife, sisters husband, stepfather, stepmother, beau pere, belle mere, patrigno, matrigna, stiefvater, stiefmutter`,
  guardian:
    'guardian, carer, caretaker, foster carer, tuteur, tuteur legal, tutore, vormund, wali, kafil, سرپرست, ولي, κηδεμονας, sponsor',
  friend: `friend, travel companion, travelling companion, companion, fellow traveller, travelled with, ami, amie, copain, compagnon, amico, freund, freundin, φιλος, sadiq, sahib, صديق, صديقي, صاحب, rafiq, dost, doost, دوست, رفیق, malgaray, ملگری, arki, mehaza, gwadegna, saaxiib, haval, shok, shoku, ban be, tribesman, clansman, neighbour, voisin, vicino`,
  unrelated: `unrelated, not related, no relation, not a relative, not family, not his brother, not her brother, not a brother, stranger, unknown adult, agent, smuggler, passeur, trafficante, schleuser, sans lien, non parente, nicht verwandt, غريب, قاچاقبر`,
}

/** Longest entry above, in words. */
const LONGEST = 5
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'non',
  'without',
  'pas',
  'sans',
  'senza',
  'nicht',
  'kein',
  'keine',
  'ohne',
  'never',
])

const wordsOf = (texts: string): ReadonlySet<string> => new Set(texts.split(' ').flatMap(phrase))

/** Words that rule out all company at once, and those that do so with a negation. */
const ALONE = wordsOf(
  'alone unaccompanied seul seule solo sola allein unbegleitet tanha تنها وحده لوحده wehid',
)
const ANYBODY = wordsOf(
  'relative relatives family anyone anybody adult adults famille famiglia familie adulte',
)
/** What they rule out: whoever may have come with a child. That a father at home is named says nothing of it. */
const COMPANY = 'company'

/** What a relation's text says. `denied` where it says that the person is not so related. */
export interface Relation {
  /** A kin word that the library knows, or the folded text itself. */
  readonly kin: Kin | string
  readonly denied: boolean
  readonly understood: boolean
}

let table: Spellings<Kin> | undefined

/** Built at first use. */
function relations(): Spellings<Kin> {
  table ??= new Spellings(
    new Map(
      Object.entries(KIN_WORDS).flatMap(([kin, words]) =>
        words.split(',').map((word) => [phrase(word).join(' '), kin as Kin] as const),
      ),
    ),
  )
  return table
}

/** The relation of a word or phrase, also where one letter of it is wrong and it is nothing else. */
function kinOf(key: string): Kin | undefined {
  const near = relations().near(key)
  return relations().exact(key) ?? (near.every((kin) => kin === near[0]) ? near[0] : undefined)
}

/**
 * Reads a relation: "older brother", "frère aîné", "baradar", "no brother". The longest kinship word counts, then the first.
 *
 * @example readRelation('half-brother') // { kin: 'brother', denied: false, understood: true }
 */
export function readRelation(text: string): Relation {
  const known = byText.get(text)
  if (known !== undefined) return known
  const relation = relationOf(text)
  byText.set(text, relation)
  return relation
}

/** Most texts of relations that are remembered: people write the same few again and again. */
const REMEMBERED = 1 << 12
const byText = new Memory<Relation>(REMEMBERED)
onForget(() => byText.clear())

function relationOf(text: string): Relation {
  const words = phrase(text)
  const whole = kinOf(words.join(' '))
  if (whole !== undefined) return { kin: whole, denied: false, understood: true }
  const kin = longestKin(words)
  const denied = words.some((word) => NEGATIONS.has(word))
  if (kin !== undefined) return { kin, denied, understood: true }
  const isAlone = words.some((word) => ALONE.has(word) || (denied && ANYBODY.has(word)))
  return isAlone
    ? { kin: COMPANY, denied: true, understood: true }
    : { kin: words.join(' '), denied: false, understood: false }
}

function longestKin(words: readonly string[]): Kin | undefined {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const kin = kinOf(words.slice(at, at + length).join(' '))
      if (kin !== undefined) return kin
    }
  }
  return undefined
}

/** Words that may mean one person where the one leaves the sex open, or says of nobody who it was. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  sibling: ['brother', 'sister'],
  parent: ['father', 'mother'],
  [COMPANY]: ['brother', 'sister', 'sibling', 'uncle', 'aunt', 'cousin', 'in-law', 'guardian', 'friend'],
}

/** Whether two relations may be one. */
export const areOneRelation = (a: string, b: string): boolean =>
  a === b || (OPEN[a]?.includes(b) ?? false) || (OPEN[b]?.includes(a) ?? false)
