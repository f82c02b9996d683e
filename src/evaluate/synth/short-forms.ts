/**
 * Short forms that families and friends use, in the notation of the stock. A name may have several; the first is the
 * usual one. General knowledge.
 */
export const shortForms: ReadonlyMap<string, readonly string[]> = readShortForms(`
  muḥammad=moo,ḥamuudii,ḥamaadà,mamad maḥamed=moḥaa maḥamat=mamat muḥamad=ḥamà,ḥamoo aḥmad=ḥamuudii,aḥmadoo aḥmed=aḥmadey
  maḥmuud=ḥuudà,mahmuudii muṣṭafá=ṣafà,darshà ibraahiim=braahiim,ibraa ismaaʿiil=smaʿiil yuusuf=yuusoo,sufii khaalid=khaloo,khalluudii
  ḥasan=ḥassuun ḥusayn=ḥassuunii,ḥisoo ʿalii=ʿalloosh,ʿaluu ʿumar=ʿammuur ʿuthmaan=ʿatoom suleymaan=soolii faaṭimà=faṭuum,faaṭii
  ʿabdullaahi=ʿabdi ʿabdiraḥmaan=ʿabdi zaynab=zuuzuu maryam=maroo jamaal=jamuul bilaal=bilo nuur=nuurii
  yonas=yoni dani.el=dani samuel=samii,samu mikaʾiel=miki täsfay=täsfu amanuʾiel=aman yohannəs=jon,hannəs abrham=abi hienok=heni
  bin.yam=bini natnaʾiel=nati filmon=filo əyob=əyobe solomon=sol,solie robiel=robi kəbrom=kibru habtom=habte bərhanä=bəre
  dawit=daviti,dave tiewodros=tiedi surafiel=sura fətsum=fitse mulugieta=mulie gietachäw=getu täshomä=tesh haylä=hailie
  jaawiid=jawii nawiid=nawi sulaymaan=sulii idriis=idri miirways=ways zakariyyaa=zakii farhaad=faroo fariid=farii riḍaa=rizoo
  mahdii=mahdi shaahiin=shahii mujtabá=mujii murtaḍá=murtii karim=karimo bahraam=bahrii
  dilshaad=diloo aazaad=aazoo serbest=seroo karwaan=karoo sheerko=sheroo rebiin=reboo farhaad=faroo kamaal=kamo mehmed=memo
  azaad=azo serdar=sero ferhad=fero huseyn=huso welat=welo mazlum=mazo suleyman=silo
  klodian=klodi kristian=kristi endrit=endri besmir=besi aleksandər=aleks arben=beni albert=berti ermal=mali florian=flori
  James=Jim,Jamie William=Will,Bill Thomas=Tom Daniel=Dan Samuel=Sam Joshua=Josh Robert=Rob,Bob Christopher=Chris Alexander=Alex
  Matthew=Matt Michael=Mike Benjamin=Ben Joseph=Joe Edward=Ed Andrew=Andy David=Dave Stephen=Steve Nathan=Nate Anthony=Tony
  Katie=Kate Jessica=Jess Rebecca=Becky Emily=Em Charlotte=Charlie Victoria=Vicky Natalie=Nat Abigail=Abi`)

function readShortForms(text: string): Map<string, readonly string[]> {
  const rows = text
    .trim()
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string])
  return new Map(rows.map(([name, forms]) => [name, forms.split(',')]))
}
