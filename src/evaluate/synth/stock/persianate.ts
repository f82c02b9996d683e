import { always, glued, mix, phrases, spaced, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

const iranianMen = words(`
  muḥammad ʿalii mahdii ḥusayn riḍaa amiir ḥasan ʿabbaas saʿiid ḥamiid majiid aarmaan aarash aariyaaa babak behnaam behzaad bizhan daan.yaal
  daaryuush iḥsaan farhaad fariid farshiid haadii ḥaamid iiman kaave kaamraan kariim kiyaan kuroosh mas.ʿuud mehraan maytham muḥsin
  mujtabá murtaḍá muṣṭafá naader naviid naaṣir umiid parhaam parviiz paymaan puyaa raamin rasuul ruuzbeh ṣaadiq saamaan ṣaaber sajjaad
  shaahiin shaayaan shahraam siyaavash siinaa sohraab ṭaahaa vaḥiid yaasiin yuusuf zaahed hushang iiraj javaad jamshid aḥmad maḥmuud
  akbar aṣghar ibraahiim ismaaʿiil abuulfaḍl milaad faarzaad faramarz`)

/** Iranian: one given name, sometimes double, and a hereditary surname since the law of 1919 to 1925. */
export const iranian: Tradition = {
  name: 'iranian',
  nationalities: { IR: 0.95, AF: 0.03, IQ: 0.02 },
  given: {
    male: mix(
      [75, zipf(iranianMen)],
      [
        12,
        spaced(zipf(words('muḥammad ʿalii amiir')), zipf(words('riḍaa mahdii ḥusayn ʿalii ḥasan ṣaadiq'))),
      ],
      [5, glued(always('ʿabdul'), zipf(words('riḍaa ḥusayn kariim raḥiim')))],
      [8, glued(always('ghulaam'), zipf(words('riḍaa ḥusayn ʿalii ʿabbaas')))],
    ),
    female: zipf(
      words(`faaṭimà zahraa maryam zaynab maasuumà naazaniin niluufar parisaa saaraa shiirin shabnam setaarà somayyà mahsaa mahnaaz
      laylaa mozhgaan naazgul nasrin niki yaasaman elhaam elaahà azadà golnaaz sahar baharà ferashtà pariyaa hanie`),
    ),
  },
  family: zipf(
    words(`muḥammadii ḥusaynii aḥmadii riḍaayii muusavii kariimii haashimii jaʿfarii ṣaadiqii raḥiimii ibraahiimii ḥaydarii muraadii ʿabbaasii
      kaazimii mirzaayii sulaymaanii rasuulii ḥusayn+zaadà muḥammad+zaadà ʿalii+puur naẓarii shiraazii tehraanii baaqirii ḥasan+puur
      khalilii amini+faar rustamii qaasimii nuurii yuusufii farahaanii ḥasan+zaadà karim+puur baahraamii daawuudii najafii kurdii`),
  ),
  chain: [
    ['given', 1],
    ['family', 1],
  ],
  speech: 'iran',
  script: 'persian',
  places: phrases(
    'Tehran, Ahvaz, Ilam, Kermanshah, Sanandaj, Sardasht, Urmia, Mahabad, Shiraz, Isfahan, Mashhad, Karaj',
  ),
  languages: { Persian: 0.75, Kurdish: 0.2, Arabic: 0.05 },
  kunya: false,
  hands: {
    referral: { english: 0.7, french: 0.15, british: 0.15 },
    register: { british: 0.6, english: 0.15, greek: 0.1, german: 0.1, french: 0.05 },
  },
}

/** Pakistani: a given name with Muhammad, a title or the father's given name; clan names as surname. */
export const pakistani: Tradition = {
  name: 'pakistani',
  nationalities: { PK: 0.97, AF: 0.03 },
  given: {
    male: mix(
      [
        45,
        zipf(
          words(`ʿalii ḥasan usaamà ḥamzà bilaal ʿumar ʿuthmaan waqaas ʿimraan kaamraan ʿadnaan faysal asad aḥmad ʿaamir yaasir zeeshaan shahzaad
        junayd naviid wasiim nadiim saliim kaliim ʿirfaan riḍwaan shakiil jamiil nabiil ʿadiil khurram shahbaaz nawaaz imtiaaz ijaaz mumtaaz
        arshad akram aslam anwar ashraf afḍal akhtar azhar babar daanish iḥsaan farhaan fawaad ghulaam haaris ibraahiim jawaad javiid
        mubashar muniir qaasim qaysar raashid saajid sajjaad shaahid shoʿaib suhayl sulaymaan taimuur taariq tauqeer ʿumayr waḥiid yuusuf
        zaahid zubayr zulfiqaar ʿabbaas ḥaydar ʿaṭif khaalid naṣiir sarfaraaz tanviir`),
        ),
      ],
      [
        30,
        spaced(
          always('muḥammad'),
          zipf(
            words(
              'ʿalii bilaal usaamà ʿimraan ʿadnaan asif aslam akram ramzaan yuusuf ḥasan waqaas zubayr shaahid saliim',
            ),
          ),
        ),
      ],
      [10, glued(always('ʿabdur'), zipf(words('raḥmaan rashiid razzaaq raʾuuf')))],
      [8, glued(always('ʿabdul'), zipf(words('vahhaab qaadir ghafuur majiid ḥamiid basit samad kariim')))],
      [7, glued(zipf(words('ʿubayd ḥabiib ʿinaayat raḥmat samii ikraam ḥafiiẓ')), always('ullaah'))],
    ),
    female: mix(
      [
        60,
        zipf(
          words(`faaṭimà ʿaaʾishà maryam zaynab khadiijà saadia nadia rabia sumera aasia bushra farzaana ghazaala hina huma iqra kiran laiba maham
        naahiid nasriin nazia parviin rubina saima sana shazia tahira uzma zahra`),
        ),
      ],
      [
        40,
        spaced(
          zipf(words('faaṭimà zaynab nasriin kausar shamim razia amna ʿaaʾishà saima')),
          zipf(words('bibii begum khaatuun')),
        ),
      ],
    ),
  },
  family: zipf(
    words(
      'khaan aḥmad ʿalii ḥusayn malik bhattii chaud.hrii shaah iqbaal maḥmuud butt qureshii afridii shaykh mirzaa raajaa yuusufzay mughal awaan gujar khattak beeg anṣaarii ṣiddiiqii',
    ),
  ),
  chain: [
    ['given', 1],
    ['family', 0.8],
  ],
  speech: 'urdu',
  script: 'persian',
  places: phrases(
    'Peshawar, Gujrat, Lahore, Mirpur, Rawalpindi, Swat, Parachinar, Quetta, Sialkot, Mardan, Gujranwala',
  ),
  languages: { Urdu: 0.5, Punjabi: 0.25, Pashto: 0.25 },
  kunya: false,
  hands: {
    referral: { english: 0.6, british: 0.3, french: 0.1 },
    register: { british: 0.7, greek: 0.12, english: 0.12, italian: 0.06 },
  },
}
