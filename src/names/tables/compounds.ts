/**
 * Halves that make compound names. A compound is always taken apart, joined or not, so that `Abdulrahman`,
 * `Abd al-Rahman` and `Rahman` lay side by side half by half; a head or tail weighs little, the other half identifies.
 */

/** ʿAbd ("servant of") with the article in its assimilations, longest first. */
export const ABD_HEADS: readonly string[] = [
  'abdoul', 'abdool', 'abdull', 'cabdul', 'cabdur', 'cabdir', 'cabdil', 'cabdis', 'cabdin', 'cabdiw', 'abdul', 'abdel', 'abdal', 'abdol', 'abdil', 'abdur', 'abder', 'abdir', 'abdar', 'abdus', 'abdes', 'abdis', 'abdas',
  'abdush', 'abdech', 'abdun', 'abden', 'abdin', 'abdan', 'abduz', 'abdez', 'abdou', 'abdu', 'abdi', 'abde', 'abd', 'cabdi', 'cabd', 'ebdul', 'ebdil', 'ebdel', 'evdil', 'evdel', 'abdyl', 'adbul', 'abudl', 'adul', 'ampntoul', 'ampntel',
] // biome-ignore format: a list

/** What ʿAbd serves: a name is taken apart only before one of these sounds like it (plain letters, no article). */
export const DIVINE_NAMES = new Set(
  (
    'rahman rahmaan ramane ramman rahmene rehman raman rachman raxmaan rahmane rahim raheem rahiim raxiim karim kareem kerim kariim aziz azeez asis qadir kader qader kadir gader gadir khader qadeer qaadir hamid hameed xamiid hamit ' +
    'majid majeed madjid latif lateef latiif ghani gani qani ghany hadi haadi hady xaadi jabbar jabar djabbar gabbar malik malek maalik maleek nasir naser nasser naseer raouf rauf raoof rawof razaq razzaq razak razzak rezaq razeq rezzak ' +
    'salam salaam selam sallam samad samed samat sattar satar satta shakur shakoor chakour wahab wahhab vahab ouahab wahid vahid waheed wahed wali vali wasi waseh zahir zaher basir baseer khaliq khalik khaleq mannan manan ghafar ghaffar gafar ghafur ghafoor gafoor ' +
    'haq haqq hak hai hay hayy haye hakim hakeem halim haleem jalil jaleel djalil qayum qayoom qayyum quddus qudus kodus qodus rashid rasheed rachid rasul rasool salim saboor sabur aleem alim ali azim azeem hafiz hafeez hassan hasan hussein hossein husein amir reza zahra ' +
    'casiis casis raziq raziqi raazik razik husain husayn hussain hossain houssein rida ridha redha riza mumin moumin moneim monem munim menem moneem mawla mawlaa maula moaty muti moez muizz fattah fatah fettah wadud wadood wadoud tawab tawwab bari baari bary baqi baki ahad nabi nabie rab rabb rabbo rabo rahimi shafi shahid satir matin mateen mobin naim naeem nafi noor nur ' +
    'nour basit baset bassit baseet sami samee samie walid warith wakil vakil jawad javad kabir kebir khabir qahar qahhar qawi kawi rafi rafie raqib batin mohsen mohsin majed rezak kerim qeder kader jebar jebbar selam nebi mejid letif rehim hekim wehab semed'
  ).split(/\s+/),
)

/** Ge'ez and other heads before a second element; the head alone is a name too. */
export const HEADS: Readonly<Record<string, string>> = {
  gebre: 'gebre', ghebre: 'gebre', gebra: 'gebre', gabre: 'gebre', guebre: 'gebre', gabra: 'gebre', guabre: 'gebre', ghabre: 'gebre', ghebra: 'gebre', gebr: 'gebre', ghebr: 'gebre',
  wolde: 'wolde', welde: 'wolde', uolde: 'wolde', oulde: 'wolde', woldu: 'wolde', walda: 'wolde', velde: 'wolde', weld: 'wolde', wold: 'wolde', uold: 'wolde', woldai: 'wolde', 
  welete: 'welete', wolete: 'welete', tekle: 'tekle', tecle: 'tekle', tekla: 'tekle', tekl: 'tekle', takla: 'tekle', haile: 'haile', hayle: 'haile', hayla: 'haile', hail: 'haile',
  kidane: 'kidane', chidane: 'kidane', kidana: 'kidane', tesfa: 'tesfa', tasfa: 'tesfa', habte: 'habte', habta: 'habte', abte: 'habte', berhane: 'berhane', birhane: 'berhane', brhane: 'berhane',
  fisseha: 'fisseha', fiseha: 'fisseha', amde: 'amde', zera: 'zera', zere: 'zera', lete: 'lete', amete: 'amete', sahle: 'sahle', tsehaye: 'tsehaye', mengis: 'mengis', okbe: 'okbe', ogbe: 'okbe', ogba: 'okbe', uqba: 'okbe',
  ghulam: 'ghulam', gholam: 'ghulam', golam: 'ghulam', qulam: 'ghulam', xulam: 'ghulam',
} // biome-ignore format: a table

/** What follows a head. */
export const SECOND_ELEMENTS = new Set(
  (
    'medhin medin mehdin medhn medhen medhane medhine meden mariam maryam mariyam mariem meryem maria michael mikael micael mikiel mikail micheal michel meskel meskal kidan kristos christos krestos kirstos egziabher egziabhier egzi ezgi ezghi igziabiher igziabher zgabher ziabher zgi zghi ' +
    'hiwet hiwot hywet heywet yesus eyesus iyasus yosus iesus iyesus selassie sellasie slase selase silassie sellassie slassie slasie tsadik tsadkan tsadiq amlak ab abib gabriel gabir giorgis ghiorghis gyorgis georgis gergis yohannes johannes yuhannes yohanes ' +
    'haimanot haymanot birhan brhan berhan tsion sion zion tzion hanna hana rufael rafael luel leul negus meles mehret mihret nigus tinsae tensae ' +
    'ali hossein hosein hussein hossain husain reza raza nabi sakhi hazrat haidar haider abbas mohammad mohammed muhammad rasul rasool jan farooq farouk sarwar dastagir mustafa mohiuddin hassan hasan'
  ).split(/\s+/),
)

/** -ullah, "of God": what stands before it identifies. Longest first. */
export const ALLAH_TAILS: readonly string[] = [
  'oullah',
  'eollah',
  'iullah',
  'ollah',
  'ullah',
  'oulla',
  'allah',
  'olla',
  'ulla',
  'ulah',
  'olah',
  'alla',
  'ula',
  'alah',
]

/** -uddin, "of the faith". Longest first. */
export const DIN_TAILS: readonly string[] = [
  'eddine',
  'edddine',
  'uddeen',
  'oddeen',
  'addine',
  'eddeen',
  'uddin',
  'oddin',
  'eddin',
  'addin',
  'iddin',
  'edine',
  'adine',
  'ouddine',
  'udin',
  'odin',
  'edin',
  'adin',
]

/** Arabic-script halves. */
export const NATIVE_HEADS: readonly string[] = ['عبد']
export const NATIVE_TAILS: readonly string[] = ['الدين', 'الله']
/** What ends a compound in the place of -ullah or -uddin, and is a name by itself (plain letters). */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  'rahman rehman raman rahim haq haqq hak islam eslam nabi رحمن رحمان رحيم حق اسلام نبي'.split(' '),
)

/** What stands behind the article inside one word, and is a name by itself. */
export const NATIVE_SECONDS: ReadonlySet<string> = new Set(['رحمن', 'رحمان', 'حق', 'اسلام', 'هدي', 'امين'])
export const ETHIOPIC_HEADS: readonly string[] = [
  'ገብረ',
  'ወልደ',
  'ተክለ',
  'ሃይለ',
  'ኪዳነ',
  'ተስፋ',
  'ሃብተ',
  'ብርሃነ',
  'ዘርአ',
  'ሣህለ',
  'ወለተ',
  'አብዱል',
  'አብደል',
  'አብዱ',
]

/** Names that stand before another as the first half of a compound, and are dropped in daily life (Ahmad Jawid, Ali Reza, Amir Hossein). */
export const FIRST_HALVES: ReadonlySet<string> = new Set([
  'muhammad',
  'mohammad',
  'mohamed',
  'mohammed',
  'muhammed',
  'mohamad',
  'mahamat',
  'ahmad',
  'ahmed',
  'ali',
  'amir',
  'mir',
  'gul',
  'gol',
  'noor',
  'nur',
  'nour',
  'shah',
  'sher',
  'hama',
  'fazal',
  'محمد',
  'احمد',
  'علي',
  'امير',
  'مير',
  'گل',
  'نور',
  'شاه',
  'شير',
])

/** Honorific compounds whose first half is a given name of many: Nur al-Huda is not Nur al-Zaman (Schimmel 1989, laqab). */
export const HONORIFIC_SECONDS: ReadonlySet<string> = new Set(
  'islam eslam arab dawla daula mulk huda hoda haqq haq zaman yaqin iman hayat nisa quds اسلام عرب دوله ملك هدي حق زمان يقين ايمان حياه نسا قدس'.split(
    ' ',
  ),
)
