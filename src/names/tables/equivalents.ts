/**
 * The commonest names, each a class of spellings that rules of sound alone do not bring together, with how rare the
 * name is among the people whom such registers hold: `bits` is -log2 of the share of records that carry it, an order of
 * magnitude by general knowledge, used only where no register gives its own frequencies.
 *
 * One row a class: `bits name: spellings`. A spelling stands in plain letters (marks removed) or in its own script, and
 * may stand in several classes (Hamo is a short Mohammad and a short Ahmad). `~` marks a short form, which is worth a
 * little less than a spelling.
 */
export const EQUIVALENTS = `
2.2 muhammad: mohamed mohammed mohammad mohamad mohamet muhamad muhammed muhamed mahamat mahamad mahamed mahomed mehmet mehmed mihemed mihemmed maxamed mochament mochamed mochammant moxamed mouhammad mouhamed mouhamad mouhamadou mamadou mhamed mhamad mhammed mohammod muxammad muhammet muhamet mohmad mohmmad mahmad muhmmad محمد md mohd muhd moh muh mohmad ~mo ~moe ~mad ~mamad ~mamo ~hama ~hamo ~memo ~heme ~mamadi ~medo ~moha ሙሐመድ መሐመድ ሞሃመድ መሀመድ Мухаммад мухаммад мухаммед магомед мохаммад
3.0 ali: ali aly eli cali alli علي على علی ኣሊ አሊ али ~aliko ~allawi
3.2 ahmad: ahmed ahmad ahmet ahmat axmed axmad ehmed ehmad achmet achmad achmed akhmad akhmed akhmet ahmadou ahamed ahamad amad hmed hmad احمد أحمد ኣሕመድ አህመድ ахмад ахмед ~ahmo ~ehme ~hamada ~hamoudi
3.6 hasan: hassan hasan xasan hesen hassen hasen chasan chassan hasane hacen hassane hacene hasssan حسن ሓሰን ሐሰን ሃሰን хасан ~hasso ~heso
3.6 husayn: hussein husain husein hussain husayn hossein hosein hoseyn huseyin hocine houcine houssein hussien husien hisen hisein xuseen xusen huseen hussen hissein hissene hisseine houssen chousein husseyn hossain hussin houssin hassine huseyn khuseyn khusein hoosein hosin حسين حسین ሑሴን ሁሴን хусейн хусайн ~husso ~hiso
4.2 abdallah: abdullah abdallah abdulla abdalla abdellah abdollah abdoullah abdoulla abdoulaye abdullahi abdillahi abdilahi abdulahi abdalah abdulah abdella abdela cabdullaahi cabdulahi cabdullahi cabdilaahi cabdillaahi clahi claahi evdila ebdula ampntoullach عبدالله عبداللہ ዓብደላ አብደላ абдулла абдуллах ~abdo ~abdu ~abdi ~abood ~aboudi ~obaid
4.4 ibrahim: ibrahim ebrahim ibraheem ebraheem brahim ibrahima ibraahim ibrahem ibrohim bireahim birahim barahim abraham abraha avraham abram ibragim ابراهيم إبراهيم ابراہیم ابراهیم ኢብራሂም ኣብርሃም አብርሃም ибрагим ибрахим ~ibro ~ibra ~ibo ~birhim
4.6 yusuf: yusuf yousef youssef yousif yusif yousuf yusef youcef youssouf yosef yosif joseph josef yossef yoosuf yuusuf yousaf yusaf jusuf jusof youssif yussuf yussef iosif giuseppe يوسف یوسف ዩሱፍ ዮሴፍ юсуф юсеф ~yoso ~jojo ~sufi
4.6 umar: omar umar omer umer oumar oumer cumar omaar omaru oumarou omr عمر ዑመር ኡመር ኦማር умар омар ~omo
4.8 uthman: osman othman usman uthman ousmane ousman otman othmane athmane cusmaan cismaan cusman usmaan osmane ottman usmon عثمان عثمن ዑስማን ኡስማን усман осман ~oso
4.6 mahmud: mahmoud mahmud mahmood mehmud mehmood mahmut maxamuud maxamud mahamoud mahamud mohamoud mohamud mahamoudou machmoud mahmout محمود ማሕሙድ махмуд ~hamoudi ~mido ~hude
4.4 khalid: khalid khaled halid halit chalid xalid xaled haled khaleed khalit chalent خالد ካሊድ ኻሊድ халид халед ~kalo ~xalo ~khaldo
4.6 ismail: ismail ismael ismaeel ismaiil ismaaciil ismayil ismaeil esmail esmaeil esmaeel esmaiel smail smain ismaila ismahil isma ismoil samael إسماعيل اسماعيل اسماعیل እስማኤል исмаил ~ismo ~simo
4.4 saeed: said saed saiid saeid sayeed siad siid saaid saidou sacid saciid سعيد سعید ሰዒድ саид
4.6 sayyid: sayed sayyid sayyed syed seyed seyyed seyid sayid saiyed sayad sied seyit sidi سيد سید ሰይድ сайид сейид
4.8 salih: saleh salih salleh salihu saalax saalih sahleh selah saliou صالح ሳሊሕ ሳልህ салех салих
5.2 salah: salah salaah saalah salax صلاح ሳላሕ
4.6 mustafa: mustafa mostafa mustapha mostapha moustapha moustafa moustafe mustaf mustafe mousstafa mustafo مصطفى مصطفی مصطفے ሙስጠፋ мустафа ~mustu ~misto ~safa
4.8 idris: idris idriss idrees edris edriss idrisse edrees ادريس إدريس ادریس ኢድሪስ идрис
4.6 adam: adam adem aden aadan adan adoum aadam adama adom adaan ادم آدم ኣደም አደም ኣዳም адам
5.0 abubakar: abubakar abubaker aboubakar abubakr abubakir abakar aboubaker aboubacar aboubakr bubakar boubacar bakar babakar boukar abukar abuukar ابوبكر أبوبكر ابوبکر አቡበከር абубакар абубакр
4.4 hamid: hamid hameed hamed hammid hamyd xamiid xamid hamit hamide حميد حمید حامد ሓሚድ ሐሚድ хамид хамед ~hamido
4.6 karim: karim kareem kerim karem kerem kariim kariym كريم کریم ካሪም карим керим
4.8 rahim: rahim raheem rehim raheim raxiim rahiim رحيم رحیم ራሂም рахим
4.4 rahman: rahman rehman rahmaan rahmon raman raxmaan رحمن رحمان ረሕማን рахман
4.8 khan: khan kan xan khaan خان ካን хан
4.8 jan: jan jaan djan dzhan جان джан
5.2 gul: gul gol gull goul gkoul gool كل گل гул
4.8 shah: shah shaah sha chah schah شاه شاہ шах
4.8 reza: reza raza rida ridha redha rezaa ridah rizo riza rezza رضا ሪዳ реза риза
4.6 mahdi: mahdi mehdi mahdy mehdy mohdi mahadi mehedi مهدي مهدی ማሕዲ махди мехди
4.6 hadi: hadi hady haadi xaadi هادي هادی хади
4.8 abbas: abbas abas cabaas abass abbass cabbaas عباس ዓባስ аббас
4.6 jafar: jafar jaafar jafer djafar jaffar jaafer djaafar giafar dzhafar caafar gaafar gafar jacfar جعفر ጃፋር джафар
4.8 haydar: haidar haydar heydar haider hayder heidar hyder حيدر حیدر ሓይደር хайдар
5.0 kazim: kazim kazem kadhim kadhem kadim kathim kazym kathem kaadhim كاظم کاظم
5.0 qasim: qasim qasem kasim kassim kassem gasim gasem ghasem qassem qassim kacem qaasim casim gacem قاسم ቃሲም касим
5.0 rashid: rashid rasheed rachid rashed rached rascid rashiid raschid raasid rasit رشيد راشد رشید ራሺድ рашид рашед
4.8 jamal: jamal gamal djamal djamel cemal jamaal xhemal gemal camal dzhamal jemal djemal جمال ጀማል джамал
5.0 kamal: kamal kemal kamel kamaal qemal كمال کمال ከማል камал кемаль
5.0 tariq: tariq tarek tarik tareq tarig tareg tarique طارق ታሪቅ тарик
4.8 nasir: nasir naser nasser nassir naasir nacer ناصر ናስር насир насер
5.0 basir: basir baseer bassir basiir baser بصير بصیر басир
5.0 bashir: bashir basheer bachir bascir beshir baschir bechir mpasir bashiir besir بشير بشیر በሺር башир
5.0 amin: amin ameen amine amiin emin امين امین أمين ኣሚን амин
5.0 amir: amir ameer emir aamir amiir amer عامر امير أمير امیر ኣሚር амир амер
5.2 aziz: aziz azeez azez asis عزيز عزیز ዓዚዝ азиз
5.0 malik: malik malek maalik maleek maliq melik مالك مالک ملك ማሊክ малик малек
5.0 latif: latif lateef letif latyf لطيف لطیف латиф
5.2 qadir: qadir kader qader kadir gader gadir kaader qadeer ghader قادر قدير قدیر ቃድር кадир кадер
5.2 yaqub: yaqub yaqoub yaqoob yakub yacoub yacub yakoub yagoub yaghoub yacob yakob yaacoub yaaqub yaakov jacob jakob yaqob iacob يعقوب یعقوب ያዕቆብ ያቆብ якуб яков
5.2 sulayman: suleiman sulaiman soliman sulayman suleyman souleymane soleiman soleyman suliman slimane saleebaan saleban sleiman sliman solomon salomon selemon solomone souleiman suliaman sulieman سليمان سلیمان ሱለይማን ሰሎሞን ሰለሞን сулейман сулайман соломон ~sol ~sole
5.2 musa: musa moussa mussa muuse mousa moosa moses muse musie mussie muusa mose مُوسى موسى موسی ሙሳ ሙሴ муса моисей
5.2 isa: isa issa eissa esa essa iissa ciise cise isse issah عيسى عیسی ዒሳ ኢሳ иса
5.2 yahya: yahya yahia yahyah yehia yahye yihya yehya yaxye yahiya jahja yahja يحيى یحیی ያሕያ яхья
5.2 harun: haroun haroon harun haaruun haron aaron aron هارون ሃሩን харун аарон
5.2 dawud: daoud dawood daud dawud dawit davit daawuud dauod david davud davood ntaount daood dawed dowd داود داوود داؤد ዳዊት ዳውድ дауд давид
5.4 yunus: younes younis yunus younus yonis yunis younous yonas jonas jonah ionas yoonis يونس یونس ዮናስ ዩኑስ юнус
5.4 ilyas: ilyas elias ilias elyas eliyas iliyas ilyaas إلياس الياس الیاس ኤልያስ ильяс илияс
5.4 ayyub: ayoub ayub ayyub ayyoub ayoob eyob iyob eyoub eyüp ايوب أيوب ایوب እዮብ ኢዮብ аюб айюб
5.0 bilal: bilal belal bilaal bilel بلال ቢላል билал
5.2 hamza: hamza hamzah hamze xamse xamza hamsa حمزة حمزه ሓምዛ хамза
5.2 zayn: zain zein zayn zin zine زين زین
5.2 nur: noor nour nur noer nuur نور ኑር нур
5.2 tahir: tahir taher daahir tahar taahir tahr طاهر ጣሂር тахир
5.2 sharif: sharif sherif cherif shareef charif shariif scerif شريف شریف ሸሪፍ шариф
5.2 shafiq: shafiq shafik chafik chafiq shafeeq شفيق شفیق шафик
5.2 siddiq: siddiq siddig sediq seddiq siddique seddik sidik sidiq saddiq sadeeq سديق صديق صدیق ስዲቕ сиддик
5.2 sadiq: sadiq sadegh sadeq sadik sadek sadig sadeqh صادق ሳዲቅ садик садек
5.2 faruq: farouk faruq farooq faruk farouq farook فاروق ፋሩቅ фарук
5.2 fatima: fatima fatma fatemeh fatemah fatimah faduma faadumo fadumo fatuma fatouma fatme fatmeh faatima fatime fatumo فاطمة فاطمه ፋጥማ фатима ~fati ~fatou ~tima
5.2 aisha: aisha aicha aysha ayesha aysa caasha asha caisha aishah ayse aische aischa aixa عائشة عايشة عائشه ዓይሻ айша ~aish
5.2 maryam: maryam mariam miriam mariem maryan meryem mariama mariamu meriem maryama meryam marjam مريم مریم ማርያም мариам марьям
5.4 zaynab: zainab zaynab zeinab zeynab zeinep zeynep saynab zaineb zineb zenab زينب زینب ዘይነብ зейнаб зайнаб
5.4 khadija: khadija khadijah khadidja hadija hatice khadiga kadija xadiija khadijeh chadija خديجة خدیجه ኸድጃ хадиджа
5.4 halima: halima halimah xaliimo haleema halimo halime حليمة حلیمه ሓሊማ халима
5.4 zahra: zahra zahraa zehra zahro زهراء زهرا ዛህራ захра
5.4 amina: amina aminah aamina ameena emine aamino أمينة امینه آمنة ኣሚና амина
4.6 abd: abd abdul abdel abdal abdoul abdu cabdi abdi abdo abdou cabdul evd عبد ዓብዱ አብዱ абду абдул ~abed
5.0 ghulam: ghulam gholam golam gulam qulam ghoulam qolam غلام гулам голам
5.2 faisal: faisal faysal feisal feysal faycal fayssal faiçal fayçal faycel feysel فيصل فیصل ፋይሳል фейсал файсал
5.2 marwan: marwan merwan marouane marwane مروان ማርዋን марван
5.4 hisham: hisham hesham hicham hishem hichem هشام ሂሻም хишам
5.4 walid: walid waleed oualid welid waliid وليد ولید ዋሊድ валид
5.4 majid: majid majeed maged magid madjid mecid majed مجيد ماجد مجید маджид
5.4 samir: samir sameer semir سمير سمیر ሳሚር самир
5.4 karam: karam كرم کرم
5.4 nabil: nabil nabeel nebil نبيل نبیل ናቢል набиль
5.4 adil: adil adel aadil عادل ዓዲል адель адил
5.4 imad: imad emad imed عماد
5.4 ziyad: ziad ziyad zyad zied زياد زیاد
5.4 nizar: nizar nezar نزار
5.2 habib: habib habeeb hebib xabiib حبيب حبیب ሓቢብ хабиб
5.2 zia: zia ziya dhia diya ziaa zeia diyaa ضياء ضیا ضیاء зия
5.0 haji: haji hajji hadji hadj haj hajj hajy xaaji haci hac حاجي حاجی حاج ሓጂ хаджи
5.2 javad: javad jawad jawed javed javid jawid cevad djawad djavad tzavent djawed جواد جاويد جاوید джавад
5.2 navid: navid naweed naveed nawid nevit نويد نوید навид
6.0 tesfay: tesfay tesfaye tesfai tesfa tasfay tesfahi tasfaye tesfaie ተስፋይ ተስፋዬ ተስፋ ~tesfu ~tesfish
6.0 haile: haile hayle hailie hailè heile ሃይለ ኃይለ ሀይለ
6.2 gebre: gebre ghebre gebra ghebra gabre guebre gebray gere ገብረ ~gerie ~gherie ~gebrey
6.2 tekle: tekle tecle teckle tekla ተክለ
6.2 kidane: kidane chidane kidanu kidan ኪዳነ ኪዳኔ
6.2 berhane: berhane birhane brhane berhan brhan birhan berhanie ብርሃነ ብርሃኔ
6.2 mehari: mehari mehary mehrai መሓሪ
6.2 yohannes: yohannes johannes yohanes yohanis iohannes yohanns yohaness yuhannes yohana john juhannes ዮሃንስ ዮሐንስ
6.4 mikael: michael mikael micheal mikail micael mikiel mikel michel mihail mikhail mikaele michele ሚካኤል ميكائيل ميخائيل михаил ~mike ~miki
6.4 gabriel: gabriel gabreel gebriel jibril gibril jibreel djibril jabril jebril ገብርኤል جبريل
6.4 amanuel: amanuel emanuel emmanuel imanuel amanual emanuele immanuel ኣማኑኤል አማኑኤል ~amani ~aman
6.4 samuel: samuel samiel samuiel samual samuael ሳሙኤል ~sami ~samu
6.4 daniel: daniel danel danial daniyal danyel daniele ዳንኤል دانيال ~dani
6.4 binyam: binyam biniam beniam benyam benjamin biniyam beniyam binyamin ቢንያም ብንያም بنيامين ~bini
6.4 isaias: isaias esayas issaias isayas issayas esaias isaiyas ኢሳይያስ ኢሳያስ
6.4 yishak: yishak isaac yesak ishaq ishak eshaq iishaaq isaaq yitzhak isack ishac esaq إسحاق اسحاق ይስሓቅ ይስሃቅ исхак
6.4 petros: petros pietros pedros ጴጥሮስ
6.4 girmay: girmay ghirmai girmai germay ghirmay girma germai ግርማይ ግርማ
6.4 tsegay: tsegay zegay tsegai zegai segay tzegay tsegaye tsegaie ጸጋይ ፀጋይ ጸጋዬ
6.4 selassie: selassie sellasie slase selase silassie sellassie slassie sillasie ስላሴ ሥላሴ
6.4 giorgis: giorgis ghiorghis gyorgis georgis george giorghis girgis jirjis georges ጊዮርጊስ ግዮርጊስ جرجس جورج
6.6 temesgen: temesgen temesghen temesgan ተመስገን
6.6 filmon: filmon philmon philimon filimon filemon philemon filmone ፊልሞን
6.6 natnael: natnael nathnael nathanael natanael natinael ናትናኤል
6.6 merhawi: merhawi merhawie merhaui መርሃዊ
6.6 hiwot: hiwot hiwet heywet hywet hiwotte ህይወት ሕይወት
2.6 nguyen: nguyen nguyên nguyễn ngyuen nguen
3.6 tran: tran trần
3.8 le: le lê
4.0 pham: pham phạm
4.4 hoang: hoang huynh hoàng huỳnh
4.8 vu: vu vo vũ võ
5.2 phuc: phuc phuoc phúc phước
3.2 van: van văn
3.2 thi: thi thị
5.0 minh: minh
5.0 anh: anh
5.0 duc: duc đức
`
