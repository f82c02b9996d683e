import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/match/in-order.js'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of results) all.push(one)
  return all
}

/** Counts without end, and notes how far it came and whether it was left. */
function counter(): { items: Iterable<number>; taken: () => number; left: () => boolean } {
  let taken = 0
  let left = false
  function* items(): Generator<number> {
    try {
      for (;;) yield taken++
    } finally {
      left = true
    }
  }
  return { items: items(), taken: () => taken, left: () => left }
}

describe('work in order', () => {
  it('gives a result before the item after it has come', async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const results = inOrder(items(), async (item) => item, { atOnce: 4 })
    expect((await results.next()).value).toBe(1)
  })

  it('takes nothing while the reader rests, and lets the source go when the reader leaves', async () => {
    const { items, taken, left } = counter()
    const results = inOrder(items, async (item) => item, { atOnce: 3 })
    await results.next()
    await wait(5)
    expect(taken()).toBeLessThanOrEqual(4)
    await results.return()
    expect(left()).toBe(true)
  })

  it.each([
    ['the work', inOrder([1, 2], async () => Promise.reject(new Error('broken')), { atOnce: 2 })],
    [
      'the source',
      inOrder(
        (function* (): Generator<number> {
          yield 1
          throw new Error('broken')
        })(),
        async () => 1,
        { atOnce: 2 },
      ),
    ],
  ])('fails where %s does', async (_what, results) => {
    await expect(collect(results)).rejects.toThrow('broken')
  })

  it('ends at once when it is aborted, whatever it waits for', async () => {
    const interruption = new AbortController()
    const { items, left } = counter()
    const results = collect(
      inOrder(items, () => new Promise(() => {}), { atOnce: 2, signal: interruption.signal }),
    )
    setTimeout(() => interruption.abort('enough'), 5)
    await expect(results).rejects.toBe('enough')
    expect(left()).toBe(true)
  })
})
