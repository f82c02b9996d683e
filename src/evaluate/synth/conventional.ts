import type { HandName } from './hands.js'
import { pickShared, type Random } from './random.js'

/**
 * The commonest names are not spelt by ear: a clerk has met them, and writes one of a few usual spellings. Name of the
 * stock, then spellings with weights, the usual one first. General knowledge; shares assumed.
 */
const english = readConventions(`
  muḥammad=mohammed*5,mohamed*4,mohammad*4,muhammad*3,mohamad,muhammed maḥamed=mohamed*6,mohammed*3,mohamud aḥmad=ahmad*5,ahmed*5
  aḥmed=ahmed*8,ahmad ḥusayn=hussain*4,hussein*4,hossain*2,husain ḥuseen=hussein*5,hussain*2 ḥasan=hassan*6,hasan*3 ʿumar=omar*5,umar*3,omer
  ʿuthmaan=osman*4,othman*3,usman*2 ʿusmaan=osman*6,usman*2 ʿusman=osman*6,usman*2 khaalid=khalid*5,khaled*3 yuusuf=yousef*3,yusuf*4,yousuf*2,youssef
  ʿalii=ali ʿali=ali ibraahiim=ibrahim*9,ebrahim ibrahim=ibrahim muusá=musa*5,mousa*3,moussa ʿiisá=isa*4,essa*2,eissa,issa
  sulaymaan=sulaiman*4,suleiman*3,suliman ismaaʿiil=ismail*6,esmail*2,ismael maḥmuud=mahmoud*4,mahmood*4,mahmud*2 muṣṭafá=mustafa*7,mostafa*2
  allaah=allah ullaah=ullah*6,ulla*2,allah raḥmaan=rahman*7,rehman kariim=karim*6,kareem*3 raḥiim=rahim*6,raheem*2 ḥamiid=hamid*5,hameed*3
  jamaal=jamal*8,gamal saʿiid=saeed*4,said*4,sayeed nuur=noor*5,nur*3,nour faaṭimà=fatima*8,fatema,fatma khaan=khan jaan=jan shaah=shah
  yohannəs=yohannes*6,johannes*2,yohanes mikaʾiel=michael*5,mikael*3,mikiel täsfay=tesfay*4,tesfai*4,tesfaye haylä=haile*7,hayle
  gäbrä=gebre*8,ghebre dani.el=daniel*9,danel samuel=samuel*9,samiel abrham=abraham*6,abrham*3 solomon=solomon*9,selomon
  bərhanä=berhane*6,birhane*3,brhane kidanä=kidane tiewodros=tewodros*4,teodros*2,tedros*3 ʿabdi=abdi`)

const french = readConventions(`
  muḥammad=mohamed*6,mohammed*2,mouhamad,mohamad maḥamed=mohamed maḥamat=mahamat*8,mahamad aḥmad=ahmed*6,ahmad*2 aḥmat=ahmat ḥusayn=hussein*3,houssein*3,hossein*2
  ḥasan=hassan*6,hassane ʿumar=omar*5,oumar*3 ʿuthmaan=ousmane*3,othmane*2,osman*2 khaalid=khaled*6,khalid*3 yuusuf=youssef*4,youssouf*3,yousuf
  ʿalii=ali*8,aly ʿali=ali ibraahiim=ibrahim*7,ibrahima brahiim=brahim muusá=moussa*7,mousa*2 ʿiisá=issa*6,aissa sulaymaan=souleymane*3,soulaiman*2,slimane
  maḥmuud=mahmoud*8,mahmud muṣṭafá=mustapha*4,mustafa*3,moustapha*3 nuur=nour*7,noor saʿiid=said*7,saeed jamaal=djamal*4,jamal*4,djamel mikaʾiel=michael*4,mikael*4`)

const italian = readConventions(`
  muḥammad=mohamed*6,mohammed*3,muhammad aḥmad=ahmed*7,ahmad*2 ḥasan=hassan*7,hasan ʿalii=ali ʿali=ali ibraahiim=ibrahim*7,ibraim yohannəs=yohannes*4,iohannes*3,johannes*2
  mikaʾiel=michael*4,micael*3,mikael*2 haylä=haile*6,haille täsfay=tesfai*5,tesfay*3 gäbrä=ghebre*6,gebre*3 wäldä=uolde*3,wolde*3,welde*2 bərhanä=berhane*6,brhane`)

const tables: Partial<Record<HandName, Conventions>> = {
  british: english,
  english,
  german: english,
  french,
  italian,
}

/** Share of the writings of a common name that follow custom, not the ear. Assumption. */
const BY_CUSTOM = 0.75

type Conventions = ReadonlyMap<string, Readonly<Record<string, number>>>

/** A usual spelling of a name in a hand, or null where there is none or the clerk wrote by ear. Without `random` the first one. */
export function customarySpelling(hand: HandName, half: string, random: Random | null): string | null {
  const spellings = tables[hand]?.get(half)
  if (!spellings) return null
  if (!random) return Object.keys(spellings)[0]!
  return random.chance(BY_CUSTOM) ? pickShared(random, spellings) : null
}

function readConventions(text: string): Conventions {
  const rows = text
    .trim()
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string])
  return new Map(rows.map(([name, spellings]) => [name, readShares(spellings)]))
}

function readShares(spellings: string): Record<string, number> {
  return Object.fromEntries(
    spellings.split(',').map((one) => [one.split('*')[0]!, Number(one.split('*')[1] ?? 1)]),
  )
}
