import { headed, phrases, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

/** Somali: given, father, grandfather; the spelling is Somali, English, French or Italian (Mansuur 2021). */
export const somali: Tradition = {
  name: 'somali',
  nationalities: { SO: 0.9, ET: 0.05, KE: 0.03, DJ: 0.02 },
  given: {
    male: headed(
      words(`maḥamed ʿabdi aḥmed ʿali ḥasan ḥuseen ʿumar yuusuf ibraahiim ismaaʿiil ʿabdullaahi ʿabdiraḥmaan maḥamuud nuur faaraḥ jaamaʿ
      warsame muuse ʿiise ʿusmaan saalaḥ daahir ʿabdirashiid ʿabdinaasir ʿabdiʿaziiz ʿabdiqaadir ʿabdikariim ʿabdiraḥiin saleebaan ḥaashi
      guuleed liibaan mahad mursal sakariye bashiir aadan idriis khaaliid khadar aḥmednuur mukhtaar ʿawaale geedi diiriye
      raage samatar sharmaarke shire siyaad ṭaahir buraale dalmar ʿilmi faysal ḥamse aadam ʿabdifataaḥ ʿabdisalaam ʿabdulqaadir
      ayaanle baashe ʿaabi deeq fuʾaad galbeed hirsi ḥirsi jibriil kayse loyaan maʿalin naasir qaalib rooble sayid sugulle tahliil ʿaqil
      yaasiin yaḥye zakariye sahal bile iidle kaahin keenadiid`),
    ),
    female: zipf(
      words(`faaduma ʿaasha ḥaliimo khadiijo saynab maryam ḥaawo sahra amina hodan ifraaḥ ʿasli nasra saʿdiya ruqiya fardowsa
      hibo idil ladan ubaḥ deqa safiya suʿaad yasmiin faarḥiya nimʿo kawsar muna ḥamdi luul`),
    ),
  },
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.92],
  ],
  speech: 'somali',
  script: 'latin',
  places: phrases(
    'Mogadishu, Hargeisa, Kismayo, Baidoa, Beledweyne, Galkayo, Bosaso, Burao, Jowhar, Jigjiga',
  ),
  languages: { Somali: 1 },
  kunya: false,
  hands: {
    referral: { english: 0.5, somali: 0.3, french: 0.1, british: 0.1 },
    register: { british: 0.42, somali: 0.34, italian: 0.12, english: 0.12 },
  },
}
