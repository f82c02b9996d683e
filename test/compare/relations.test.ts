import { describe, expect, it } from 'vitest'
import { phrase } from '../../src/compare/phrase.js'
import { areOneRelation, KIN_WORDS, readRelation } from '../../src/compare/relations.js'

describe('kinship words', () => {
  it.each([
    [
      'father',
      'father, Dad, père, padre, Vater, πατέρας, abu, والد, أبي, pedar, پدر, plar, aboy, ኣቦ, aabe, bavo, babai',
    ],
    ['mother', 'mother, Mum, mère, madre, Mutter, umm, أم, madar, مادر, mor, ade, enat, hooyo, dayik, nena'],
    [
      'brother',
      'brother, older brother, half-brother, twin brother, frère, frère aîné, fratello maggiore, Bruder, αδερφός, akh, أخ, أخي, baradar, برادر, wror, haw, wendim, walaal, bra, vëlla, anh',
    ],
    [
      'sister',
      'sister, little sister, sœur, sorella, Schwester, ukht, أخت, khahar, خواهر, khor, hafti, ehit, walaasha, motra',
    ],
    [
      'uncle',
      "uncle, maternal uncle, oncle, zio, Onkel, amm, khal, عم, kaka, کاکا, adeer, abti, mam, father's brother, brother of mother",
    ],
    ['aunt', "aunt, auntie, tante, zia, khala, خاله, eeddo, mother's sister"],
    [
      'cousin',
      "cousin, cousine, cugino, ibn amm, ابن عم, pesar kaka, بچه کاکا, tarbur, cousin brother, uncle's son, pismam",
    ],
    ['grandfather', 'grandfather, grand-père, nonno, Großvater, جد, پدربزرگ, awoowe'],
    ['in-law', 'brother-in-law, sister in law, cognato, beau-frère, stepfather'],
    ['guardian', 'guardian, tuteur, tutore, Vormund, سرپرست'],
    ['friend', 'friend, travelling companion, ami, amico, Freund, دوست, صديق, haval'],
    ['unrelated', 'unrelated, not related, smuggler, agent, stranger'],
    ['sibling', 'sibling, siblings, twin'],
    ['son', 'son, fils, ابن'],
    ['nephew', "nephew, neveu, brother's son"],
  ])('%s: %s', (kin, texts) => {
    for (const text of texts.split(', ')) {
      expect.soft([text, readRelation(text)]).toEqual([text, { kin, denied: false, understood: true }])
    }
  })

  it.each([
    ['no brother', 'brother'],
    ['without his brother', 'brother'],
    ['pas de frère', 'brother'],
    ['not the uncle', 'uncle'],
    ['senza padre', 'father'],
    ['alone', 'company'],
    ['unaccompanied', 'company'],
    ['no relatives', 'company'],
    ['sans famille', 'company'],
    ['تنها', 'company'],
    ['travelled alone, no brother', 'brother'],
  ])('%s denies %s', (text, kin) => {
    expect(readRelation(text)).toEqual({ kin, denied: true, understood: true })
  })

  it.each([
    ['Tribal elder', 'tribal elder'],
    ['?', ''],
  ])('keeps the words of %j', (text, kin) => {
    expect(readRelation(text)).toEqual({ kin, denied: false, understood: false })
  })
})

it.each([
  ['brother', 'brother', true],
  ['sibling', 'sister', true],
  ['father', 'parent', true],
  ['brother', 'sister', false],
  ['brother', 'cousin', false],
  ['parent', 'sibling', false],
])('%s and %s may be one relation: %s', (a, b, expected) => {
  expect(areOneRelation(a, b)).toBe(expected)
  expect(areOneRelation(b, a)).toBe(expected)
})

it('has no word for two relations', () => {
  const kinOf = new Map<string, string>()
  for (const [kin, words] of Object.entries(KIN_WORDS)) {
    for (const word of words.split(',').map((each) => phrase(each).join(' '))) {
      expect([word, kinOf.get(word) ?? kin]).toEqual([word, kin])
      kinOf.set(word, kin)
    }
  }
})
