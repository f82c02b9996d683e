/** Compiled from `source.ts` by `compile.ts`: do not edit. `codes|names|stems`, folded. */
export const COUNTRIES = `AF AFG|afghanistan,afganistan,αφγανισταν,افغانستان|afghan,afghani,afghanistani,afgan,afganistani,αφγαν,افغاني,افغان
ER ERI|erythree,erythrea,اريتريا,ارتريا,اريتره,ኤርትራ|eritrean,erythrean,erythreen,eritre,eritreer,eritreisch,erythraios,ερυθραι,اريتري,ارتري,اريتره اي
ET ETH|ethiopia,ethiopie,etiopia,αιθιοπια,aithiopia,اثيوبيا,حبشه,اتيوپي,ኢትዮጵያ|ethiopian,ethiopien,etiop,etiope,athiop,athiopi,aethiopi,αιθιοπ,αιθιοπασ,aithiop,اثيوبي,حبشي,اتيوپيايي
SD SDN|north sudan,republic of the sudan,darfur,north darfur,west darfur,south darfur,سودان,دارفور,ሱዳን|sudan,sudanes,sudanese,soudan,soudanais,north sudanese,darfuri,darfurian,darfour,σουδαν,σουδανεζ,سوداني,دارفوري
SS SSD|soudan du sud,sud sudan,sudan del sud,sudsudan,suedsudan,νοτιο σουδαν,جنوب سودان|south sudan,south sudanese,sud soudanais,sudsoudanais,sud sudanes,sudsudanes,suedsudanes,νοτιοσουδαν,جنوب سوداني,سودان جنوبي
TD TCD|chad,tchad,ciad,τσαντ,tsant,تشاد,چاد|chadian,tchadian,tchadien,tschad,tschadi,tschader,ciadian,τσαντιαν,تشادي,چادي
SY SYR|siria,syrian arab republic,سوريا|syrian,syrien,sirian,syr,syri,syrisch,συρι,συροσ,سوري
IQ IRQ|iraq,ιρακ,عراق|iraqi,iraki,iraqui,irak,irakien,iraqien,irachen,iraker,irakisch,ιρακιν,عراقي
IR IRN|islamic republic of iran,ايران|iran,irani,iranian,iranien,persian,ιραν,ايراني
EG EGY|egypt,egypte,egitto,misr,masr,αιγυπτοσ,aigyptos,مصر|egyptian,egyptien,egizian,agypt,agypter,aegypt,aegypter,masri,misri,αιγυπτι,αιγυπτιακ,مصري
PK PAK|باكستان,پاكستان|pakistan,pakistani,pakistanais,pachistan,pakistaner,πακισταν,باكستاني,پاكستاني
SO SOM|somaliland,soomaaliya,puntland,σομαλια,صومال,سومالي|somali,somal,somalian,somalien,somalier,somalilander,soomaali,σομαλ,صومالي,سوماليايي
VN VNM|viet nam,βιετναμ,فيتنام,ويتنام|vietnam,vietnames,vietnamese,vietnamien,vietnamit,βιετναμεζ,فيتنامي,ويتنامي
AL ALB|albania,albanie,shqiperia,shqiperi,αλβανια,بانيا|alban,albanian,albanais,albanes,albanisch,shqiptar,αλβαν,باني,بانيايي
XK XKX|κοσσυφοπεδιο,κοσοβο,كوسوفو,كوزوو|kosov,kosovan,kosovar,kosovaro,kosovi,kosovare,kosovo albanian,κοσοβαρ,كوسوفي,كوزوويي
PS PSE|palestine,state of palestine,palestina,palastina,palaestina,palestinian territories,territoires palestiniens,territori palestinesi,palastinensische autonomiegebiete,occupied palestinian territory,gaza,gaza strip,west bank,παλαιστινη,παλαιστινιακα εδαφη,فلسطين,اراضي فلسطينيه,سرزمين هاي فلسطيني,غزه|palestinian,palestinien,palestines,palastinenser,palastinensisch,gazan,παλαιστινι,فلسطيني
KW KWT|koweit,κουβειτ,كويت|kuwaiti,kuwait,koweitien,koweiti,kuwaitian,kuwaiter,كويتي
TR TUR|turkey,turkiye,turquie,turkei,tuerkei,τουρκια,تركيا|turk,turkish,turc,turque,turco,turca,turchi,turkisch,tuerkisch,τουρκ,تركي,ترك,تركيه اي
DJ DJI|djibouti,gibuti,jibuti,jabuuti,τζιμπουτι|djiboutian,djiboutien,gibutian,dschibuti,dschibutier,جيبوتي
KE KEN|kenya,kenia,κενυα,كينيا,كنيا|kenyan,kenian,kenianisch,keniot,κενυατ,كيني,كنيايي
YE YEM|yemen,jemen,يمن|yemeni,yemenite,yemenit,jemenit,jemenitisch,υεμεν,يمني
LY LBY|libya,libye,libia,ليبيا|libyan,libyen,libic,libyer,libysch,libich,λιβυ,λιβυοσ,ليبي,ليبيايي
NE NER|niger,νιγηρασ,نيجر|nigerien,nigerin,nigrer,نيجري
CF CAF|central african republic,republique centrafricaine,centrafrique,repubblica centrafricana,zentralafrikanische republik,κεντροαφρικανικη δημοκρατια,جمهوريه افريقيا وسطي,افريقيا وسطي,جمهوري افريقاي مركزي|central african,centrafricain,centroafrican,zentralafrikan
RS SRB|serbia,serbie,srbija,σερβια,صربيا,صربستان|serb,serbian,serbe,serbisch,σερβ,صربي,صرب
MK MKD|north macedonia,macedoine du nord,macedonia del nord,nordmazedonien,βορεια μακεδονια,مقدونيا شماليه,مقدونيا,مقدونيه شمالي|macedonian,north macedonian,macedonien,macedon,mazedoni,mazedonier,مقدوني
GR GRC|greece,grecia,griechenland,hellas,ελλαδα,يونان|greek,grec,grecque,grecques,greco,greca,grech,griech,griechisch,ελλην,ελληνασ,يوناني
LB LBN|lebanon,liban,libano,λιβανοσ,لبنان|lebanese,libanais,libanes,libanese,libanesisch,λιβανεζ,لبناني
JO JOR|jordan,giordania,ιορδανια,اردن|jordanian,jordanien,giordan,jordani,jordanier,اردني
SA SAU|saudi arabia,kingdom of saudi arabia,ksa,arabie saoudite,arabia saudita,saudi arabien,σαουδικη αραβια,مملكه عربيه سعوديه,عربستان سعودي|saudi,saudi arabian,saoudien,saudit,سعودي
AE ARE|united arab emirates,uae,emirats arabes unis,emirati arabi uniti,vereinigte arabische emirate,ηνωμενα αραβικα εμιρατα,امارات عربيه متحده,امارات,امارات متحده عربي|emirati,emirien,emirian,اماراتي
MA MAR|morocco,maroc,marocco,marokko,μαροκο,مغرب,مراكش|moroccan,marocain,marocchin,marokkan,marokkaner,مغربي
DZ DZA|algeria,algerie,αλγερια,جزاير|algerian,algerien,algerin,algerier,جزايري
TN TUN|tunisia,tunisie,τυνησια,تونس|tunisian,tunisien,tunisin,tunesi,tunesier,تونسي
NG NGA|nigeria,νιγηρια,نيجيريا,نيجريه|nigerian,nigerianer,nigerianisch,نيجيري
ML MLI|mali,μαλι,مالي|malian,malien,malier
GN GIN|guinea,guinea conakry,guinee conakry,γουινεα,غينيا,گينه|guinean,guineen,guinee,guineer,غيني
GM GMB|gambia,the gambia,gambie,γκαμπια,غامبيا,گامبيا|gambian,gambien,gambier,غامبي
SN SEN|senegal,σενεγαλη,سنغال,سنگال|senegalese,senegalais,senegales,سنغالي
CI CIV|cote divoire,ivory coast,costa davorio,elfenbeinkuste,ακτη ελεφαντοστου,ساحل عاج|ivorian,ivoirien,ivorer,ايفواري
BD BGD|bangladesh,bangladesch,μπανγκλαντεσ,بنغلاديش,بنگلادش|bangladeshi,bengali,bangladais,bengales,بنغلاديشي
IN IND|india,inde,bharat,hindustan,ινδια,هند|indian,indien,indier,inder,inderin,indisch,هندي
CN CHN|china,chine,cina,peoples republic of china,prc,κινα,صين,چين|chinese,chinois,cinese,cines,chines,chinesisch,صيني,چيني
LA LAO|lao peoples democratic republic,lao pdr,λαοσ,لاوس,لايوس|laotian,lao,laotien,laotisch
KH KHM|cambodia,cambodge,cambogia,kambodscha,καμποτζη,كمبوديا,كامبوج|cambodian,cambodgien,cambogian,kambodschan,khmer
TJ TJK|tajikistan,tadjikistan,tagikistan,tadschikistan,τατζικισταν,طاجيكستان,تاجيكستان|tajikistani
UZ UZB|uzbekistan,ouzbekistan,usbekistan,ουζμπεκισταν,اوزبكستان,ازبكستان|uzbekistani
TM TKM|turkmenistan,τουρκμενισταν,تركمانستان,تركمنستان|turkmenistani
AM ARM|armenia,armenie,αρμενια,ارمينيا,ارمنستان|armenian,armenien,armen,armenisch
AZ AZE|azerbaijan,azerbaidjan,azerbaigian,αζερμπαιτζαν,اذربيجان,جمهوري اذربايجان|azerbaijani,azeri,azerbaidjanais,aserbaidschan
IL ISR|israel,israele,ισραηλ,اسراييل|israeli,israelien,israelian,israelisch
||
AD AND|andorra,andorre|andorran
AG ATG|antigua and barbuda,antigua et barbuda,antigua e barbuda,antigua und barbuda|antiguan
AO AGO|angola|angolan,angolais
AR ARG||argentinian,argentine,argentin
AT AUT|austria,autriche,oesterreich|austrian,autrichien,austriac,osterreich
AU AUS|australia|australian,australien
BA BIH|bosnia and herzegovina,bosnia,bosnie herzegovine,bosnia ed erzegovina,bosnien und herzegowina,bosnien|bosnian,bosniak,bosniaque,bosniac
BB BRB|barbados,barbade|barbadian
BE BEL|belgium,belgique,belgio,belgien|belgian,belge,belga
BF BFA|burkina faso,burkina|burkinabe,burkinese
BG BGR|bulgaria|bulgarian,bulgare,bulgar
BH BHR|bahrain|bahraini,bahreini
BI BDI|burundi|burundian,burundais
BJ BEN|benin|beninese,beninois
BN BRN|brunei,brunei darussalam|bruneian
BO BOL|bolivia,plurinational state of bolivia|bolivian,bolivien
BR BRA|brazil,bresil,brasile,brasilien|brazilian,bresilien,brasilian
BS BHS|bahamas,the bahamas|bahamian
BT BTN|bhutan|bhutanese
BW BWA|botswana|botswanan,motswana,batswana
BY BLR|belarus,byelorussia,bielorussie,bielorussia,weissrussland|belarusian,byelorussian,bielorusse
BZ BLZ|belize|belizean
CA CAN|canada,kanada|canadian,canadien,canadese
CD COD|democratic republic of the congo,democratic republic of congo,dr congo,drc,rdc,congo kinshasa,republique democratique du congo,repubblica democratica del congo,demokratische republik kongo|
CG COG|republic of the congo,republic of congo,congo brazzaville,republique du congo,congo,kongo|congolese,congolais,kongolesisch
CH CHE|switzerland,suisse,svizzera,schweiz|swiss,schweizer
CL CHL|chile,cile|chilean,chilien
CM CMR|cameroon,cameroun,camerun,kamerun|cameroonian,camerounais,camerunense
CO COL|colombia,kolumbien|colombian,colombien
CR CRI|costa rica|costa rican
CU CUB|cuba,kuba|cuban,cubain
CV CPV|cape verde,cap vert,cabo verde,capo verde,kap verde|cape verdean
CY CYP|cyprus,chypre,cipro,zypern|cypriot,chypriote
CZ CZE|czechia,czech republic,tchequie,repubblica ceca,tschechien|czech,tcheque,tschechisch
DE DEU|germany,federal republic of germany,allemagne,germania,deutschland|german,allemand,tedesc,deutsch
DK DNK|denmark,danemark,danimarca|danish,dane,danois
DM DMA|dominica,dominique|
DO DOM|dominican republic,republique dominicaine,repubblica dominicana,dominikanische republik|dominican,dominicain
EC ECU|ecuador,equateur|ecuadorian,equatorien
EE EST|estonia,estonie,estland|estonian,estonien
EH ESH|western sahara,sahara occidental,westsahara,sahrawi arab democratic republic|sahrawi,saharawi
ES ESP|spain,espagne,spagna,spanien,espana|spanish,spaniard,espagnol,spagnol
FI FIN|finland,finlande,finlandia,finnland|finnish,finlandais
FJ FJI|fiji,fidji,figi,fidschi|fijian
FM FSM|micronesia,federated states of micronesia,mikronesien|micronesian
FR FRA|france,francia,frankreich|french,francais,frances,franzosisch
GA GAB|gabon,gabun|gabonese,gabonais
GB GBR|united kingdom,uk,great britain,britain,england,scotland,wales,northern ireland,royaume uni,regno unito,vereinigtes konigreich|british,english,scottish,welsh,britannique,britannic,britisch
GD GRD|grenada|grenadian
GE GEO|georgia,georgie|georgian,georgien
GH GHA|ghana|ghanaian,ghaneen,ghanese
GQ GNQ|equatorial guinea,guinee equatoriale,guinea equatoriale,aquatorialguinea|equatorial guinean,equatoguinean
GT GTM|guatemala|guatemalan
GW GNB|guinea bissau,guinee bissau|bissau guinean
GY GUY|guyana|guyanese
HN HND|honduras|honduran
HR HRV|croatia,croatie,croazia,kroatien|croatian,croat,croate
HT HTI|haiti|haitian,haitien
HU HUN|hungary,hongrie,ungheria,ungarn|hungarian,hongrois,ungheres,ungarisch
ID IDN|indonesia|indonesian,indonesien
IE IRL|ireland,republic of ireland,irlande,irlanda,irland|irish,irlandais
IS ISL|iceland,islande,islanda,island|icelandic,icelander
IT ITA|italy,italie,italia|italian,italien
JM JAM|jamaica,jamaique,giamaica|jamaican,jamaicain
JP JPN|japan,japon,giappone|japanese,japonais
KG KGZ|kyrgyzstan,kirghizstan,kirghizistan,kirgisistan|kyrgyz,kyrgyzstani,kirghiz
KI KIR|kiribati|i kiribati
KM COM|comoros,comores,comore,komoren|comorian,comorien
KN KNA|saint kitts and nevis,st kitts and nevis,saint christophe et nieves,st kitts und nevis,saint kitts e nevis|kittitian
KP PRK|north korea,democratic peoples republic of korea,dprk,coree du nord,corea del nord,nordkorea|north korean
KR KOR|south korea,republic of korea,korea,coree du sud,corea del sud,sudkorea|south korean,korean,coreen
KZ KAZ|kazakhstan,kazakistan,kasachstan|kazakh,kazakhstani
LC LCA|saint lucia,st lucia,sainte lucie|saint lucian
LI LIE|liechtenstein|liechtensteiner
LK LKA|sri lanka|sri lankan,sri lankais
LR LBR|liberia|liberian
LS LSO|lesotho|basotho,mosotho
LT LTU|lithuania,lituanie,lituania,litauen|lithuanian,lituanien
LU LUX|luxembourg,lussemburgo,luxemburg|luxembourger
LV LVA|latvia,lettonie,lettonia,lettland|latvian,letton
MC MCO|monaco|monegasque
MD MDA|moldova,republic of moldova,moldavie,moldavia,republik moldau,moldau|moldovan,moldave
ME MNE|montenegro|montenegrin
MG MDG|madagascar,madagaskar|malagasy,malgache
MH MHL|marshall islands,iles marshall,isole marshall,marshallinseln|marshallese
MM MMR|myanmar|myanmarese
MN MNG|mongolia,mongolie,mongolei|mongolian,mongol
MR MRT|mauritania,mauritanie,mauretanien|mauritanian,mauritanien
MT MLT|malta,malte|maltese
MU MUS|mauritius,maurice|mauritian
MV MDV|maldives,maldive,malediven|maldivian
MW MWI|malawi|malawian
MX MEX|mexico,mexique,messico,mexiko|mexican,mexicain
MY MYS|malaysia,malaisie|malaysian
MZ MOZ|mozambique,mozambico,mosambik|mozambican
NA NAM|namibia,namibie|namibian
NI NIC|nicaragua|nicaraguan
NL NLD|netherlands,holland,pays bas,paesi bassi,niederlande|dutch,neerlandais,olandes
NO NOR|norway,norvege,norvegia,norwegen|norwegian,norvegien
NP NPL|nepal|nepali,nepalese,nepalais
NR NRU|nauru|nauruan
NZ NZL|new zealand,nouvelle zelande,nuova zelanda,neuseeland|new zealander
OM OMN|oman|omani
PA PAN|panama|panamanian
PE PER|peru,perou|peruvian,peruvien
PG PNG|papua new guinea,papouasie nouvelle guinee,papua nuova guinea,papua neuguinea|papuan
PH PHL|filippine|filipino,filipina,philippin
PL POL|poland,pologne,polonia,polen|polish,polonais
PT PRT|portugal,portogallo|portuguese,portugais,portoghes
PW PLW|palau,palaos|palauan
PY PRY|paraguay|paraguayan
QA QAT|qatar,katar|qatari
RO ROU|romania,roumanie|romanian,roumain,rumen,ruman
RU RUS|russia,russian federation,russie,russland,chechnya|russian,russe,russisch,chechen,tchetchene,cecen
RW RWA|rwanda,ruanda|rwandan,rwandais
SB SLB|solomon islands,iles salomon,isole salomone,salomonen|solomon islander
SC SYC|seychelles,seychellen|seychellois
SE SWE|suede,svezia,schweden|swedish,swede,suedois
SG SGP|singapore,singapour,singapur|singaporean
SI SVN|slovenia,slovenie,slowenien|slovenian,slovene
SK SVK|slovakia,slovaquie,slovacchia,slowakei|slovak
SL SLE|sierra leone|sierra leonean,sierra leonais
SM SMR|san marino,saint marin|sammarinese
SR SUR|suriname,surinam|surinamese
ST STP|sao tome and principe,sao tome et principe,sao tome und principe|sao tomean
SV SLV|el salvador,salvador|salvadoran,salvadorian
SZ SWZ|eswatini|swazi
TG TGO|togo|togolese,togolais
TH THA|thailand,thailande,thailandia|thai,thailandais
TL TLS|timor leste,timor oriental,timor est|timorese,timorais
TO TON|tonga|tongan
TT TTO|trinidad and tobago,trinidad,trinite et tobago,trinidad e tobago,trinidad und tobago|trinidadian
TV TUV|tuvalu|tuvaluan
TW TWN|taiwan|taiwanese,taiwanais
TZ TZA|tanzania,united republic of tanzania,tanzanie,tansania|tanzanian,tanzanien
UA UKR|ukraine|ukrainian,ukrainien,ucrain
UG UGA|uganda,ouganda|ugandan,ougandais
US USA|united states,united states of america,america,etats unis,stati uniti,vereinigte staaten|american,americain,us citizen
UY URY|uruguay|uruguayan
VA VAT|vatican city,holy see,vatican,vaticano,vatikanstadt|
VC VCT|saint vincent and the grenadines,st vincent and grenadines,saint vincent et les grenadines,saint vincent e grenadine,st vincent und die grenadinen|vincentian
VE VEN|venezuela,bolivarian republic of venezuela|venezuelan,venezuelien
VU VUT|vanuatu|ni vanuatu
WS WSM|samoa|samoan
ZA ZAF|south africa,afrique du sud,sudafrica,sudafrika|south african,sud africain
ZM ZMB|zambia,zambie,sambia|zambian,zambien
ZW ZWE|zimbabwe,simbabwe|zimbabwean,zimbabween
AI AIA|anguilla|
AQ ATA|antarctica|
AS ASM|american samoa|
AW ABW|aruba|
AX ALA|aland islands|
BL BLM|saint barthelemy,st barthelemy|
BM BMU|bermuda|
BQ BES|caribbean netherlands,bonaire|
BV BVT|bouvet island|
CC CCK|cocos islands,cocos keeling islands|
CK COK|cook islands|
CW CUW|curacao|
CX CXR|christmas island|
FK FLK|falkland islands|
FO FRO|faroe islands|
GF GUF|french guiana|
GG GGY|guernsey|
GI GIB|gibraltar|
GL GRL|greenland|
GP GLP|guadeloupe|
GS SGS|south georgia and the south sandwich islands,south georgia and south sandwich islands|
GU GUM|guam|
HK HKG|hong kong,hong kong sar china|
HM HMD|heard and mcdonald islands|
IM IMN|isle of man|
IO IOT|british indian ocean territory|
JE JEY|jersey|
KY CYM|cayman islands|
MF MAF|saint martin,st martin|
MO MAC|macao,macau,macao sar china|
MP MNP|northern mariana islands|
MQ MTQ|martinique|
MS MSR|montserrat|
NC NCL|new caledonia|
NF NFK|norfolk island|
NU NIU|niue|
PF PYF|french polynesia|
PM SPM|saint pierre and miquelon,st pierre and miquelon|
PN PCN|pitcairn islands,pitcairn|
PR PRI|puerto rico,porto rico|puerto rican
RE REU|reunion|
SH SHN|saint helena,st helena|
SJ SJM|svalbard and jan mayen|
SX SXM|sint maarten|
TC TCA|turks and caicos islands|
TF ATF|french southern territories|
TK TKL|tokelau|
UM UMI|us outlying islands|
VG VGB|british virgin islands|
VI VIR|us virgin islands|
WF WLF|wallis and futuna|
YT MYT|mayotte|
IQ+IR+SY+TR||kurdish,kurd,kurdistan,kurdo,kurde,curdo,curda,curdi,kourd,kurdi,kurdin,kurdisch,κουρδ,κουρδοσ,كردي,كرديه,كردستان,كرد,kurmanji,kurdistani
AF+PK||pashtun,pashto,pathan,pachtoun,pashtoon,hazara,hazaragi,پشتون,هزاره
AF+TJ||tajik,tadjik,tagik,tadschik,tadschikisch,تاجيك
AF+UZ||uzbek,ouzbek,usbek,usbekisch,ازبك
AF+TM||turkmen,turkmene,turkoman,تركمن
AF+IR+PK||baloch,baluch,balochi,baluchi,بلوچ
ER+ET||habesha,tigrinya,tigrigna,ሀበሻ
DJ+ER+ET||afar
ET||oromo,amhara,tigray,tigrayan,ኦሮሞ
ET+SO||ogaden,ogadeni
SD+TD||zaghawa,beri,masalit,massalit,زغاوه,مساليت
SS||dinka,nuer
BD+MM||rohingya
KW+XXA||bidoon,bidun,bedoon,bedoun,bidoun,bidoon kuwaiti,kuwaiti bidoon,kuwaiti bidun,stateless kuwaiti,بدون,بدون كويت
XXA||stateless,stateless person,no nationality,without nationality,apatride,apolide,apolidi,senza cittadinanza,staatenlos,staatenloser,staatenlose,ανιθαγενησ,ανιθαγενεια,anithageneia,anithagenis,عديم جنسيه,عديمه جنسيه,بدون جنسيه,بي تابعيت,بدون تابعيت,ajanib,maktoum,maktoumeen
PS+XXA||stateless palestinian,palestinian stateless,palestinian refugee
AM+AZ+BY+EE+GE+KG+KZ+LT+LV+MD+RU+TJ+TM+UA+UZ||ussr,soviet union,soviet,urss,udssr,union sovietique,unione sovietica,sowjetunion,su,sun
BA+HR+ME+MK+RS+SI+XK||yugoslavia,yougoslavie,jugoslavia,jugoslawien,yugoslav,yugoslavian,yu,yug
ME+RS+XK||serbia and montenegro,serbie et montenegro,serbien und montenegro,cs,scg
CZ+SK||czechoslovakia,tchecoslovaquie,cecoslovacchia,tschechoslowakei,czechoslovak,csk`

/** The same of states that were renamed or that another took in. */
export const FORMER = `CD||zr,zar,zaire,zairian,zairean,zairois
MM||bu,bur,burma,birmanie,birmania,burmese,birman
TL||tp,tmp,east timor,osttimor
BF||hv,hvo,upper volta,haute volta
BJ||dy,dhy,dahomey
ZW||rh,rho,rhodesia,southern rhodesia
ZM||northern rhodesia
DE||dd,ddr,east germany,german democratic republic
VN||vd,vdr
YE||yd,ymd
BD||east pakistan
ET||abyssinia,abyssinian,abessinien
IR||persia,perse
KH||kampuchea,khmer republic
LK||ceylon,ceylonese
MK||macedonia,macedoine,mazedonien,fyrom,former yugoslav republic of macedonia
SZ||swaziland
TH||siam
TZ||tanganyika,zanzibar
VU||new hebrides
WS||western samoa`

/** Texts that say nothing of a nationality. */
export const UNKNOWN = `xxb,xxc,xxx,zz,zzz,unknown,not known,unspecified,undetermined,not stated,not specified,none,nil,null,other,n a,na known,tbc,refugee,asylum seeker,inconnu,inconnue,nationalite inconnue,indetermine,indeterminee,sconosciuto,sconosciuta,non nota,indeterminata,unbekannt,ungeklart,ungeklaert,αγνωστη,αγνωστο,غير معروف,غير محدد,مجهول,نامعلوم,نامشخص`
