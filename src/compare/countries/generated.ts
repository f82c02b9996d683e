/** Compiled from `source.ts` by `compile.ts`: do not edit. `codes|names|stems`, folded. */
export const COUNTRIES = `AF AFG|afghanistan,afganistan,αφγανισταν,افغانستان|afgan,αφγαν,افغان,afghan,afganistani,afghanistani
ER ERI|erythree,erythrea,اريتريا,ارتريا,اريتره,ኤርትራ|ارتري,eritre,اريتري,ερυθραι,eritrean,erythrean,erythreen,اريتره اي,erythraios
ET ETH|ethiopia,ethiopie,etiopia,abyssinia,αιθιοπια,aithiopia,اثيوبيا,حبشه,اتيوپي,ኢትዮጵያ|حبشي,etiop,athiop,αιθιοπ,اثيوبي,aithiop,aethiopi,ethiopian,ethiopien,اتيوپيايي,abyssinian
SD SDN|north sudan,republic of the sudan,darfur,north darfur,west darfur,south darfur,سودان,دارفور,ሱዳን|sudan,soudan,σουδαν,سوداني,darfuri,darfour,دارفوري,σουδανεζ,darfurian,north sudanese
SS SSD|soudan du sud,sud sudan,sudan del sud,sudsudan,suedsudan,νοτιο σουδαν,جنوب سودان|sudsudanes,south sudan,sud sudanes,suedsudanes,νοτιοσουδαν,جنوب سوداني,سودان جنوبي,sudsoudanais,sud soudanais
TD TCD|chad,tchad,ciad,τσαντ,tsant,تشاد,چاد|چادي,تشادي,tschad,chadian,ciadian,tchadian,tchadien,τσαντιαν
SY SYR|syria,syrie,siria,syrian arab republic,سوريا|syr,συρι,سوري,συροσ,sirian
IQ IRQ|iraq,ιρακ,عراق|irak,iraqi,عراقي,iraqui,ιρακιν,irachen
IR IRN|islamic republic of iran,persia,ايران|iran,ιραν,ايراني,persian
EG EGY|egypt,egypte,egitto,misr,masr,αιγυπτοσ,aigyptos,مصر|مصري,agypt,masri,misri,aegypt,egizian,αιγυπτι,egyptian,egyptien,αιγυπτιακ
PK PAK|باكستان,پاكستان|pakistan,πακισταν,باكستاني,پاكستاني,pachistan
SO SOM|somalia,somalie,somaliland,soomaaliya,puntland,σομαλια,صومال,سومالي|somal,σομαλ,صومالي,soomaali,سوماليايي,somalilander
VN VNM|viet nam,βιετναμ,فيتنام,ويتنام|vietnam,فيتنامي,ويتنامي,vietnamit,βιετναμεζ
AL ALB|albania,albanie,shqiperia,shqiperi,αλβανια,بانيا|باني,alban,αλβαν,بانيايي,shqiptar
XK XKX|κοσσυφοπεδιο,κοσοβο,كوسوفو,كوزوو|kosov,كوسوفي,kosovan,kosovar,κοσοβαρ,كوزوويي,kosovo albanian
PS PSE|palestine,state of palestine,palestina,palastina,palaestina,palestinian territories,territoires palestiniens,territori palestinesi,palastinensische autonomiegebiete,occupied palestinian territory,gaza,gaza strip,west bank,παλαιστινη,παλαιστινιακα εδαφη,فلسطين,اراضي فلسطينيه,سرزمين هاي فلسطيني,غزه|gazan,فلسطيني,palestines,παλαιστινι,palestinian,palestinien,palastinenser,palastinensisch
KW KWT|koweit,κουβειτ,كويت|كويتي,kuwait,koweiti
TR TUR|turkey,turkiye,turquie,turkei,tuerkei,τουρκια,تركيا|ترك,turk,turc,τουρκ,turque,turchi,turkish,تركيه اي,tuerkisch
DJ DJI|djibouti,gibuti,jibuti,jabuuti,τζιμπουτι|جيبوتي,gibutian,dschibuti,djiboutian,djiboutien
KE KEN|kenya,kenia,κενυα,كينيا,كنيا|كيني,kenyan,kenian,keniot,κενυατ,كنيايي
YE YEM|yemen,jemen,يمن|يمني,υεμεν,yemeni,yemenit,jemenit
LY LBY|libya,libye,libia,ليبيا|λιβυ,ليبي,libic,libyan,libyen,libyer,libich,libysch,ليبيايي
NE NER|niger,νιγηρασ,نيجر|نيجري,nigrer,nigerin,nigerien
CF CAF|central african republic,republique centrafricaine,centrafrique,repubblica centrafricana,zentralafrikanische republik,κεντροαφρικανικη δημοκρατια,جمهوريه افريقيا وسطي,افريقيا وسطي,جمهوري افريقاي مركزي|centrafricain,centroafrican,zentralafrikan,central african
RS SRB|serbia,serbie,srbija,σερβια,صربيا,صربستان|صرب,serb,σερβ
MK MKD|north macedonia,macedonia,macedoine du nord,macedoine,macedonia del nord,nordmazedonien,fyrom,former yugoslav republic of macedonia,βορεια μακεδονια,مقدونيا شماليه,مقدونيا,مقدونيه شمالي|مقدوني,macedon,mazedoni,north macedonian
GR GRC|greece,grecia,griechenland,hellas,ελλαδα,يونان|grec,greek,grech,ελλην,griech,يوناني,grecque
LB LBN|lebanon,liban,libano,λιβανοσ,لبنان|لبناني,libanes,λιβανεζ,lebanese,libanais
JO JOR|jordan,giordania,ιορδανια,اردن|اردني,giordan,jordani,jordanian
SA SAU|saudi arabia,kingdom of saudi arabia,ksa,arabie saoudite,arabia saudita,saudi arabien,σαουδικη αραβια,مملكه عربيه سعوديه,عربستان سعودي|saudi,سعودي,saudit,saoudien,saudi arabian
AE ARE|united arab emirates,uae,emirats arabes unis,emirati arabi uniti,vereinigte arabische emirate,ηνωμενα αραβικα εμιρατα,امارات عربيه متحده,امارات,امارات متحده عربي|emirati,emirien,emirian,اماراتي
MA MAR|morocco,maroc,marocco,marokko,μαροκο,مغرب,مراكش|مغربي,moroccan,marocain,marokkan,marocchin
DZ DZA|algeria,algerie,αλγερια,جزاير|جزايري,algerin,algerian,algerien,algerier
TN TUN|tunisia,tunisie,τυνησια,تونس|تونسي,tunesi,tunisin,tunisian,tunisien
NG NGA|nigeria,νιγηρια,نيجيريا,نيجريه|نيجيري,nigerian
ML MLI|mali,μαλι,مالي|malian,malien,malier
GN GIN|guinea,guinea conakry,guinee conakry,γουινεα,غينيا,گينه|غيني,guinee,guinean,guineer
GM GMB|gambia,the gambia,gambie,γκαμπια,غامبيا,گامبيا|غامبي,gambian,gambien,gambier
SN SEN|senegal,σενεγαλη,سنغال,سنگال|سنغالي,senegales,senegalais
CI CIV|cote divoire,ivory coast,costa davorio,elfenbeinkuste,ακτη ελεφαντοστου,ساحل عاج|ivorer,ivorian,ايفواري,ivoirien
BD BGD|bangladesh,east pakistan,bangladesch,μπανγκλαντεσ,بنغلاديش,بنگلادش|bengali,bengales,بنغلاديشي,bangladais,bangladeshi
IN IND|india,inde,bharat,hindustan,ινδια,هند|هندي,inder,indian,indien,indier,indisch
CN CHN|china,chine,cina,peoples republic of china,prc,κινα,صين,چين|صيني,چيني,cines,chines,chinois
LA LAO|lao peoples democratic republic,lao pdr,λαοσ,لاوس,لايوس|lao,laotian,laotien,laotisch
KH KHM|cambodia,cambodge,cambogia,kambodscha,kampuchea,khmer republic,καμποτζη,كمبوديا,كامبوج|khmer,cambodian,cambogian,cambodgien,kambodschan
TJ TJK|tajikistan,tadjikistan,tagikistan,tadschikistan,τατζικισταν,طاجيكستان,تاجيكستان|tajikistani
UZ UZB|uzbekistan,ouzbekistan,usbekistan,ουζμπεκισταν,اوزبكستان,ازبكستان|uzbekistani
TM TKM|turkmenistan,τουρκμενισταν,تركمانستان,تركمنستان|turkmenistani
AM ARM|armenia,armenie,αρμενια,ارمينيا,ارمنستان|armen
AZ AZE|azerbaijan,azerbaidjan,azerbaigian,αζερμπαιτζαν,اذربيجان,جمهوري اذربايجان|azeri,azerbaijani,aserbaidschan,azerbaidjanais
IL ISR|israel,israele,ισραηλ,اسراييل|israeli,israelian
||
AD AND|andorra,andorre|andorran
AG ATG|antigua and barbuda,antigua et barbuda,antigua e barbuda,antigua und barbuda|antiguan
AO AGO|angola|angolan,angolais
AR ARG||argentin
AT AUT|austria,autriche,oesterreich|austrian,austriac,autrichien,osterreich
AU AUS|australia|australian,australien
BA BIH|bosnia and herzegovina,bosnia,bosnie herzegovine,bosnia ed erzegovina,bosnien und herzegowina,bosnien|bosnian,bosniak,bosniac,bosniaque
BB BRB|barbados,barbade|barbadian
BE BEL|belgium,belgique,belgio,belgien|belge,belga,belgian
BF BFA|burkina faso,burkina,upper volta,haute volta|burkinabe,burkinese
BG BGR|bulgaria|bulgar
BH BHR|bahrain|bahraini,bahreini
BI BDI|burundi|burundian,burundais
BJ BEN|benin,dahomey|beninese,beninois
BN BRN|brunei,brunei darussalam|bruneian
BO BOL|bolivia,plurinational state of bolivia|bolivian,bolivien
BR BRA|brazil,bresil,brasile,brasilien|brazilian,bresilien,brasilian
BS BHS|bahamas,the bahamas|bahamian
BT BTN|bhutan|bhutanese
BW BWA|botswana|motswana,batswana,botswanan
BY BLR|belarus,byelorussia,bielorussie,bielorussia,weissrussland|belarusian,bielorusse,byelorussian
BZ BLZ|belize|belizean
CA CAN|canada,kanada|canadian,canadien,canadese
CD COD|democratic republic of the congo,democratic republic of congo,dr congo,drc,rdc,congo kinshasa,republique democratique du congo,repubblica democratica del congo,demokratische republik kongo,zaire|zairian,zairean,zairois
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
DE DEU|germany,federal republic of germany,east germany,german democratic republic,allemagne,germania,deutschland|german,tedesc,deutsch,allemand
DK DNK|denmark,danemark,danimarca|dane,danish,danois
DM DMA|dominica,dominique|
DO DOM|dominican republic,republique dominicaine,repubblica dominicana,dominikanische republik|dominican,dominicain
EC ECU|ecuador,equateur|ecuadorian,equatorien
EE EST|estonia,estonie,estland|estonian,estonien
EH ESH|western sahara,sahara occidental,westsahara,sahrawi arab democratic republic|sahrawi,saharawi
ES ESP|spain,espagne,spagna,spanien,espana|spanish,spagnol,spaniard,espagnol
FI FIN|finland,finlande,finlandia,finnland|finnish,finlandais
FJ FJI|fiji,fidji,figi,fidschi|fijian
FM FSM|micronesia,federated states of micronesia,mikronesien|micronesian
FR FRA|france,francia,frankreich|french,frances,francais,franzosisch
GA GAB|gabon,gabun|gabonese,gabonais
GB GBR|united kingdom,uk,great britain,britain,england,scotland,wales,northern ireland,royaume uni,regno unito,vereinigtes konigreich|welsh,british,english,scottish,britisch,britannic,britannique
GD GRD|grenada|grenadian
GE GEO|georgia,georgie|georgian,georgien
GH GHA|ghana|ghaneen,ghanese,ghanaian
GQ GNQ|equatorial guinea,guinee equatoriale,guinea equatoriale,aquatorialguinea|equatoguinean,equatorial guinean
GT GTM|guatemala|guatemalan
GW GNB|guinea bissau,guinee bissau|bissau guinean
GY GUY|guyana|guyanese
HN HND|honduras|honduran
HR HRV|croatia,croatie,croazia,kroatien|croat
HT HTI|haiti|haitian,haitien
HU HUN|hungary,hongrie,ungheria,ungarn|hongrois,ungheres,hungarian,ungarisch
ID IDN|indonesia|indonesian,indonesien
IE IRL|ireland,republic of ireland,irlande,irlanda,irland|irish,irlandais
IS ISL|iceland,islande,islanda,island|icelandic,icelander
IT ITA|italy,italie,italia|italian,italien
JM JAM|jamaica,jamaique,giamaica|jamaican,jamaicain
JP JPN|japan,japon,giappone|japanese,japonais
KG KGZ|kyrgyzstan,kirghizstan,kirghizistan,kirgisistan|kyrgyz,kirghiz,kyrgyzstani
KI KIR|kiribati|i kiribati
KM COM|comoros,comores,comore,komoren|comorian,comorien
KN KNA|saint kitts and nevis,st kitts and nevis,saint christophe et nieves,st kitts und nevis,saint kitts e nevis|kittitian
KP PRK|north korea,democratic peoples republic of korea,dprk,coree du nord,corea del nord,nordkorea|north korean
KR KOR|south korea,republic of korea,korea,coree du sud,corea del sud,sudkorea|korean,coreen,south korean
KZ KAZ|kazakhstan,kazakistan,kasachstan|kazakh,kazakhstani
LC LCA|saint lucia,st lucia,sainte lucie|saint lucian
LI LIE|liechtenstein|liechtensteiner
LK LKA|sri lanka,ceylon|ceylonese,sri lankan,sri lankais
LR LBR|liberia|liberian
LS LSO|lesotho|basotho,mosotho
LT LTU|lithuania,lituanie,lituania,litauen|lituanien,lithuanian
LU LUX|luxembourg,lussemburgo,luxemburg|luxembourger
LV LVA|latvia,lettonie,lettonia,lettland|letton,latvian
MC MCO|monaco|monegasque
MD MDA|moldova,republic of moldova,moldavie,moldavia,republik moldau,moldau|moldave,moldovan
ME MNE|montenegro|montenegrin
MG MDG|madagascar,madagaskar|malagasy,malgache
MH MHL|marshall islands,iles marshall,isole marshall,marshallinseln|marshallese
MM MMR|myanmar,burma,birmanie,birmania|birman,burmese,myanmarese
MN MNG|mongolia,mongolie,mongolei|mongol
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
NL NLD|netherlands,holland,pays bas,paesi bassi,niederlande|dutch,olandes,neerlandais
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
PT PRT|portugal,portogallo|portugais,portoghes,portuguese
PW PLW|palau,palaos|palauan
PY PRY|paraguay|paraguayan
QA QAT|qatar,katar|qatari
RO ROU|romania,roumanie|rumen,ruman,roumain,romanian
RU RUS|russia,russian federation,russie,russland,chechnya|russe,cecen,russian,chechen,russisch,tchetchene
RW RWA|rwanda,ruanda|rwandan,rwandais
SB SLB|solomon islands,iles salomon,isole salomone,salomonen|solomon islander
SC SYC|seychelles,seychellen|seychellois
SE SWE|suede,svezia,schweden|swede,swedish,suedois
SG SGP|singapore,singapour,singapur|singaporean
SI SVN|slovenia,slovenie,slowenien|slovene,slovenian
SK SVK|slovakia,slovaquie,slovacchia,slowakei|slovak
SL SLE|sierra leone|sierra leonean,sierra leonais
SM SMR|san marino,saint marin|sammarinese
SR SUR|suriname,surinam|surinamese
ST STP|sao tome and principe,sao tome et principe,sao tome und principe|sao tomean
SV SLV|el salvador,salvador|salvadoran,salvadorian
SZ SWZ|eswatini,swaziland|swazi
TG TGO|togo|togolese,togolais
TH THA|thailand,thailande,thailandia,siam|thai,thailandais
TL TLS|timor leste,east timor,timor oriental,timor est,osttimor|timorese,timorais
TO TON|tonga|tongan
TT TTO|trinidad and tobago,trinidad,trinite et tobago,trinidad e tobago,trinidad und tobago|trinidadian
TV TUV|tuvalu|tuvaluan
TW TWN|taiwan|taiwanese,taiwanais
TZ TZA|tanzania,united republic of tanzania,tanzanie,tansania,tanganyika,zanzibar|tanzanian,tanzanien
UA UKR|ukraine|ucrain,ukrainian,ukrainien
UG UGA|uganda,ouganda|ugandan,ougandais
US USA|united states,united states of america,america,etats unis,stati uniti,vereinigte staaten|american,americain,us citizen
UY URY|uruguay|uruguayan
VA VAT|vatican city,holy see,vatican,vaticano,vatikanstadt|
VC VCT|saint vincent and the grenadines,st vincent and grenadines,saint vincent et les grenadines,saint vincent e grenadine,st vincent und die grenadinen|vincentian
VE VEN|venezuela,bolivarian republic of venezuela|venezuelan,venezuelien
VU VUT|vanuatu,new hebrides|ni vanuatu
WS WSM|samoa,western samoa|samoan
ZA ZAF|south africa,afrique du sud,sudafrica,sudafrika|sud africain,south african
ZM ZMB|zambia,zambie,sambia,northern rhodesia|zambian,zambien
ZW ZWE|zimbabwe,simbabwe,southern rhodesia,rhodesia|zimbabwean,zimbabween
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
IQ+IR+SY+TR||كرد,kurd,curdo,curda,curdi,kourd,κουρδ,kurdish,كردستان,kurmanji,kurdistan
AF+PK||پشتون,هزاره,pashto,pathan,hazara,pashtun,pachtoun,pashtoon,hazaragi
AF+TJ||tajik,tagik,تاجيك,tadjik,tadschik
AF+UZ||ازبك,uzbek,usbek,ouzbek
AF+TM||تركمن,turkmen,turkoman
AF+IR+PK||بلوچ,baloch,baluch
ER+ET||ሀበሻ,habesha,tigrinya,tigrigna
DJ+ER+ET||afar
ET||ኦሮሞ,oromo,amhara,tigray,tigrayan
ET+SO||ogaden
SD+TD||beri,زغاوه,مساليت,zaghawa,masalit,massalit
SS||nuer,dinka
BD+MM||rohingya
KW+XXA||بدون,bidun,bidoon,bedoon,bedoun,bidoun,بدون كويت,kuwaiti bidun,bidoon kuwaiti,kuwaiti bidoon,stateless kuwaiti
XXA||ajanib,apolide,apolidi,maktoum,apatride,stateless,بي تابعيت,staatenlos,ανιθαγενησ,عديم جنسيه,بدون جنسيه,maktoumeen,ανιθαγενεια,anithagenis,عديمه جنسيه,بدون تابعيت,anithageneia,no nationality,stateless person,senza cittadinanza,without nationality
PS+XXA||palestinian refugee,stateless palestinian,palestinian stateless
AM+AZ+BY+EE+GE+KG+KZ+LT+LV+MD+RU+TJ+TM+UA+UZ||su,sun,ussr,urss,udssr,soviet,sowjetunion,soviet union,union sovietique,unione sovietica
BA+HR+ME+MK+RS+SI+XK||yu,yug,yugoslav,yugoslavia,jugoslavia,yougoslavie,jugoslawien
ME+RS+XK||cs,scg,serbie et montenegro,serbia and montenegro,serbien und montenegro
CZ+SK||csk,czechoslovak,czechoslovakia,cecoslovacchia,tchecoslovaquie,tschechoslowakei`

/** Codes of former states: `code|old codes`. */
export const FORMER = `CD|ZR ZAR
MM|BU BUR
TL|TP TMP
BF|HV HVO
BJ|DY DHY
ZW|RH RHO
DE|DD DDR
VN|VD VDR
YE|YD YMD`

/** Texts that say nothing of a nationality. */
export const UNKNOWN = `xxb,xxc,xxx,zz,zzz,unknown,not known,unspecified,undetermined,not stated,not specified,none,nil,null,other,n a,na known,tbc,refugee,asylum seeker,inconnu,inconnue,nationalite inconnue,indetermine,indeterminee,sconosciuto,sconosciuta,non nota,indeterminata,unbekannt,ungeklart,ungeklaert,αγνωστη,αγνωστο,غير معروف,غير محدد,مجهول,نامعلوم,نامشخص`
