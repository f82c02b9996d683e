import { describe, expect, it } from 'vitest'
import { align, listedRarity } from '../../src/names/align.js'
import type { Alignment, PreparedName } from '../../src/names/name.js'
import { prepareName } from '../../src/names/parse.js'
import { defaultNameWeights } from '../../src/names/weights.js'
import { ONE_NAME, pairsOf, TWO_NAMES } from './fixtures.js'

const lay = (a: string, b: string): Alignment =>
  align(prepareName(a), prepareName(b), defaultNameWeights, listedRarity)
const bits = (a: string, b: string): number => lay(a, b).units / 1024

/** One name in two writings: every part agrees, and none is of those that only look alike. */
const isOneName = ({ parts, notes }: Alignment): boolean =>
  notes.includes('name.complete') &&
  parts.every((part) => part.fate === 'agreed' && part.code !== 'name.look-alike')

describe.each(Object.entries(ONE_NAME))('one name in %s', (_tradition, pairs) => {
  it.each(pairsOf(pairs))('%s = %s', (a, b) => {
    expect(isOneName(lay(a, b))).toBe(true)
  })
})

describe('two names that look alike', () => {
  it.each(pairsOf(TWO_NAMES))('%s ≠ %s', (a, b) => {
    expect(isOneName(lay(a, b))).toBe(false)
  })
})

describe('tails of compounds', () => {
  it.each([
    ['Shamsullah Wardak', 'Shamsuddin Wardak'],
    ['Shamsulhaq Wardak', 'Shamsuddin Wardak'],
    ['Habib ur Rahman Safi', 'Habibullah Safi'],
    ['شمس الله', 'شمس الدين'],
  ])('%s is likelier another person than a slip of %s', (a, b) => {
    const { parts } = lay(a, b)
    expect(parts.find(({ code }) => code === 'name.conflict')?.units).toBe(defaultNameWeights.conflictTail)
  })

  it('are dropped at will', () => {
    expect(lay('Shamsuddin Wardak', 'Shams Wardak').parts.map(({ code }) => code)).toContain(
      'name.half-absent',
    )
  })
})

describe('one person, differently written down', () => {
  it.each([
    ['an Italian and a Swiss clerk', 'Mohamed Ahmed Nabil Said', 'Mohamed Said'],
    ['a passport without the grandfather', 'Filmon Tesfay Kidane', 'Filmon Tesfay'],
    ['a passport without the father', 'Filmon Tesfay Kidane', 'Filmon Kidane'],
    ['Somali and English', 'Nuur Xuseen Cabdirashiid', 'Noor Hussen Abdirashid'],
    ['Somali and French', 'Nuur Xuseen Cabdirashiid', 'Nour Houssein Abdirachid'],
    ['Somali and Italian', 'Nuur Xuseen Cabdirashiid', 'Nur Hussen Abdirascid'],
    ['Vietnamese, family name last', 'NGUYEN VAN NAM', 'Nam Van Nguyen'],
    ['Vietnamese, glued', 'Nguyen Van Nam', 'VANNAM NGUYEN'],
    ['a compound in two fields', 'Zabihullah Karimi', 'Zabih Ullah Karimi'],
    ['no first name on the form', 'Zabihullah', 'FNU Zabihullah'],
    ['a compound halved', 'Abdul Rahman Yousufzai', 'Rahman Yousufzai'],
    ['a machine-readable zone', 'TESFAY<<FILMON<KIDANE', 'Filmon Kidane Tesfay'],
    ['Arabic script', 'Abdulrahman Yousef Khalil', 'عبد الرحمن يوسف خليل'],
    ['Persian script', 'Gholamreza Hosseinzadeh', 'غلامرضا حسین‌زاده'],
    ["Ge'ez script", 'Tesfay Gebremedhin', 'ተስፋይ ገብረመድህን'],
    ['Cyrillic', 'Khusayn Rahimov', 'Хусейн Рахимов'],
    ['Greek', 'Ahmad Javed', 'Αχμάντ Τζαβέντ'],
    ['a slip of two letters', 'Mulugeta Temesgen', 'Mulugeta Temegsen'],
    ['a Maghrebi family name in one word', 'Karim Bensaleh', 'Ben Saleh Karim'],
    ['bin with a family name in front', 'Usama bin Haddad', 'Bin Haddad Usamah'],
    ['a title with its article', 'Alsayed Tarek Nabil Fawzi', 'Tarek Nabil Fawzi'],
    ['a title behind the name', 'Wardag Sahib', 'Karim Wardag'],
    ["a Turkish hand's Abdulkarim", 'Abdulkerim', 'Abdelkarim'],
    ["ʿAbd in Ge'ez script", 'Awet Abdulkadir', 'ኣወት ዓብዱልቃድር'],
    ['two spellings in one field', 'Khadhroun Khadroun', 'Khadhrun'],
    ['-uddin in two words of Arabic script', 'Shamsuddin', 'شمس الدین'],
    ['a glued -ur-Rahman', 'Habiburrahman', 'حبیب الرحمن'],
    ['letters like an article', 'Ilyas Elham', 'الیاس الهام'],
    ['a tone on the other vowel', 'Trần Thị Hoà', 'Trần Thị Hòa'],
    ['a Turkish ş', 'Bashir Hakimi', 'Başir Hakimi'],
    ['a Turkish ğ', 'Raghad Nuri', 'Rağad Nuri'],
    ['an alias behind aka', 'Bilal Haddad aka Abu Zayd', 'Abu Zayd'],
  ])('%s: %s = %s', (_hand, a, b) => {
    const [left, right] = [prepareName(a), prepareName(b)]
    const best = Math.max(
      ...[left, ...left.others].flatMap((x) =>
        [right, ...right.others].map((y) => align(x, y, defaultNameWeights, listedRarity).units),
      ),
    )
    expect(best / 1024).toBeGreaterThan(5)
  })
})

describe('two people who share names', () => {
  it.each([
    ['brothers', 'Yonas Tesfay Kidane', 'Filmon Tesfay Kidane'],
    ['brothers', 'Hassan Ali Mahmoud Nasser', 'Hussein Ali Mahmoud Nasser'],
    ['father and son', 'Tesfay Kidane Gebre', 'Filmon Tesfay Kidane Gebre'],
    ['father and son, by bin', 'Salman bin Muhammad', 'Muhammad bin Salman'],
    ['a sister', 'Merhawit Tesfay Kidane', 'Merhawi Tesfay Kidane'],
    ['another name that holds it', 'Muhammad Ali', 'Ali Hassan Karimi'],
    ['brothers with honorific compounds', 'Nur al-Huda Mansur', 'Nur al-Zaman Mansur'],
    ['brothers, one called Abd al-Malik', 'Abd al-Karim Rabbani', 'Abdulmalik Rabbani'],
    ['a family name beside the same word in one', 'Asgari Hamed', 'Ali Asgari'],
    ['Vietnamese, family and middle name shared', 'Nguyen Van Nam', 'Nguyen Van Tuan'],
    ['another head', 'Gebremedhin Haile', 'Gebremariam Haile'],
  ])('%s: %s ≠ %s', (_kind, a, b) => {
    expect(bits(a, b)).toBeLessThan(5.5)
  })
})

describe('what the alignment says', () => {
  it('covers a join where the rarity of the given name alone would reach the cap', () => {
    const rare = () => 13 * 1024
    const { parts } = align(
      prepareName('Nadim Bensaleh'),
      prepareName('Nadim Ben Saleh'),
      defaultNameWeights,
      rare,
    )
    expect(parts.every((part) => part.fate === 'agreed')).toBe(true)
  })

  it('takes a name with the article alone for a family name', () => {
    expect(bits('al-Salim', 'Ali al-Salim')).toBeGreaterThan(bits('al-Salim', 'Salim Nasser'))
  })

  it.each([
    ['name.same', 'Tesfay', 'Tesfay'],
    ['name.equivalent', 'Mahamat', 'Mohamed'],
    ['name.spelling', 'Tesfalem', 'Tesfalam'],
    ['name.transliteration', 'Mohsen', 'محسن'],
    ['name.short-form', 'Biniam', 'Bini'],
    ['name.truncated', 'Karimi', 'Karimizadegan'],
    ['name.joined', 'Ali Reza Sohrabi', 'Alireza Sohrabi'],
    ['name.initial', 'Ahmad N. Karimi', 'Ahmad Nabil Karimi'],
    ['name.conflict', 'Filmon Tesfay', 'Robel Tesfay'],
    ['name.look-alike', 'Salim', 'Salem'],
    ['name.last-absent', 'Filmon Tesfay Kidane', 'Filmon Tesfay'],
    ['name.middle-absent', 'Filmon Tesfay Kidane', 'Filmon Kidane'],
    ['name.generation-shifted', 'Filmon Tesfay Kidane', 'Tesfay Kidane'],
    ['name.title-absent', 'Mullah Filmon Tesfay', 'Filmon Tesfay'],
    ['name.half-absent', 'Abdul Rahman Tesfay', 'Rahman Tesfay'],
  ])('%s in %s / %s', (code, a, b) => {
    expect(lay(a, b).parts.map((part) => part.code)).toContain(code)
  })

  it.each([
    ['name.family-first', 'Filmon Tesfay', 'Tesfay Filmon'],
    ['name.father-and-son', 'Salman bin Muhammad', 'Muhammad bin Salman'],
    ['name.complete', 'Filmon Tesfay', 'Philimon Tesfai'],
    ['name.relatives-share', 'Yonas Tesfay Kidane', 'Filmon Tesfay Kidane'],
  ])('%s of %s / %s', (note, a, b) => {
    expect(lay(a, b).notes).toContain(note)
  })

  it('counts a name that changes places more where a form says which one is given', () => {
    const written = prepareName('Abdallah Mohamed')
    const labelled = prepareName({ given: 'Mohamed', family: 'Abdallah' })
    const unitsOf = (a: PreparedName, b: PreparedName) => align(a, b, defaultNameWeights, listedRarity).units
    const turned = unitsOf(written, prepareName('Mohamed Abdallah'))
    const { rotated, rotatedLabelled } = defaultNameWeights
    expect(unitsOf(written, labelled) - turned).toBe(rotatedLabelled - rotated)
    expect(unitsOf(labelled, written)).toBe(unitsOf(written, labelled))
  })

  it('has no part where there is nothing to compare', () => {
    expect(lay('FNU', 'unknown')).toEqual({ parts: [], units: 0, lineage: 0, notes: [] })
  })
})
