/** Compiled by `test/compare/countries/compile.ts`: do not edit. `codes|words and stems`, folded; sources there. */
export const COUNTRIES = `AFG|afgan,afganistan,afghan,afghanistan,αφγαν,αφγανισταν,افغان,افغانستان
ERI|eritre,erythraios,erythre,ερυθραι,ارتر,اريتر,اريتره اي,ኤርትራ
ETH|aethiopi,aithiop,athiop,ethiopi,etiop,αιθιοπ,اتيوپي,اتيوپيايي,اثيوب,حبشه,حبشي,ኢትዮጵያ
SDN|darfour,darfur,north darfur,north sudan,soudan,south darfur,sudan,west darfur,σουδαν,σουδανεζ,دارفور,سودان,ሱዳን
SSD|soudan du sud,south sudan,sud soudanais,sud sudan,sudan del sud,sudsoudanais,sudsudan,suedsudan,νοτιο σουδαν,νοτιοσουδαν,جنوب سودان,سودان جنوبي
TD TCD|chad,ciad,tchad,tsant,tschad,τσαντ,τσαντιαν,تشاد,چاد,چادي
SYR|siria,syr,syri,συρι,συροσ,سوري,سوريا
IQ IRQ|irachen,irak,iraq,iraqui,ιρακ,ιρακιν,عراق
IRN|iran,persian,ιραν,ايران
EGY|aegypt,agypt,aigyptos,egitto,egizian,egypt,masr,misr,αιγυπτι,αιγυπτιακ,αιγυπτοσ,مصر,مصري
PK PAK|pachistan,pakistan,πακισταν,باكستان,پاكستان
SOM|puntland,somal,somaliland,soomaali,soomaaliya,σομαλ,سومالي,سوماليايي,صومال
VNM|viet nam,vietnam,vietnamit,βιετναμ,βιετναμεζ,فيتنام,ويتنام
ALB|alban,shqiperi,shqiptar,αλβαν,باني,بانيا,بانيايي
XKX|kosov,kosovar,kosovo albanian,κοσοβαρ,κοσοβο,κοσσυφοπεδιο,كوزوو,كوزوويي,كوسوفو,كوسوفي
PSE|gaza,gaza strip,palaestina,palastina,palastinens,palastinensische autonomiegebiete,palestin,palestinian territories,territoires palestiniens,territori palestinesi,west bank,παλαιστινη,παλαιστινι,παλαιστινιακα εδαφη,اراضي فلسطينيه,سرزمين هاي فلسطيني,غزه,فلسطين
KWT|koweit,kuwait,κουβειτ,كويت
TR TUR|tuerkei,tuerkisch,turc,turchi,turk,turkei,turkey,turkish,turkiye,turqu,τουρκ,ترك,تركيه اي
DJI|djibouti,dschibuti,gibuti,jabuuti,jibuti,τζιμπουτι,جيبوتي
KEN|kenia,kenian,keniot,kenya,κενυα,κενυατ,كنيا,كنيايي,كيني,كينيا
YEM|jemen,jemenit,yemen,yemenit,υεμεν,يمن,يمني
LY LBY|libia,libic,libich,liby,λιβυ,ليبي,ليبيا,ليبيايي
NER|niger,nigerien,nigerin,nigrer,νιγηρασ,نيجر,نيجري
CF CAF|centrafricain,centrafrique,central african,central african republic,centroafrican,repubblica centrafricana,republique centrafricaine,zentralafrikan,zentralafrikanische republik,κεντροαφρικανικη δημοκρατια,افريقيا وسطي,جمهوري افريقاي مركزي,جمهوريه افريقيا وسطي
RS SRB|serb,srbija,σερβ,صرب,صربستان
MKD|macedoine du nord,macedon,macedonia del nord,macedonian,macedonien,mazedoni,mazedonier,nordmazedonien,north macedonia,βορεια μακεδονια,مقدون,مقدونيا شماليه,مقدونيه شمالي
GRC|grec,grech,grecque,greece,greek,griech,griechenland,hellas,ελλαδα,ελλην,يونان
LBN|lebanese,lebanon,liban,λιβανεζ,λιβανοσ,لبنان
JOR|giordan,jordan,ιορδανια,اردن
SAU|arabia saudita,arabie saoudite,ksa,saoudien,saudi,saudi arabi,saudit,σαουδικη αραβια,سعودي,عربستان سعودي,مملكه عربيه سعوديه
AE ARE|emirati,emirati arabi uniti,emirats arabes unis,emiri,uae,united arab emirates,vereinigte arabische emirate,ηνωμενα αραβικα εμιρατα,امارات,امارات عربيه متحده,امارات متحده عربي
MAR|maroc,marocchin,marocco,marokkan,marokko,morocc,μαροκο,مراكش,مغرب
DZA|algeri,αλγερια,جزاير
TN TUN|tunesi,tunisi,τυνησια,تونس
NGA|nigeria,nigerian,νιγηρια,نيجريه,نيجير
MLI|mali,μαλι,مالي
GN GIN|guine,guinea conakry,guinee conakry,γουινεα,غيني,غينيا,گينه
GMB|gambi,the gambia,γκαμπια,غامب,گامبيا
SN SEN|senegal,σενεγαλη,سنغال,سنگال
CIV|costa davorio,cote divoire,elfenbeinkuste,ivoirien,ivor,ivory coast,ακτη ελεφαντοστου,ايفواري,ساحل عاج
BD BGD|bangladais,bangladesch,bangladesh,bengal,μπανγκλαντεσ,بنغلاديش,بنگلادش
IND|bharat,hindustan,ind,ινδια,هند,هندي
AD AND|andorr
AM ARM|armen
AO AGO|angol
AT AUT|austria,austriac,autrich,oesterreich,osterreich
AZE|aserbaidschan,azerbaidjan,azerbaigian,azerbaijan,azeri
BA BIH|bosni,bosnia and herzegovina,bosnia ed erzegovina,bosniac,bosniak,bosniaque,bosnie herzegovine,bosnien und herzegowina
BEL|belg,belgio,belgique,belgium
BFA|burkin,burkina faso,burkinabe
BGR|bulgar
BHR|bahrain,bahreini
BI BDI|burund
BJ BEN|benin
BY BLR|belarus,bieloruss,byelorussia,weissrussland
CD COD|congo kinshasa,democratic republic of the congo,demokratische republik kongo,dr congo,drc,rdc,repubblica democratica del congo,republique democratique du congo
CG COG|congo,congo brazzaville,congol,kongo,kongolesisch,republic of the congo,republique du congo
CHE|schweiz,suisse,svizzera,swiss,switzerland
CMR|cameroon,cameroun,camerun,camerunense,kamerun
CN CHN|chin,cina,cines,peoples republic of china,prc
CYP|chypre,chypriote,cipro,cypriot,cyprus,zypern
CZE|cechia,czech,czech republic,repubblica ceca,tchequ,tschechi
DEU|allemagne,allemand,deutsch,deutschland,german,germany,tedesc
DK DNK|dane,danemark,danimarca,danish,danois,denmark
EE EST|estland,estoni
EH ESH|sahara occidental,saharawi,sahrawi,sahrawi arab democratic republic,western sahara,westsahara
ESP|espagne,espagnol,espana,spagna,spagnol,spain,spaniard,spanien,spanish
FIN|finland,finnish,finnland
FRA|franc,frankreich,franzosisch,french
GAB|gabon,gabun
GBR|brit,britannic,britannique,british,england,english,great britain,northern ireland,regno unito,royaume uni,scotland,scottish,uk,united kingdom,vereinigtes konigreich,wales,welsh
GEO|georgi
GHA|ghana,ghaneen,ghanese
GW GNB|bissau guinean,guinea bissau,guinee bissau
HRV|croat,croazia,kroatien
HUN|hongr,hungarian,hungary,ungar,ungher
IE IRL|ireland,irish,irland
IL ISR|israel
ITA|itali,italy
KGZ|kirghiz,kirghizistan,kirghizstan,kirgisistan,kyrgyz,kyrgyzstan
KHM|cambodg,cambodia,cambogia,kambodscha,khmer
KM COM|comor,komoren
KZ KAZ|kasachstan,kazakh,kazakhstan,kazakistan
LAO|lao,laos,laoti
LKA|sri lank
LR LBR|liberia
LTU|litauen,lithuania,lituani
LUX|lussemburgo,luxembourg,luxemburg
LVA|latvia,lettland,letton
MDA|moldau,moldav,moldova,republik moldau
ME MNE|montenegr
MMR|myanmar
MRT|mauretanien,mauritani
NLD|dutch,holland,neerlandais,netherlands,niederlande,olandes,paesi bassi,pays bas
NOR|norveg,norway,norweg
PL POL|poland,polen,polish,pologne,polon
PT PRT|portogallo,portoghes,portugais,portugal,portuguese
ROU|romania,roumain,roumanie,ruman,rumen
RUS|cecen,chechen,chechnya,russ,russland,tchetchene
RWA|ruanda,rwand
SE SWE|schweden,sued,svezia,swede,swedish
SI SVN|sloven,slowenien
SK SVK|slovacchia,slovak,slovaquie,slowakei
SLE|sierra leonais,sierra leone
TGO|togo,togol
TJK|tadjikistan,tadschikistan,tagikistan,tajikistan
TM TKM|turkmenistan
TZA|tansania,tanzani
UA UKR|ucrain,ukrain
UGA|ougand,uganda
UZB|ouzbekistan,usbekistan,uzbekistan
AG ATG|antigua,antigua and barbuda
ARG|argentin
AUS|australia
AW ABW|aruba
BB BRB|barbad
BN BRN|brunei
BOL|bolivia
BRA|brasil,brazil
BS BHS|baham
BTN|bhutan
BWA|botswana,motswana
BZ BLZ|belize
CAN|canad
CL CHL|chile
COL|colombia
CRI|costa rica
CUB|cuba
CV CPV|cabo verde,cape verde
CW CUW|curacao
DMA|dominica
DOM|dominican,dominican republic
ECU|ecuador
FJI|fiji
FM FSM|federated states of micronesia,micronesia
GD GRD|grenad
GF GUF|french guiana
GP GLP|guadeloupe
GQ GNQ|equatorial guinea
GTM|guatemala
GUM|guam
GY GUY|guyan
HKG|hong kong,hong kong sar china
HND|hondura
HTI|haiti
IDN|indonesia
ISL|iceland,icelandic
JEY|jersey
JM JAM|jamaica
JPN|japan
KIR|kiribati
KNA|kittitian,saint kitts and nevis,st kitts and nevis
KP PRK|democratic peoples republic of korea,dprk,north korea
KR KOR|korea,south korea
LCA|saint lucia,st lucia
LIE|liechtenstein
LSO|basotho,lesotho,mosotho
MCO|monaco
MG MDG|madagascar,malagasy
MHL|marshall islands
MNG|mongolia
MO MAC|macao,macao sar china,macau
MQ MTQ|martinique
MT MLT|malt
MUS|mauritian,mauritius
MV MDV|maldiv
MWI|malawi
MX MEX|mexic
MYS|malaysia
MZ MOZ|mozambican,mozambique
NAM|namibia
NCL|new caledonia
NIC|nicaragua
NPL|nepal
NRU|nauru
NZL|new zealand
OMN|oman
PAN|panama,panamanian
PER|peru,peruvian
PF PYF|french polynesia
PG PNG|papua new guinea
PHL|filipin,philippines
PRI|porto rico,puerto ric
PW PLW|palau
PY PRY|paraguay
QAT|qatar
REU|reunion
SB SLB|solomon islands
SC SYC|seychelles
SGP|singapore
SMR|san marino
SR SUR|suriname
STP|sao tome and principe
SV SLV|el salvador,salvadoran
SZ SWZ|eswatini,swazi
THA|thai,thailand
TLS|timor leste,timorese
TON|tonga
TTO|trinidad,trinidad and tobago
TV TUV|tuvalu
TWN|taiwan
USA|america,united states,united states of america,us citizen
UY URY|uruguay
VAT|holy see,vatican,vatican city
VCT|saint vincent and the grenadines,st vincent and grenadines
VEN|venezuela
VUT|vanuatu
WSM|samoa
YT MYT|mayotte
ZAF|south africa
ZMB|zambia
ZWE|zimbabwe
+IQ+IR+SY+TR|curd,kourd,kurd,kurdish,kurdistan,kurmanji,κουρδ,كرد,كردستان,كردي
+AF+PK|hazara,hazaragi,pachtoun,pashto,pashtoon,pashtun,pathan,هزاره,پشتون
+AF+TJ|tadjik,tadschik,tagik,tajik,تاجيك
+AF+UZ|ouzbek,usbek,uzbek,ازبك
+AF+TM|turkmen,turkoman,تركمن
+AF+IR+PK|baloch,baluch,بلوچ
+ER+ET|habesha,tigrigna,tigrinya,ሀበሻ
+DJ+ER+ET|afar
+ET|amhara,oromo,tigray,ኦሮሞ
+ET+SO|ogaden
+SD+TD|beri,masalit,massalit,zaghawa,زغاوه,مساليت
+SS|dinka,nuer
+BD+MM|rohingya
+KW+XXA|bedoon,bedoun,bidoon,bidoon kuwaiti,bidoun,bidun,kuwaiti bidoon,kuwaiti bidun,stateless kuwaiti,بدون,بدون كويت
+XXA|ajanib,anithageneia,anithagenis,apatride,apolid,maktoum,maktoumeen,no nationality,senza cittadinanza,staatenlos,stateless,stateless person,without nationality,ανιθαγενεια,ανιθαγενησ,بدون تابعيت,بدون جنسيه,بي تابعيت,عديم جنسيه,عديمه جنسيه
+PS+XXA|palestinian refugee,palestinian stateless,stateless palestinian
+AM+AZ+BY+EE+GE+KG+KZ+LT+LV+MD+RU+TJ+TM+UA+UZ|soviet,soviet union,sowjetunion,su,sun,udssr,union sovietique,unione sovietica,urss,ussr
+BA+HR+ME+MK+RS+SI+XK|jugoslavia,jugoslawien,yougoslavie,yu,yug,yugoslav
+ME+RS+XK|cs,scg,serbia and montenegro,serbie et montenegro,serbien und montenegro
+CZ+SK|cecoslovacchia,csk,czechoslovak,tchecoslovaquie,tschechoslowakei`

/** Territories, of which only the codes are read. */
export const TERRITORIES = 'AIA,AQ ATA,ASM,AX ALA,BLM,BMU,BQ BES,BVT,CCK,CK COK,CXR,FK FLK,FO FRO,GGY,GIB,GL GRL,GS SGS,HMD,IMN,IOT,KY CYM,MF MAF,MP MNP,MSR,NFK,NU NIU,PM SPM,PN PCN,SHN,SJM,SXM,TCA,TF ATF,TKL,UMI,VGB,VIR,WF WLF'

/** The same of states that were renamed or that another took in, without stems. */
export const FORMER_STATES = `+CD|zaire,zairean,zairian,zairois,zar,zr
+MM|birman,birmania,birmanie,bu,bur,burma,burmese
+TL|east timor,osttimor,tmp,tp
+BF|haute volta,hv,hvo,upper volta
+BJ|dahomey,dhy,dy
+ZW|rh,rho,rhodesia,southern rhodesia
+ZM|northern rhodesia
+DE|dd,ddr,east germany,german democratic republic
+VN|vd,vdr
+YE|yd,ymd
+BD|east pakistan
+ET|abessinien,abyssinia,abyssinian
+IR|perse,persia
+KH|kampuchea,khmer republic
+LK|ceylon,ceylonese
+MK|former yugoslav republic of macedonia,fyrom,macedoine,macedonia,mazedonien
+SZ|swaziland
+TH|siam
+TZ|tanganyika,zanzibar
+VU|new hebrides
+WS|western samoa`

/** Texts that say nothing of a nationality. */
export const UNKNOWN = `xxb,xxc,xxx,zz,zzz,unknown,not known,unspecified,undetermined,not stated,not specified,none,nil,null,other,n a,na known,tbc,refugee,asylum seeker,inconnu,inconnue,nationalite inconnue,indetermine,indeterminee,sconosciuto,sconosciuta,non nota,indeterminata,unbekannt,ungeklart,ungeklaert,αγνωστη,αγνωστο,غير معروف,غير محدد,مجهول,نامعلوم,نامشخص`
