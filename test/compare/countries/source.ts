/**
 * Countries as people and officials write them. `src/compare/countries/generated.ts` is compiled
 * from this file by `compile.ts`.
 *
 * Sources: codes are ISO 3166-1 with the user-assigned XK; English, French, Italian, German, Greek, Arabic and
 * Persian short names agree with Unicode CLDR (a test asks the runtime's CLDR); demonyms and the names of peoples,
 * regions and former states are general knowledge, and were not reviewed by native speakers.
 *
 * One line a country: `ISO2 ISO3 | names | people`. A word under `people` is a stem: the endings of `endings.ts`
 * (`afghan`: Afghane, afghani, afghanisch …) need not be written out. Writings one letter apart need no line of their own.
 */
export const ROUTE_COUNTRIES = `
AF AFG | Afghanistan, Afganistan, Αφγανιστάν, أفغانستان, افغانستان | afghan, afghani, afghanistani, afgan, afganistani, Αφγαν, أفغاني, افغان
ER ERI | Eritrea, Erythrée, Erythrea, Ερυθραία, إريتريا, ارتريا, اریتره, ኤርትራ | eritrean, erythrean, érythréen, eritre, eritreer, eritreisch, erythraios, Ερυθραί, إريتري, ارتري, اریتره ای
ET ETH | Ethiopia, Éthiopie, Etiopia, Äthiopien, Aethiopien, Αιθιοπία, Aithiopia, إثيوبيا, اثيوبيا, الحبشة, اتیوپی, حبشه, ኢትዮጵያ | ethiopian, éthiopien, etiop, etiope, äthiop, äthiopi, aethiopi, Αιθίοπ, Αιθίοπας, aithiop, إثيوبي, حبشي, اتیوپیایی
SD SDN | Sudan, Soudan, North Sudan, Darfur, North Darfur, West Darfur, South Darfur, Σουδάν, السودان, سودان, دارفور, ሱዳን | sudan, sudanes, sudanese, soudan, soudanais, north sudanese, darfuri, darfurian, darfour, Σουδαν, Σουδανέζ, سوداني, سودانی, دارفوري
SS SSD | South Sudan, Soudan du Sud, Sud Sudan, Sudan del Sud, Südsudan, Suedsudan, Νότιο Σουδάν, جنوب السودان, سودان جنوبی | south sudan, south sudanese, sud soudanais, sudsoudanais, sud sudanes, sudsudanes, südsudanes, suedsudanes, Νοτιοσουδαν, جنوب سوداني, سودان جنوبی
TD TCD | Chad, Tchad, Ciad, Tschad, Τσαντ, Tsant, تشاد, چاد | chadian, tchadian, tchadien, tschad, tschadi, tschader, ciadian, Τσαντιαν, تشادي, چادی
SY SYR | Syria, Syrie, Siria, Syrien, Συρία, سوريا, سورية, سوریه | syrian, syrien, sirian, syr, syri, syrisch, Σύρι, Σύρος, سوري, سوری
IQ IRQ | Iraq, Irak, Ιράκ, العراق, عراق | iraqi, iraki, iraqui, irak, irakien, iraqien, irachen, iraker, irakisch, Ιρακιν, عراقي, عراقی
IR IRN | Iran, Ιράν, إيران, ایران | iran, irani, iranian, iranien, persian, Ιραν, إيراني, ایرانی
EG EGY | Egypt, Égypte, Egitto, Ägypten, Aegypten, Misr, Masr, Αίγυπτος, Aigyptos, مصر | egyptian, égyptien, egizian, ägypt, ägypter, aegypt, aegypter, masri, misri, Αιγύπτι, Αιγυπτιακ, مصري, مصری
PK PAK | Pakistan, Πακιστάν, باكستان, پاکستان | pakistan, pakistani, pakistanais, pachistan, pakistaner, Πακισταν, باكستاني, پاکستانی
SO SOM | Somalia, Somalie, Somaliland, Soomaaliya, Puntland, Σομαλία, الصومال, سومالی | somali, somal, somalian, somalien, somalier, somalilander, soomaali, Σομαλ, صومالي, سومالیایی
VN VNM | Vietnam, Viet Nam, Việt Nam, Βιετνάμ, فيتنام, ویتنام | vietnam, vietnames, vietnamese, vietnamien, vietnamit, Βιετναμέζ, فيتنامي, ویتنامی
AL ALB | Albania, Albanie, Albanien, Shqipëria, Shqiperi, Αλβανία, ألبانيا, آلبانی | alban, albanian, albanais, albanes, albanisch, shqiptar, Αλβαν, ألباني, آلبانیایی
XK XKX | Kosovo, Kosova, Kosovë, Κοσσυφοπέδιο, Κόσοβο, كوسوفو, کوزوو | kosov, kosovan, kosovar, kosovaro, kosovi, kosovare, kosovo albanian, Κοσοβάρ, كوسوفي, کوزوویی
PS PSE | Palestine, Palestina, Palästina, Palaestina, Palestinian Territories, Territoires palestiniens, Territori Palestinesi, Palästinensische Autonomiegebiete, Gaza, Gaza Strip, West Bank, Παλαιστίνη, Παλαιστινιακά Εδάφη, فلسطين, الأراضي الفلسطينية, سرزمین های فلسطینی, غزة | palestinian, palestinien, palestines, palästinenser, palästinensisch, gazan, Παλαιστίνι, فلسطيني, فلسطینی
KW KWT | Kuwait, Koweït, Κουβέιτ, الكويت, کویت | kuwaiti, kuwait, koweitien, koweiti, kuwaitian, kuwaiter, كويتي, کویتی
TR TUR | Turkey, Türkiye, Turquie, Turchia, Türkei, Tuerkei, Τουρκία, تركيا, ترکیه | turk, turkish, turc, turque, turco, turca, turchi, türk, türkisch, tuerkisch, Τούρκ, تركي, ترک, ترکیه ای
DJ DJI | Djibouti, Gibuti, Dschibuti, Jibuti, Jabuuti, Τζιμπουτί, جيبوتي, جیبوتی | djiboutian, djiboutien, gibutian, dschibuti, dschibutier, جيبوتي
KE KEN | Kenya, Kenia, Κένυα, كينيا, کنیا | kenyan, kényan, kenian, kenianisch, keniot, Κενυάτ, كيني, کنیایی
YE YEM | Yemen, Yémen, Jemen, Υεμένη, اليمن, یمن | yemeni, yéménite, yemenit, yemenite, jemenit, jemenitisch, Υεμεν, يمني, یمنی
LY LBY | Libya, Libye, Libia, Libyen, Λιβύη, ليبيا, لیبی | libyan, libyen, libic, libyer, libysch, libich, Λίβυ, Λίβυος, ليبي, لیبیایی
NE NER | Niger, Νίγηρας, النيجر, نیجر | nigerien, nigérien, nigerin, nigrer, نيجري
CF CAF | Central African Republic, République centrafricaine, Centrafrique, Repubblica Centrafricana, Zentralafrikanische Republik, Κεντροαφρικανική Δημοκρατία, جمهورية أفريقيا الوسطى, أفريقيا الوسطى, جمهوری افریقای مرکزی | central african, centrafricain, centroafrican, zentralafrikan
RS SRB | Serbia, Serbie, Serbien, Srbija, Σερβία, صربيا, صربستان | serb, serbian, serbe, serbisch, Σέρβ, صربي, صرب
MK MKD | North Macedonia, Macédoine du Nord, Macedonia del Nord, Nordmazedonien, Βόρεια Μακεδονία, مقدونيا الشمالية, مقدونيا, مقدونیه شمالی | macedonian, north macedonian, macédonien, macedon, mazedoni, mazedonier, مقدوني
GR GRC | Greece, Grèce, Grecia, Griechenland, Hellas, Ελλάδα, اليونان, یونان | greek, grec, grecque, grecques, greco, greca, grech, griech, griechisch, Έλλην, Έλληνας, يوناني
LB LBN | Lebanon, Liban, Libano, Λίβανος, لبنان | lebanese, libanais, libanes, libanese, libanesisch, Λιβανέζ, لبناني, لبنانی
JO JOR | Jordan, Jordanie, Giordania, Jordanien, Ιορδανία, الأردن, اردن | jordanian, jordanien, giordan, jordani, jordanier, أردني, اردنی
SA SAU | Saudi Arabia, KSA, Arabie saoudite, Arabia Saudita, Saudi-Arabien, Σαουδική Αραβία, السعودية, المملكة العربية السعودية, عربستان سعودی | saudi, saudi arabian, saoudien, saudit, سعودي
AE ARE | United Arab Emirates, UAE, Émirats arabes unis, Emirati Arabi Uniti, Vereinigte Arabische Emirate, Ηνωμένα Αραβικά Εμιράτα, الإمارات العربية المتحدة, الإمارات, امارات متحدهٔ عربی | emirati, emirien, emirian, إماراتي
MA MAR | Morocco, Maroc, Marocco, Marokko, Μαρόκο, المغرب, مراکش | moroccan, marocain, marocchin, marokkan, marokkaner, مغربي
DZ DZA | Algeria, Algérie, Algerien, Αλγερία, الجزائر, الجزایر | algerian, algérien, algerin, algerier, جزائري
TN TUN | Tunisia, Tunisie, Tunesien, Τυνησία, تونس | tunisian, tunisien, tunisin, tunesi, tunesier, تونسي
NG NGA | Nigeria, Nigéria, Νιγηρία, نيجيريا, نیجریه | nigerian, nigérian, nigerianer, nigerianisch, نيجيري
ML MLI | Mali, Μάλι, مالي, مالی | malian, malien, malier
GN GIN | Guinea, Guinée, Guinea Conakry, Guinée Conakry, Γουινέα, غينيا, گینه | guinean, guinéen, guinean, guinee, guineer, غيني
GM GMB | Gambia, The Gambia, Gambie, Γκάμπια, غامبيا, گامبیا | gambian, gambien, gambier, غامبي
SN SEN | Senegal, Sénégal, Σενεγάλη, السنغال, سنگال | senegalese, sénégalais, senegales, سنغالي
CI CIV | Côte d'Ivoire, Ivory Coast, Costa d'Avorio, Elfenbeinküste, Ακτή Ελεφαντοστού, ساحل العاج, ساحل عاج | ivorian, ivoirien, ivorer, إيفواري
BD BGD | Bangladesh, Bangladesch, Μπανγκλαντές, بنغلاديش, بنگلادش | bangladeshi, bengali, bangladais, bengales, بنغلاديشي
IN IND | India, Inde, Indien, Bharat, Hindustan, Ινδία, الهند, هند | indian, indien, indier, inder, inderin, indisch, هندي, هندی
CN CHN | China, Chine, Cina, People's Republic of China, PRC, Κίνα, الصين, چین | chinese, chinois, cinese, cines, chines, chinesisch, صيني, چینی
LA LAO | Laos, Λάος, لاوس, لائوس | laotian, lao, laotien, laotisch
KH KHM | Cambodia, Cambodge, Cambogia, Kambodscha, Καμπότζη, كمبوديا, کامبوج | cambodian, cambodgien, cambogian, kambodschan, khmer
TJ TJK | Tajikistan, Tadjikistan, Tagikistan, Tadschikistan, Τατζικιστάν, طاجيكستان, تاجیکستان | tajikistani
UZ UZB | Uzbekistan, Ouzbékistan, Usbekistan, Ουζμπεκιστάν, أوزبكستان, ازبکستان | uzbekistani
TM TKM | Turkmenistan, Turkménistan, Τουρκμενιστάν, تركمانستان, ترکمنستان | turkmenistani
AM ARM | Armenia, Arménie, Armenien, Αρμενία, أرمينيا, ارمنستان | armenian, arménien, armen, armenisch
AZ AZE | Azerbaijan, Azerbaïdjan, Azerbaigian, Aserbaidschan, Αζερμπαϊτζάν, أذربيجان, جمهوری آذربایجان | azerbaijani, azeri, azerbaïdjanais, aserbaidschan
IL ISR | Israel, Israël, Israele, Ισραήλ, إسرائيل, اسرائیل | israeli, israélien, israelian, israelisch
`

/** The rest; small states and dependent territories, from AI on, in English only. */
export const OTHER_COUNTRIES = `
AD AND | Andorra, Andorre | andorran
AO AGO | Angola | angolan, angolais
AR ARG | Argentina, Argentinien | argentinian, argentine, argentin
AT AUT | Austria, Autriche, Österreich, Oesterreich | austrian, autrichien, austriac, österreich
AU AUS | Australia, Australien | australian, australien
BA BIH | Bosnia and Herzegovina, Bosnia, Bosnie-Herzégovine, Bosnia ed Erzegovina, Bosnien und Herzegowina, Bosnien | bosnian, bosniak, bosniaque, bosniac
BE BEL | Belgium, Belgique, Belgio, Belgien | belgian, belge, belga
BF BFA | Burkina Faso, Burkina | burkinabe, burkinese
BG BGR | Bulgaria, Bulgarien | bulgarian, bulgare, bulgar
BH BHR | Bahrain | bahraini, bahreini
BI BDI | Burundi | burundian, burundais
BJ BEN | Benin, Bénin | beninese, béninois
BN BRN | Brunei, Brunei Darussalam | bruneian
BO BOL | Bolivia, Bolivien | bolivian, bolivien
BR BRA | Brazil, Brésil, Brasile, Brasilien | brazilian, brésilien, brasilian
BT BTN | Bhutan | bhutanese
BW BWA | Botswana | botswanan, motswana, batswana
BY BLR | Belarus, Byelorussia, Biélorussie, Bielorussia, Weißrussland | belarusian, byelorussian, biélorusse
CA CAN | Canada, Kanada | canadian, canadien, canadese
CD COD | Democratic Republic of the Congo, DR Congo, DRC, RDC, Congo Kinshasa, République démocratique du Congo, Repubblica Democratica del Congo, Demokratische Republik Kongo
CG COG | Republic of the Congo, Congo Brazzaville, République du Congo, Congo, Kongo | congolese, congolais, kongolesisch
CH CHE | Switzerland, Suisse, Svizzera, Schweiz | swiss, schweizer
CL CHL | Chile, Cile | chilean, chilien
CM CMR | Cameroon, Cameroun, Camerun, Kamerun | cameroonian, camerounais, camerunense
CO COL | Colombia, Kolumbien | colombian, colombien
CR CRI | Costa Rica | costa rican
CU CUB | Cuba, Kuba | cuban, cubain
CV CPV | Cape Verde, Cap-Vert, Cabo Verde, Capo Verde, Kap Verde | cape verdean
CY CYP | Cyprus, Chypre, Cipro, Zypern | cypriot, chypriote
CZ CZE | Czechia, Cechia, Czech Republic, Tchéquie, Repubblica Ceca, Tschechien | czech, tchèque, tschechisch
DE DEU | Germany, Allemagne, Germania, Deutschland | german, allemand, tedesc, deutsch
DK DNK | Denmark, Danemark, Danimarca, Dänemark | danish, dane, danois
DM DMA | Dominica, Dominique
DO DOM | Dominican Republic, République dominicaine, Repubblica Dominicana, Dominikanische Republik | dominican, dominicain
EC ECU | Ecuador, Équateur | ecuadorian, equatorien
EE EST | Estonia, Estonie, Estland | estonian, estonien
EH ESH | Western Sahara, Sahara occidental, Westsahara, Sahrawi Arab Democratic Republic | sahrawi, saharawi
ES ESP | Spain, Espagne, Spagna, Spanien, España | spanish, spaniard, espagnol, spagnol
FI FIN | Finland, Finlande, Finlandia, Finnland | finnish, finlandais
FR FRA | France, Francia, Frankreich | french, français, frances, französisch
GA GAB | Gabon, Gabun | gabonese, gabonais
GB GBR | United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Royaume-Uni, Regno Unito, Vereinigtes Königreich | british, english, scottish, welsh, britannique, britannic, britisch
GE GEO | Georgia, Géorgie, Georgien | georgian, géorgien
GH GHA | Ghana | ghanaian, ghanéen, ghanese
GQ GNQ | Equatorial Guinea, Guinée équatoriale, Guinea Equatoriale, Äquatorialguinea | equatorial guinean, equatoguinean
GT GTM | Guatemala | guatemalan
GW GNB | Guinea-Bissau, Guinée-Bissau | bissau guinean
HN HND | Honduras | honduran
HR HRV | Croatia, Croatie, Croazia, Kroatien | croatian, croat, croate
HT HTI | Haiti, Haïti | haitian, haïtien
HU HUN | Hungary, Hongrie, Ungheria, Ungarn | hungarian, hongrois, ungheres, ungarisch
ID IDN | Indonesia, Indonesien | indonesian, indonésien
IE IRL | Ireland, Irlande, Irlanda, Irland | irish, irlandais
IS ISL | Iceland, Islande, Islanda, Island | icelandic, icelander
IT ITA | Italy, Italie, Italia, Italien | italian, italien
JM JAM | Jamaica, Jamaïque, Giamaica | jamaican, jamaïcain
JP JPN | Japan, Japon, Giappone | japanese, japonais
KG KGZ | Kyrgyzstan, Kirghizstan, Kirghizistan, Kirgisistan | kyrgyz, kyrgyzstani, kirghiz
KM COM | Comoros, Comores, Comore, Komoren | comorian, comorien
KP PRK | North Korea, Democratic People's Republic of Korea, DPRK, Corée du Nord, Corea del Nord, Nordkorea | north korean
KR KOR | South Korea, Korea, Corée du Sud, Corea del Sud, Südkorea | south korean, korean, coréen
KZ KAZ | Kazakhstan, Kazakistan, Kasachstan | kazakh, kazakhstani
LK LKA | Sri Lanka | sri lankan, sri lankais
LR LBR | Liberia | liberian
LS LSO | Lesotho | basotho, mosotho
LT LTU | Lithuania, Lituanie, Lituania, Litauen | lithuanian, lituanien
LU LUX | Luxembourg, Lussemburgo, Luxemburg | luxembourger
LV LVA | Latvia, Lettonie, Lettonia, Lettland | latvian, letton
MD MDA | Moldova, Moldavie, Moldavia, Republik Moldau, Moldau | moldovan, moldave
ME MNE | Montenegro, Monténégro | montenegrin
MG MDG | Madagascar, Madagaskar | malagasy, malgache
MM MMR | Myanmar | myanmarese
MN MNG | Mongolia, Mongolie, Mongolei | mongolian, mongol
MR MRT | Mauritania, Mauritanie, Mauretanien | mauritanian, mauritanien
MT MLT | Malta, Malte | maltese
MU MUS | Mauritius, Maurice | mauritian
MV MDV | Maldives, Maldive, Malediven | maldivian
MW MWI | Malawi | malawian
MX MEX | Mexico, Mexique, Messico, Mexiko | mexican, mexicain
MY MYS | Malaysia, Malaisie | malaysian
MZ MOZ | Mozambique, Mozambico, Mosambik | mozambican
NA NAM | Namibia, Namibie | namibian
NI NIC | Nicaragua | nicaraguan
NL NLD | Netherlands, Holland, Pays-Bas, Paesi Bassi, Niederlande | dutch, néerlandais, olandes
NO NOR | Norway, Norvège, Norvegia, Norwegen | norwegian, norvégien
NP NPL | Nepal, Népal | nepali, nepalese, népalais
NZ NZL | New Zealand, Nouvelle-Zélande, Nuova Zelanda, Neuseeland | new zealander
OM OMN | Oman | omani
PA PAN | Panama | panamanian
PE PER | Peru, Pérou, Perù | peruvian, péruvien
PH PHL | Philippines, Filippine, Philippinen | filipino, filipina, philippin
PL POL | Poland, Pologne, Polonia, Polen | polish, polonais
PT PRT | Portugal, Portogallo | portuguese, portugais, portoghes
PY PRY | Paraguay | paraguayan
QA QAT | Qatar, Katar | qatari
RO ROU | Romania, Roumanie, Rumänien | romanian, roumain, rumen, rumän
RU RUS | Russia, Russie, Russland, Chechnya | russian, russe, russisch, chechen, tchétchène, cecen
RW RWA | Rwanda, Ruanda | rwandan, rwandais
SE SWE | Sweden, Suède, Svezia, Schweden | swedish, swede, suédois
SG SGP | Singapore, Singapour, Singapur | singaporean
SI SVN | Slovenia, Slovénie, Slowenien | slovenian, slovene
SK SVK | Slovakia, Slovaquie, Slovacchia, Slowakei | slovak
SL SLE | Sierra Leone | sierra leonean, sierra leonais
SV SLV | El Salvador, Salvador | salvadoran, salvadorian
SZ SWZ | Eswatini | swazi
TG TGO | Togo | togolese, togolais
TH THA | Thailand, Thaïlande, Thailandia | thai, thailandais
TL TLS | Timor-Leste, Timor oriental, Timor Est | timorese, timorais
TW TWN | Taiwan | taiwanese, taïwanais
TZ TZA | Tanzania, Tanzanie, Tansania | tanzanian, tanzanien
UA UKR | Ukraine, Ucraina | ukrainian, ukrainien, ucrain
UG UGA | Uganda, Ouganda | ugandan, ougandais
US USA | United States, United States of America, America, États-Unis, Stati Uniti, Vereinigte Staaten | american, américain, us citizen
UY URY | Uruguay | uruguayan
VE VEN | Venezuela | venezuelan, vénézuélien
ZA ZAF | South Africa, Afrique du Sud, Sudafrica, Südafrika | south african, sud africain
ZM ZMB | Zambia, Zambie, Sambia | zambian, zambien
ZW ZWE | Zimbabwe, Simbabwe | zimbabwean, zimbabwéen
AI AIA | Anguilla
AQ ATA | Antarctica
AS ASM | American Samoa
AW ABW | Aruba
AX ALA | Åland Islands
BL BLM | Saint Barthélemy, St Barthélemy
BM BMU | Bermuda
BQ BES | Caribbean Netherlands, Bonaire
BV BVT | Bouvet Island
CC CCK | Cocos Islands, Cocos Keeling Islands
CK COK | Cook Islands
CW CUW | Curaçao
CX CXR | Christmas Island
FK FLK | Falkland Islands
FO FRO | Faroe Islands
GF GUF | French Guiana
GG GGY | Guernsey
GI GIB | Gibraltar
GL GRL | Greenland
GP GLP | Guadeloupe
GS SGS | South Georgia and the South Sandwich Islands, South Georgia and South Sandwich Islands
GU GUM | Guam
HK HKG | Hong Kong, Hong Kong SAR China
HM HMD | Heard and McDonald Islands
IM IMN | Isle of Man
IO IOT | British Indian Ocean Territory
JE JEY | Jersey
KY CYM | Cayman Islands
MF MAF | Saint Martin, St Martin
MO MAC | Macao, Macau, Macao SAR China
MP MNP | Northern Mariana Islands
MQ MTQ | Martinique
MS MSR | Montserrat
NC NCL | New Caledonia
NF NFK | Norfolk Island
NU NIU | Niue
PF PYF | French Polynesia
PM SPM | Saint Pierre and Miquelon, St Pierre and Miquelon
PN PCN | Pitcairn Islands, Pitcairn
PR PRI | Puerto Rico, Porto Rico | puerto rican
RE REU | Réunion
SH SHN | Saint Helena, St Helena
SJ SJM | Svalbard and Jan Mayen
SX SXM | Sint Maarten
TC TCA | Turks and Caicos Islands
TF ATF | French Southern Territories
TK TKL | Tokelau
UM UMI | US Outlying Islands
VG VGB | British Virgin Islands
VI VIR | US Virgin Islands
WF WLF | Wallis and Futuna
YT MYT | Mayotte
AG ATG | Antigua and Barbuda, Antigua | antiguan
BB BRB | Barbados | barbadian
BS BHS | Bahamas | bahamian
BZ BLZ | Belize
FJ FJI | Fiji | fijian
FM FSM | Micronesia, Federated States of Micronesia
GD GRD | Grenada | grenadian
GY GUY | Guyana | guyanese
KI KIR | Kiribati
KN KNA | Saint Kitts and Nevis, St Kitts and Nevis | kittitian
LC LCA | Saint Lucia, St Lucia
LI LIE | Liechtenstein
MC MCO | Monaco
MH MHL | Marshall Islands
NR NRU | Nauru
PG PNG | Papua New Guinea
PW PLW | Palau
SB SLB | Solomon Islands
SC SYC | Seychelles
SM SMR | San Marino
SR SUR | Suriname
ST STP | São Tomé and Príncipe
TO TON | Tonga
TT TTO | Trinidad and Tobago, Trinidad | trinidadian
TV TUV | Tuvalu
VA VAT | Vatican City, Holy See, Vatican
VC VCT | Saint Vincent and the Grenadines, St Vincent and Grenadines
VU VUT | Vanuatu
WS WSM | Samoa | samoan
`

/**
 * Words that name no one country: peoples who live across borders, regions, states that broke up, and statelessness
 * (XXA of ICAO Doc 9303). `codes | words`. A people is read as the states it may be a national of, and is never kept:
 * ethnicity is no field of the library.
 */
export const SETS = `
IQ IR SY TR | kurdish, kurd, kurdistan, kurdo, kurde, curdo, curda, curdi, kourd, kurdi, kurdin, kurdisch, Κούρδ, Κούρδος, كردي, كردية, كردستان, کرد, کردی, کردستان, kurmanji, kurdistani
AF PK | pashtun, pashto, pathan, pachtoun, pashtoon, hazara, hazaragi, پشتون, هزاره
AF TJ | tajik, tadjik, tagik, tadschik, tadschikisch, تاجیک
AF UZ | uzbek, ouzbek, usbek, usbekisch, ازبک
AF TM | turkmen, turkmene, turkoman, ترکمن
AF IR PK | baloch, baluch, balochi, baluchi, بلوچ
ER ET | habesha, tigrinya, tigrigna, ሓበሻ
DJ ER ET | afar
ET | oromo, amhara, tigray, tigrayan, ኦሮሞ
ET SO | ogaden, ogadeni
SD TD | zaghawa, beri, masalit, massalit, زغاوة, مساليت
SS | dinka, nuer
BD MM | rohingya
KW XXA | bidoon, bidun, bedoon, bedoun, bidoun, bidoon kuwaiti, kuwaiti bidoon, kuwaiti bidun, stateless kuwaiti, بدون, بدون الكويت
XXA | stateless, stateless person, no nationality, without nationality, apatride, apolide, apolidi, senza cittadinanza, staatenlos, staatenloser, staatenlose, ανιθαγενής, ανιθαγένεια, anithageneia, anithagenis, عديم الجنسية, عديمة الجنسية, بدون جنسية, بی تابعیت, بدون تابعیت, ajanib, maktoum, maktoumeen
PS XXA | stateless palestinian, palestinian stateless, palestinian refugee
AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ | USSR, Soviet Union, Soviet, URSS, UdSSR, Union soviétique, Unione Sovietica, Sowjetunion, SU, SUN
BA HR ME MK RS SI XK | Yugoslavia, Yougoslavie, Jugoslavia, Jugoslawien, Yugoslav, Yugoslavian, YU, YUG
ME RS XK | Serbia and Montenegro, Serbie-et-Monténégro, Serbien und Montenegro, CS, SCG
CZ SK | Czechoslovakia, Tchécoslovaquie, Cecoslovacchia, Tschechoslowakei, Czechoslovak, CSK
`

/**
 * States that were renamed or that another took in: their old codes (ISO 3166-3), names and people. `code | words`.
 */
export const FORMER = `
CD | ZR, ZAR, Zaire, Zairian, Zairean, Zaïrois
MM | BU, BUR, Burma, Birmanie, Birmania, Burmese, birman
TL | TP, TMP, East Timor, Osttimor
BF | HV, HVO, Upper Volta, Haute-Volta
BJ | DY, DHY, Dahomey
ZW | RH, RHO, Rhodesia, Southern Rhodesia
ZM | Northern Rhodesia
DE | DD, DDR, East Germany, German Democratic Republic
VN | VD, VDR
YE | YD, YMD
BD | East Pakistan
ET | Abyssinia, Abyssinian, Abessinien
IR | Persia, Perse
KH | Kampuchea, Khmer Republic
LK | Ceylon, Ceylonese
MK | Macedonia, Macédoine, Mazedonien, FYROM, Former Yugoslav Republic of Macedonia
SZ | Swaziland
TH | Siam
TZ | Tanganyika, Zanzibar
VU | New Hebrides
WS | Western Samoa
`

/** Words that say only that nothing is known. Refugee status (ICAO XXB, XXC) says nothing of the nationality. */
export const UNKNOWN = `
XXB, XXC, XXX, ZZ, ZZZ, unknown, not known, unspecified, undetermined, not stated, not specified, none, nil, null, other, n a, na known, tbc, refugee, asylum seeker,
inconnu, inconnue, nationalité inconnue, indéterminé, indéterminée, sconosciuto, sconosciuta, non nota, indeterminata, unbekannt, ungeklärt, ungeklaert, άγνωστη, άγνωστο, غير معروف, غير محدد, مجهول, نامعلوم, نامشخص
`
