import { expect, it } from 'vitest'
import { forgetTexts, Memory, onForget } from '../../src/text/memory.js'

const filled = (limit: number, count: number) => {
  const memory = new Memory<{ at: number }>(limit)
  for (let at = 0; at < count; at++) memory.set(String(at), { at })
  return memory
}

it('gives back what it was given, and nothing else', () => {
  const memory = filled(8, 3)
  expect(memory.get('2')).toEqual({ at: 2 })
  expect(memory.get('3')).toBeUndefined()
})

it('never keeps more than its limit', () => {
  for (const limit of [2, 8, 9]) {
    const memory = filled(limit, 100)
    const kept = Array.from({ length: 100 }, (_, at) => memory.get(String(at))).filter(Boolean)
    expect(kept.length).toBeLessThanOrEqual(limit)
    expect(memory.get('99')).toEqual({ at: 99 })
  }
})

it('keeps what is asked for while others come and go', () => {
  const memory = new Memory<{ at: number }>(8)
  memory.set('often', { at: -1 })
  for (let at = 0; at < 100; at++) {
    memory.set(String(at), { at })
    expect(memory.get('often')).toEqual({ at: -1 })
  }
})

it('forgets everything at once', () => {
  const memory = filled(8, 6)
  onForget(() => memory.clear())
  forgetTexts()
  expect(memory.get('5')).toBeUndefined()
  expect(memory.get('0')).toBeUndefined()
})
