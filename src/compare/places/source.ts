/**
 * Places of the routes as they are written: provinces and towns of the countries most children leave, and the camps
 * and cities they pass. General knowledge (administrative geography and common spellings in English, French, German
 * and the local script), not reviewed by native speakers; a coarse aid for comparison, not a gazetteer to publish.
 *
 * `COUNTRY` opens a block. One line a province: `names = district or town names; district or town names; …`, the
 * spellings of one place separated by commas. Spellings one letter apart need no entry of their own. A town that
 * gives its province the same name stands for both, and is read as the province.
 */
export const PLACES = `
AF
Nangarhar, Ningarhar, Nangrahar, ننگرهار = Jalalabad, Jelalabad, Dschalalabad, جلال آباد; Khogyani, Khugiani, Khogiani, خوگیانی; Surkh Rod, Sorkhrod, سرخرود; Achin, اچین; Behsud; Rodat; Shinwar, Shinwari; Chaparhar; Bati Kot; Kama; Lal Pur
Kabul, Kaboul, Caboul, کابل = Paghman; Qarabagh; Surobi, Sarobi; Dasht-e Barchi, Dashte Barchi, Barchi
Baghlan, بغلان = Pul-e Khumri, Pol-e Khomri, Pulikhumri, Pule Khumri, پل خمری; Baghlan-e Jadid; Nahrin
Kunduz, Qunduz, Kondoz, Kundus, Koundouz, قندوز, کندز = Imam Sahib, Emam Saheb; Khanabad; Chahar Dara; Archi, Dasht-e Archi
Laghman, لغمان = Mehtarlam, Mihtarlam, Mehterlam; Alingar; Alishing; Qarghayi
Kunar, Konar, Kounar, کنر = Asadabad; Chawkay, Sawkai; Narang; Pech; Dara-i-Pech; Khas Kunar
Paktia, Paktya, پکتیا = Gardez, گردیز; Zurmat; Chamkani
Paktika, پکتیکا = Sharana, Sharan; Orgun, Urgun; Barmal
Khost, Khowst, خوست = Matun
Logar, لوگر = Pul-e Alam, Puli Alam; Baraki Barak; Charkh; Mohammad Agha
Wardak, Maidan Wardak, Maydan Wardak, Vardak, وردک, میدان وردک = Maidan Shahr, Maydan Shahr; Behsud, Behsood; Sayed Abad, Saydabad; Chak
Ghazni, Gasni, غزنی = Jaghori, Jaghuri, جاغوری; Malistan; Qarabagh; Nawur, Nawor; Andar; Moqur, Muqur
Kapisa, کاپیسا = Tagab; Nijrab; Mahmud-e Raqi
Parwan, Parvan, پروان = Charikar; Bagram; Ghorband
Herat, Hirat, Harat, هرات = Ghoryan; Injil; Shindand; Guzara
Balkh, بلخ = Mazar-e Sharif, Mazar-i-Sharif, Mazari Sharif, Mazar, مزار شریف
Kandahar, Qandahar, Candahar, قندهار = Spin Boldak; Arghandab; Panjwai, Panjwayi
Helmand, Hilmand, هلمند = Lashkar Gah, Lashkargah; Sangin; Musa Qala; Gereshk, Girishk; Marjah
Takhar, تخار = Taloqan, Taluqan
Badakhshan, بدخشان = Faizabad, Fayzabad, Feyzabad
Bamyan, Bamiyan, Bamian, بامیان = Yakawlang; Panjab; Waras
Daykundi, Daikundi, Day Kundi, دایکندی = Nili; Shahristan
Uruzgan, Oruzgan, Urozgan, ارزگان = Tarin Kot, Tirin Kot; Khas Uruzgan
Faryab, فاریاب = Maimana, Maymana
Jowzjan, Jawzjan, جوزجان = Sheberghan, Shibirghan
Samangan, سمنگان = Aybak
Sar-e Pol, Sari Pul, Sar-i-Pul, سرپل
Badghis, بادغیس = Qala-e Naw
Farah, فراه
Ghor, غور = Chaghcharan
Nuristan, Nooristan, نورستان
Zabul, زابل = Qalat
Nimruz, Nimroz, نیمروز = Zaranj
Panjshir, Panjsher, پنجشیر
ER
Maekel, Central Region, Zoba Maekel = Asmara, Asmera, Asmära, ኣስመራ, أسمرة
Debub, Southern Region, Zoba Debub, ደቡብ = Mendefera, Mendeferra, Adi Ugri; Dekemhare, Decamere, Dekamhare; Adi Keyh, Adi Keih, Adi Caieh; Senafe; Segeneiti, Segeneyti; Tsorona; Adi Quala; Dbarwa, Debarwa
Anseba, Zoba Anseba = Keren, Cheren, ከረን; Hagaz; Elabered; Halhal
Gash-Barka, Gash Barka, ጋሽ ባርካ = Barentu; Agordat, Akordat, Akurdet; Teseney, Tessenei, Tesseney; Golij; Omhajer; Haykota; Shambuko
Northern Red Sea, Semenawi Keyih Bahri = Massawa, Mitsiwa, Massaua; Nakfa; Foro; Ghinda, Ginda; Afabet
Southern Red Sea = Assab; Edd
ET
Addis Ababa, Addis Abeba, Addis Abäba, Finfinne, አዲስ አበባ
Tigray, Tigrai, Tegray, ትግራይ = Mekelle, Mekele, Mek'ele, Makalle, መቐለ; Adigrat; Axum, Aksum; Adwa, Adua; Shire, Inda Selassie; Humera; Zalambessa
Amhara, አማራ = Gondar, Gonder; Bahir Dar, Bahar Dar; Dessie, Dese; Debre Markos; Lalibela
Oromia, Oromiya, Oromiyaa, ኦሮሚያ = Jimma, Jima; Adama, Nazret, Nazareth; Nekemte; Shashamane, Shashemene; Ambo; Bale; Arsi; Wollega, Wellega; Borena; Moyale
Somali Region, Ogaden = Jijiga, Jigjiga; Gode; Degehabur
Southern Nations, SNNPR = Awassa, Hawassa; Arba Minch; Hosaena
Dire Dawa; Harar, Harer, Harari; Afar; Gambella, Gambela; Benishangul-Gumuz
SD
Khartoum, Khartum, Jartum, Kartoum, Chartum, الخرطوم = Omdurman, Omdourman, أم درمان; Bahri, Khartoum North
North Darfur, Shamal Darfur, Nord Darfour, شمال دارفور = El Fasher, Al Fashir, El Facher, Fachir, الفاشر; Kutum, Koutoum; Kebkabiya, Kabkabiya; Tawila; Tina, Tine; Zamzam; Abu Shouk; Mellit
West Darfur, Gharb Darfur, غرب دارفور = Geneina, El Geneina, Al Junaynah, Jenina, Geneinah, الجنينة; Kulbus; Sirba; Habila
South Darfur, Janub Darfur, جنوب دارفور = Nyala, نيالا; Kass; Kalma
Central Darfur, وسط دارفور = Zalingei, Zalinji, Zalengei, زالنجي; Mukjar; Nertiti
East Darfur, شرق دارفور = Ed Daein, Al Daein
Darfur, Darfour, دارفور = Jebel Marra, Jabal Marra
North Kordofan, شمال كردفان = El Obeid, Al Ubayyid
South Kordofan, جنوب كردفان = Kadugli; Nuba Mountains; Dilling
West Kordofan = El Fula; Nahud
Blue Nile, النيل الأزرق = Damazin; Kurmuk
Gedaref, Gadaref, Qadarif, Al Qadarif, Gedarif, القضارف
Kassala, كسلا = Shagarab; Khashm el Girba; Wad Sharife
Gezira, Jazirah, الجزيرة = Wad Madani, Wad Medani
Red Sea State = Port Sudan, بورتسودان
White Nile = Kosti; Rabak
Sennar, Sinnar; River Nile, Atbara; Northern State, Dongola
TD
N'Djamena, Ndjamena, Njamena, N'Djaména, انجمينا
Ouaddai, Ouaddaï, Wadai = Abéché, Abeche; Adré, Adre; Farchana; Bredjing
Wadi Fira, Biltine = Iriba; Guéréda, Guereda; Bahaï, Bahai; Tiné Tchad; Iridimi; Am Nabak; Oure Cassoni
Ennedi, Ennedi Est = Fada
Sila = Goz Beida; Kerfi
Batha = Ati; Oum Hadjer
Guéra = Mongo; Salamat = Am Timan; Logone = Moundou, Doba; Moyen Chari, Sarh; Kanem; Borkou, Faya, Faya Largeau; Tibesti, Bardai
SY
Damascus, Damas, Damaskus, Damasco, Dimashq, Sham, دمشق = Rif Dimashq, Rural Damascus, ريف دمشق; Douma, Duma, دوما; Yarmouk, Yarmuk, اليرموك; Ghouta, Ghuta; Darayya, Daraya; Jaramana
Aleppo, Alep, Halab, Haleb, حلب = Afrin, Efrin, Afrîn, عفرين; Kobani, Kobanê, Ain al Arab, عين العرب, كوباني; Manbij, Menbij; Azaz, A'zaz; Al Bab; Jarabulus
Hasakah, Al Hasakah, Hassake, Hesekê, Hassakeh, الحسكة = Qamishli, Qamishlo, Kamishlo, Kamichlié, Qamişlo, Kamishli, القامشلي; Amuda, Amude; Derik, Malikiyah, Al Malikiyah; Ras al Ayn, Serekaniye; Tirbespi
Homs, Hims, حمص = Palmyra, Tadmur, Tadmor; Rastan; Qusayr
Hama, Hamah, حماة = Salamiyah, Salamieh
Idlib, Edlib, إدلب = Maarat al Numan; Jisr al Shughur; Saraqib
Daraa, Dara'a, Deraa, Dera, درعا = Bosra; Nawa
Deir ez-Zor, Deir Ezzor, Dayr az Zawr, Der Zor, دير الزور = Mayadin; Abu Kamal, Albukamal
Raqqa, Ar Raqqah, Rakka, الرقة = Tabqa, Thawra; Tell Abyad
Latakia, Lattaquié, Ladhiqiyah, اللاذقية = Jableh
Tartus, Tartous, طرطوس; Quneitra, القنيطرة; Suwayda, As Suwayda, Sweida, السويداء
IQ
Baghdad, Bagdad, بغداد = Sadr City; Kadhimiya; Abu Ghraib
Sulaymaniyah, Sulaimaniya, Sulaimani, Sulaymaniya, Suleimaniya, Souleymanieh, Slemani, Silêmanî, السليمانية, سلێمانی = Ranya, Raniya, Rania; Qaladze, Qala Diza; Kalar; Chamchamal; Darbandikhan; Penjwen; Saidsadiq
Erbil, Arbil, Irbil, Hewler, Hewlêr, Hawler, أربيل, هەولێر = Soran; Koya, Koysinjaq; Makhmur; Shaqlawa
Dohuk, Duhok, Dihok, Dahuk, دهوك = Zakho, Zaxo; Amedi, Amadiya; Sumel, Semel
Halabja, Helebce, حلبجة
Kirkuk, Kerkuk, Kirkouk, كركوك = Hawija; Daquq
Nineveh, Ninewa, Ninawa, نينوى = Mosul, Mossoul, Mossul, Mawsil, Musil, الموصل; Sinjar, Shingal, Sengal, سنجار; Tal Afar, Telafar; Bashiqa; Sheikhan, Shekhan
Basra, Basrah, Bassorah, البصرة; Anbar, الأنبار, Ramadi, Fallujah, Falluja; Diyala, ديالى, Baquba, Khanaqin, Xaneqin; Najaf, Nadjaf, النجف; Karbala, Kerbala, كربلاء; Salah ad Din, Saladin, Tikrit, Samarra; Babil, Babylon, Hillah; Dhi Qar, Nasiriyah; Maysan, Amarah; Wasit, Kut; Muthanna, Samawah; Qadisiyah, Diwaniyah
IR
Tehran, Teheran, Téhéran, تهران = Karaj; Varamin; Shahr-e Rey, Rey; Eslamshahr; Pakdasht
Khorasan, Razavi Khorasan, خراسان = Mashhad, Meshed, Mashad, مشهد; Neyshabur, Nishapur; Torbat-e Jam
Qom, Ghom, Qum, قم; Kurdistan Province, Sanandaj, Sine, Senna, سنندج, Saqqez, Marivan, Mariwan, Baneh, Bane; Kermanshah, Kirmashan, کرمانشاه, Paveh, Javanrud; West Azerbaijan, Urmia, Orumiyeh, Wirme, ارومیه, Mahabad, Bukan, Piranshahr, Sardasht; East Azerbaijan, Tabriz, تبریز; Isfahan, Esfahan, Ispahan, اصفهان; Fars, Shiraz, Chiraz, شیراز; Kerman, Kirman, کرمان; Yazd, یزد; Khuzestan, Ahvaz, Ahwaz, اهواز, Abadan; Ilam, ایلام; Sistan and Baluchestan, Sistan, Zahedan, زاهدان, Zabol; Gilan, Rasht; Mazandaran, Sari; Golestan, Gorgan; Hormozgan, Bandar Abbas; Lorestan, Khorramabad; Hamadan; Semnan; Markazi, Arak; Qazvin; Bushehr; Ardabil; Zanjan
EG
Cairo, Le Caire, Kairo, Al Qahirah, Qahira, القاهرة; Giza, Gizeh, Al Jizah, الجيزة; Alexandria, Alexandrie, Iskandariya, الإسكندرية
Gharbia, Gharbiya, الغربية = Tanta, طنطا; Mahalla, El Mahalla el Kubra
Kafr el Sheikh, كفر الشيخ = Burg Mighizil, Burj Mughayzil; Baltim; Desouk
Beheira, Behera, Buhayra, البحيرة = Rosetta, Rashid, Rachid, رشيد; Damanhur; Edku, Idku
Sharqia, Sharqiya, Charkia, الشرقية = Zagazig; Minya al Qamh
Dakahlia, Daqahliya, الدقهلية = Mansoura, Mansura
Monufia, Menoufia, Minufiya, المنوفية = Shibin el Kom; Tala
Qalyubia, Qalyubiya, القليوبية = Banha; Shubra
Assiut, Asyut, أسيوط; Minya, المنيا; Sohag, سوهاج; Fayoum, Fayyum, الفيوم; Luxor, الأقصر; Aswan, أسوان; Damietta, دمياط; Port Said; Suez; Ismailia; Qena; Beni Suef
PK
Khyber Pakhtunkhwa, KPK, NWFP, خیبر پختونخوا = Peshawar, Pechawar, Peschawar, پشاور; Swat; Mardan; Kohat; Nowshera; Haripur; Mansehra; Swabi; Dera Ismail Khan; Bannu
Federally Administered Tribal Areas, FATA = Parachinar, Kurram; Waziristan; Bajaur; Khyber Agency; Mohmand; Orakzai
Balochistan, Baluchistan, بلوچستان = Quetta, Kwetta, کوئٹہ; Chaman, Pishin
Punjab, Pendjab, پنجاب = Lahore, لاہور; Rawalpindi; Gujrat; Gujranwala; Sialkot; Faisalabad; Multan; Mandi Bahauddin
Sindh, Sind, سندھ = Karachi, Karatchi, کراچی; Hyderabad
Islamabad; Azad Kashmir, Kashmir, Mirpur, Muzaffarabad
SO
Banaadir, Benadir = Mogadishu, Mogadiscio, Muqdisho, Mogadiscu, Mogadischu, مقديشو
Lower Juba, Jubbada Hoose = Kismayo, Kismaayo, Chisimaio; Afmadow
Gedo = Garbahaarey; Luuq; Bardera, Baardheere
Bay, Baidoa, Baydhabo; Bakool; Hiiraan, Hiran, Beledweyne, Beletweyne; Lower Shabelle, Shabeellaha Hoose, Merca, Marka, Afgooye; Middle Shabelle, Jowhar; Galgaduud, Dhusamareb; Mudug, Galkayo, Gaalkacyo; Bari, Bosaso, Boosaaso; Nugaal, Garowe; Woqooyi Galbeed, Hargeisa, Hargeysa; Togdheer, Burao, Burco; Sool, Laascaanood, Las Anod; Awdal, Borama; Sanaag, Erigavo
VN
Nghệ An, Nghe An, Nghean = Vinh; Yên Thành, Yen Thanh; Diễn Châu, Dien Chau; Đô Lương, Do Luong
Hà Tĩnh, Ha Tinh, Hatinh = Can Lộc, Can Loc; Nghi Xuân, Nghi Xuan; Kỳ Anh, Ky Anh
Quảng Bình, Quang Binh = Đồng Hới, Dong Hoi; Bố Trạch, Bo Trach
Hải Phòng, Hai Phong, Haiphong; Hà Nội, Hanoi, Ha Noi; Hồ Chí Minh, Ho Chi Minh City, Saigon, Sài Gòn; Hải Dương, Hai Duong; Quảng Ninh, Quang Ninh; Thanh Hóa, Thanh Hoa; Quảng Trị, Quang Tri; Thừa Thiên Huế, Hue; Đà Nẵng, Da Nang, Danang; Nam Định, Nam Dinh; Thái Bình, Thai Binh; Bắc Ninh, Bac Ninh; Lạng Sơn, Lang Son; Cần Thơ, Can Tho
AL
Tirana, Tiranë, Tirane; Shkodër, Shkodra, Shkoder, Scutari; Kukës, Kukes, Has, Tropojë, Tropoja, Bajram Curri; Dibër, Diber, Dibra, Peshkopi, Bulqizë, Mat, Burrel; Durrës, Durres, Durazzo; Elbasan; Lezhë, Lezhe; Fier; Vlorë, Vlora, Vlore, Valona; Korçë, Korce, Korca; Berat; Gjirokastër, Gjirokaster
XK
Pristina, Prishtina, Prishtinë, Priština; Prizren; Peja, Pejë, Peć, Pec; Gjakova, Gjakovë, Đakovica; Mitrovica, Mitrovicë; Gjilan; Ferizaj
PS
Gaza, Gaza City, غزة = Khan Yunis, Khan Younis; Rafah; Jabalia
West Bank, الضفة الغربية = Nablus, Naplouse; Hebron, Khalil; Ramallah; Jenin, Djenine
KW
Kuwait City = Jahra, Al Jahra; Ahmadi; Sulaibiya, Sulaybiyah
TR
Istanbul, Istamboul, İstanbul, إسطنبول; Izmir, İzmir, Smyrna; Van; Gaziantep, Antep; Urfa, Sanliurfa, Şanlıurfa; Ankara; Bodrum; Ayvalik; Edirne; Diyarbakir, Amed, Diyarbakır; Mardin; Hatay, Antakya
LY
Tripoli, Tarabulus, طرابلس; Sabha, Sebha, سبها; Kufra, الكفرة; Bani Walid, Beni Walid, بني وليد; Ajdabiya; Benghazi, Bengasi, بنغازي; Zuwara, Zuara, Zuwarah; Sabratha, Sabratah; Zawiya, Zawia
LB
Beirut, Beyrouth, بيروت; Tripoli, Tarabulus, طرابلس; Bekaa, Beqaa, البقاع; Saida, Sidon, صيدا; Tyre, Sour, صور
JO
Amman, عمان; Zaatari, Zaatri, الزعتري; Irbid, إربد; Mafraq, المفرق
GR
Lesbos, Lesvos, Lesbo, Mytilene, Moria, Λέσβος; Athens, Athènes, Atene, Athen, Athina, Αθήνα; Thessaloniki, Salonica, Salonicco, Θεσσαλονίκη; Idomeni, Ειδομένη; Chios; Samos; Kos; Patras, Patra, Πάτρα; Piraeus
IT
Lampedusa; Sicily, Sicilia, Catania, Pozzallo, Palermo, Augusta; Rome, Roma, Rom; Milan, Milano, Mailand; Ventimiglia, Vintimille; Bari; Trieste; Calabria, Reggio Calabria, Crotone
FR
Calais, The Jungle, Jungle, La Jungle, Calais Jungle, La Lande, Jungle de Calais, كاليه; Dunkirk, Dunkerque, Dünkirchen, Grande-Synthe, Grande Synthe, La Linière, Loon-Plage; Norrent-Fontes; Steenvoorde; Angres; Tatinghem; Paris, La Chapelle, Stalingrad; Lille; Cherbourg; Dieppe; Caen, Ouistreham
BE
Brussels, Bruxelles, Brüssel, Maximilian Park, Parc Maximilien; Zeebrugge
DE
Berlin; Munich, München, Monaco di Baviera; Hamburg; Frankfurt; Passau
RS
Belgrade, Beograd, Belgrad; Presevo, Preševo; Subotica; Sid, Šid
BG
Sofia; Harmanli
HU
Budapest; Röszke; Debrecen
GB
London, Londres, Londra; Kent, Dover, Dovers, Folkestone; Croydon, Lunar House; Birmingham; Manchester; Glasgow; Cardiff
`
