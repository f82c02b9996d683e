import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../../src/match/in-order.js'

it('gives results in the order of the items, never with more under way than asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.nat(12),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, count, atOnce) => {
        let running = 0
        let most = 0
        let taken = 0
        async function* items(): AsyncGenerator<number> {
          for (let i = 0; i < count; i++) {
            taken++
            await scheduler.schedule(Promise.resolve())
            yield i
          }
        }
        const work = async (item: number): Promise<number> => {
          most = Math.max(most, ++running)
          await scheduler.schedule(Promise.resolve())
          running--
          return item * 10
        }
        const got: number[] = []
        const read = (async () => {
          for await (const result of inOrder(items(), work, { atOnce })) {
            got.push(result)
            expect(taken - got.length).toBeLessThanOrEqual(atOnce)
          }
        })()
        await scheduler.waitFor(read)
        expect(got).toEqual(Array.from({ length: count }, (_, i) => i * 10))
        expect(most).toBeLessThanOrEqual(atOnce)
      },
    ),
    { numRuns: 100 },
  )
})
