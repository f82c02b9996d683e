import { describe, expect, it } from 'vitest'
import { align, listedRarity } from '../../src/names/align.js'
import { prepareName } from '../../src/names/parse.js'
import { defaultNameWeights } from '../../src/names/weights.js'

/** Regulation (EU) 2023/333, Annex II: what counts as similar in names. Each shows as a reason of its own, and the two are taken for one name. */
describe('Annex II of Regulation (EU) 2023/333', () => {
  it.each([
    ['known transliteration', 'Mohsen Karimi', 'محسن کریمی', 'name.transliteration'],
    ['known transliteration, other spelling rules', 'Mustafa Choukri', 'Mustafa Shukri', 'name.spelling'],
    ['surname and first name inverted', 'Filmon Tesfay', 'Tesfay Filmon', 'name.family-first'],
    ['names regrouped into one field', 'Ali Reza Sohrabi', 'Alireza Sohrabi', 'name.joined'],
    ['two words swapped', 'Ahmad Nabil Said Karimi', 'Ahmad Said Nabil Karimi', 'name.order'],
    ['two adjacent letters swapped', 'Mahmoud Khatib', 'Mahmoud Khaitb', 'name.letters-swapped'],
    ['two letters swapped, not adjacent', 'Mahmoud Kamiran', 'Mahmoud Kariman', 'name.letters-swapped'],
    ['one letter added', 'Temesgen Bereket', 'Temesgen Berekets', 'name.one-letter'],
    ['one letter removed', 'Temesgen Bereket', 'Temesgen Berket', 'name.one-letter'],
    ['one letter replaced', 'Temesgen Bereket', 'Temesgen Beleket', 'name.one-letter'],
    ['punctuation ignored', "Nour-Eddin O'Sman", 'Nour Eddin Osman', 'name.same'],
    ['truncation', 'Mohammed Hosseinzadegan', 'Mohammed Hosseinzade', 'name.truncated'],
  ])('%s: %s / %s', (_what, a, b, code) => {
    const { parts, notes, units } = align(prepareName(a), prepareName(b), defaultNameWeights, listedRarity)
    expect([...parts.map((part) => part.code), ...notes]).toContain(code)
    expect(units).toBeGreaterThan(0)
  })
})
