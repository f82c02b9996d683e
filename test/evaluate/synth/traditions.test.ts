import { describe, expect, it } from 'vitest'
import { handNames, spell } from '../../../src/evaluate/synth/hands.js'
import { composePeople } from '../../../src/evaluate/synth/people.js'
import { type ScriptName, writeNatively } from '../../../src/evaluate/synth/scripts.js'
import { speak } from '../../../src/evaluate/synth/speech.js'
import { type TraditionName, traditionNames, traditions } from '../../../src/evaluate/synth/traditions.js'
import { plainText } from '../../../src/evaluate/synth/written-name.js'

const peopleOf = (tradition: TraditionName, count: number) => [
  ...composePeople({ seed: 77, count, traditions: { [tradition]: 1 } }),
]

const BIG: readonly TraditionName[] = [
  'afghan',
  'eritrean',
  'ethiopian',
  'oromo',
  'sudanese',
  'syrian',
  'iraqi',
  'kurdish',
  'egyptian',
  'iranian',
  'pakistani',
  'somali',
  'vietnamese',
  'albanian',
  'turkish-kurdish',
]

describe.each(traditionNames)('%s', (tradition) => {
  const people = peopleOf(tradition, 3000)
  const given = (sex: string) =>
    new Set(
      people
        .filter((person) => person.sex === sex)
        .map(({ name }) => name.find(({ role }) => role === 'given')!.form),
    )

  it('has a stock of many names', () => {
    expect(given('male').size).toBeGreaterThanOrEqual(BIG.includes(tradition) ? 80 : 50)
    expect(given('female').size).toBeGreaterThanOrEqual(20)
  })

  it('has a few names that many bear, as everywhere', () => {
    const counts = new Map<string, number>()
    for (const { name } of people) {
      const form = name.find(({ role }) => role === 'given')!.form
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
    const share = Math.max(...counts.values()) / people.length
    expect(share).toBeGreaterThan(0.015)
    expect(share).toBeLessThan(0.25)
  })

  const forms = [...new Set(people.flatMap(({ name, father }) => [father, ...name.map(({ form }) => form)]))]

  it('is spelt in plain letters', () => {
    const misspelt = forms.filter(
      (form) => !/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$/u.test(plainText(form, tradition)),
    )
    expect(misspelt).toEqual([])
  })

  it('has a letter for every sound in every hand', () => {
    if (traditions[tradition].script === 'marks') return
    const halves = new Set(forms.flatMap((form) => form.split(/[ +]/)))
    for (const hand of handNames) {
      const silent = [...halves].filter(
        (half) => !/^\p{Ll}+$/u.test(spell(hand, speak(half, traditions[tradition].speech), null)),
      )
      expect(silent).toEqual([])
    }
  })

  it('uses no sound that is not in the notation', () => {
    if (traditions[tradition].script === 'marks') return
    const sounds = new Set(
      forms.flatMap((form) =>
        form.split(/[ +]/).flatMap((half) => speak(half, traditions[tradition].speech)),
      ),
    )
    const unwritten = [...sounds].filter((sound) => spell('british', [sound], null) === '')
    expect(unwritten.filter((sound) => sound !== 'ʿ' && sound !== 'ʾ')).toEqual([])
  })

  it('is written at home in letters of its script only', () => {
    const letters: Partial<Record<ScriptName, RegExp>> = {
      arabic: /^[\p{Script=Arabic} ]+$/u,
      persian: /^[\p{Script=Arabic} \u200C]+$/u,
      sorani: /^\p{Script=Arabic}+$/u,
      geez: /^\p{Script=Ethiopic}+$/u,
    }
    const { script } = traditions[tradition]
    const pattern = letters[script]
    if (!pattern) return
    const foreign = forms.filter(
      (form) => !form.split(' ').every((word) => pattern.test(writeNatively(word, script) ?? '')),
    )
    expect(foreign).toEqual([])
  })
})

describe('the names of a family', () => {
  it('go down from father to child in the chains', () => {
    for (const person of peopleOf('eritrean', 300)) {
      expect(person.name.map(({ role }) => role).slice(0, 2)).toEqual(['given', 'father'])
      expect(person.name[1]!.form).toBe(person.father)
      expect(person.name[0]!.form).not.toBe(person.father)
    }
  })

  it('are shared by siblings, but for the given name', () => {
    const households = new Map<number, ReturnType<typeof peopleOf>>()
    for (const person of peopleOf('sudanese', 600))
      households.set(person.household, [...(households.get(person.household) ?? []), person])
    const families = [...households.values()].filter((children) => children.length > 1)
    expect(families.length).toBeGreaterThan(50)
    for (const children of families) {
      const chains = children.map(({ name }) =>
        name
          .slice(1)
          .map(({ form }) => form)
          .join(' '),
      )
      expect(new Set(chains).size).toBe(1)
      expect(new Set(children.map(({ name }) => name[0]!.form)).size).toBe(children.length)
      expect(new Set(children.map(({ place }) => place)).size).toBe(1)
    }
  })

  it('follow the shares of Vietnamese family names', () => {
    const people = peopleOf('vietnamese', 4000)
    const share = people.filter(({ name }) => name[0]!.form === 'Nguyễn').length / people.length
    expect(share).toBeGreaterThan(0.34)
    expect(share).toBeLessThan(0.42)
  })
})
