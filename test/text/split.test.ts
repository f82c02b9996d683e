import { describe, expect, it } from 'vitest'
import { words } from '../../src/text/split.js'

/** Words in one line; `+` stands before a word that is glued to the one before it. */
const line = (text: string) =>
  words(text)
    .map(({ word, joined }) => (joined ? `+${word}` : word))
    .join(' ')

describe('words', () => {
  it.each([
    ['spaces', 'Filmon Tesfay Kidane', 'Filmon Tesfay Kidane'],
    ['hyphens of all kinds', 'Abd-el‐Rahman–Ali—Reza', 'Abd +el +Rahman +Ali +Reza'],
    ['a hyphen with spaces around it', 'Ahmed - Ali', 'Ahmed Ali'],
    ['underscores', 'ali_reza', 'ali +reza'],
    ['commas and semicolons', 'TESFAY, Filmon;Kidane', 'TESFAY Filmon Kidane'],
    ['slashes', 'Ahmed/Mohamed', 'Ahmed Mohamed'],
    ['initials', 'A.B. Khan', 'A +B Khan'],
    ['an abbreviation', 'Md. Karim', 'Md Karim'],
    ['brackets and quotes', 'Ahmed (Abu Ali) "Dheere" «Ali»', 'Ahmed Abu Ali Dheere Ali'],
    ['machine-readable zone', 'NGUYEN<<VAN<NAM<<<<', 'NGUYEN VAN NAM'],
    [
      'apostrophes of all kinds',
      "O'Brien Sa’id ʿAbd Raʾuf Mas`ud N´Diaye",
      'OBrien Said Abd Rauf Masud NDiaye',
    ],
    ['Ethiopic word space', 'ኃይለ፡ሥላሴ', 'ኃይለ ሥላሴ'],
    ['Arabic comma', 'حسن، علی', 'حسن علی'],
    ['soft boundary', 'نجیب\u200Cالله', 'نجیب +الله'],
    ['soft boundary after a heh that ends a word', 'شاه\u200Cولی', 'شاه +ولی'],
    ['Sorani vowels typed as heh and a non-joiner', 'ئه\u200Cحمه\u200Cد', 'ئەحمەد'],
    ['vowel signs and accents', 'مُحَمَّد Nguye\u0302\u0303n', 'مُحَمَّد Nguye\u0302\u0303n'],
    ['numbers alone', 'Ahmed 2 (3)', 'Ahmed'],
    ['digits in a word', 'M0hamed', 'M0hamed'],
    ['punctuation alone', '--- . / ?', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(line(text)).toBe(expected)
  })

  it.each([
    ['G/Medhin', 'Gebre +Medhin'],
    ['g/mariam', 'Gebre +mariam'],
    ['W/Michael', 'Wolde +Michael'],
    ['T/Haimanot', 'Tekle +Haimanot'],
    ['H/Selassie', 'Haile +Selassie'],
    ['K/Mariam', 'Kidane +Mariam'],
    ['Dawit G/ Medhin', 'Dawit Gebre +Medhin'],
    ['ገ/መድህን', 'ገብረ +መድህን'],
    ['ገ.መድህን', 'ገብረ +መድህን'],
    ['ወ/ማርያም', 'ወልደ +ማርያም'],
    ['ኃ/ሥላሴ', 'ኃይለ +ሥላሴ'],
    ['ወ/ሮ ኣስቴር', 'ወይዘሮ ኣስቴር'],
    ['W/ro Aster', 'Weyzero Aster'],
    ['Ali s/o Karim', 'Ali ibn Karim'],
    ['Amina d/o Karim', 'Amina bint Karim'],
    ['C/raxmaan', 'Cabdiraxmaan'],
    ['C/laahi Cali', 'Cabdullaahi Cali'],
    ['c/qaadir', 'Cabdiqaadir'],
    ['A/Aziz', 'Abdul +Aziz'],
  ])('writes out %s', (text, expected) => {
    expect(line(text)).toBe(expected)
  })

  it.each([
    ['Musa/Ali', 'Musa Ali'],
    ['n/a', 'n a'],
    ['Ali G/M', 'Ali G M'],
    ['B/Meskel', 'B Meskel'],
  ])('does not write out %s', (text, expected) => {
    expect(line(text)).toBe(expected)
  })
})
