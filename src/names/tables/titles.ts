const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Titles, honorifics and words of kinship and office that stand around a name (plain letters). Most of them are also
 * somebody's given or family name, so they are never removed: they only weigh little when they stand on one side.
 * Groups after MITRE's studies of Afghan and Persian names and the rigour project's caution on Sheikh and Sultan.
 */
const TITLES = `
  haji hajji hadji haj hajj hadj hajja alhaj alhaji elhadj elhadji karbalai kerbalai mashhadi mashadi
  mulla mullah molla mola mawlawi maulvi mawlvi molawi maulawi mowlawi moulavi mawlana maulana moulana akhund akhond akhundzada
  qari kari hafiz hafez qazi kazi mufti imam emam maulavi mawlavi molavi moulvi
  alsayed elsayed alsayyed elsayyed alsayyid elsayyid sheikh shiekh shaikh shaykh cheikh scheich sheik cheick sheekh sheykh xaaji
  faqi faki feki malam mallam sayed sayyid sayyed syed seyed seyyed seyyid sayid saiyed sidi mir mirza agha aga aqa
  ustad ostad ustaz ustadh ostaz oustaz mohandes muhandis pahlawan khalifa darvish arbab wakil vakil
  qomandan kumandan commander general colonel col gen brig brigadier major capt captain lieutenant lt maj sgt
  doctor dr prof professor eng engineer ing hojateslam hojjateslam hojatislam hojjatislam hojatoleslam hojjatoleslam hodjatoleslam hujjatulislam ayatollah ayatullah
  bey bek beg basha pasha pacha ato weyzero woizero wro weyzerit woizerit memhir memher aba abba abune kes keshi qes lij fitawrari dejazmach grazmach
  macallin moalim suldaan ugaas garaad boqor kak kaka mam mamosta mela seyid bibi bebi biby bibee begum khanum khanom khatoon hanim
  sahib saheb mr mrs ms miss mme mlle sig sigra herr frau monsieur madame obbo obo aadde addee zoti zonja znj hag hagg şêx şex hon martyr president minister governor
  الحاج حاجي حاجی الشيخ شيخ شیخ السيد سيد سید ملا مولوی مولوي دكتور دکتر مهندس حجةالاسلام استاذ ሓጂ ሸኽ
`

/** South Asian styles that are also family names: light only before two other names (Malik Omar Javed). */
export const STYLE_WORDS = words(
  'malik malek chaudhry chaudhary chaudhri choudhry mian raja rana sardar nawab rai hakim gud',
)

/** Titles that are also halves of compound names: light only behind another name (Gul Agha, Jan Mohammad). */
const SUFFIX_TITLES = 'khan jan djan gul gol shah agha baba bai lala malik malek sahib saheb خان جان'

export const TITLE_WORDS = words(TITLES)
export const SUFFIX_TITLE_WORDS = words(SUFFIX_TITLES)
