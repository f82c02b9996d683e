import { phrases, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

/** Albanian and Kosovar: given and family; the father's given name on official papers only. */
export const albanian: Tradition = {
  name: 'albanian',
  nationalities: { AL: 0.85, XK: 0.15 },
  given: {
    male: zipf(
      words(`arben ardit endrit besnik agim altin andi arbər armand artan aryan bledar besmir blerim bujar burim dritan drilon ədmond elton eni enea erion ermal
      ervin fatos fatmir fatyon flamur florian gents gentian ḱemal gazmend gəzim ilir indrit jevdet jemal klodian klaydi kledi kreshnik kristian
      kushtrim lulzim leotrim liridon mentor mirsad naser nderim orges petrit ramiz redon roland rinor sokol shkəlzen shpətim
      shpend skənder taulant valon valdrin valmir visar joni zamir üli yeton alban albert aleksandər alfred amarildo ardian armando
      artur bekim behar denis donald driton edon egzon eduart erald fisnik festim gramoz geron hekuran igli yetmir kastriot`),
    ),
    female: zipf(
      words(
        'mirela elona albana blerta besa drita edlira elira ermira fatbardha flutura ganimete yehona kaltrina klea lindita liridona maylinda mimoza neǵmiye rudina shpresa teuta valbona vyoltsa ülka anisa arta bora',
      ),
    ),
  },
  family: zipf(
    words(`hoja shehu prifti ǵoka ḱoku krasniḱi berisha gashi shala morina bütütsi kurti hasani reja haliti hüseni mustafa dervishi lleshi
    marku ndreu ndoka pepa toska chela chupi tafa bardhi basha braho dema duka elezi ǵini hoti kola kasa leka malay meta murati müftari nika
    osmani pyetri rama sula tahiri topalli veliu jaferi zeneli zotay`),
  ),
  chain: [
    ['given', 1],
    ['family', 1],
  ],
  speech: 'latin',
  script: 'latin',
  places: phrases(
    'Tirana, Shkodër, Kukës, Durrës, Elbasan, Has, Tropojë, Dibër, Lezhë, Fier, Vlorë, Prizren, Peja, Gjakova',
  ),
  languages: { Albanian: 1 },
  kunya: false,
  hands: {
    referral: { albanian: 0.45, english: 0.35, french: 0.1, british: 0.1 },
    register: { albanian: 0.6, english: 0.15, british: 0.1, italian: 0.08, greek: 0.07 },
  },
}
