import { describe, expect, it } from 'vitest'
import { NAME_LIMIT, prepareName } from '../../src/names/parse.js'

const tokens = (text: string) =>
  prepareName(text).tokens.map(({ token, kind }) => (kind === 'name' ? token.text : `${token.text}:${kind}`))

describe('prepareName', () => {
  it.each([
    ['Filmon Tesfay Kidane', ['filmon', 'tesfay', 'kidane']],
    ['Abdul-Rahman al-Tikriti', ['abd:half', 'rahman', 'tikriti']],
    ['Abd ar-Rahman', ['abd:half', 'rahman']],
    ['Abdurrahman', ['abd:half', 'rahman']],
    ['Abdullah', ['abdullah']],
    ['Abd Allah', ['abdallah']],
    ['Abu Bakr as-Siddiq', ['abubakr', 'siddiq']],
    ['Abu Omar al-Kurdi', ['omar:kunya', 'kurdi']],
    ['Rahmatullah', ['rahmat', 'ullah:half']],
    ['Rahmat Ullah', ['rahmat', 'ullah:half']],
    ['Salahuddin', ['salah', 'uddin:half']],
    ['Ezedin', ['ez', 'uddin:half']],
    ['شمس الدین', ['شمس', 'uddin:half']],
    ['صلاح‌الدين', ['صلاح', 'uddin:half']],
    ['Habiburrahman', ['habib', 'rahman']],
    ['Shamsulhaq', ['shams', 'haq']],
    ['حبیب‌الرحمن', ['حبيب', 'رحمن']],
    ['Jamalhassan', ['jamalhassan']],
    ['Abdulrazik', ['abd:half', 'razik']],
    ['Abdolraim', ['abd:half', 'raim']],
    ['Abdullaev', ['abdullaev']],
    ['Ampntoulrachman', ['abd:half', 'rachman']],
    ['Chailemargiam', ['haile:head', 'maryam']],
    ['الیاس الحسن', ['الياس', 'حسن']],
    ['الهام', ['الهام']],
    ['Khalilur Rahman', ['khalil', 'rahman']],
    ['Hidayat-ur-Rahman', ['hidayat', 'rahman']],
    ['Ghulam Ali', ['ghulam:half', 'ali']],
    ['Gholamreza', ['ghulam:half', 'reza']],
    ['Gebremedhin', ['gebre:head', 'medhin']],
    ['Gebre Medhin', ['gebre', 'medhin']],
    ['Hailemariam Desalegn', ['haile:head', 'mariam', 'desalegn']],
    ['Haile Mengistu', ['haile', 'mengistu']],
    ['G/Michael Tesfay', ['gebre', 'michael', 'tesfay']],
    ['C/raxmaan Cali', ['abd:half', 'raxmaan', 'cali']],
    ['Nur al-Huda Mansur', ['nur:head', 'huda', 'mansur']],
    ['Jamal al-Masri', ['jamal', 'masri']],
    ['Abd al-Malik Yusuf', ['abd:half', 'malik', 'yusuf']],
    ['Mullah Mohammad Omar', ['mullah:title', 'mohammad', 'omar']],
    ['Gul Khan', ['gul', 'khan:title']],
    ['Khan', ['khan']],
    ['Suhail Sayed', ['suhail', 'sayed']],
    ['Dr. Ahmad N. Karimi', ['dr:title', 'ahmad', 'n:initial', 'karimi']],
    ['FNU Zabihullah', ['zabih', 'ullah:half']],
    ['Yusuf Yusuf', ['yusuf']],
    ['unknown', []],
    ['---', []],
    ['', []],
    ['TESFAY<<FILMON<KIDANE', ['tesfay', 'filmon', 'kidane']],
    ['محمد بن سلمان', ['محمد', 'سلمان']],
    ['عبد الرحمن الخطيب', ['abd:half', 'رحمن', 'خطيب']],
    ['نجیب‌الله', ['نجيب', 'ullah:half']],
    ['ገብረመድህን ሃይለ', ['ገብረ:head', 'መድህን', 'ሀይለ']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('keeps what an article or a word of filiation says about the next token', () => {
    expect(prepareName('Salman bin Muhammad al-Saud').tokens.map(({ after }) => after)).toEqual([
      null,
      'filiation',
      'article',
    ])
  })

  it('reads the names behind aka, dit and detto as other names', () => {
    const name = prepareName('Bilal Haddad detto Abu Zayd aka Billy')
    expect([name, ...name.others].map((one) => one.tokens.map(({ token }) => token.text).join(' '))).toEqual([
      'bilal haddad',
      'zayd',
      'billy',
    ])
  })

  it('reads each of several spellings in one field as a name, beside a father called alike', () => {
    const read = (text: string) => prepareName(text).others.map(({ tokens }) => tokens[0]!.token.text)
    expect(read('Zeitun, Zeitoun, Zeytoon')).toEqual(['zeitun', 'zeitoun', 'zeytoon'])
    expect(read('Hassan Hussein')).toEqual([])
    expect(read('Filmon Tesfay')).toEqual([])
  })

  it('joins two neighbours as one writing, spelt as it was written', () => {
    expect(prepareName('Ali Reza Sohrabi').units.map(({ token }) => token.text)).toEqual([
      'ali',
      'reza',
      'sohrabi',
      'alireza',
      'rezasohrabi',
    ])
  })

  it('keeps the role that a structured name gave', () => {
    const name = prepareName({ family: 'Tesfay Kidane', given: 'Filmon' })
    expect(name.text).toBe('Filmon Tesfay Kidane')
    expect(name.tokens.map(({ role }) => role)).toEqual(['given', 'family', 'family'])
  })

  it('looks at no more of a text than a name can be', () => {
    expect(
      prepareName(`${'a '.repeat(NAME_LIMIT)}Filmon`).tokens.some(({ token }) => token.text === 'filmon'),
    ).toBe(false)
  })
})
