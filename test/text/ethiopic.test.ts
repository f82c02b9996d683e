import { describe, expect, it } from 'vitest'
import { readEthiopic } from '../../src/text/ethiopic.js'

const sounds = (word: string) => readEthiopic(word).map((reading) => reading.phonemes)

describe('readEthiopic', () => {
  it.each([
    ['ተስፋይ', 'tEs@fY', 'Tesfay'],
    ['ተስፋዬ', 'tEs@faye', 'Tesfaye'],
    ['ገብረመድህን', 'gEb@rEmEd@h@n', 'Gebremedhin'],
    ['ወልደሚካኤል', 'wEl@dEmikael', 'Woldemichael'],
    ['ኃይለ', 'hYlE', 'Haile'],
    ['ሀይሉ', 'hYlu', 'Hailu'],
    ['ኣማኑኤል', 'amanuel', 'Amanuel'],
    ['አበበ', 'abEbE', 'Abebe'],
    ['ዮሃንስ', 'yohan@s', 'Yohannes'],
    ['ዮናስ', 'yonas', 'Yonas'],
    ['ክፍሎም', 'k@f@lom', 'Kiflom'],
    ['ኪዳነ', 'kidanE', 'Kidane'],
    ['ብርሃነ', 'b@r@hanE', 'Berhane'],
    ['ጸጋይ', 'cEgY', 'Tsegay'],
    ['ፀሐየ', 'cEhayE', 'Tsehaye'],
    ['ጽዮን', 'c@yon', 'Tsion'],
    ['ቅዱስ', 'q@dus', 'Kidus'],
    ['ጴጥሮስ', 'pet@ros', 'Petros'],
    ['ፊልሞን', 'fil@mon', 'Filmon'],
    ['ሸዊት', 'SEwit', 'Shewit'],
    ['ጨርቆስ', 'CEr@qos', 'Cherkos'],
    ['ዳኛቸው', 'danyaCEw', 'Dagnachew'],
    ['ሐጐስ', 'hagos', 'Hagos'],
    ['ቋራ', 'qwara', 'Quara'],
    ['ኧ', 'E', 'the vowel alone'],
    ['ኘ', 'nyE', 'ny'],
  ])('%s first as %s (%s)', (word, expected) => {
    expect(readEthiopic(word)[0]).toEqual({ phonemes: expected, vowelless: false })
  })

  it.each([
    ['ወልዱ', ['wEl@du', 'wol@du'], 'Weldu and Woldu'],
    ['ተኸስተ', ['tEXEs@tE', 'tEhEs@tE'], 'the spirant k of Tigrinya'],
    ['ይስሓቅ', ['y@s@haq', 'y@Saq'], 'Yishak, whose s and h look like sh in Latin letters'],
    ['መድሃኔ', ['mEd@hane', 'mEDane'], 'Medhanie'],
  ])('%s as %j (%s)', (word, expected) => {
    expect(sounds(word)).toEqual(expected)
  })

  it.each([
    ['ሰላም', 'ሠላም'],
    ['ፀጋይ', 'ጸጋይ'],
    ['ሐና', 'ሃና'],
    ['ዓለም', 'ኣለም'],
  ])('%s sounds like %s', (one, other) => {
    expect(sounds(one)).toEqual(sounds(other))
  })

  it.each(['', '፡', 'abc'])('has no reading of %j', (word) => {
    expect(readEthiopic(word)).toEqual([])
  })
})
