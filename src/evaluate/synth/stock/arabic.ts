import { always, type Chooser, glued, headed, mix, ranked, spaced, words, zipf } from '../choosers.js'

/** Men's names of the Arab countries, roughly in order of frequency. Written for this library from general knowledge. */
export const arabicMen = words(`
  muḥammad aḥmad ʿalii ḥasan ḥusayn ʿumar ibraahiim yuusuf maḥmuud muṣṭafá khaalid ʿuthmaan ismaaʿiil saʿiid ḥamzà
  bilaal ṭaariq jamaal kamaal saalim saliim ḥaamid ḥamiid raashid rashiid idriis muusá ʿiisá yaḥyá zakariyyaa daawuud
  sulaymaan haaruun ayyuub yuunus is.ḥaaq yaʿquub aadam nuuḥ ṣaaliḥ huud luqmaan anwar ashraf akram amjad asʿad ayman
  amiin amiir baasim bashiir badr fariid faaruuq fayṣal fahd faadii faaʾiz ghassaan haadii haanii haashim haytham
  hishaam ihaab ʿimaad ʿaadil ʿaamir ʿiṣaam jaabir jaʿfar jihaad kariim layth luʾayy maahir maajid majdii maalik
  maʾmuun maazin muniir muʿaadh muntaṣir muraad naadir naajii naaṣir nabiil nadiim naʿiim nizaar nuur raaʾid raamii
  rabiiʿ rafiiq rajab ramaḍaan raʾuuf riyaaḍ riḍaa saamii samiir ṣabrii ṣalaaḥ ṣafwaan shariif shaadii suhayl ṭaahaa
  ṭaahir ṭalaal tawfiiq thaaʾir ʿimraan usaamà waaʾil waliid wasiim yaasir yaasiin yazan zaahir zayd ziyaad zuhayr
  ṣaddaam qaasim qays anas iyaad fuʾaad muʾayyad muhannad muʿtaṣim`)

export const arabicWomen = words(`
  faaṭimà maryam ʿaaʾishà khadiijà zaynab amiinà hudá saarà nuur laylá salmá ḥanaan iimaan amal asmaaʾ ḥaliimà ruqayyà
  ṣafiyyà yaasmiin raniim rahaf ghaadà hibà shahd raghad duʿaaʾ aayà najaat samiirà kariimà zahrà wafaaʾ nisriin riim
  shaymaaʾ sanaaʾ sumayyà muná nuhá suʿaad fawziyyà jamiilà raḥmà salwà buthaynà ikhlaaṣ intiṣaar`)

/** Divine names that follow ʿAbd. */
export const divineNames = words(`
  raḥmaan kariim raḥiim ʿaziiz qaadir ḥamiid majiid laṭiif ghanii haadii jabbaar maalik naaṣir raaziq salaam waaḥid
  wahhaab baaqii khaaliq ghafuur ḥaliim munʿim`)

/** Heads of names in -uddin. */
export const faithHeads = words(
  'ṣalaaḥ jamaal nuur shams ʿizz badr taaj najm ʿalaa siraaj fakhr sayf kamaal zayn ḥusaam muḥyii',
)

interface ArabicNaming {
  readonly men: readonly string[]
  readonly women: readonly string[]
  /** How ʿAbd and the article are said together: `ʿabdul`, `ʿabdel`. */
  readonly servant: string
}

/** Given names of an Arab country: single names mostly, then Abd and -uddin compounds, double names with Muhammad. */
export function arabicGiven({ men, women, servant }: ArabicNaming): { male: Chooser; female: Chooser } {
  const single = headed(ranked(men, arabicMen))
  return {
    male: mix(
      [80, single],
      [9, glued(always(servant), zipf(divineNames))],
      [3, glued(always('ʿabd'), always('allaah'))],
      [4, glued(zipf(faithHeads), always('uddiin'))],
      [4, spaced(always('muḥammad'), single)],
    ),
    female: zipf(ranked(women, arabicWomen)),
  }
}
