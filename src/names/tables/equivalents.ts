/**
 * The commonest names, each a class of spellings that rules of sound alone do not bring together, with how rare the
 * name is among the people whom such registers hold: `bits` is -log2 of the share of records that carry it, an order of
 * magnitude by general knowledge, used only where no register gives its own frequencies.
 *
 * One row a class: `bits name spellings`; the name is a spelling too. A spelling stands in plain letters (marks removed)
 * or in its own script, once: marks, Persian letters and homophones of Ethiopic are folded. `~` marks a short form, which
 * is worth a little less than a spelling and may stand in several classes (Hamo is a short Mohammad and a short Ahmad).
 */
export const EQUIVALENTS = `
2.2 muhammad muhammat muhamat muhemed muhemmed mohamed mohammed mohammad mohamad mohamet muhamad muhammed muhamed mahamat mahamad mahamed mahomed mehmet mehmed mihemed mihemmed maxamed mochament mochamed mochammant moxamed mouhammad mouhamed mouhamad mouhamadou mamadou mhamed mhamad mhammed mohammod muxammad muhammet muhamet mohmad mohmmad mahmad muhmmad محمد md mohd muhd moh muh ~mo ~moe ~mad ~mamad ~mamo ~hama ~hamo ~memo ~heme ~mamadi ~medo ~moha ሙሐመድ መሐመድ ሞሃመድ Мухаммад мухаммед магомед мохаммад
3.0 ali aly eli cali alli علي ኣሊ али ~aliko ~allawi
3.2 ahmad ahmed ahmet ahmat axmed axmad ehmed ehmad achmet achmad achmed akhmad akhmed akhmet ahmadou ahamed ahamad amad hmed hmad احمد ኣሕመድ ахмад ахмед ~ahmo ~ehme ~hamada ~hamoudi
3.6 hasan hassan xasan hesen hassen hasen chasan chassan hasane hacen hassane hacene hasssan حسن ሓሰን хасан ~hasso ~heso
3.6 husayn hiseyn hussein husain husein hussain hossein hosein hoseyn huseyin hocine houcine houssein hussien husien hisen hisein xuseen xusen huseen hussen hissein hissene hisseine houssen chousein husseyn hossain hussin houssin hassine huseyn khuseyn khusein hoosein hosin حسين ሑሴን хусейн хусайн ~husso ~hiso
4.2 abdallah abdullah abdulla abdalla abdula abdala abdulai abdoulai abdellah abdollah abdoullah abdoulla abdoulaye abdullahi abdillahi abdilahi abdulahi abdalah abdulah abdella abdela cabdullaahi cabdulahi cabdullahi cabdilaahi cabdillaahi clahi claahi evdila ebdula ampntoullach عبدالله ዓብደላ абдулла абдуллах ~abdo ~abdu ~abdi ~abood ~aboudi ~obaid
4.4 ibrahim ebrahim ibraheem ebraheem brahim ibrahima ibraahim ibrahem ibrohim bireahim birahim barahim abraham avraham abram ibragim ابراهيم ኢብራሂም ኣብርሃም ибрагим ибрахим ~ibro ~ibra ~ibo ~birhim
4.6 yusuf yousef youssef yousif yusif yousuf yusef youcef youssouf yosef yosif joseph josef yossef yoosuf yuusuf yousaf yusaf jusuf jusof youssif yussuf yussef iosif giuseppe يوسف ዩሱፍ ዮሴፍ юсуф юсеф ~yoso ~jojo ~sufi
4.6 umar imer omar omer umer oumar oumer cumar omaar omaru oumarou omr عمر ዑመር ኦማር умар омар ~omo
4.8 uthman osman othman usman ousmane ousman otman othmane athmane cusmaan cismaan cusman usmaan osmane ottman usmon عثمان عثمن ዑስማን усман осман ~oso
4.6 mahmud mahmoud mahmood mehmud mehmood mahmut maxamuud maxamud mahamoud mahamud mohamoud mohamud mahamoudou machmoud mahmout محمود ማሕሙድ махмуд ~hamoudi ~mido ~hude
4.4 khalid khaled halid halit chalid xalid xaled haled khaleed khalit chalent خالد ካሊድ ኻሊድ халид халед ~kalo ~xalo ~khaldo
4.6 ismail ismael ismaeel ismaiil ismaaciil ismayil ismaeil esmail esmaeil esmaeel esmaiel smail smain ismaila ismahil isma ismoil samael إسماعيل እስማኤል исмаил ~ismo ~simo
4.4 saeed sait said saed saiid saeid sayeed siad siid saaid saidou sacid saciid سعيد ሰዒድ саид
4.6 sayyid sayed sayyed syed seyed seyyed seyid sayid saiyed sayad sied seyit sidi سيد ሰይድ сайид сейид
4.8 salih saleh salleh salihu saalax saalih sahleh selah saliou صالح ሳሊሕ ሳልህ салех салих
5.2 salah salaah saalah salax صلاح ሳላሕ
4.6 mustafa mostafa mustapha mostapha moustapha moustafa moustafe mustaf mustafe mousstafa mustafo مصطفى ሙስጠፋ мустафа ~mustu ~misto ~safa
4.8 idris idriss idrees edris edriss idrisse edrees ادريس ኢድሪስ идрис
4.6 adam adem aden aadan adan adoum aadam adama adom adaan ادم ኣደም ኣዳም адам
5.0 abubakar abubaker aboubakar abubakr abubakir abakar aboubaker aboubacar aboubakr bubakar boubacar bakar babakar boukar abukar abuukar ابوبكر አቡበከር абубакар абубакр
4.4 hamid hemid hameed hamed hammid hamyd xamiid xamid hamit hamide حميد حامد ሓሚድ хамид хамед ~hamido
4.6 karim kareem kerim karem kerem kariim kariym كريم ካሪም карим керим
4.8 rahim raheem rehim raheim raxiim rahiim رحيم ራሂም рахим
4.4 rahman rehman rahmaan rahmon raman raxmaan رحمن رحمان ረሕማን рахман
4.8 khan kan xan khaan خان ካን хан
4.8 jan jaan djan dzhan جان джан
5.2 gul gol gull goul gkoul gool كل گل гул
4.8 shah shaah sha chah schah شاه шах
4.8 reza raza rida ridha redha rezaa ridah rizo riza rezza رضا ሪዳ реза риза
4.6 mahdi mehdi mahdy mehdy mohdi mahadi mehedi مهدي ማሕዲ махди мехди
4.6 hadi hady haadi xaadi هادي хади
4.8 abbas ebas ebbas abas cabaas abass abbass cabbaas عباس ዓባስ аббас
4.6 jafar cafer cefer jaffer jaafar jafer djafar jaffar jaafer djaafar giafar dzhafar caafar gaafar gafar jacfar جعفر ጃፋር джафар
4.8 haydar haidar heydar haider hayder heidar hyder حيدر ሓይደር хайдар
5.0 kazim kazem kadhim kadhem kadim kathim kazym kathem kaadhim كاظم
5.0 qasim qasem kasim kassim kassem gasim gasem ghasem qassem qassim kacem qaasim casim gacem قاسم ቃሲም касим
5.0 rashid reshit reshid resit rasheed rachid rashed rached rascid rashiid raschid raasid rasit رشيد راشد ራሺድ рашид рашед
4.8 jamal gamal djamal djamel cemal jamaal xhemal gemal dzhamal jemal djemal جمال ጀማል джамал
5.0 kamal kemal kamel kamaal qemal كمال ከማል камал кемаль
5.0 tariq tarek tarik tareq tarig tareg tarique طارق ታሪቅ тарик
4.8 nasir naser nasser nassir naasir nacer ناصر ናስር насир насер
5.0 basir baseer bassir basiir baser بصير басир
5.0 bashir basheer bachir bascir beshir baschir bechir mpasir bashiir besir بشير በሺር башир
5.0 amin ameen amine amiin emin امين ኣሚን амин
5.0 amir ameer emir aamir amiir amer عامر امير ኣሚር амир амер
5.2 aziz casiis eziz azeez azez asis عزيز ዓዚዝ азиз
5.0 malik malek maalik maleek maliq melik مالك ملك ማሊክ малик малек
5.0 latif lateef letif latyf لطيف латиф
5.2 qadir kader qader kadir gader gadir kaader qadeer ghader قادر قدير ቃድር кадир кадер
5.2 yaqub yakup yekub iakub yaqoub yaqoob yakub yacoub yacub yakoub yagoub yaghoub yacob yakob yaacoub yaaqub yaakov jacob jakob yaqob iacob يعقوب ያዕቆብ ያቆብ якуб яков
5.2 sulayman suleiman sulaiman soliman suleyman souleymane soleiman soleyman suliman slimane saleebaan saleban sleiman sliman solomon salomon selemon solomone souleiman suliaman sulieman سليمان ሱለይማን ሰሎሞን ሰለሞን сулейман сулайман соломон ~sol ~sole
5.2 musa moussa mussa muuse mousa moosa moses muse musie mussie muusa mose مُوسى ሙሳ ሙሴ муса моисей
5.2 isa issa eissa esa essa iissa ciise cise isse issah عيسى ዒሳ иса
5.2 yahya yahia yahyah yehia yahye yihya yehya yaxye yahiya jahja yahja يحيى ያሕያ яхья
5.2 harun haroun haroon haaruun haron aaron aron هارون ሃሩን харун аарон
5.2 dawud davut dawut daoud dawood daud dawit davit daawuud dauod david davud davood ntaount daood dawed dowd داود داوود ዳዊት ዳውድ дауд давид
5.4 yunus younes younis younus yonis yunis younous yonas jonas jonah ionas yoonis يونس ዮናስ ዩኑስ юнус
5.4 ilyas elias ilias elyas eliyas iliyas ilyaas إلياس ኤልያስ ильяс илияс
5.4 ayyub aiub ayoub ayub ayyoub ayoob eyob iyob eyoub eyüp ايوب እዮብ ኢዮብ аюб айюб
5.0 bilal belal bilaal bilel بلال ቢላል билал
5.2 hamza hamzah hamze xamse xamza hamsa حمزة ሓምዛ хамза
5.2 zayn zain zein zin zine زين
5.2 nur noor nour noer nuur نور ኑር нур
5.2 tahir taher daahir tahar taahir tahr طاهر ጣሂር тахир
5.2 sharif serif sherif cherif shareef charif shariif scerif شريف ሸሪፍ шариф
5.2 shafiq shafik chafik chafiq shafeeq شفيق шафик
5.2 siddiq siddig sediq seddiq siddique seddik sidik sidiq saddiq sadeeq سديق صديق ስዲቕ сиддик
5.2 sadiq sadegh sadeq sadik sadek sadig sadeqh صادق ሳዲቅ садик садек
5.2 faruq farouk farooq faruk farouq farook فاروق ፋሩቅ фарук
5.2 fatima fatma fatemeh fatemah fatimah faduma faadumo fadumo fatuma fatouma fatme fatmeh faatima fatime fatumo فاطمة ፋጥማ фатима ~fati ~fatim ~fatou ~tima
5.2 aisha aicha aysha ayesha aysa caasha asha caisha aishah ayse aische aischa aixa عائشة ዓይሻ айша ~aish
5.2 maryam mariam miriam mariem maryan meryem mariama mariamu meriem maryama meryam marjam مريم ማርያም мариам марьям
5.4 zaynab zainab zeinab zeynab zeinep zeynep saynab zaineb zineb zenab زينب ዘይነብ зейнаб зайнаб
5.4 khadija khadijah khadidja hadija hatice khadiga kadija xadiija khadijeh chadija خديجة ኸድጃ хадиджа
5.4 halima halimah xaliimo haleema halimo halime حليمة ሓሊማ халима
5.4 zahra zahraa zehra zahro زهراء ዛህራ захра
5.4 amina aminah aamina ameena emine aamino أمينة آمنة ኣሚና амина
4.6 abd abdul abdel abdal abdoul abdu cabdi abdi abdo abdou cabdul evd عبد ዓብዱ абду абдул ~abed
5.0 ghulam gholam golam gulam qulam ghoulam qolam غلام гулам голам
5.2 faisal faysal feisal feysal faycal fayssal faiçal faycel feysel فيصل ፋይሳል фейсал файсал
5.2 marwan merwan marouane marwane مروان ማርዋን марван
5.4 hisham hesham hicham hishem hichem هشام ሂሻም хишам
5.4 walid velid velit waleed oualid welid waliid وليد ዋሊድ валид
5.4 majid majeed maged magid madjid mecid majed مجيد ماجد маджид
5.4 samir sameer semir سمير ሳሚር самир
5.4 karam كرم
5.4 nabil nabeel nebil نبيل ናቢል набиль
5.4 adil adel aadil عادل ዓዲል адель адил
5.4 imad emad imed عماد
5.4 ziyad ziad zyad zied زياد
5.4 nizar nezar نزار
5.2 habib habeeb hebib xabiib حبيب ሓቢብ хабиб
5.2 zia ziya dhia diya ziaa zeia diyaa ضياء зия
5.0 haji hajji hadji hadj haj hajj hajy xaaji haci hac حاجي حاج ሓጂ хаджи
5.4 javad cevat cavat jawad djawad djavad cevad dschawad javaad jawaad جواد джавад
5.4 javid cavit javed jawid jawed djavid djawid tzavent javeed jaweed cavid جاويد джавид
5.2 navid naweed naveed nawid nevit نويد навид
6.0 tesfay tesfaye tesfai tesfa tasfay tesfahi tasfaye tesfaie ተስፋይ ተስፋዬ ተስፋ ~tesfu ~tesfish
6.0 haile hayle hailie heile ሃይለ
6.2 gebre ghebre gebra ghebra gabre guebre gebray gere ገብረ ~gerie ~gherie ~gebrey
6.2 tekle tecle teckle tekla ተክለ
6.2 kidane chidane kidanu ኪዳነ ኪዳኔ
6.2 berhane birhane brhane berhan brhan birhan berhanie ብርሃነ ብርሃኔ
6.2 mehari mehary mehrai መሓሪ
6.2 yohannes johannes yohanes yohanis iohannes yohanns yohaness yuhannes yohana john juhannes ዮሃንስ
6.4 mikael mikayel mikaiel michael micheal mikail micael mikiel mikel michel mihail mikhail mikaele michele ሚካኤል ميكائيل ميخائيل михаил ~mike ~miki
6.4 gabriel gabreel gebriel jibril gibril jibreel djibril jabril jebril ገብርኤል جبريل
6.4 amanuel emanuel emmanuel imanuel amanual emanuele immanuel ኣማኑኤል ~amani ~aman
6.4 samuel samiel samuiel samual samuael ሳሙኤል ~sami ~samu
6.4 daniel danel danial daniyal danyel daniele ዳንኤል دانيال ~dani
6.4 binyam biniam beniam benyam benjamin biniyam beniyam binyamin ቢንያም ብንያም بنيامين ~bini
6.4 isaias esayas issaias isayas issayas esaias isaiyas ኢሳይያስ ኢሳያስ
6.4 yishak isaac yesak ishaq ishak eshaq iishaaq isaaq yitzhak isack ishac esaq إسحاق ይስሓቅ исхак
6.4 petros pietros pedros ጴጥሮስ
6.4 girmay ghirmai girmai germay ghirmay girma germai ግርማይ ግርማ
6.4 tsegay zegay tsegai zegai segay tzegay tsegaye tsegaie ጸጋይ ጸጋዬ
6.4 selassie sellasie slase selase silassie sellassie slassie sillasie ስላሴ
6.4 giorgis ghiorghis gyorgis georgis george giorghis girgis jirjis georges ጊዮርጊስ ግዮርጊስ جرجس جورج
6.6 temesgen temesghen temesgan ተመስገን
6.6 filmon philmon philimon filimon filemon philemon filmone ፊልሞን
6.6 natnael nathnael nathanael natanael natinael ናትናኤል
6.6 merhawi merhawie merhaui መርሃዊ
6.6 hiwot hiwet heywet hywet hiwotte ህይወት
2.6 nguyen ngyuen nguen
3.6 tran
3.8 le
4.0 pham
4.4 hoang huynh
4.8 vu vo
5.2 phuc phuoc
3.2 van
3.2 thi
5.0 minh
5.0 anh
5.0 duc
`
