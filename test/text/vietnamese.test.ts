import { describe, expect, it } from 'vitest'
import { isVietnamese, readVietnamese } from '../../src/text/vietnamese.js'

const sounds = (word: string) => readVietnamese(word).map((reading) => reading.phonemes)

describe('isVietnamese', () => {
  it.each([
    'Nguyễn',
    'Trần',
    'Phạm',
    'Đặng',
    'Đỗ',
    'Văn',
    'Thị',
    'Phượng',
    'Dũng',
    'Huỳnh Đức'.split(' ')[1]!,
    'Vũ',
    'NGUYỄN',
  ])('knows %s', (word) => {
    expect(isVietnamese(word)).toBe(true)
    expect(isVietnamese(word.normalize('NFD'))).toBe(true)
  })

  it.each(['Nguyen', 'Lê', 'Ahmed', 'Şükrü', 'Đorđević', 'Xelîl', 'Wanjikũ', 'Ḥusayn', 'محمد', ''])(
    'does not take %s for it',
    (word) => {
      expect(isVietnamese(word)).toBe(false)
    },
  )
})

describe('readVietnamese', () => {
  it.each([
    ['Dũng', ['zung', 'yung', 'dung']],
    ['Đức', ['duk']],
    ['Trần', ['Can', 'trang', 'tran']],
    ['Văn', ['van', 'yang']],
    ['Phạm', ['fam']],
    ['Phan', ['fan', 'fang']],
    ['Xuân', ['suan', 'suang']],
    ['Giang', ['zang', 'yang', 'Jang']],
    ['Quý', ['kwi']],
    ['Thảo', ['TW']],
    ['Mai', ['mY']],
    ['Lý', ['li']],
    ['Lí', ['li']],
    ['Nhật', ['nyat', 'nyak']],
    ['Nguyen', ['nguien', 'nguieng']],
  ])('%s as %j', (word, expected) => {
    expect(sounds(word)).toEqual(expected)
  })

  it.each(['Mohamed', 'Schmidt', '', 'محمد'])('has no reading of %j', (word) => {
    expect(readVietnamese(word)).toEqual([])
  })
})
