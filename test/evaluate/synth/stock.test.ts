import { describe, expect, it } from 'vitest'
import { customarySpelling } from '../../../src/evaluate/synth/conventional.js'
import { irregularWritings } from '../../../src/evaluate/synth/irregular.js'
import { confusedWith, demonyms } from '../../../src/evaluate/synth/nationalities.js'
import { composePeople } from '../../../src/evaluate/synth/people.js'
import { type ScriptName, writeNatively } from '../../../src/evaluate/synth/scripts.js'
import { shortForms } from '../../../src/evaluate/synth/short-forms.js'
import { isVowelSound, readSounds } from '../../../src/evaluate/synth/sounds.js'
import { type TraditionName, traditionNames, traditions } from '../../../src/evaluate/synth/traditions.js'

const halvesOf = new Map(traditionNames.map((tradition) => [tradition, halvesIn(tradition)]))
const halves = new Set([...halvesOf.values()].flatMap((some) => [...some]))

function halvesIn(tradition: TraditionName): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { name, father } of composePeople({ seed: 13, count: 5000, traditions: { [tradition]: 1 } }))
    for (const form of [father, ...name.map((part) => part.form)])
      for (const half of form.split(/[ +]/)) found.add(half)
  return found
}

/** Whether a script has a letter for a consonant, and does not leave it out. */
const isWritten = (sound: string, script: ScriptName): boolean =>
  ['bu', 'bʾu'].every((without) => writeNatively(`b${sound}u`, script) !== writeNatively(without, script))

describe('the stock', () => {
  it.each(traditionNames.filter((name) => writeNatively('b', traditions[name].script) !== null))(
    'writes every consonant of %s names at home',
    (name) => {
      const sounds = new Set([...halvesOf.get(name)!].flatMap(readSounds))
      const consonants = [...sounds].filter((sound) => !isVowelSound(sound) && sound !== 'b' && sound !== 'ʾ')
      expect(consonants.filter((sound) => !isWritten(sound, traditions[name].script))).toEqual([])
    },
  )
})

describe('the tables beside the stock', () => {
  it('have short forms of names that people bear', () => {
    expect([...shortForms.keys()].filter((name) => !halves.has(name))).toEqual([])
  })

  it('have irregular writings of names that people bear', () => {
    const names = Object.values(irregularWritings).flatMap((writings) => Object.keys(writings))
    expect(names.filter((name) => !halves.has(name))).toEqual([])
  })

  it('know the customary spelling of the commonest name', () => {
    expect(customarySpelling('english', 'muḥammad', null)).toBe('mohammed')
    expect(customarySpelling('french', 'yuusuf', null)).toBe('youssef')
    expect(customarySpelling('greek', 'muḥammad', null)).toBeNull()
  })

  it('have a word for every nationality that can be written', () => {
    const codes = new Set([
      ...traditionNames.flatMap((name) => Object.keys(traditions[name].nationalities)),
      ...Object.entries(confusedWith).flatMap(([code, others]) => [code, ...Object.keys(others)]),
    ])
    expect([...codes].filter((code) => !(code in demonyms))).toEqual([])
    expect(Object.keys(demonyms).filter((code) => !codes.has(code))).toEqual([])
  })
})
