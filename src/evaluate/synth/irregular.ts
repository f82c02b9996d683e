/**
 * Names whose home spelling is not what the sounds of the stock lead to: dagger alifs, silent letters, borrowed
 * names. The first key is the script; Persian reads the Arabic column. An underscore is a space.
 */
export const irregularWritings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  arabic: readWritings(`
    raḥmaan=رحمن is.ḥaaq=إسحاق ismaaʿiil=إسماعيل ibraahiim=إبراهيم idriis=إدريس aḥmad=أحمد akram=أكرم
    amjad=أمجد ashraf=أشرف amiin=أمين amiir=أمير anwar=أنور asʿad=أسعد ayman=أيمن ayyuub=أيوب aadam=آدم
    usaamà=أسامة ihaab=إيهاب iimaan=إيمان amal=أمل asmaaʾ=أسماء israaʾ=إسراء aayà=آية amiinà=أمينة anas=أنس
    iyaad=إياد ilyaas=إلياس layth=ليث luʾayy=لؤي maʾmuun=مأمون raʾuuf=رؤوف muʾayyad=مؤيد fuʾaad=فؤاد
    duʿaaʾ=دعاء daawuud=داود haaruun=هارون ʿiisá=عيسى muusá=موسى muṣṭafá=مصطفى yaḥyá=يحيى murtaḍá=مرتضى
    mujtabá=مجتبى laylá=ليلى salmá=سلمى muná=منى nuhá=نهى hudá=هدى zakariyyaa=زكريا ullaah=_الله
    allaah=_الله uddiin=_الدين ʿabdul=عبدال ʿabdel=عبدال ʿabdur=عبدال ʿabd=عبد abuulfaḍl=ابوالفضل
    abuubakr=أبوبكر abakar=أبكر maḥamat=محمد aḥmat=أحمد brahiim=إبراهيم umm=أم maryam=مريم ʿumar=عمر
    ʿamr=عمرو ṭaahaa=طه haashim=هاشم ʿabdo=عبده ʿabdu=عبده aadum=آدم zaadà=زاده sayyid=سيد bibii=بی‌بی
    baabikir=بابكر`),
  geez: readWritings(`
    pietros=ጴጥሮስ pawlos=ጳውሎስ dani.el=ዳንኤል samuel=ሳሙኤል solomon=ሰሎሞን mikaʾiel=ሚካኤል amanuʾiel=ኣማኑኤል haylä=ኃይለ
    haylu=ኃይሉ səlasie=ሥላሴ`),
  sorani: readWritings('muḥamad=محەمەد aḥmad=ئەحمەد'),
}

function readWritings(text: string): Record<string, string> {
  const rows = text
    .trim()
    .split(/[ \n]+/)
    .map((row) => row.split('=') as [string, string])
  return Object.fromEntries(rows.map(([name, written]) => [name, written.replace('_', ' ')]))
}
