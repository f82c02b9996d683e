import { describe, expect, it } from 'vitest'
import { comparePersons } from '../../src/match/compare-persons.js'
import { CONVENTIONS } from '../../src/names/conventions.js'
import { handOf } from '../../src/names/hand.js'

const bits = (written: string, source: string | null, other: string, kind: 'left' | 'right' = 'left') => {
  const hand = { names: [source === null ? written : { text: written, source }] }
  const plain = { names: [other] }
  return (kind === 'left' ? comparePersons(hand, plain) : comparePersons(plain, hand)).bits
}

describe('handOf', () => {
  it.each([
    ['IT', 'italian'],
    ['TD', 'french'],
    ['GB', 'english'],
    ['AT', 'german'],
    ['SO', 'somali'],
    ['XK', 'albanian'],
    ['GR', 'greek-route'],
    ['TR', 'turkish'],
  ])('%s writes %s', (country, id) => {
    expect(CONVENTIONS[handOf(country)!]!.id).toBe(id)
  })

  it('says nothing of a country whose offices write in more than one way', () => {
    expect(handOf('CH')).toBeNull()
  })
})

describe('a name whose source is known', () => {
  it.each([
    ['Scisciai Ghilazghi', 'IT', 'Shishay Gilazgi'],
    ['Scisciai Ghilazghi', 'Italy', 'Shishay Gilazgi'],
    ['Chaouche Boudjemaa', 'FR', 'Shawsh Bujemaa'],
    ['Ntzamal Mpaktas', 'GR', 'Jamal Baktash'],
    ['Schirwan Dschaf', 'DE', 'Shirwan Jaf'],
    ['Xidig Caraale', 'SO', 'Hidig Araale'],
  ])('%s, written in %s, is nearer to %s', (written, source, other) => {
    expect(bits(written, source, other)).toBeGreaterThan(bits(written, null, other))
    expect(bits(written, source, other, 'right')).toBe(bits(written, source, other))
  })

  it.each(['UNHCR', 'CH', 'a camp'])('is read as any other where the source is %s', (source) => {
    expect(bits('Scisciai Ghilazghi', source, 'Shishay Gilazgi')).toBe(
      bits('Scisciai Ghilazghi', null, 'Shishay Gilazgi'),
    )
  })

  it.each(['IT', 'FR', 'DE', 'SO', 'AL', 'GR', 'TR', 'GB'])('is never farther from itself: %s', (source) => {
    for (const name of ['Elkhatib Alsayed', 'Nguyen Van Nam', 'Chidane Ghirmai', 'Xhevdet Qemal'])
      expect(bits(name, source, name)).toBeGreaterThanOrEqual(bits(name, null, name))
  })
})
