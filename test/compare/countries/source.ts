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
`

/** Others of Europe, Africa and Asia whose children and registers meet on the routes: English, French, Italian, German. */
export const OTHER_COUNTRIES = `
AD AND | Andorra, Andorre | andorran
AM ARM | Armenia, Arménie, Armenien | armenian, arménien, armen, armenisch
AO AGO | Angola | angolan, angolais
AT AUT | Austria, Autriche, Österreich, Oesterreich | austrian, autrichien, austriac, österreich
AZ AZE | Azerbaijan, Azerbaïdjan, Azerbaigian, Aserbaidschan | azerbaijani, azeri, azerbaïdjanais, aserbaidschan
BA BIH | Bosnia and Herzegovina, Bosnia, Bosnie-Herzégovine, Bosnia ed Erzegovina, Bosnien und Herzegowina, Bosnien | bosnian, bosniak, bosniaque, bosniac
BE BEL | Belgium, Belgique, Belgio, Belgien | belgian, belge, belga
BF BFA | Burkina Faso, Burkina | burkinabe, burkinese
BG BGR | Bulgaria, Bulgarien | bulgarian, bulgare, bulgar
BH BHR | Bahrain | bahraini, bahreini
BI BDI | Burundi | burundian, burundais
BJ BEN | Benin, Bénin | beninese, béninois
BY BLR | Belarus, Byelorussia, Biélorussie, Bielorussia, Weißrussland | belarusian, byelorussian, biélorusse
CD COD | Democratic Republic of the Congo, DR Congo, DRC, RDC, Congo Kinshasa, République démocratique du Congo, Repubblica Democratica del Congo, Demokratische Republik Kongo
CG COG | Republic of the Congo, Congo Brazzaville, République du Congo, Congo, Kongo | congolese, congolais, kongolesisch
CH CHE | Switzerland, Suisse, Svizzera, Schweiz | swiss, schweizer
CM CMR | Cameroon, Cameroun, Camerun, Kamerun | cameroonian, camerounais, camerunense
CN CHN | China, Chine, Cina, People's Republic of China, PRC | chinese, chinois, cinese, cines, chines, chinesisch
CY CYP | Cyprus, Chypre, Cipro, Zypern | cypriot, chypriote
CZ CZE | Czechia, Cechia, Czech Republic, Tchéquie, Repubblica Ceca, Tschechien | czech, tchèque, tschechisch
DE DEU | Germany, Allemagne, Germania, Deutschland | german, allemand, tedesc, deutsch
DK DNK | Denmark, Danemark, Danimarca, Dänemark | danish, dane, danois
EE EST | Estonia, Estonie, Estland | estonian, estonien
EH ESH | Western Sahara, Sahara occidental, Westsahara, Sahrawi Arab Democratic Republic | sahrawi, saharawi
ES ESP | Spain, Espagne, Spagna, Spanien, España | spanish, spaniard, espagnol, spagnol
FI FIN | Finland, Finlande, Finlandia, Finnland | finnish, finlandais
FR FRA | France, Francia, Frankreich | french, français, frances, französisch
GA GAB | Gabon, Gabun | gabonese, gabonais
GB GBR | United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Royaume-Uni, Regno Unito, Vereinigtes Königreich | british, english, scottish, welsh, britannique, britannic, britisch
GE GEO | Georgia, Géorgie, Georgien | georgian, géorgien
GH GHA | Ghana | ghanaian, ghanéen, ghanese
GW GNB | Guinea-Bissau, Guinée-Bissau | bissau guinean
HR HRV | Croatia, Croatie, Croazia, Kroatien | croatian, croat, croate
HU HUN | Hungary, Hongrie, Ungheria, Ungarn | hungarian, hongrois, ungheres, ungarisch
IE IRL | Ireland, Irlande, Irlanda, Irland | irish, irlandais
IL ISR | Israel, Israël, Israele | israeli, israélien, israelian, israelisch
IT ITA | Italy, Italie, Italia, Italien | italian, italien
KG KGZ | Kyrgyzstan, Kirghizstan, Kirghizistan, Kirgisistan | kyrgyz, kyrgyzstani, kirghiz
KH KHM | Cambodia, Cambodge, Cambogia, Kambodscha | cambodian, cambodgien, cambogian, kambodschan, khmer
KM COM | Comoros, Comores, Comore, Komoren | comorian, comorien
KZ KAZ | Kazakhstan, Kazakistan, Kasachstan | kazakh, kazakhstani
LA LAO | Laos | laotian, lao, laotien, laotisch
LK LKA | Sri Lanka | sri lankan, sri lankais
LR LBR | Liberia | liberian
LT LTU | Lithuania, Lituanie, Lituania, Litauen | lithuanian, lituanien
LU LUX | Luxembourg, Lussemburgo, Luxemburg | luxembourger
LV LVA | Latvia, Lettonie, Lettonia, Lettland | latvian, letton
MD MDA | Moldova, Moldavie, Moldavia, Republik Moldau, Moldau | moldovan, moldave
ME MNE | Montenegro, Monténégro | montenegrin
MM MMR | Myanmar | myanmarese
MR MRT | Mauritania, Mauritanie, Mauretanien | mauritanian, mauritanien
NL NLD | Netherlands, Holland, Pays-Bas, Paesi Bassi, Niederlande | dutch, néerlandais, olandes
NO NOR | Norway, Norvège, Norvegia, Norwegen | norwegian, norvégien
PL POL | Poland, Pologne, Polonia, Polen | polish, polonais
PT PRT | Portugal, Portogallo | portuguese, portugais, portoghes
RO ROU | Romania, Roumanie, Rumänien | romanian, roumain, rumen, rumän
RU RUS | Russia, Russie, Russland, Chechnya | russian, russe, russisch, chechen, tchétchène, cecen
RW RWA | Rwanda, Ruanda | rwandan, rwandais
SE SWE | Sweden, Suède, Svezia, Schweden | swedish, swede, suédois
SI SVN | Slovenia, Slovénie, Slowenien | slovenian, slovene
SK SVK | Slovakia, Slovaquie, Slovacchia, Slowakei | slovak
SL SLE | Sierra Leone | sierra leonean, sierra leonais
TG TGO | Togo | togolese, togolais
TJ TJK | Tajikistan, Tadjikistan, Tagikistan, Tadschikistan | tajikistani
TM TKM | Turkmenistan, Turkménistan | turkmenistani
TZ TZA | Tanzania, Tanzanie, Tansania | tanzanian, tanzanien
UA UKR | Ukraine, Ucraina | ukrainian, ukrainien, ucrain
UG UGA | Uganda, Ouganda | ugandan, ougandais
UZ UZB | Uzbekistan, Ouzbékistan, Usbekistan | uzbekistani
`

/** The rest, in English only. */
export const FAR_COUNTRIES = `
AG ATG | Antigua and Barbuda, Antigua | antiguan
AR ARG | Argentina | argentinian, argentine
AU AUS | Australia | australian
AW ABW | Aruba
BB BRB | Barbados | barbadian
BN BRN | Brunei | bruneian
BO BOL | Bolivia | bolivian
BR BRA | Brazil, Brasil | brazilian
BS BHS | Bahamas | bahamian
BT BTN | Bhutan | bhutanese
BW BWA | Botswana | botswanan, motswana
BZ BLZ | Belize
CA CAN | Canada | canadian
CL CHL | Chile | chilean
CO COL | Colombia | colombian
CR CRI | Costa Rica | costa rican
CU CUB | Cuba | cuban
CV CPV | Cape Verde, Cabo Verde | cape verdean
CW CUW | Curaçao
DM DMA | Dominica
DO DOM | Dominican Republic | dominican
EC ECU | Ecuador | ecuadorian
FJ FJI | Fiji | fijian
FM FSM | Micronesia, Federated States of Micronesia
GD GRD | Grenada | grenadian
GF GUF | French Guiana
GP GLP | Guadeloupe
GQ GNQ | Equatorial Guinea | equatorial guinean
GT GTM | Guatemala | guatemalan
GU GUM | Guam
GY GUY | Guyana | guyanese
HK HKG | Hong Kong, Hong Kong SAR China
HN HND | Honduras | honduran
HT HTI | Haiti | haitian
ID IDN | Indonesia | indonesian
IS ISL | Iceland | icelandic, icelander
JE JEY | Jersey
JM JAM | Jamaica | jamaican
JP JPN | Japan | japanese
KI KIR | Kiribati
KN KNA | Saint Kitts and Nevis, St Kitts and Nevis | kittitian
KP PRK | North Korea, Democratic People's Republic of Korea, DPRK | north korean
KR KOR | South Korea, Korea | south korean, korean
LC LCA | Saint Lucia, St Lucia
LI LIE | Liechtenstein
LS LSO | Lesotho | basotho, mosotho
MC MCO | Monaco
MG MDG | Madagascar | malagasy
MH MHL | Marshall Islands
MN MNG | Mongolia | mongolian
MO MAC | Macao, Macau, Macao SAR China
MQ MTQ | Martinique
MT MLT | Malta | maltese
MU MUS | Mauritius | mauritian
MV MDV | Maldives | maldivian
MW MWI | Malawi | malawian
MX MEX | Mexico | mexican
MY MYS | Malaysia | malaysian
MZ MOZ | Mozambique | mozambican
NA NAM | Namibia | namibian
NC NCL | New Caledonia
NI NIC | Nicaragua | nicaraguan
NP NPL | Nepal | nepali, nepalese
NR NRU | Nauru
NZ NZL | New Zealand | new zealander
OM OMN | Oman | omani
PA PAN | Panama | panamanian
PE PER | Peru | peruvian
PF PYF | French Polynesia
PG PNG | Papua New Guinea
PH PHL | Philippines | filipino, filipina
PR PRI | Puerto Rico, Porto Rico | puerto rican
PW PLW | Palau
PY PRY | Paraguay | paraguayan
QA QAT | Qatar | qatari
RE REU | Réunion
SB SLB | Solomon Islands
SC SYC | Seychelles
SG SGP | Singapore | singaporean
SM SMR | San Marino
SR SUR | Suriname
ST STP | São Tomé and Príncipe
SV SLV | El Salvador | salvadoran
SZ SWZ | Eswatini | swazi
TH THA | Thailand | thai
TL TLS | Timor-Leste | timorese
TO TON | Tonga
TT TTO | Trinidad and Tobago, Trinidad | trinidadian
TV TUV | Tuvalu
TW TWN | Taiwan | taiwanese
US USA | United States, United States of America, America | american, us citizen
UY URY | Uruguay | uruguayan
VA VAT | Vatican City, Holy See, Vatican
VC VCT | Saint Vincent and the Grenadines, St Vincent and Grenadines
VE VEN | Venezuela | venezuelan
VU VUT | Vanuatu
WS WSM | Samoa | samoan
YT MYT | Mayotte
ZA ZAF | South Africa | south african
ZM ZMB | Zambia | zambian
ZW ZWE | Zimbabwe | zimbabwean
`

/** Territories of fewer than a hundred thousand people, which give nobody a nationality: their codes are read, not their names. */
export const TERRITORIES = `
AI AIA, AQ ATA, AS ASM, AX ALA, BL BLM, BM BMU, BQ BES, BV BVT, CC CCK, CK COK, CX CXR, FK FLK
FO FRO, GG GGY, GI GIB, GL GRL, GS SGS, HM HMD, IM IMN, IO IOT, KY CYM, MF MAF, MP MNP, MS MSR
NF NFK, NU NIU, PM SPM, PN PCN, SH SHN, SJ SJM, SX SXM, TC TCA, TF ATF, TK TKL, UM UMI, VG VGB
VI VIR, WF WLF`

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
