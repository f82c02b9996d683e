import { expect, it } from 'vitest'
import { phraseKey } from '../../../src/compare/phrase.js'
import { gazetteer } from '../../../src/compare/places/gazetteer.js'
import { readPlace } from '../../../src/compare/places/read.js'
import { PLACES } from './source.js'

const lines = PLACES.trim().split('\n')

it.each(lines.map((line, index) => [index + 1, line] as const))(
  'line %i is a country or one province and its towns',
  (_, line) => {
    if (line.length === 2) return expect(line).toMatch(/^[A-Z]{2}$/)
    expect(line.split(' = ').length).toBeLessThanOrEqual(2)
    for (const name of line.split(/ = |; |, /)) expect(phraseKey(name)).not.toBe('')
  },
)

it('reads every listed name as a place of its country', () => {
  let country = ''
  for (const line of lines) {
    if (line.length === 2) country = line
    else {
      for (const name of line.split(/ = |; |, /)) {
        const nodes = gazetteer().exact(phraseKey(name)) ?? []
        expect([name, nodes.map((node) => node.country)]).toEqual([name, expect.arrayContaining([country])])
        if (nodes.length === 1) expect([name, readPlace(name)?.country]).toEqual([name, country])
      }
    }
  }
})
