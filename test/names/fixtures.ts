/** Pairs that are one name, by tradition; public knowledge of names, the same pairs that the method was first measured on. */
export const ONE_NAME: Readonly<Record<string, string>> = {
  'Tigrinya and Amharic':
    'Gebremedhin/Ghebremedhin Gebreyesus/Ghebreyesus Gebremichael/Ghebremicael Gebrehiwot/Ghebrehiwet Tekle/Tecle Tesfay/Tesfai Haile/Hayle Selassie/Sellasie Woldemichael/Uoldemicael Weldu/Woldu Welday/Uoldai Kidane/Chidane Kiflom/Chiflom Kahsay/Cahsai Berhane/Birhane Brhane/Berhane Mebrahtu/Mebratu Yohannes/Johannes Yonas/Jonas Tsegay/Zegay Tsehaye/Zehaie Habtom/Habtum Filmon/Philimon Isaias/Esayas Mulugeta/Mulughieta Temesgen/Temesghen Binyam/Beniam Mihret/Mhret Girmay/Ghirmai Qedus/Kidus Hiwot/Hiwet Letebrhan/Letebirhan Natnael/Nathnael',
  'Dari and Pashto':
    'Noorullah/Nurollah Rahmatullah/Ramatulla Esmatullah/Ismatulah Hamidullah/Hameedulla Zabihullah/Zabiullah Najibullah/Nadjibullah Wahidullah/Vahidollah Ghulam/Gholam Hossain/Hussein Reza/Raza Ahmadzai/Ahmadsai Stanikzai/Stanekzai Jawid/Javed Javed/Djavid Naweed/Navid Shafiqullah/Chafiqullah Shirzad/Sherzad Faizullah/Fayzollah Samiullah/Samioullah Habibullah/Abibullah Rohullah/Ruhollah Qasim/Ghasem Gul/Gol Jan/Djan',
  Kurdish:
    'Xalid/Khalid Şivan/Shivan Çiya/Chia Rizgar/Rezgar Hiwa/Hewa Serbest/Sarbast Dilşad/Dilshad Ciwan/Jiwan Heval/Haval Rojhat/Rozhat Cemal/Jamal Mihemed/Mohammed Ehmed/Ahmed Hesen/Hassan Hêmin/Hemn Shwan/Şiwan',
  Somali:
    'Maxamed/Mohamed Xasan/Hassan Cabdi/Abdi Cabdullahi/Abdullahi Xuseen/Hussein Cali/Ali Faarax/Farah Cumar/Omar Sacdiya/Sadia Abdirashid/Abdirascid Jaamac/Jama',
  Albanian:
    'Xhevdet/Djevdet Gjon/Gion Hoxha/Hodja Qemal/Kemal Nexhmije/Nedzmije Xhemal/Gemal Fatjon/Fation Çela/Chela',
  'Greek route':
    'Mohamed/Mochament Ahmed/Achmet Abdul/Ampntoul Hassan/Chasan Hussein/Chousein Javed/Tzavent Gul/Gkoul Bashir/Mpasir Shahid/Sachint Daoud/Ntaount',
  'Sudan, Chad and Egypt':
    'Mohamed/Mahamat Ahmed/Ahmat Abubakar/Abakar Adam/Adoum Gamal/Jamal Abdelrahman/Abderaman Osman/Ousmane Yagoub/Yaqub Ibrahim/Brahim Mustafa/Moustapha Siddig/Siddiq Gasim/Qasim Tarig/Tariq Rashid/Rachid Sharif/Cherif Yousif/Youcef Khaled/Haled',
}

/** Pairs that look or sound alike and are two names. */
export const TWO_NAMES =
  'Hamid/Khalid Hassan/Hussein Ahmad/Hamad Mahmoud/Mohammed Karim/Rahim Rahim/Rahman Rahmatullah/Rahimullah Najibullah/Habibullah Zabihullah/Habibullah Samiullah/Shafiullah Noorullah/Nasrullah Esmatullah/Hekmatullah Omar/Amar Jamal/Kamal Jamal/Jamil Salim/Salem Samir/Amir Nasir/Nazir Nasir/Basir Bashir/Nasir Yousef/Younes Yasin/Yasir Rebin/Rebaz Tesfay/Tesfalem Gebremedhin/Gebremariam Gebreyesus/Gebrehiwot Haile/Hailu Tekle/Tekie Berhane/Berhanu Samuel/Samson Yohannes/Yonas Merhawi/Merhawit Filmon/Simon Arben/Arber Ardit/Endrit Besnik/Besim Abdi/Abdullahi Jama/Jamal Said/Sajid Sayed/Said Wahid/Walid Majid/Wajid Habib/Hasib Zaman/Rahman Farid/Fahim Fatima/Fahima Abdullah/Obaidullah Aman/Ayman Ismail/Ismat'

/** `a/b a/b` as pairs. */
export const pairsOf = (text: string): [string, string][] =>
  text.split(' ').map((pair) => pair.split('/') as [string, string])
