/** Compiled by `test/compare/places/compile.ts`: do not edit. `names=towns;towns` by country, folded; sources there. */
export const PLACES = `AF
nangarhar,ننگرهار=jalalabad,dschalalabad,جلال اباد;khogyani,khugiani,خوگياني;surkh rod,sorkhrod,سرخرود;achin,اچين;shinwar
kabul,caboul,كابل=paghman;qarabagh;dasht e barchi,barchi
baghlan,بغلان=pul e khumri,pol e khomri,pulikhumri,پل خمري
kunduz,kondoz,koundouz,قندوز,كندز=imam sahib,emam saheb;khanabad;chahar dara
laghman,لغمان=mehtarlam
kunar,كنر=asadabad;chawkay,sawkai
paktia,پكتيا=gardez,گرديز
paktika,پكتيكا
khost,خوست=matun
logar,لوگر=pul e alam,puli alam;baraki barak
wardak,maidan wardak,وردك,ميدان وردك=maidan shahr;behsud,behsood;sayed abad,saydabad;chak
ghazni,gasni,غزني=jaghori,جاغوري;malistan;qarabagh;nawur
kapisa,كاپيسا=tagab;nijrab;mahmud e raqi
parwan,پروان=charikar;bagram;ghorband
herat,hirat,harat,هرات=ghoryan
balkh,بلخ=mazar e sharif,mazari sharif,mazar,مزار شريف
kandahar,قندهار=spin boldak;arghandab;panjwai
helmand,هلمند=lashkar gah;sangin;musa qala;gereshk,girishk;marjah
takhar,تخار=taloqan
badakhshan,بدخشان=faizabad,feyzabad
bamyan,باميان=yakawlang;panjab;waras
daykundi,دايكندي
uruzgan,ارزگان=tarin kot
faryab,فارياب=maimana
jowzjan,جوزجان=sheberghan,shibirghan
samangan,سمنگان
sar e pol,sari pul,سرپل
badghis,بادغيس
farah,فراه
ghor,غور
nuristan,nooristan,نورستان
zabul,زابل
nimruz,نيمروز=zaranj
panjshir,پنجشير
ER
maekel,central region,zoba maekel=asmara,አስመራ,اسمره
debub,southern region,zoba debub,ደቡብ=mendefera,adi ugri;dekemhare,decamere;adi keyh,adi caieh
anseba,zoba anseba=keren,cheren,ከረን
gash barka,ጋሽ ባርካ=barentu;agordat,akurdet;teseney,tessenei
northern red sea,semenawi keyih bahri=massawa,mitsiwa;nakfa
southern red sea
ET
addis ababa,finfinne,አዲስ አበባ
tigray,ትግራይ=mekelle,makalle,መቐለ;adigrat;axum,aksum;adwa,adua;shire,inda selassie;humera
amhara,አማራ=gondar;bahir dar;dessie,dese
oromia,oromiyaa,ኦሮሚያ=jimma,jima;adama,nazret,nazareth;shashamane,shashemene;wollega
somali region,ogaden=jijiga
southern nations,snnpr=awassa
dire dawa;harar;afar;gambella;benishangul gumuz
SD
khartoum,jartum,chartum,خرطوم=omdurman,ام درمان;bahri,khartoum north
north darfur,shamal darfur,nord darfour,شمال دارفور=el fasher,al fashir,fachir,فاشر;kutum,koutoum;tawila;tina,tine;zamzam;abu shouk;mellit
west darfur,gharb darfur,غرب دارفور=geneina,el geneina,al junaynah,jenina,جنينه
south darfur,janub darfur,جنوب دارفور=nyala,نيالا;kass;kalma
central darfur,وسط دارفور=zalingei,zalinji,زالنجي
east darfur,شرق دارفور=ed daein,al daein
darfur,دارفور=jebel marra,jabal marra
north kordofan,شمال كردفان=el obeid,al ubayyid
south kordofan,جنوب كردفان=kadugli;nuba mountains
west kordofan
blue nile,نيل ازرق=damazin
gedaref,qadarif,al qadarif,قضارف
kassala,كسلا=shagarab
gezira,jazirah,جزيره=wad madani
red sea state=port sudan,بورتسودان
white nile=kosti
sennar,sinnar;river nile,atbara;northern state,dongola
TD
ndjamena,انجمينا
ouaddai,wadai=abeche;adre
wadi fira,biltine=iriba;guereda;bahai;tine tchad
ennedi,ennedi est=fada
sila=goz beida
batha
guera,mongo;salamat,am timan;logone,moundou,doba;moyen chari,sarh
SY
damascus,damas,damasco,dimashq,sham,دمشق=rif dimashq,rural damascus,ريف دمشق;douma,duma,دوما;yarmouk,يرموك;ghouta;darayya,daraya;jaramana
aleppo,alep,halab,حلب=afrin,عفرين;kobani,ain al arab,عين عرب,كوباني;manbij;azaz;al bab;jarabulus
hasakah,al hasakah,hassake,heseke,حسكه=qamishli,kamishlo,kamichlie,qamislo,قامشلي;amuda;derik,malikiyah,al malikiyah;ras al ayn,serekaniye;tirbespi
homs,hims,حمص=palmyra,tadmur
hama,hamah,حماه=salamiyah,salamieh
idlib,ادلب=maarat al numan;jisr al shughur;saraqib
daraa,dera,درعا=bosra;nawa
deir ez zor,dayr az zawr,der zor,دير زور=mayadin;abu kamal,albukamal
raqqa,ar raqqah,rakka,رقه=tabqa,thawra;tell abyad
latakia,lattaquie,ladhiqiyah,لاذقيه=jableh
tartus,طرطوس;quneitra,قنيطره;suwayda,as suwayda,sweida,سويدا
IQ
baghdad,بغداد=sadr city
sulaymaniyah,sulaimaniya,sulaimani,souleymanieh,slemani,سليمانيه=ranya;qaladze,qala diza
erbil,irbil,hewler,اربيل,ههولير=soran;koya,koysinjaq
dohuk,duhok,دهوك=zakho,zaxo;amedi,amadiya;sumel
halabja,helebce,حلبجه
kirkuk,كركوك=hawija;daquq
nineveh,ninewa,نينوي=mosul,mossoul,mawsil,musil,موصل;sinjar,shingal,sengal,سنجار;tal afar,telafar
basra,bassorah,بصره;anbar,انبار,ramadi,fallujah;diyala,ديالي,baquba,khanaqin,xaneqin;najaf,نجف;karbala,كربلا;salah ad din,saladin,tikrit,samarra;babil,babylon,hillah
IR
tehran,تهران=karaj
khorasan,razavi khorasan,خراسان=mashhad,meshed,مشهد
qom,ghom,qum,قم;kurdistan province,sanandaj,sine,senna,سنندج,saqqez,marivan,baneh,bane;kermanshah,kirmashan,كرمانشاه,paveh,javanrud;west azerbaijan,urmia,orumiyeh,wirme,اروميه,mahabad,bukan,piranshahr,sardasht;east azerbaijan,tabriz,تبريز;isfahan,اصفهان;fars,shiraz,شيراز;kerman,كرمان;yazd,يزد;khuzestan,ahvaz,اهواز,abadan;ilam,ايلام;sistan and baluchestan,sistan,zahedan,زاهدان,zabol;gilan,rasht;mazandaran,sari;golestan,gorgan
EG
cairo,le caire,al qahirah,qahira,قاهره;giza,gizeh,al jizah,جيزه;alexandria,iskandariya,اسكندريه
gharbia,غربيه=tanta,طنطا
kafr el sheikh,كفر شيخ=burg mighizil,burj mughayzil
beheira,buhayra,بحيره=rosetta,rashid,رشيد;damanhur;edku,idku
sharqia,charkia,شرقيه=zagazig
dakahlia,daqahliya,دقهليه=mansoura
monufia,menoufia,minufiya,منوفيه=shibin el kom;tala
qalyubia,قليوبيه=banha;shubra
assiut,asyut,اسيوط;minya,منيا;sohag,سوهاج;fayoum,فيوم
PK
khyber pakhtunkhwa,kpk,nwfp,خيبر پختونخوا=peshawar,پشاور;swat;mardan
federally administered tribal areas,fata=parachinar,kurram;waziristan;bajaur;khyber agency
balochistan,بلوچستان=quetta,kwetta,كويته;chaman,pishin
punjab,pendjab,پنجاب=lahore,لاهور;rawalpindi;gujrat
sindh,sind,سنده=karachi,كراچي;hyderabad
islamabad;azad kashmir,kashmir,mirpur,muzaffarabad
SO
banaadir,benadir=mogadishu,mogadiscio,muqdisho,مقديشو
lower juba,jubbada hoose=kismayo,chisimaio
gedo
bay,baidoa,baydhabo;bakool;hiiraan,hiran,beledweyne;lower shabelle,shabeellaha hoose,merca,marka,afgooye;middle shabelle,jowhar;mudug,galkayo,gaalkacyo;bari,bosaso,boosaaso;nugaal,garowe;woqooyi galbeed,hargeisa;togdheer,burao;awdal,borama
VN
nghe an=vinh;yen thanh;dien chau
ha tinh=can loc;nghi xuan
quang binh=dong hoi
hai phong;ha noi;ho chi minh,ho chi minh city,saigon;hai duong;quang ninh;thanh hoa;quang tri;thua thien hue,hue;da nang
AL
tirana;shkoder,shkodra,scutari;kukes,has,tropoje,bajram curri;diber,dibra,peshkopi,bulqize,mat,burrel;durres,durazzo;elbasan;lezhe;fier;vlore,valona;korce;gjirokaster
XK
pristina,prishtine;prizren;peja,peje,pec;gjakova,dakovica;mitrovica
PS
gaza,gaza city,غزه=khan yunis;rafah
west bank,ضفه غربيه=nablus,naplouse;hebron,khalil;ramallah;jenin,djenine
KW
kuwait city=jahra,al jahra;ahmadi
TR
istanbul,istamboul,اسطنبول;izmir,smyrna;van;gaziantep,antep;urfa,sanliurfa;ankara;edirne;diyarbakir,amed;mardin;hatay,antakya
LY
tripoli,tarabulus,طرابلس;sabha,سبها;kufra,كفره;bani walid,بني وليد;benghazi,bengasi,بنغازي;zuwara;sabratha;zawiya
LB
beirut,beyrouth,بيروت;tripoli,tarabulus,طرابلس
JO
amman,عمان;zaatari,زعتري
GR
lesbos,mytilene,moria,λεσβοσ;athens,atene,athina,αθηνα;thessaloniki,salonica,salonicco,θεσσαλονικη;idomeni,ειδομενη;chios;samos;kos
IT
lampedusa;sicily,sicilia,catania;rome,roma,rom;milan,mailand;ventimiglia,vintimille;bari;trieste;calabria,reggio calabria,crotone
FR
calais,the jungle,jungle,la jungle,calais jungle,la lande,jungle de calais,كاليه;dunkirk,dunkerque,dunkirchen,grande synthe,la liniere,loon plage;norrent fontes;steenvoorde;paris,la chapelle,stalingrad;lille
BE
brussels,bruxelles,maximilian park,parc maximilien;zeebrugge
DE
berlin;munich,munchen,monaco di baviera;hamburg;frankfurt;passau
RS
belgrade,beograd;presevo;subotica;sid
HU
budapest;roszke
GB
london,londres,londra;kent,dover,folkestone;croydon,lunar house;birmingham;manchester;glasgow;cardiff`
