import { phrases, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

const kurdishMen = words(`
  muḥamad aḥmad ʿali ḥasan ḥuseen ʿumar ibraahiim yuusuf maḥmuud mustafaa khaliid ʿabdullaa ismaaʿiil aazaad aaraam daana hiwaa
  karwaan shwaan shivaan dilshaad serbest rizgaar rebiin reebaz reebiin heemin heersh hozhiin juwaan kaawa karzaan kosraat laawand
  merwaan nabaz nechiirvaan niyaaz pishtiwaan ranj ramyaar rawaz rozhat rozhgaar saaman saarkaawt sheerko sheerzaad sirwaan soraan
  twaana zaanaa zaan.yaar zirek chiya diyaar dilovaan barzaan bakhtyaar bestoon aaraaz arkaan aso ashtii awaara bahoz baran dlovan
  evaar farhaad goraan hardii havaal hawkar heedii heval jamaal jabaar kamaal kardo lawaa miiraan nawzaad peshraw qaadir rizgar
  salaar samaal shaakaar shahraam taarik yaad zheer zmnaako`)

const kurdishWomen = words(`
  shiriin naazdaar rozhiin rozhan avaan chnaar dilniya gulaala hana heevii jwaan kazhaal laanah naska n.yaan paywand rangiin runaak
  shaadan shilan soma sozan sruusht taabaan tara zheena zilan berivaan bahaar faaṭima`)

/** Kurdish of Iraq: given, father, grandfather; the name of a clan or town sometimes. */
export const kurdish: Tradition = {
  name: 'kurdish',
  nationalities: { IQ: 0.75, IR: 0.15, SY: 0.1 },
  given: { male: zipf(kurdishMen), female: zipf(kurdishWomen) },
  family: zipf(
    words(
      'barzaanii jaaf bradostii zeebaarii surchii dizayii hawraamii shekhaanii soraanii hawleerii slemaanii talabaanii baabaan kurdii',
    ),
  ),
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.85],
    ['family', 0.15],
  ],
  speech: 'kurdish',
  script: 'sorani',
  places: phrases(
    'Sulaymaniyah, Erbil, Dohuk, Ranya, Qaladze, Zakho, Kirkuk, Halabja, Soran, Sardasht, Mahabad, Qamishli',
  ),
  languages: { Kurdish: 1 },
  kunya: false,
  hands: {
    referral: { english: 0.6, french: 0.18, kurmanji: 0.12, british: 0.1 },
    register: { british: 0.5, english: 0.14, german: 0.12, greek: 0.1, turkish: 0.08, kurmanji: 0.06 },
  },
}

/** Kurdish of Turkey: a Kurdish or Turkish given name and the compulsory Turkish surname. */
export const turkishKurdish: Tradition = {
  name: 'turkish-kurdish',
  nationalities: { TR: 0.95, SY: 0.05 },
  given: {
    male: zipf(
      words(`mehmed aḥmed ʿali mustafa ḥasan huseyn ibraahim yusuf murad serhad azaad baran berzaan boraan chiyaa jivaan diyaar deniz dilovaan ferhad
      fərat helin heval kendaal mazlum mervaan miran newroz özgür renaas rezaan robin rozhhad rodi roni sekvan serdar servan sidar shervaan shiyaar
      sores suleyman tekin umut veysel vedad welat yekta yəlmaz zagros zeynel zinar agid agir alan amed aram argesh bawer berat
      bilal botan jemaal jemil chetin jiger delil emrah emre enes erdal fatih garip hakan halil hamza harun idris ismail kadir kemal mahsum
      mahmud mesud müslüm nihad ömer onur orhan osman ramazan rejeb sait salih selim sinan tahir talat taner`),
    ),
    female: zipf(
      words(
        'zeynep elif fatma rozhin berfin beritaan dilan evin gülistan hazal helin heevii zhiyaan leyla medya mizgin nuzhin pelin rozhda ronahi sevda shilan songül zelal zilan ayshe emine hatije',
      ),
    ),
  },
  family: zipf(
    words(
      'yəlmaz kaya demir shahin chelik yəldəz aydən öztürk arslan doghan kələch aslan chetin kara koch kurt özdemir bozkurt tekin akən aktash ates baran bulut denizhan günesh karatash oral polat tash turan tunch uchar yaldiz yavuz aksoy erdem',
    ),
  ),
  chain: [
    ['given', 1],
    ['family', 1],
  ],
  speech: 'kurdish',
  script: 'latin',
  places: phrases(
    'Diyarbakir, Batman, Mardin, Sirnak, Hakkari, Van, Mus, Bingol, Urfa, Adiyaman, Siirt, Dersim',
  ),
  languages: { Kurdish: 0.85, Turkish: 0.15 },
  kunya: false,
  hands: {
    referral: { english: 0.5, turkish: 0.25, kurmanji: 0.15, french: 0.1 },
    register: { turkish: 0.45, british: 0.35, english: 0.1, german: 0.1 },
  },
}
