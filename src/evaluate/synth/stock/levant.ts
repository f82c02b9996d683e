import { phrases, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'
import { arabicGiven } from './arabic.js'

/** Syrian: given, father's given, family with or without the article. */
export const syrian: Tradition = {
  name: 'syrian',
  nationalities: { SY: 0.94, PS: 0.04, LB: 0.02 },
  given: arabicGiven({
    men: words(
      'muḥammad aḥmad ʿumar ʿabdo khaalid maḥmuud ʿalii yaasir ḥasan ḥusayn ibraahiim muhannad ḥamzà laʾith yazan anas',
    ),
    women: words('faaṭimà maryam nuur ruʾaa rahaf rama sidraa hibà aayà'),
    servant: 'ʿabdul',
  }),
  family: zipf(
    phrases(`al ḥalabii, al ḥamawii, al ḥumṣii, al shaamii, al ḥusayn, al ʿalii, al ḥasan, al aḥmad, al muḥammad, al khaṭiib,
      ḥamdaan, al najjaar, al ḥaddaad, al khalaf, al jaasim, al ʿumar, darwiish, al ḥariirii, al masrii, shaahiin, al saʿdii,
      qaddour, al ṣaaliḥ, al ʿabdullaah, al ḥummuud, barakaat, al turk, al zuʿbii, al kurdii, al ʿissaa, ṭaalib, al ḥaaj,
      al ṣabbaagh, dayrii, idlibii, ʿajaaj, al faaris, sulaymaan, al khuudrii, ḥijaazii, al sayyid, naaṣir, qaasim, al muusá`),
  ),
  chain: [
    ['given', 1],
    ['father', 0.8],
    ['family', 0.97],
  ],
  speech: 'levant',
  script: 'arabic',
  places: phrases(
    'Aleppo, Damascus, Homs, Hama, Idlib, Daraa, Deir ez-Zor, Raqqa, Hasakah, Qamishli, Kobani, Latakia',
  ),
  languages: { Arabic: 0.96, Kurdish: 0.04 },
  kunya: true,
  hands: {
    referral: { english: 0.62, french: 0.23, british: 0.1, turkish: 0.05 },
    register: {
      british: 0.5,
      english: 0.12,
      greek: 0.12,
      turkish: 0.1,
      german: 0.08,
      french: 0.05,
      italian: 0.03,
    },
  },
}

/** Iraqi Arab: given, father, grandfather, often a tribe. */
export const iraqi: Tradition = {
  name: 'iraqi',
  nationalities: { IQ: 0.97, KW: 0.03 },
  given: arabicGiven({
    men: words(
      'ʿalii muḥammad ḥusayn ḥasan aḥmad ʿabbaas muṣṭafá ḥaydar sajjaad karraar jaʿfar kaaẓim ʿumar muntaẓar ʿaqiil ḥaarith jaasim muqtadaa quṣayy',
    ),
    women: words('zaynab faaṭimà maryam zahraaʾ hudá nuur ruqayyà banafshà'),
    servant: 'ʿabdul',
  }),
  family: zipf(
    phrases(`al jubuurii, al dulaymii, al ʿubaydii, al shammarii, al rubayʿii, al zubaydii, al ʿazzaawii, al saaʿidii, al maalikii,
      al tamiimii, al khafaajii, al baghdaadii, al basrii, al mawṣilii, al janaabii, al laamii, al kaʿbii, al asadii, al kinaanii,
      al ḥusaynii, al muusawii, al ʿukaylii, al shuwaylii, al khazraajii, al ṭaaʾii, al qaysii, al bayaatii, al samarraaʾii`),
  ),
  chain: [
    ['given', 1],
    ['father', 0.97],
    ['grandfather', 0.85],
    ['family', 0.55],
  ],
  speech: 'iraq',
  script: 'arabic',
  places: phrases(
    'Baghdad, Basra, Mosul, Najaf, Karbala, Fallujah, Ramadi, Samarra, Tikrit, Nasiriyah, Diyala, Kirkuk',
  ),
  languages: { Arabic: 1 },
  kunya: true,
  hands: {
    referral: { english: 0.65, french: 0.2, british: 0.15 },
    register: { british: 0.5, english: 0.15, greek: 0.12, german: 0.12, turkish: 0.08, french: 0.03 },
  },
}
