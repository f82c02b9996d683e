import { always, type Chooser, glued, mix, phrases, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

/** Compound heads with what follows them: servant of, plant of, power of … */
const servantTails = words(
  'mäd.hən mikaʾiel maryam mäsqäl kidan krəstos yäsus hiywät səlasie tsadəq amlak ʾab giyorgis',
)
const sonTails = words('mikaʾiel maryam gäbriel giyorgis ʾab tənsaʾie yohannəs kidan')
const hopeTails = words('maryam mikaʾiel səlasie ʾaläm tsəyon yohannəs giyorgis ʾab')

const compounds: Chooser = mix(
  [30, glued(always('gäbrä'), zipf(servantTails))],
  [16, glued(always('täklä'), zipf(words('ʾab maryam haymanot mikaʾiel bərhan giyorgis')))],
  [14, glued(always('wäldä'), zipf(sonTails))],
  [14, glued(always('täsfa'), zipf(hopeTails))],
  [10, glued(always('haylä'), zipf(words('səlasie maryam mikaʾiel ʾab giyorgis yäsus')))],
  [8, glued(always('kidanä'), zipf(words('maryam məhrät')))],
  [8, glued(always('habtä'), zipf(words('mikaʾiel maryam ʾab giyorgis tsəyon')))],
)

const tigrinyaMen = words(`
  yonas dani.el filmon samuel täsfay habtom kəbrom kəflom yohannəs amanuʾiel bərhanä mikaʾiel natnaʾiel mähari gərmay tsägay
  robiel simon əyob hienok abiel nahom märhawi tämäsgän bin.yam mulugieta zärʾay wäldu wälday kidanä kaḥsay mäbrahtu tsähayä
  awät ləʾul fətsum fəsəha asmärom isayas ḥagos goytom arʾaya abrham yəsḥaq yaʿqob ʿəqubay musie iyasu yosief dawit solomon pietros
  pawlos iermiyas ielyas mäsfən bäräkät bəruk dästa səyum täklay täwäldä yəbrah zäkariyas məd.hanie əsiey aron märon täklä gäbrä haylä
  bərhanu gəday ṭəʿumay məḥrätäʾab hərmon däbäsay gäbray kubrom kəros mäkonän rədiʾ säbhat shəshay ʿandom tsəgabu yäḥdägo
  mäḥammäd idris ibrahim saləḥ ʿusman aḥmäd ismaʿil ʿali jämal ʿabdu`)

const tigrinyaWomen = words(`
  sälam məhrät rahiel sara hiywät fəryat lətäbrhan tərḥas ʿarsiema winta luwam märhawit yordanos abrähät mäbrat səmrät əlsa nəgsti
  saba shəwit fəyori tsəgä məlʾet ruta ədien bietelihiem rigat hirut adiam fana akberet zäytuna lətämikaʾiel ḥəwät haymanot kisanet fätlework`)

const chainOfThree = [
  ['given', 1],
  ['father', 1],
  ['grandfather', 0.75],
] as const

/** Eritrean, Tigrinya-speaking mostly: given, father's given, grandfather's given; no surname. */
export const eritrean: Tradition = {
  name: 'eritrean',
  nationalities: { ER: 0.92, ET: 0.08 },
  given: { male: mix([78, zipf(tigrinyaMen)], [22, compounds]), female: zipf(tigrinyaWomen) },
  chain: chainOfThree,
  speech: 'geez',
  script: 'geez',
  places: phrases(
    'Asmara, Keren, Mendefera, Dekemhare, Adi Keyh, Segeneiti, Senafe, Barentu, Tesseney, Massawa, Adi Quala, Agordat',
  ),
  languages: { Tigrinya: 0.9, Arabic: 0.04, Tigre: 0.06 },
  kunya: false,
  hands: {
    referral: { english: 0.66, french: 0.2, british: 0.14 },
    register: { british: 0.52, italian: 0.28, english: 0.14, french: 0.03, german: 0.03 },
  },
}

const amharicMen = words(`
  abäbä käbädä täsfayä haylu alämu bäqälä gietachäw tadässä wärqu asäfa dawit yared yonas surafiel nahom hienok bərhanu mäkonən gərma
  däräjä fəqadu fəqrä solomon tiewodros zäläqä mola mulugieta ayälä aschaläw gäzahäny dämssie täshomä shəfäraw mikiyas abiy əshätu
  wändwäsän wändəmu zärihun yohannəs amanuʾiel natnaʾiel qəddus bəruk robiel iyasu bin.yam iyuʾiel fətsum tamrat tämäsgän täklä
  dani.el samuel ababaw adugna asrat bälay bälätä dägu dästa gäremäw getu haymanot kasahun läma mäläku mähari mängəstu mäsfən
  nəguse säyfu sisay tägäny tariku tädla täfära tsägayä yəlma zäwdu zälalem ʿali mäḥammäd aḥmäd säyid jämal käbädä lidätu anbäsa bogalä`)

const amharicWomen = words(`
  hiywät mäsärät tsəgie bietelihiem hanna sara marta sälamawit rahiel hirut almaz abäbäch aster tigist mulu gänät yäshi zänäbäch
  wərqnäsh məhrät əlsa fəqərtä bəzunäsh sänait hiruy mäkdäs lemlem eyerusalem kidəst marta tsion tsähay`)

/** Ethiopian, Amharic and Tigrinya forms: given and father's given, the grandfather's where asked for. */
export const ethiopian: Tradition = {
  name: 'ethiopian',
  nationalities: { ET: 0.95, ER: 0.05 },
  given: { male: mix([85, zipf(amharicMen)], [15, compounds]), female: zipf(amharicWomen) },
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.5],
  ],
  speech: 'geez',
  script: 'geez',
  places: phrases(
    'Addis Ababa, Gondar, Mekelle, Bahir Dar, Dessie, Humera, Axum, Adigrat, Debre Markos, Hawassa, Woldia',
  ),
  languages: { Amharic: 0.75, Tigrinya: 0.25 },
  kunya: false,
  hands: {
    referral: { english: 0.68, french: 0.18, british: 0.14 },
    register: { british: 0.58, italian: 0.22, english: 0.16, french: 0.04 },
  },
}

/** Oromo: as Ethiopian, in Qubee letters at home. */
export const oromo: Tradition = {
  name: 'oromo',
  nationalities: { ET: 1 },
  given: {
    male: zipf(
      words(`abdii gammachuu tolasaa chaala lammii guutaa boonaa galataa fayyisaa badhaasaa abdiisaa biqilaa ayyaanaa lataa olaanaa
      taarikuu daraaraa dirribaa jamal kadiir naasir aḥmad muḥammad ibraahiim aliyyii hussen tolaa waaqjiraa dhugumaa bultii birhaanuu
      daanyel tasfaayee mulgeetaa girmaa kabbadaa baqqalaa ifaa nagaasaa margaa lammaa raggaasaa dinqaa
      fiqaaduu qananii gaaddisaa obsaa roobaa jiraataa milkeessaa jabeessaa amaanuu toleeraa firaaol naaol sanyii čaalaa mootii darajjee
      hundee wandimmuu gadaa jaarraa bariisoo kumsaa gamteessaa daawwit abdulqaadir sabaa hayluu asaffaa nuuraddin leenchoo dabalaa fiqiruu haačaaluu jaalataa warquu zarihuun sisaay yaadataa ashannafii kaasahuun umar usmaan yaasin`),
    ),
    female: zipf(
      words(
        'chaaltuu lellisee hawwii bontuu aayyaantuu dammee faaṭumaa čaaltuu ibsituu hiwot sifan kuulanii meetii simboo soorettii toltuu waaritu obsee haliimaa aminaa zaynaba asteer lalisee tigist marartuu bilisee',
      ),
    ),
  },
  chain: [
    ['given', 1],
    ['father', 1],
    ['grandfather', 0.5],
  ],
  speech: 'geez',
  script: 'latin',
  places: phrases('Jimma, Nekemte, Ambo, Adama, Harar, Dire Dawa, Bale, Arsi, Wollega, Borena, Shashamane'),
  languages: { Oromo: 0.9, Amharic: 0.1 },
  kunya: false,
  hands: {
    referral: { english: 0.6, qubee: 0.15, french: 0.15, british: 0.1 },
    register: { british: 0.52, qubee: 0.15, italian: 0.18, english: 0.15 },
  },
}
