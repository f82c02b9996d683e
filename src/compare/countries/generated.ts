/** Compiled from `source.ts` by `compile.ts`: do not edit. `codes|words and stems`, folded. */
export const COUNTRIES = `AF AFG|afghanistan,afganistan,afghan,افغان,αφγανισταν,افغانستان,afgan,αφγαν
ER ERI|eritre,erythre,اريتر,ερυθραι,ارتر,erythraios,اريتره اي,ኤርትራ
ET ETH|ethiopi,athiop,αιθιοπ,etiop,aethiopi,aithiop,اثيوب,اتيوپيايي,اتيوپي,ኢትዮጵያ,حبشه,حبشي
SD SDN|darfur,sudan,north sudan,soudan,دارفور,سودان,north darfur,south darfur,west darfur,σουδανεζ,darfour,σουδαν,ሱዳን
SS SSD|south sudan,جنوب سودان,sud sudan,suedsudan,sudsudan,soudan du sud,sudan del sud,sud soudanais,νοτιο σουδαν,sudsoudanais,سودان جنوبي,νοτιοσουδαν
TD TCD|tschad,tchad,chad,ciad,تشاد,τσαντιαν,τσαντ,tsant,چادي,چاد
SY SYR|syri,siria,συρι,سوري,سوريا,συροσ,syr
IQ IRQ|irak,iraq,عراق,irachen,iraqui,ιρακιν,ιρακ
IR IRN|iran,ايران,persian,ιραν
EG EGY|egypt,aegypt,agypt,misr,masr,αιγυπτιακ,αιγυπτοσ,aigyptos,egizian,αιγυπτι,egitto,مصري,مصر
PK PAK|pakistan,باكستان,پاكستان,pachistan,πακισταν
SO SOM|somal,somaliland,σομαλ,صومال,soomaaliya,سوماليايي,puntland,soomaali,سومالي
VN VNM|vietnam,فيتنام,ويتنام,vietnamit,βιετναμεζ,viet nam,βιετναμ
AL ALB|alban,shqiperi,αλβαν,shqiptar,بانيايي,بانيا,باني
XK XKX|kosov,kosovar,kosovo albanian,κοσσυφοπεδιο,κοσοβαρ,كوزوويي,κοσοβο,كوسوفو,كوسوفي,كوزوو
PS PSE|palestin,palastinens,فلسطين,gaza,palastinensische autonomiegebiete,territoires palestiniens,palestinian territories,territori palestinesi,παλαιστινιακα εδαφη,سرزمين هاي فلسطيني,اراضي فلسطينيه,palaestina,gaza strip,παλαιστινη,παλαιστινι,palastina,west bank,غزه
KW KWT|kuwait,koweit,كويت,κουβειτ
TR TUR|turc,ترك,turchi,turqu,τουρκ,turk,tuerkisch,تركيه اي,turkiye,tuerkei,turkish,turkey,turkei
DJ DJI|djibouti,dschibuti,gibuti,τζιμπουτι,jabuuti,jibuti,جيبوتي
KE KEN|kenian,kenya,keniot,κενυατ,كنيايي,kenia,κενυα,كينيا,كنيا,كيني
YE YEM|yemenit,jemenit,yemen,υεμεν,jemen,يمني,يمن
LY LBY|liby,λιβυ,ليبيايي,libich,libia,ليبيا,libic,ليبي
NE NER|nigerien,νιγηρασ,nigerin,nigrer,niger,نيجري,نيجر
CF CAF|zentralafrikanische republik,κεντροαφρικανικη δημοκρατια,republique centrafricaine,central african republic,repubblica centrafricana,جمهوريه افريقيا وسطي,جمهوري افريقاي مركزي,central african,zentralafrikan,centrafricain,centroafrican,centrafrique,افريقيا وسطي
RS SRB|serb,σερβ,صرب,صربستان,srbija
MK MKD|north macedonia,مقدون,macedonia del nord,macedoine du nord,βορεια μακεδονια,nordmazedonien,مقدونيا شماليه,مقدونيه شمالي,macedonian,macedonien,mazedonier,mazedoni,macedon
GR GRC|grec,grecque,griech,يونان,ελλην,griechenland,greece,hellas,ελλαδα,greek,grech
LB LBN|liban,لبنان,lebanese,lebanon,λιβανοσ,λιβανεζ
JO JOR|jordan,giordan,اردن,ιορδανια
SA SAU|saudi arabi,سعودي,مملكه عربيه سعوديه,arabie saoudite,σαουδικη αραβια,arabia saudita,عربستان سعودي,saoudien,saudit,saudi,ksa
AE ARE|امارات,emiri,vereinigte arabische emirate,ηνωμενα αραβικα εμιρατα,united arab emirates,emirats arabes unis,emirati arabi uniti,امارات عربيه متحده,امارات متحده عربي,emirati,uae
MA MAR|marokkan,morocc,maroc,مغرب,marocchin,marocco,marokko,μαροκο,مراكش
DZ DZA|algeri,جزاير,αλγερια
TN TUN|tunisi,tunesi,تونس,τυνησια
NG NGA|nigerian,نيجير,nigeria,νιγηρια,نيجريه
ML MLI|mali,μαλι,مالي
GN GIN|guine,guinea conakry,guinee conakry,γουινεα,غينيا,گينه,غيني
GM GMB|gambi,غامب,the gambia,γκαμπια,گامبيا
SN SEN|senegal,سنغال,σενεγαλη,سنگال
CI CIV|ivor,ακτη ελεφαντοστου,elfenbeinkuste,costa davorio,cote divoire,ivory coast,ساحل عاج,ivoirien,ايفواري
BD BGD|bangladesh,بنغلاديش,bengal,μπανγκλαντεσ,bangladesch,bangladais,بنگلادش
IN IND|ind,hindustan,bharat,ινδια,هندي,هند
CN CHN|chin,cines,peoples republic of china,cina,κινα,صيني,چيني,prc,صين,چين
LA LAO|laoti,لايوس,laos,λαοσ,لاوس,lao
KH KHM|kambodscha,cambodia,cambogia,cambodg,καμποτζη,كمبوديا,كامبوج,khmer
TJ TJK|tajikistan,tadschikistan,tadjikistan,τατζικισταν,tagikistan,طاجيكستان,تاجيكستان
UZ UZB|uzbekistan,ουζμπεκισταν,ouzbekistan,usbekistan,اوزبكستان,ازبكستان
TM TKM|turkmenistan,τουρκμενισταν,تركمانستان,تركمنستان
AM ARM|armen,ارمنستان,αρμενια,ارمينيا
AZ AZE|azerbaidjan,azerbaijan,جمهوري اذربايجان,aserbaidschan,αζερμπαιτζαν,azerbaigian,اذربيجان,azeri
IL ISR|israel,اسراييل,ισραηλ
AD AND|andorr
AO AGO|angol
AR ARG|argentin
AT AUT|austria,autrich,oesterreich,osterreich,austriac
AU AUS|australi
BA BIH|bosni,bosnien und herzegowina,bosnia and herzegovina,bosnia ed erzegovina,bosnie herzegovine,bosniaque,bosniak,bosniac
BE BEL|belg,belgique,belgium,belgio
BF BFA|burkin,burkina faso,burkinabe
BG BGR|bulgar
BH BHR|bahrain,bahreini
BI BDI|burund
BJ BEN|benin
BN BRN|brunei,brunei darussalam
BO BOL|bolivi
BR BRA|brasil,brazil,bresil
BT BTN|bhutan
BW BWA|botswana,motswana,batswana
BY BLR|bieloruss,byelorussia,belarus,weissrussland
CA CAN|canad,kanada
CD COD|democratic republic of the congo,republique democratique du congo,repubblica democratica del congo,demokratische republik kongo,congo kinshasa,dr congo,drc,rdc
CG COG|congol,republic of the congo,republique du congo,congo brazzaville,kongolesisch,congo,kongo
CH CHE|schweiz,switzerland,svizzera,suisse,swiss
CL CHL|chile,chilien,cile
CM CMR|cameroon,cameroun,camerunense,camerun,kamerun
CO COL|colombi,kolumbien
CR CRI|costa rica
CU CUB|cuba,kuba
CV CPV|cape verde,cabo verde,capo verde,kap verde,cap vert
CY CYP|chypriote,cypriot,cyprus,chypre,zypern,cipro
CZ CZE|tschechi,tchequ,czech,repubblica ceca,czech republic,cechia
DE DEU|german,deutschland,allemagne,allemand,germany,deutsch,tedesc
DK DNK|danimarca,danemark,denmark,danish,danois,dane
DM DMA|dominique,dominica
DO DOM|dominikanische republik,republique dominicaine,repubblica dominicana,dominican republic,dominicain,dominican
EC ECU|ecuador,equatorien,equateur
EE EST|estoni,estland
EH ESH|sahrawi arab democratic republic,sahara occidental,western sahara,westsahara,saharawi,sahrawi
ES ESP|spaniard,espagnol,espagne,spanien,spanish,spagnol,spagna,espana,spain
FI FIN|finland,finnland,finnish
FR FRA|franc,franzosisch,frankreich,french
GA GAB|gabon,gabun
GB GBR|brit,vereinigtes konigreich,northern ireland,united kingdom,great britain,royaume uni,regno unito,britannique,britannic,scotland,scottish,england,british,english,wales,welsh,uk
GE GEO|georgi
GH GHA|ghana,ghaneen,ghanese
GQ GNQ|equatorial guinea,guinee equatoriale,guinea equatoriale,aquatorialguinea,equatoguinean
GT GTM|guatemala
GW GNB|bissau guinean,guinea bissau,guinee bissau
HN HND|hondura
HR HRV|croat,kroatien,croazia
HT HTI|haiti
HU HUN|ungher,hongr,ungar,hungarian,hungary
ID IDN|indonesi
IE IRL|irland,ireland,irish
IS ISL|island,iceland,icelandic
IT ITA|itali,italy
JM JAM|jamaica,jamaique,giamaica
JP JPN|japan,japon,giappone
KG KGZ|kyrgyzstan,kirghizistan,kirghizstan,kirgisistan,kirghiz,kyrgyz
KM COM|comor,komoren
KP PRK|north korea,democratic peoples republic of korea,corea del nord,coree du nord,nordkorea,dprk
KR KOR|south korea,korea,corea del sud,coree du sud,sudkorea,coreen
KZ KAZ|kazakhstan,kazakistan,kasachstan,kazakh
LK LKA|sri lank
LR LBR|liberia
LS LSO|lesotho,basotho,mosotho
LT LTU|lituani,lithuania,litauen
LU LUX|luxembourg,lussemburgo,luxemburg
LV LVA|letton,latvia,lettland
MD MDA|moldav,moldova,republik moldau,moldau
ME MNE|montenegr
MG MDG|madagascar,madagaskar,malagasy,malgache
MM MMR|myanmar
MN MNG|mongol,mongolei
MR MRT|mauritani,mauretanien
MT MLT|malt
MU MUS|mauritius,mauritian,maurice
MV MDV|maldiv,malediven
MW MWI|malawi
MX MEX|mexic,mexique,messico,mexiko
MY MYS|malaysia,malaisie
MZ MOZ|mozambic,mozambique,mosambik
NA NAM|namibi
NI NIC|nicaragua
NL NLD|netherlands,paesi bassi,niederlande,neerlandais,pays bas,holland,olandes,dutch
NO NOR|norveg,norweg,norway
NP NPL|nepal
NZ NZL|new zealand,nouvelle zelande,nuova zelanda,neuseeland
OM OMN|oman
PA PAN|panamanian,panama
PE PER|peruvi,perou,peru
PH PHL|philippin,filipin,filippine
PL POL|polon,pologne,poland,polish,polen
PT PRT|portogallo,portuguese,portugais,portoghes,portugal
PY PRY|paraguay
QA QAT|qatar,katar
RO ROU|romania,ruman,roumanie,roumain,rumen
RU RUS|russ,tchetchene,russland,chechnya,chechen,cecen
RW RWA|rwand,ruanda
SE SWE|swede,sued,schweden,swedish,svezia
SG SGP|singapore,singapour,singapur
SI SVN|sloven,slowenien
SK SVK|slovak,slovacchia,slovaquie,slowakei
SL SLE|sierra leone,sierra leonais
SV SLV|salvador,el salvador
SZ SWZ|eswatini,swazi
TG TGO|togol,togo
TH THA|thailand,thai
TL TLS|timor,timor oriental,timor leste,timor est
TW TWN|taiwan
TZ TZA|tanzani,tansania
UA UKR|ukrain,ucrain
UG UGA|uganda,ougand
US USA|america,united states of america,vereinigte staaten,united states,stati uniti,etats unis,us citizen
UY URY|uruguay
VE VEN|venezuel
ZA ZAF|south africa,afrique du sud,sud africain,sudafrica,sudafrika
ZM ZMB|zambi,sambia
ZW ZWE|zimbabwe,simbabwe
AI AIA|anguilla
AQ ATA|antarctica
AS ASM|american samoa
AW ABW|aruba
AX ALA|aland islands
BL BLM|saint barthelemy,st barthelemy
BM BMU|bermuda
BQ BES|caribbean netherlands,bonaire
BV BVT|bouvet island
CC CCK|cocos keeling islands,cocos islands
CK COK|cook islands
CW CUW|curacao
CX CXR|christmas island
FK FLK|falkland islands
FO FRO|faroe islands
GF GUF|french guiana
GG GGY|guernsey
GI GIB|gibraltar
GL GRL|greenland
GP GLP|guadeloupe
GS SGS|south georgia and the south sandwich islands,south georgia and south sandwich islands
GU GUM|guam
HK HKG|hong kong sar china,hong kong
HM HMD|heard and mcdonald islands
IM IMN|isle of man
IO IOT|british indian ocean territory
JE JEY|jersey
KY CYM|cayman islands
MF MAF|saint martin,st martin
MO MAC|macao sar china,macao,macau
MP MNP|northern mariana islands
MQ MTQ|martinique
MS MSR|montserrat
NC NCL|new caledonia
NF NFK|norfolk island
NU NIU|niue
PF PYF|french polynesia
PM SPM|saint pierre and miquelon,st pierre and miquelon
PN PCN|pitcairn islands,pitcairn
PR PRI|puerto ric,porto rico
RE REU|reunion
SH SHN|saint helena,st helena
SJ SJM|svalbard and jan mayen
SX SXM|sint maarten
TC TCA|turks and caicos islands
TF ATF|french southern territories
TK TKL|tokelau
UM UMI|us outlying islands
VG VGB|british virgin islands
VI VIR|us virgin islands
WF WLF|wallis and futuna
YT MYT|mayotte
AG ATG|antigua,antigua and barbuda
BB BRB|barbad
BS BHS|baham
BZ BLZ|belize
FJ FJI|fiji
FM FSM|federated states of micronesia,micronesia
GD GRD|grenad
GY GUY|guyan
KI KIR|kiribati
KN KNA|saint kitts and nevis,st kitts and nevis,kittitian
LC LCA|saint lucia,st lucia
LI LIE|liechtenstein
MC MCO|monaco
MH MHL|marshall islands
NR NRU|nauru
PG PNG|papua new guinea
PW PLW|palau
SB SLB|solomon islands
SC SYC|seychelles
SM SMR|san marino
SR SUR|suriname
ST STP|sao tome and principe
TO TON|tonga
TT TTO|trinidad,trinidad and tobago
TV TUV|tuvalu
VA VAT|vatican city,holy see,vatican
VC VCT|saint vincent and the grenadines,st vincent and grenadines
VU VUT|vanuatu
WS WSM|samoa
IQ+IR+SY+TR|kurd,curd,kurdistan,κουρδ,كردي,kurmanji,kurdish,كردستان,kourd,كرد
AF+PK|pachtoun,pashtoon,hazaragi,pashtun,pashto,pathan,hazara,پشتون,هزاره
AF+TJ|tadschik,tadjik,tajik,tagik,تاجيك
AF+UZ|usbek,ouzbek,uzbek,ازبك
AF+TM|turkmen,turkoman,تركمن
AF+IR+PK|baloch,baluch,بلوچ
ER+ET|tigrinya,tigrigna,habesha,ሀበሻ
DJ+ER+ET|afar
ET|tigray,amhara,oromo,ኦሮሞ
ET+SO|ogaden
SD+TD|massalit,zaghawa,masalit,مساليت,زغاوه,beri
SS|dinka,nuer
BD+MM|rohingya
KW+XXA|stateless kuwaiti,bidoon kuwaiti,kuwaiti bidoon,kuwaiti bidun,بدون كويت,bidoon,bedoon,bedoun,bidoun,bidun,بدون
XXA|staatenlos,apolid,without nationality,senza cittadinanza,stateless person,no nationality,anithageneia,ανιθαγενεια,anithagenis,عديمه جنسيه,بدون تابعيت,ανιθαγενησ,عديم جنسيه,بدون جنسيه,maktoumeen,stateless,بي تابعيت,apatride,maktoum,ajanib
PS+XXA|stateless palestinian,palestinian stateless,palestinian refugee
AM+AZ+BY+EE+GE+KG+KZ+LT+LV+MD+RU+TJ+TM+UA+UZ|union sovietique,unione sovietica,soviet union,sowjetunion,soviet,udssr,ussr,urss,sun,su
BA+HR+ME+MK+RS+SI+XK|yugoslav,yougoslavie,jugoslawien,jugoslavia,yug,yu
ME+RS+XK|serbien und montenegro,serbia and montenegro,serbie et montenegro,scg,cs
CZ+SK|czechoslovak,tschechoslowakei,tchecoslovaquie,cecoslovacchia,csk`

/** The same of states that were renamed or that another took in, without stems. */
export const FORMER_STATES = `CD|zr,zar,zaire,zairian,zairean,zairois
MM|bu,bur,burma,birmanie,birmania,burmese,birman
TL|tp,tmp,east timor,osttimor
BF|hv,hvo,upper volta,haute volta
BJ|dy,dhy,dahomey
ZW|rh,rho,rhodesia,southern rhodesia
ZM|northern rhodesia
DE|dd,ddr,east germany,german democratic republic
VN|vd,vdr
YE|yd,ymd
BD|east pakistan
ET|abyssinia,abyssinian,abessinien
IR|persia,perse
KH|kampuchea,khmer republic
LK|ceylon,ceylonese
MK|macedonia,macedoine,mazedonien,fyrom,former yugoslav republic of macedonia
SZ|swaziland
TH|siam
TZ|tanganyika,zanzibar
VU|new hebrides
WS|western samoa`

/** Texts that say nothing of a nationality. */
export const UNKNOWN = `xxb,xxc,xxx,zz,zzz,unknown,not known,unspecified,undetermined,not stated,not specified,none,nil,null,other,n a,na known,tbc,refugee,asylum seeker,inconnu,inconnue,nationalite inconnue,indetermine,indeterminee,sconosciuto,sconosciuta,non nota,indeterminata,unbekannt,ungeklart,ungeklaert,αγνωστη,αγνωστο,غير معروف,غير محدد,مجهول,نامعلوم,نامشخص`
