import { always, glued, headed, mix, phrases, ranked, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'
import { arabicGiven, arabicMen } from './arabic.js'

/** Egyptian: given, father, grandfather, sometimes the name before that; Italy files all but the first as surname. */
export const egyptian: Tradition = {
  name: 'egyptian',
  nationalities: { EG: 1 },
  given: arabicGiven({
    men: words(
      'muḥammad aḥmad maḥmuud muṣṭafá ibraahiim ʿabdo kariim islaam ʿamr ʿalaaʾ ʿalii ḥasan sayyid saʿiid ramaḍaan shaʿbaan jumʿà ʿaadil ashraf jamaal miinaa jirjis',
    ),
    women: words('faaṭimà aayà israaʾ asmaaʾ hibà shaymaaʾ yaasmiin doniyaa nadaa iimaan'),
    servant: 'ʿabdel',
  }),
  family: zipf(
    phrases(
      'al sayyid, shaahiin, ghoneem, al naggaar, zaydaan, al shirbiinii, ʿabdel ʿaal, al maṣrii, ḥijaazii, salaamà, al baduwii, mursii, ʿaashuur, ghaanim, al dusuuqii, khaṭṭaab',
    ),
  ),
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.9],
    ['family', 0.45],
  ],
  speech: 'egypt',
  script: 'arabic',
  places: phrases(
    'Gharbia, Sharqia, Kafr el-Sheikh, Mansoura, Cairo, Giza, Alexandria, Minya, Assiut, Fayoum, Damietta, Beheira',
  ),
  languages: { Arabic: 1 },
  kunya: true,
  hands: {
    referral: { english: 0.6, french: 0.25, british: 0.15 },
    register: { british: 0.5, italian: 0.35, english: 0.1, greek: 0.05 },
  },
}

/** Sudanese, Darfur above all: given, father, grandfather; a tribal nisba is said aloud more than written. */
export const sudanese: Tradition = {
  name: 'sudanese',
  nationalities: { SD: 0.95, TD: 0.02, SS: 0.03 },
  given: arabicGiven({
    men: words(`muḥammad aḥmad aadam ibraahiim ʿalii ʿuthmaan ḥasan idriis ʿumar ismaaʿiil yuusuf is.ḥaaq yaʿquub muusá haaruun abuubakr
      ḥaamid abakar khamiis jumʿà tijaanii ṣiddiiq ṭayyib bakhiit baabikir faḍl khaliifà mahdii mirghanii nuuriin ʿaṭaa ḥamdaan
      ʿawaḍ bashiir taajir zakariyyaa sulaymaan ʿabdallaah manṣuur mubaarak makkii madanii ḥamad `),
    women: words(
      'faaṭimà ʿaaʾishà ḥaliimà khadiijà zaynab ḥawwaa maryam amiinà nafiisà ʿawaaṭif ikhlaaṣ sumayyà intiṣaar asmaaʾ',
    ),
    servant: 'ʿabdel',
  }),
  family: zipf(
    phrases(
      'zaghaawii, masaaliitii, faawraawii, barguu, tunjuraawii, daajaawii, barnaawii, taamaawii, mimaawii, jaʿalii, shaayiqii, kurdufaanii',
    ),
  ),
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.85],
    ['family', 0.05],
  ],
  speech: 'sudan',
  script: 'arabic',
  places: phrases(
    'El Fasher, Geneina, Nyala, Zalingei, Kutum, Kabkabiya, Tawila, Khartoum, Omdurman, El Obeid, Gedaref, Kassala, Kadugli',
  ),
  languages: { Arabic: 0.75, Zaghawa: 0.12, Masalit: 0.08, Fur: 0.05 },
  kunya: true,
  hands: {
    referral: { english: 0.62, french: 0.28, british: 0.1 },
    register: { british: 0.5, italian: 0.28, english: 0.12, french: 0.1 },
  },
}

const chadianMen = words(`
  maḥamat aḥmat aadum abakar ibraahiim brahiim idriis ʿumar ḥiseen ʿuthmaan ṣaaleḥ ḥasan yuusuf is.ḥaaq yaʿquub muusá
  haaruun ʿiisá ʿalii baraḥ khamiis adam bashar dabii ḥaggaar ṭaahir hamid nuur suleymaan tijaanii bishaara dauud
  sharif malluum annuur jibriin ʿatim ʿabdelkariim ʿabderamaan ramadaan ḥamdaan kosso tom zene`)

/** Chadian: given and father's given, in French spelling. */
export const chadian: Tradition = {
  name: 'chadian',
  nationalities: { TD: 0.9, SD: 0.08, CF: 0.02 },
  given: {
    male: mix(
      [90, headed(ranked(chadianMen, arabicMen))],
      [10, glued(always('ʿabdel'), zipf(words('kariim raḥmaan ʿaziiz qaadir salaam majiid')))],
    ),
    female: zipf(
      words(`faaṭimà khadiijà haawa ʿaaʾishà zeenaba mariam ḥaliimà amiinà achta hadje kaltuma zaara saʿadiyà fanta rukhaya hindu
      ashta nafiisa umm+kalthuum maḥbuuba samiira raḥma ramla hasania bintu`),
    ),
  },
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.25],
  ],
  speech: 'chad',
  script: 'arabic',
  places: phrases("N'Djamena, Abeche, Adre, Tine, Bahai, Iriba, Biltine, Goz Beida, Mongo, Ati, Moundou"),
  languages: { Arabic: 0.7, Zaghawa: 0.2, French: 0.1 },
  kunya: false,
  hands: {
    referral: { french: 0.55, english: 0.35, british: 0.1 },
    register: { french: 0.35, british: 0.35, italian: 0.2, english: 0.1 },
  },
}
