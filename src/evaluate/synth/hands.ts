import { type Random, weightedIndex } from './random.js'
import { isFrontSound, isVowelSound, type Sound } from './sounds.js'

/**
 * How one kind of clerk writes down what is heard: for each sound the letters that come, the usual ones first, with
 * weights (`kh=kh*6,k*3,h`; `-` writes nothing). A context goes before the plain sound: `^h` at the beginning,
 * `d$` at the end, `g+` before e or i, `h_` before a consonant. Sounds that are not listed are written as the
 * base hand does. Sources: ODNI/IC 2015 and ELOT 743 for English and Greek, the orthographies of Somali, Kurmanji
 * (Hawar), Albanian, Turkish and Oromo; French, Italian and German habits from general knowledge. Told forwards, sound
 * to letters: the decoding rules of the matcher are not consulted, so that they can be tested against this.
 */
interface HandTable {
  readonly base?: HandName
  /** How often a doubled consonant is written double. Italian clerks double freely, Greek ones do not. */
  readonly doubles: number
  readonly letters: string
}

/** A British passport or case system: the usual English spelling, seldom anything else. Also the plain spelling of a name. */
const british: HandTable = {
  doubles: 0.8,
  letters: `
    b=b p=p t=t ṭ=t d=d ḍ=d*8,dh k=k g=g q=q*6,k*4 f=f v=v s=s ṣ=s z=z ẓ=z sh=sh zh=zh*8,j kh=kh gh=gh
    th=th dh=dh*6,d*2,z h=h ḥ=h ʿ=- ʾ=- ch=ch č=ch j=j ts=ts dz=dz*6,z l=l r=r m=m n=n ny=ny y=y w=w ḱ=q
    ǵ=gj a=a i=i u=u*8,o*2 e=e o=o aa=a ii=i*7,ee*3 uu=u*6,oo*3,ou ee=e*6,ai,ei oo=o ie=e*7,ie*3
    ay=ai*5,ay*5 aw=aw*5,au*3,ou ä=e*9,a ə=i*6,e*3,- á=a à=a*7,ah*3 ö=o ü=u`,
}

/** A volunteer with a notebook in a camp, who hears the name for the first time. */
const english: HandTable = {
  base: 'british',
  doubles: 0.5,
  letters: `
    sh=sh*9,ch kh=kh*5,k*4,h gh=gh*6,g*4 q=q*4,k*4,c ch=ch*9,tch j=j*9,g ḥ_=h*4,- h$=h*3,- i=i*7,e*3
    u=u*6,o*3,oo ii=i*4,ee*6 ii$=i*6,y*2,ee uu=oo*4,u*4,ou*2 ay=ay*4,ai*3,ei,y aw=ow*3,aw*3,au*2,o
    ^a=a*30,e a=a*16,e,u aa=a*12,aa ä=e*8,a*2 ə=i*5,e*4,-*2 ts=ts*6,s*2,z ẓ=z dh=d*4,dh*3,z*2 th=th*7,t*2,s w=w*9,v
    f=f*9,ph ʿ=-*9,a k+=k*9,c ie=ie*3,e*4,ye*2 y=y*8,i*2 i$=i*7,ie,y,ee ḱ=ch*3,k*2,q*3 ǵ=g*4,j*3,gj`,
}

const french: HandTable = {
  base: 'british',
  doubles: 0.5,
  letters: `
    sh=ch*9,sh ch=tch*7,ch*3 č=tch*7,ch*3 j=dj*7,j*3 kh=kh*7,k*2,h gh=gh*7,g*2,r g+=gu*6,g*2,gh*2
    q=k*4,q*4,c*2 u=ou*8,o*2 uu=ou*9,u w=w*4,ou*5 ^w=ou*6,w*4 aw=ao*4,aou*4,aw ay=ai*6,ay*3,ei aa=a ii=i
    ii$=i*7,y*2 i=i*8,e*2 e=e*6,é*2 ä=e*7,é,a*2 ə=e*6,i*4,- ie=ie*4,é*3,e*3 ^h=h*7,-*3 h_=h*5,-*5
    ^ḥ=h*8,-*2 ḥ_=h*5,-*5 th=th*6,t*3,s dh=d*6,dh*2,z ts=ts*7,s*3 ny=gn*6,ny*4 y=y*7,i*3 zh=j s=s*7,ss*3
    ^s=s s$=s*8,sse s_=s ee=e*5,ei*3,ai ẓ=z*5,dh*3 ḱ=tch*5,q*4 ǵ=dj*6,gj*3`,
}

const italian: HandTable = {
  base: 'british',
  doubles: 0.6,
  letters: `
    sh=sci*7,sh*3 sh+=sc*7,sh*3 sh_=sc*6,sh*4 sh$=sc*5,sh*5 ch=ci*7,ch*3 ch+=c*8,ch*2 č=ci*7,ch*3
    č+=c*8,ch*2 j=gi*8,j*2 j+=g*8,j*2 k=c*5,k*5 k+=ch*8,k*2 k_=c*4,k*6 k$=k*8,c q=c*3,k*4,q*3
    q+=ch*5,k*3,q*2 g=g g+=gh*9,g gh=gh*6,g*4 kh=kh*5,k*3,h*2 kh+=kh*4,ch*4,k*2 ^h=h*6,-*4 h=h*6,-*4
    h_=-*6,h*4 h$=-*6,h*4 ^ḥ=h*7,-*3 ḥ=h*6,-*4 ḥ_=-*6,h*4 ḥ$=-*6,h*4 w=u*4,w*6 ^w=u*5,w*4,v y=i*6,y*4
    ay=ai*7,ay*2,ei aw=au*8,aw*2 ts=z*5,ts*4,tz z=z*8,s*2 uu=u u=u*8,o*2 ii=i i=i*8,e*2 ä=e*7,a*3
    ə=e*5,i*4,- ie=ie*6,e*4 ny=gn*7,ny*3 th=t*7,th*3 dh=d*8,dh zh=g ḱ=ch*4,c*4,q*2 ǵ=gi*7,gj*3 ^m=m ^l=l ^b=b m$=m l$=l b=b*9,bb
    m=m*9,mm l=l*9,ll`,
}

/** A name written in Greek letters by a Greek clerk and romanised by ELOT 743: mp, nt, gk, tz, ou, ch. */
const greek: HandTable = {
  base: 'british',
  doubles: 0.1,
  letters: `
    b=mp*9,b d=nt*6,d*4 d$=nt*7,d*3 ḍ=nt*7,d*3 g=gk*8,g*2 j=tz*9,z ch=ts č=ts sh=s zh=z h=ch*8,h*2
    ḥ=ch*8,h*2 kh=ch gh=g*6,gk*3,ch q=k u=ou uu=ou w=ou*6,v*3 ^w=ou*7,v*3 aw=aou*6,ao*3 ay=ai*6,aei,ei
    y=gi*4,i*6 ii=i*8,y i=i ee=e*6,ei ä=e*8,a ə=i*6,e*4 ie=e*6,ie*3 th=th dh=d*6,nt*3 ts=ts dz=tz ny=ni
    q_=k ḱ=k*6,ts*4 ǵ=gk*6,tz*4 ö=e*6,o ü=ou*6,y*4 à=a h$=-*6,ch*4 f=f*8,ph`,
}

const german: HandTable = {
  base: 'british',
  doubles: 0.6,
  letters: `
    sh=sch*7,sh*3 ch=tsch*6,ch*4 č=tsch*5,ch*5 j=dsch*4,j*4,dj*2 kh=ch*5,kh*5 z=z*6,s*4 ẓ=z*6,s*4
    ts=ts*6,z*4 w=w v=w*6,v*4 y=j*5,y*5 ii=i*7,ie*3 ay=ai*6,ei*3,aj q=k*5,q*5 q_=k zh=sch*5,j*5 uu=u u=u
    ä=e*7,a*2,ä ə=i*5,e*5 th=th*7,t*3 dh=d*7,dh*2,s aa=a ny=nj s=s*8,ss ^s=s ḱ=tsch*5,q*5
    ǵ=dsch*5,gj*5`,
}

/** A registration in Turkey: Turkish letters, final d and b hardened. */
const turkish: HandTable = {
  base: 'british',
  doubles: 0.6,
  letters: `
    j=c ch=ç*7,c*3 č=ç*7,c*3 sh=ş*7,s*3 gh=g*6,ğ*4 kh=h ḥ=h q=k w=v th=s dh=z ẓ=z ḍ=d*6,z*4 zh=j
    d$=t*8,d*2 b$=p*8,b*2 a=a*7,e*3 a$=a*5,e*5 i=i ii=i u=u*8,ü*2 uu=u ee=e ə=ı*6,i*4 ü=ü*8,u*2
    ö=ö*8,o*2 ay=ey*5,ay*5 aw=av*6,ev*4 à=e*6,a*3 ä=e ie=e*6,ye ts=ts*6,s ny=ny`,
}

/** Somali orthography: x, c, doubled vowels. */
const somali: HandTable = {
  base: 'british',
  doubles: 0.9,
  letters: `
    ḥ=x ʿ=c q=q gh=q kh=kh aa=aa*8,a ii=ii*8,i uu=uu*8,u ee=ee*8,e oo=oo*8,o dh=dh z=s p=b v=f ay=ay
    aw=aw u=u i=i à=o*5,a ä=a ə=i ch=j*5,sh`,
}

/** Kurmanji orthography (Hawar). */
const kurmanji: HandTable = {
  base: 'british',
  doubles: 0.3,
  letters: `
    j=c ch=ç sh=ş zh=j kh=x gh=x*6,g*4 ḥ=h ʿ=- a=e*9,a aa=a ii=î*8,i*2 uu=û*8,u*2 u=u*6,i*4 ee=ê*8,e*2
    oo=o à=e ä=e th=s dh=z ẓ=z ḍ=d*5,z*5 i=i q=q ay=ey aw=ew w=w e=e ə=i*8,-*2`,
}

/** Albanian orthography. */
const albanian: HandTable = {
  base: 'british',
  doubles: 0.5,
  letters: `
    ḱ=q ǵ=gj j=xh ch=ç č=ç ts=c dz=x y=j ny=nj ə=ë*7,e*3 ü=y q=k w=v sh=sh zh=zh th=th dh=dh kh=h gh=g
    ḥ=h u=u uu=u ii=i i=i aa=a ay=aj aw=au`,
}

/** Oromo orthography (Qubee): c is the ejective, x the ejective t, ph and dh are single sounds. */
const qubee: HandTable = {
  base: 'british',
  doubles: 0.9,
  letters: `
    č=c ch=ch ṭ=x q=q ny=ny aa=aa*8,a*2 ii=ii*8,i*2 uu=uu*8,u*2 ee=ee*8,e*2 oo=oo*8,o*2 ä=a*6,e*4 ə=i
    ay=ay aw=aw u=u i=i ie=ee ts=x*5,s*5`,
}

const tables = {
  british,
  english,
  french,
  italian,
  greek,
  german,
  turkish,
  somali,
  kurmanji,
  albanian,
  qubee,
}

/** The hands that can write a name down. */
export type HandName =
  | 'british'
  | 'english'
  | 'french'
  | 'italian'
  | 'greek'
  | 'german'
  | 'turkish'
  | 'somali'
  | 'kurmanji'
  | 'albanian'
  | 'qubee'

/** Every hand that can write a composed name down. */
export const handNames = Object.keys(tables) as HandName[]

interface Choice {
  readonly letters: readonly string[]
  readonly draw: (random: Random) => number
}

interface Hand {
  readonly doubles: number
  readonly choices: ReadonlyMap<string, Choice>
}

const hands = new Map<HandName, Hand>(handNames.map((name) => [name, readHand(tables[name])]))

function readHand(table: HandTable): Hand {
  const base = table.base ? tables[table.base].letters : ''
  const rows = `${base} ${table.letters}`.trim().split(/\s+/)
  return { doubles: table.doubles, choices: new Map(rows.map(readRow)) }
}

/** A row `kh=kh*6,k*3,h`; a later row of the same sound takes the place of an earlier one. */
function readRow(row: string): [sound: string, choice: Choice] {
  const [sound, spellings] = row.split('=') as [string, string]
  const options = spellings.split(',').map((option) => option.split('*'))
  const choice = {
    letters: options.map(([letters]) => (letters === '-' ? '' : letters!)),
    draw: weightedIndex(options.map(([, weight]) => Number(weight ?? 1))),
  }
  return [sound, choice]
}

/**
 * Writes sounds down in a hand. Without `random` each sound gets its first spelling: the plain form of the name.
 *
 * @example spell('greek', readSounds('muḥammad'), seededRandom(1)) // 'mouchammant'
 */
export function spell(name: HandName, sounds: readonly Sound[], random: Random | null): string {
  const hand = hands.get(name)!
  let written = ''
  for (let at = 0; at < sounds.length; at++) {
    const doubled = at > 0 && sounds[at] === sounds[at - 1] && !isVowelSound(sounds[at]!)
    if (!doubled) written += lettersFor(hand, sounds, at, random)
    else if (random ? random.chance(hand.doubles) : hand.doubles > 0.5) written += lastLetterDoubled(written)
  }
  return written
}

/** The letter to add so that the consonant just written stands double; nothing after digraphs, whose doubling is not written. */
function lastLetterDoubled(written: string): string {
  const last = written.at(-1) ?? ''
  const before = written.at(-2) ?? 'a'
  return 'aeiouyéêîûëöüıh'.includes(last) || !'aeiouyéêîûëöüı'.includes(before) ? '' : last
}

function lettersFor(hand: Hand, sounds: readonly Sound[], at: number, random: Random | null): string {
  const choice = choiceFor(hand, sounds, at)
  if (!choice) return ''
  return choice.letters[random ? choice.draw(random) : 0]!
}

function choiceFor(hand: Hand, sounds: readonly Sound[], at: number): Choice | undefined {
  const sound = sounds[at]!
  const next = sounds[at + 1]
  const inContext =
    (at === 0 ? hand.choices.get(`^${sound}`) : undefined) ??
    (next === undefined ? hand.choices.get(`${sound}$`) : undefined) ??
    (next !== undefined && isFrontSound(next) ? hand.choices.get(`${sound}+`) : undefined) ??
    (next !== undefined && !isVowelSound(next) ? hand.choices.get(`${sound}_`) : undefined)
  return inContext ?? hand.choices.get(sound)
}
