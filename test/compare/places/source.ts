/**
 * Places of the routes as they are written; `src/compare/places/generated.ts` is compiled from this file by `compile.ts`: provinces and towns of the countries most children leave, and the camps
 * and cities they pass. General knowledge (administrative geography and common spellings in English, French, German
 * and the local script), not reviewed by native speakers; a coarse aid for comparison, not a gazetteer to publish.
 *
 * `COUNTRY` opens a block. One line a province: `names = district or town names; district or town names; …`, the
 * spellings of one place separated by commas. Spellings one letter apart need no entry of their own. A town that
 * gives its province the same name stands for both, and is read as the province.
 */
export const PLACES = `
AF
Nangarhar, ننگرهار = Jalalabad, Dschalalabad, جلال آباد; Khogyani, Khugiani, خوگیانی; Surkh Rod, Sorkhrod, سرخرود; Achin, اچین; Shinwar
Kabul, Caboul, کابل = Paghman; Qarabagh; Dasht-e Barchi, Barchi
Baghlan, بغلان = Pul-e Khumri, Pol-e Khomri, Pulikhumri, پل خمری
Kunduz, Kondoz, Koundouz, قندوز, کندز = Imam Sahib, Emam Saheb; Khanabad; Chahar Dara
Laghman, لغمان = Mehtarlam
Kunar, کنر = Asadabad; Chawkay, Sawkai
Paktia, پکتیا = Gardez, گردیز
Paktika, پکتیکا
Khost, خوست = Matun
Logar, لوگر = Pul-e Alam, Puli Alam; Baraki Barak
Wardak, Maidan Wardak, وردک, میدان وردک = Maidan Shahr; Behsud, Behsood; Sayed Abad, Saydabad; Chak
Ghazni, Gasni, غزنی = Jaghori, جاغوری; Malistan; Qarabagh; Nawur
Kapisa, کاپیسا = Tagab; Nijrab; Mahmud-e Raqi
Parwan, پروان = Charikar; Bagram; Ghorband
Herat, Hirat, Harat, هرات = Ghoryan
Balkh, بلخ = Mazar-e Sharif, Mazari Sharif, Mazar, مزار شریف
Kandahar, قندهار = Spin Boldak; Arghandab; Panjwai
Helmand, هلمند = Lashkar Gah; Sangin; Musa Qala; Gereshk, Girishk; Marjah
Takhar, تخار = Taloqan
Badakhshan, بدخشان = Faizabad, Feyzabad
Bamyan, بامیان = Yakawlang; Panjab; Waras
Daykundi, دایکندی
Uruzgan, ارزگان = Tarin Kot
Faryab, فاریاب = Maimana
Jowzjan, جوزجان = Sheberghan, Shibirghan
Samangan, سمنگان
Sar-e Pol, Sari Pul, سرپل
Badghis, بادغیس
Farah, فراه
Ghor, غور
Nuristan, Nooristan, نورستان
Zabul, زابل
Nimruz, نیمروز = Zaranj
Panjshir, پنجشیر
ER
Maekel, Central Region, Zoba Maekel = Asmara, ኣስመራ, أسمرة
Debub, Southern Region, Zoba Debub, ደቡብ = Mendefera, Adi Ugri; Dekemhare, Decamere; Adi Keyh, Adi Caieh
Anseba, Zoba Anseba = Keren, Cheren, ከረን
Gash-Barka, ጋሽ ባርካ = Barentu; Agordat, Akurdet; Teseney, Tessenei
Northern Red Sea, Semenawi Keyih Bahri = Massawa, Mitsiwa; Nakfa
Southern Red Sea
ET
Addis Ababa, Finfinne, አዲስ አበባ
Tigray, ትግራይ = Mekelle, Makalle, መቐለ; Adigrat; Axum, Aksum; Adwa, Adua; Shire, Inda Selassie; Humera
Amhara, አማራ = Gondar; Bahir Dar; Dessie, Dese
Oromia, Oromiyaa, ኦሮሚያ = Jimma, Jima; Adama, Nazret, Nazareth; Shashamane, Shashemene; Wollega
Somali Region, Ogaden = Jijiga
Southern Nations, SNNPR = Awassa
Dire Dawa; Harar; Afar; Gambella; Benishangul-Gumuz
SD
Khartoum, Jartum, Chartum, الخرطوم = Omdurman, أم درمان; Bahri, Khartoum North
North Darfur, Shamal Darfur, Nord Darfour, شمال دارفور = El Fasher, Al Fashir, Fachir, الفاشر; Kutum, Koutoum; Tawila; Tina, Tine; Zamzam; Abu Shouk; Mellit
West Darfur, Gharb Darfur, غرب دارفور = Geneina, El Geneina, Al Junaynah, Jenina, الجنينة
South Darfur, Janub Darfur, جنوب دارفور = Nyala, نيالا; Kass; Kalma
Central Darfur, وسط دارفور = Zalingei, Zalinji, زالنجي
East Darfur, شرق دارفور = Ed Daein, Al Daein
Darfur, دارفور = Jebel Marra, Jabal Marra
North Kordofan, شمال كردفان = El Obeid, Al Ubayyid
South Kordofan, جنوب كردفان = Kadugli; Nuba Mountains
West Kordofan
Blue Nile, النيل الأزرق = Damazin
Gedaref, Qadarif, Al Qadarif, القضارف
Kassala, كسلا = Shagarab
Gezira, Jazirah, الجزيرة = Wad Madani
Red Sea State = Port Sudan, بورتسودان
White Nile = Kosti
Sennar, Sinnar; River Nile, Atbara; Northern State, Dongola
TD
N'Djamena, انجمينا
Ouaddai, Wadai = Abéché; Adré
Wadi Fira, Biltine = Iriba; Guéréda; Bahaï; Tiné Tchad
Ennedi, Ennedi Est = Fada
Sila = Goz Beida
Batha
Guéra, Mongo; Salamat, Am Timan; Logone, Moundou, Doba; Moyen Chari, Sarh
SY
Damascus, Damas, Damasco, Dimashq, Sham, دمشق = Rif Dimashq, Rural Damascus, ريف دمشق; Douma, Duma, دوما; Yarmouk, اليرموك; Ghouta; Darayya, Daraya; Jaramana
Aleppo, Alep, Halab, حلب = Afrin, عفرين; Kobani, Ain al Arab, عين العرب, كوباني; Manbij; Azaz; Al Bab; Jarabulus
Hasakah, Al Hasakah, Hassake, Hesekê, الحسكة = Qamishli, Kamishlo, Kamichlié, Qamişlo, القامشلي; Amuda; Derik, Malikiyah, Al Malikiyah; Ras al Ayn, Serekaniye; Tirbespi
Homs, Hims, حمص = Palmyra, Tadmur
Hama, Hamah, حماة = Salamiyah, Salamieh
Idlib, إدلب = Maarat al Numan; Jisr al Shughur; Saraqib
Daraa, Dera, درعا = Bosra; Nawa
Deir ez-Zor, Dayr az Zawr, Der Zor, دير الزور = Mayadin; Abu Kamal, Albukamal
Raqqa, Ar Raqqah, Rakka, الرقة = Tabqa, Thawra; Tell Abyad
Latakia, Lattaquié, Ladhiqiyah, اللاذقية = Jableh
Tartus, طرطوس; Quneitra, القنيطرة; Suwayda, As Suwayda, Sweida, السويداء
IQ
Baghdad, بغداد = Sadr City
Sulaymaniyah, Sulaimaniya, Sulaimani, Souleymanieh, Slemani, السليمانية = Ranya; Qaladze, Qala Diza
Erbil, Irbil, Hewler, أربيل, هەولێر = Soran; Koya, Koysinjaq
Dohuk, Duhok, دهوك = Zakho, Zaxo; Amedi, Amadiya; Sumel
Halabja, Helebce, حلبجة
Kirkuk, كركوك = Hawija; Daquq
Nineveh, Ninewa, نينوى = Mosul, Mossoul, Mawsil, Musil, الموصل; Sinjar, Shingal, Sengal, سنجار; Tal Afar, Telafar
Basra, Bassorah, البصرة; Anbar, الأنبار, Ramadi, Fallujah; Diyala, ديالى, Baquba, Khanaqin, Xaneqin; Najaf, النجف; Karbala, كربلاء; Salah ad Din, Saladin, Tikrit, Samarra; Babil, Babylon, Hillah
IR
Tehran, تهران = Karaj
Khorasan, Razavi Khorasan, خراسان = Mashhad, Meshed, مشهد
Qom, Ghom, Qum, قم; Kurdistan Province, Sanandaj, Sine, Senna, سنندج, Saqqez, Marivan, Baneh, Bane; Kermanshah, Kirmashan, کرمانشاه, Paveh, Javanrud; West Azerbaijan, Urmia, Orumiyeh, Wirme, ارومیه, Mahabad, Bukan, Piranshahr, Sardasht; East Azerbaijan, Tabriz, تبریز; Isfahan, اصفهان; Fars, Shiraz, شیراز; Kerman, کرمان; Yazd, یزد; Khuzestan, Ahvaz, اهواز, Abadan; Ilam, ایلام; Sistan and Baluchestan, Sistan, Zahedan, زاهدان, Zabol; Gilan, Rasht; Mazandaran, Sari; Golestan, Gorgan
EG
Cairo, Le Caire, Al Qahirah, Qahira, القاهرة; Giza, Gizeh, Al Jizah, الجيزة; Alexandria, Iskandariya, الإسكندرية
Gharbia, الغربية = Tanta, طنطا
Kafr el Sheikh, كفر الشيخ = Burg Mighizil, Burj Mughayzil
Beheira, Buhayra, البحيرة = Rosetta, Rashid, رشيد; Damanhur; Edku, Idku
Sharqia, Charkia, الشرقية = Zagazig
Dakahlia, Daqahliya, الدقهلية = Mansoura
Monufia, Menoufia, Minufiya, المنوفية = Shibin el Kom; Tala
Qalyubia, القليوبية = Banha; Shubra
Assiut, Asyut, أسيوط; Minya, المنيا; Sohag, سوهاج; Fayoum, الفيوم
PK
Khyber Pakhtunkhwa, KPK, NWFP, خیبر پختونخوا = Peshawar, پشاور; Swat; Mardan
Federally Administered Tribal Areas, FATA = Parachinar, Kurram; Waziristan; Bajaur; Khyber Agency
Balochistan, بلوچستان = Quetta, Kwetta, کوئٹہ; Chaman, Pishin
Punjab, Pendjab, پنجاب = Lahore, لاہور; Rawalpindi; Gujrat
Sindh, Sind, سندھ = Karachi, کراچی; Hyderabad
Islamabad; Azad Kashmir, Kashmir, Mirpur, Muzaffarabad
SO
Banaadir, Benadir = Mogadishu, Mogadiscio, Muqdisho, مقديشو
Lower Juba, Jubbada Hoose = Kismayo, Chisimaio
Gedo
Bay, Baidoa, Baydhabo; Bakool; Hiiraan, Hiran, Beledweyne; Lower Shabelle, Shabeellaha Hoose, Merca, Marka, Afgooye; Middle Shabelle, Jowhar; Mudug, Galkayo, Gaalkacyo; Bari, Bosaso, Boosaaso; Nugaal, Garowe; Woqooyi Galbeed, Hargeisa; Togdheer, Burao; Awdal, Borama
VN
Nghệ An = Vinh; Yên Thành; Diễn Châu
Hà Tĩnh = Can Lộc; Nghi Xuân
Quảng Bình = Đồng Hới
Hải Phòng; Hà Nội; Hồ Chí Minh, Ho Chi Minh City, Saigon; Hải Dương; Quảng Ninh; Thanh Hóa; Quảng Trị; Thừa Thiên Huế, Hue; Đà Nẵng
AL
Tirana; Shkodër, Shkodra, Scutari; Kukës, Has, Tropojë, Bajram Curri; Dibër, Dibra, Peshkopi, Bulqizë, Mat, Burrel; Durrës, Durazzo; Elbasan; Lezhë; Fier; Vlorë, Valona; Korçë; Gjirokastër
XK
Pristina, Prishtinë; Prizren; Peja, Pejë, Peć; Gjakova, Đakovica; Mitrovica
PS
Gaza, Gaza City, غزة = Khan Yunis; Rafah
West Bank, الضفة الغربية = Nablus, Naplouse; Hebron, Khalil; Ramallah; Jenin, Djenine
KW
Kuwait City = Jahra, Al Jahra; Ahmadi
TR
Istanbul, Istamboul, إسطنبول; Izmir, Smyrna; Van; Gaziantep, Antep; Urfa, Sanliurfa; Ankara; Edirne; Diyarbakir, Amed; Mardin; Hatay, Antakya
LY
Tripoli, Tarabulus, طرابلس; Sabha, سبها; Kufra, الكفرة; Bani Walid, بني وليد; Benghazi, Bengasi, بنغازي; Zuwara; Sabratha; Zawiya
LB
Beirut, Beyrouth, بيروت; Tripoli, Tarabulus, طرابلس
JO
Amman, عمان; Zaatari, الزعتري
GR
Lesbos, Mytilene, Moria, Λέσβος; Athens, Atene, Athina, Αθήνα; Thessaloniki, Salonica, Salonicco, Θεσσαλονίκη; Idomeni, Ειδομένη; Chios; Samos; Kos
IT
Lampedusa; Sicily, Sicilia, Catania; Rome, Roma, Rom; Milan, Mailand; Ventimiglia, Vintimille; Bari; Trieste; Calabria, Reggio Calabria, Crotone
FR
Calais, The Jungle, Jungle, La Jungle, Calais Jungle, La Lande, Jungle de Calais, كاليه; Dunkirk, Dunkerque, Dünkirchen, Grande-Synthe, La Linière, Loon-Plage; Norrent-Fontes; Steenvoorde; Paris, La Chapelle, Stalingrad; Lille
BE
Brussels, Bruxelles, Maximilian Park, Parc Maximilien; Zeebrugge
DE
Berlin; Munich, München, Monaco di Baviera; Hamburg; Frankfurt; Passau
RS
Belgrade, Beograd; Presevo; Subotica; Sid
HU
Budapest; Röszke
GB
London, Londres, Londra; Kent, Dover, Folkestone; Croydon, Lunar House; Birmingham; Manchester; Glasgow; Cardiff
`
