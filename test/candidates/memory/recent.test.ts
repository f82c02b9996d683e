import { describe, expect, it } from 'vitest'
import { Recent } from '../../../src/candidates/memory/recent.js'

describe('what was decoded lately', () => {
  it('is found by its number until another one takes its place', () => {
    const recent = new Recent<string>(4)
    expect(recent.at(0)).toBeUndefined()
    expect(recent.keep(0, 'none')).toBe('none')
    recent.keep(6, 'six')
    expect([recent.at(0), recent.at(6), recent.at(2)]).toEqual(['none', 'six', undefined])
    recent.keep(2, 'two')
    expect([recent.at(0), recent.at(6), recent.at(2)]).toEqual(['none', undefined, 'two'])
  })
})
