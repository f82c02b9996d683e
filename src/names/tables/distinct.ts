/**
 * Names that look or sound alike and are different names. Each row is a set of names of which no two are one;
 * a spelling stands for every spelling of its class in the table of equivalents. From the published remarks of
 * transliteration standards (Hamid and Hamed, Salim and Salem) and from common knowledge of the traditions. Names that one
 * short vowel parts (Bashar, Bashir) are not among them: in real registers that is a hand's slip more often than another person.
 */
export const DISTINCT = `
  hasan husayn | salim salem | hamid khalid | ahmad hamad | mahmud muhammad | karim rahim | rahim rahman | umar amar | umar ammar | umar amr | jamal kamal jamil kamil | samir amir
  nasir nazir basir bashir | yusuf yunus | yasin yasir | rebin rebaz | tesfay tesfalem | haile hailu | tekle tekie | berhane berhanu | samuel samson | yohannes yunus
  merhawi merhawit | filmon simon | arben arber | ardit endrit | besnik besim | abd abdallah | jama jamal | saeed sajid | walid wahid
  majid wajid | habib hasib | zaman rahman | farid fahim | fatima fahima | abdallah obaidullah | aman ayman amin | ismail ismat | sharif ashraf | rashid rasul
  hamid hamad | jalal jalil | jamal jalal | kamal kamran | munir amir | nabil nabi | naim nadim | rafiq shafiq | tahir zahir | tariq taha | zahir zahid | zahid wahid
  khalil jalil | khalil khalid | latif lateefa | majid masjid | masud mahmud | mubarak barakat | mustafa murtaza | nadir nasir | nadir qadir | naser nasim | nasim wasim
  qasim kazim | qasim hashim | hashim hisham | rashid arshad | salman sulayman | selim salman | siddiq sadiq | tariq sadiq | yahya yaqub | ziyad zayd | zayn zayd
  aisha aida | amina imana | halima hamida | khadija khawla | maryam marwa | nura nadia | sara samira | zahra zaynab
  amanuel daniel | amanuel samuel | daniel natnael | gabriel mikael | hiwot hirut | isaias elias | mehari merhawi | robel abel | yonatan yohannes
  medhin mariam | yesus hiwot | selassie yesus | mikael mariam | gabriel mariam | giorgis kristos | dawit daniel
  arif ashraf | ajmal jamal | akbar akhtar | akram ikram | asad saeed | aslam salim | babar akbar | ehsan hasan | faisal fazil | fahim karim | farhad farid
  habib hamid | hamid majid | hayat hidayat | zahid zaid | zahid zayd | idris ilyas | imran irfan | jabar jafar | jawid navid | mansur masud | mirwais mirza | mujtaba murtaza | naqib najib | najib habib | nawid wahid | omid hamid | qadir nadir
  rahmat rahim | samim salim | sardar sarwar | shahid shahin | shakir shakur | sohrab sohail | tamim karim | wahid hamid | waris wais | yama yahya | yunus yusuf | zaki zakir | zalmai zaman
  arta arda | ardian adrian | blerim blerta | dritan driton | erion arion | fatmir fatos | gent gentian | ilir ilirjan | kastriot kushtrim | luan lulzim
  azad azaz | bahoz baran | dilan dilsad | hawar hawre | rizgar rezan | rojin rojda | serhat serdar | zana zanyar
  abdi abdullahi | abshir bashir | asad asha | farah fatah | hodan hawa | mahad mahdi | nimo nima | sahra sara | warsame warfa
  anh an | binh minh | dung dong | duc duy | hai hao | hieu hien | hoa hoai | hung hong | khanh khang | lan lam | linh long | minh manh | nam nhan | ngoc ngan | quan quang | son sang | tai tam | thanh thang | thao thu | tuan tung | trung truong | tu tuyen | van vinh | xuan xuyen
  husam hisham isam wisam | fathi fawzi fayiz | samih sami | saeed saad | saad asad | imad hamada | basim bassam | hilal jalal | dina diana | hani hana | hanan hana hanin
  haytham hatim | iman amani ayman | jihad ziyad | lina lana | mazin muhsin | mona mina | munir mansur | nada nadia | nayef nawaf | nur nura | salma salwa | samar sahar samah
  taha talha | yazid zayd | zuhair zubair | parvin parwana | mina amina | ronahi ronak | rezan rozan | baran bahram | jiyan jiwan | hiwa hawa | zilan dilan | berfin berivan | rebwar rewar | ifrah farah | idil adil | ilham ilhan
  selam salem | tsega tsegay | tesfu tesfay | weldu welday | gebru gebre | desta destaw | mebrahtu mebrat | mulu mulugeta | negash negasi negasa | semere semhar | tolosa tola | worku workneh | bardh bardhyl | elvis elvin | erion eriol | ermal ermir | valon valton
  shadi shahid | ihab wahab | fawaz fayez | sawsan suzan | safa safwan | maha mahasin | hadil adil | aya ayat | joud jawad | layla layal | lama lamia | omran imran | rayan rayhan
  ajmal emal | ajmal aimal | sahar zahir | farhad farida | jawid jawad | ismat azmat | omid hamida | sajjad sajid | sajad sajid | shahzad sajjad | nazia nadia | sadia shazia | umair umar | umair amir | saima usama | saima sana | uzma usama | saman yasaman | shayan shahin | arman ramin | masuma maytham
  isam usama | husam usama | haytham isam | asma usama | wasim usama | basim wasim | yasin yazan | iman aiman | zahir zuhair | zahir zuhayr | huda hud | huda ghada | nuha nuh | jabir jabbar | shahd shadi | fahd fadi | fuad fadi | raid riyad | raid rida | rahma rami | rim rami | salma salam | salim salam
  zaid saeed | zayd saeed | zaid ziyad | najm naim | hamad amjad | sara thair | sara isra | bishara bashar | muadh muayad | mina muna | amr amir | sara zerai | gebre yibrah | hiruy hirut | yeshi iyasu | galata jalata | lammi lamma | deeqa deeq | deqa deeq | idil idle | suad siyad
  dana zana | soran sirwan | soran shirin | rebaz rawaz | hevi hiwa | miran merwan | servan shervan | boran baran | emre emrah | mazlum muslum | ferhad firat | zelal delil | beritan berzan | jamal jemil | helin alan | roni ronahi | erion aryan | altin elton | eni enea | elira ilir | artan ardian | rudina redon | edon jeton
`
