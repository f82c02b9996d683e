import { always, glued, mix, phrases, ranked, spaced, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'
import { divineNames } from './arabic.js'

/** Heads of names in -ullah: the half that tells one boy from another. */
const ullahHeads = words(`
  raḥmat ḥamiid najiib zabiiḥ ḥabiib samii shafiiq waḥiid iḥsaan ʿiṣmat ḥikmat nuur naṣr naqiib fayḍ amiin asad ruuḥ ḥayaat
  matii ʿubayd thanaa barakat ʿinaayat kifaayat ṣamiim ikraam inʿaam walii hidaayat niʿmat ʿaẓmat fariid sibghat ʿaziiz`)

const single = words(`
  jaawiid nawiid fariid farhaad muṣṭafá idriis yuunus zakariyyaa shaahiin miirways sulaymaan daawuud riyaaḍ ajmal
  haaruun bilaal muʿṣuum sajjaad mahdii mujtabá murtaḍá ḥusayn riḍaa ʿalii ʿabbaas jawaad ismaaʿiil ibraahiim qaasim ḥamiid
  kariim ṣamiim shafiiq bashiir baṣiir naaṣir naṣiir fahiim waḥiid khaalid tamiim siyaar zalmay gulaab pamiir ways ṭaahir
  emal spiin zmaray khushaal baryaalay torkhaan mirzaa faysal umiid aarash ilyaas yaasiin zaahir shaakir saabir kaamraan
  imraan ʿuthmaan ʿumar luqmaan muusá ʿiisá yaasir sohraab rustam bahraam khaybar`)

const tails = words(`
  nabii ʿalii ḥusayn riḍaa ḥasan yuunus is.ḥaaq ibraahiim kariim raḥiim akbar aṣghar yuusuf naʿiim anwar amiin zamaan ʿaarif
  ṣaadiq qaasim daawuud nasiim ṭaahir haashim yaʿquub ismaaʿiil ʿiisá muusá ajmal shariif ʿumar`)

const ghulaamTails = words(
  'nabii ʿalii ḥusayn riḍaa sakhii ḥazrat muḥammad raṣuul ṣiddiiq faaruuq ḥaydar ʿabbaas',
)
const titles = words('khaan jaan gul shaah')
const gulTails = words('aaghaa muḥammad raḥmaan aḥmad zamaan walii khaan daad nabii ḥasan')

const women = words(`
  faaṭimà zaynab maryam zahraa laylaa nargis shukriyyà ḥaliimà ʿaadilà fariidà najiibà nuuriyyà shabnam parwiin ruqayyà sakinà
  maasuumà ḥamiidà gulaalai spogmay palwashà malaalai torpekay yaasamin sahar sheela ferashta setaara zarghuuna shayma khaterà
  raʾbiyyà ʿaaʾishà somayyà muzhgaan husnaa`)

/**
 * Afghan: one given name, for a boy mostly of two halves; a tribe, place or trade as surname in perhaps two of five;
 * no patronym inside the name, the father's name stands beside it (MITRE 2009, Structure of Afghan Names).
 */
export const afghan: Tradition = {
  name: 'afghan',
  nationalities: { AF: 0.97, PK: 0.02, IR: 0.01 },
  given: {
    male: mix(
      [30, zipf(single)],
      [28, glued(zipf(ullahHeads), always('ullaah'))],
      [11, spaced(always('muḥammad'), zipf(tails))],
      [5, spaced(zipf(words('aḥmad sayyid shiir miir nuur jaan')), zipf(tails))],
      [9, glued(always('ʿabdul'), zipf(divineNames))],
      [5, spaced(always('ghulaam'), zipf(ghulaamTails))],
      [7, spaced(zipf(ranked(single, ullahHeads)), zipf(titles))],
      [3, spaced(always('gul'), zipf(gulTails))],
      [2, glued(zipf(words('najm ṣalaah nuur shams shahaab qamar siraaj')), always('uddiin'))],
    ),
    female: mix(
      [88, zipf(women)],
      [7, spaced(zipf(women), always('gul'))],
      [5, spaced(always('bibii'), zipf(women))],
    ),
  },
  family: zipf(
    words(`aḥmad.zay staanikzay yuusufzay poopalzay baarakzay nuurzay achakzay alokoozay is.ḥaaqzay muhmand shinwaarii ṣaafii wardak
      zadraan zaazii sahaak kharootii ḥaydarii riḍaayii ḥusaynii aḥmadii muḥammadii kariimii raḥiimii naẓarii jaʿfarii sulṭaanii ʿaliizaadà
      ḥasanii jaghoorii nuurii ʿaziizii amiirii hootak tanay maangal khugyaanii naaṣirii qaadirii haashimii akhuund.zaadà shariifii
      yuusufii rasuulii miirzaayii`),
  ),
  chain: [
    ['given', 1],
    ['family', 0.42],
  ],
  speech: 'dari',
  script: 'persian',
  places:
    phrases(`Nangarhar, Kunduz, Kabul, Baghlan, Laghman, Kunar, Ghazni, Herat, Balkh, Takhar, Logar, Wardak, Paktia, Khost, Helmand,
    Kandahar, Bamyan, Parwan, Kapisa, Jaghori, Jalalabad, Mazar-e Sharif`),
  languages: { Pashto: 0.55, Dari: 0.45 },
  kunya: false,
  hands: {
    referral: { english: 0.66, french: 0.2, british: 0.14 },
    register: {
      british: 0.52,
      english: 0.16,
      greek: 0.1,
      italian: 0.07,
      german: 0.06,
      turkish: 0.05,
      french: 0.04,
    },
  },
}
