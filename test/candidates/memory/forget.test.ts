import { describe, expect, it } from 'vitest'
import { createMemorySource } from '../../../src/candidates/memory/source.js'
import { standardFields } from '../../../src/compare/standard.js'
import { forgetNames } from '../../../src/names/forget.js'
import { prepareName } from '../../../src/names/parse.js'
import { sharedRarity } from '../../../src/names/rarity.js'
import { defaultNameWeights } from '../../../src/names/weights.js'
import { prepareRecord } from '../../../src/record/prepare.js'

/** Every text that can be reached from a thing: values, keys and properties, through objects, lists, maps and sets. */
function textsIn(root: unknown): Set<string> {
  const texts = new Set<string>()
  const seen = new Set<object>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const thing = waiting.pop()
    if (typeof thing === 'string') texts.add(thing)
    if (typeof thing !== 'object' || thing === null || seen.has(thing) || ArrayBuffer.isView(thing)) continue
    seen.add(thing)
    if (thing instanceof Map) waiting.push(...thing.keys(), ...thing.values())
    else if (thing instanceof Set) waiting.push(...thing)
    else waiting.push(...Object.values(thing))
  }
  return texts
}

describe('what is forgotten', () => {
  it('leaves nothing in a register of a name that was only searched for', () => {
    const source = createMemorySource({ fields: standardFields })
    source.add(prepareRecord({ id: 'UK-1', names: ['Yusuf Ahmadzai'] }, standardFields))
    const find = () => {
      const query = prepareRecord({ names: ['Zarghunkhel Ahmadzay'] }, standardFields)
      const ids = source.candidates(query, { limit: 10, weights: { names: defaultNameWeights } })
      const { token } = prepareName('Zarghunkhel').tokens[0]!
      return [ids, source.statistics().frequency(token), sharedRarity(source.statistics())(token)]
    }
    const before = find()
    expect(textsIn(source)).toContain('zarghunkhel')
    forgetNames()
    expect(textsIn(source)).not.toContain('zarghunkhel')
    expect(find()).toEqual(before)
  })

  it('gives the rarity of a name anew, where the register is kept elsewhere', () => {
    const statistics = { size: 1000, frequency: () => 1, share: () => null }
    const rarity = sharedRarity(statistics)
    expect(sharedRarity(statistics)).toBe(rarity)
    forgetNames()
    expect(sharedRarity(statistics)).not.toBe(rarity)
  })
})
