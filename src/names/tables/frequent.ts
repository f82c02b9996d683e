/**
 * Further common names that need no class of spellings, only a notion of how common they are: `bits: names`, -log2 of
 * the share of records, by general knowledge of the traditions; used where no register gives its own frequencies.
 */
export const FREQUENT = `
  2.0: ullah uddin
  4.6: hussaini hosseini mohammadi ahmadi rezaei rezai karimi hashimi hashemi
  5.2: ahmadzai stanikzai yusufzai noorzai popalzai barakzai safi wardak zadran shinwari momand amiri azizi rahimi rahmani haidari heidari jafari mousavi musavi sadat hosseinzadeh alizada alizadeh
  5.4: najib zabih rahmat esmat ismat asmat hekmat wahid nasr faiz hayat obaid barakat inayat enayat naqib matin sami zabi najm shams sher shir wali mir lal taj din baba akbar asghar akhtar anwar aslam akram
  5.2: assad asad hariri najjar khatib masri tikriti shami halabi iraqi baghdadi saleem salem salim samer ayman naji nassar haddad
  5.6: abraha kidan yemane robel henok samson abel kibrom kbrom awet mewael senay tedros tewodros bereket desta mulugeta kebede bekele tadesse alemu getachew abebe assefa lemma dereje
  5.4: bakr mohieddin hashim bushra elamin tayeb tijani babiker bakheet abdelkerim deby
  5.4: warsame farah jama jaamac faarax geedi samatar elmi cilmi guled hirsi xirsi diriye dirir hersi warfa roble roobleh aweys awale
  4.6: thanh hong hung dung ngoc thu phan bui do dang ngo duong ly ho truong dinh
  5.2: an ba bach bao bich bien binh ca can canh chau chi chien chinh chung chuong cong cuong da dan danh dao dat diem diep dieu don du duy em gia giang giao giap ha hai han hanh hao hau hien hiep hieu hoa hoai hoan hoi hop hue huong huu huy huyen kha khai khang khanh khoa khoi khue kien kiet kieu kim ky lam lan lanh lap lien linh loan loc loi long luan luc luong luu mai man manh mien my nam nga ngan nghi nghia nguyet nhan nhat nhi nhien nho nhu nhung ninh nuong oanh phat phi phong phung phuong quan quang que quoc quy quyen quyet sam sang sinh son sy tai tam tan tao thach thai than thang thao the thien thiet thinh tho thong thuan thuc thuy thuong tien tin tinh toan toai tra tram trang tri trinh trong truc trung tu tuan tue tung tuyen tuyet uyen viet vinh vuong xuan yen
  5.6: hoxha dervishi shehu gashi krasniqi berisha kelmendi bytyqi marku gjoka prifti leka arben agim besnik dritan ilir blerim ardit
  4.4: iqbal butt chaudhry chaudhary bibi begum
`
