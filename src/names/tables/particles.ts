const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The Arabic article with its assimilations, as a word of its own: removed, it identifies nobody. */
export const ARTICLES = words(
  'al el ul ol il ad ar as ash at az an er es en ed et ez ur us ush un ut ud uz aal ال آل',
)

/** Words between the generations of a chain. They fix its order: what follows is the father's name. */
export const FILIATION = words(
  'ibn bin ben ebn bint bent binti binte binta ould wold wuld walad wlad oglu ogly qizi kizi بن ابن بنت ولد ወዲ ጓል',
)

/** Romance, Greek and Persian links between name parts. */
export const LINKS = words('de di da del della du des dos la tou του e ye i wa va and und و')

/** Father-of and mother-of: with the next word they make a kunya. */
export const KUNYA = words('abu abou abo aboo abi aba bu bou abul aboul umm um oum om ابو أبو ابي أبي ام أم')

/** What clerks write for a name they do not have. */
export const PLACEHOLDERS = words(
  'fnu lnu nfn nln unk unknown inconnu inconnue sconosciuto sconosciuta unbekannt na xxx xx none nil null ditto same noname nofirstname nolastname notknown unspecified ' +
    'anonymous sansnom sansprenom minor mineur mna uasc msna minore minorenne ref مجهول',
)

/** Words that say that another name of the same person follows. */
export const ALIAS_WORDS = words('aka alias dit dite detto detta genannt alsoknown fka nee née known or')

/** What follows an article that was run onto the word before it (Ziaul Haq, Nurul Islam). */
export const LINKED = words(
  'haq haqq hak islam amin huda hoda alam hasan hassan hussain hossain karim kareem qadir aziz ahmed hadi abedin mulk arifin',
)

/** Names in Arabic script whose own first letters look like the article (plain letters): Ilyas, Elham, Altaf, Alexander. */
export const STEMS_LIKE_ARTICLE = words(
  'الياس الياسي الهام الهه الاهه الهي الطاف الفت الماس الماسي الماز الوند البرز اليار الشن الشان اليف ' +
    'الان الن النا الينا اليسا الناز اليزا اليزابت اليزابيث البرت البان البانا الفرد الفريد الكس اليكس الكساندر الكسندر السا',
)
