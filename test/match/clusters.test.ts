import { describe, expect, it } from 'vitest'
import { type ClusterOptions, clusterLinks } from '../../src/match/clusters.js'
import { dedupe } from '../../src/match/dedupe.js'
import type { Link } from '../../src/match/links.js'
import type { Decision } from '../../src/record/decision.js'
import { register } from './children.js'

type Extra = Partial<Pick<Link, 'kinship' | 'decided'>>

/** A link of so many bits; what the model's limit takes stands in the reasons. */
function linked(a: string, b: string, bits: number, extra: Extra = {}): Link {
  const shown = Math.min(bits, 10)
  const limit = {
    code: 'limit',
    field: 'limit',
    units: (shown - bits) * 1024,
    bits: shown - bits,
    side: 'against',
  }
  return {
    a,
    b,
    bits: shown,
    probability: 1 / (1 + 2 ** -shown),
    kinship: null,
    decided: null,
    reasons: [limit as Link['reasons'][number]],
    ...extra,
  }
}

function decide(outcome: Decision['outcome'], a: string, b: string, hour = 10): Decision {
  const at = `2017-03-02T${hour}:15Z`
  return { a, b, outcome, reviewer: 'sw-7', reason: 'Telephoned.', at, seen: '0'.repeat(64) }
}

async function groups(links: Link[], options?: ClusterOptions) {
  const clusters = await clusterLinks([...'ABCDE'], links, options)
  return clusters.map(({ ids, fits }) => ids.join('') + (fits.length > 0 ? `?${fits.join('')}` : ''))
}

const same = { decided: { outcome: 'same', changed: false } } as const

describe('clusters', () => {
  it('without links everybody stands alone', async () => {
    expect(await groups([])).toEqual(['A', 'B', 'C', 'D', 'E'])
  })

  it('a link that comes to the threshold joins, one that does not leaves alone', async () => {
    const links = [linked('A', 'B', 5), linked('C', 'D', 4)]
    expect(await groups(links)).toEqual(['AB', 'C', 'D', 'E'])
    expect(await groups(links, { threshold: 0.9 })).toEqual(['AB', 'CD', 'E'])
  })

  it('a person who stands there three times is one, though one of the links is doubtful', async () => {
    expect(await groups([linked('A', 'B', 8), linked('B', 'C', 8), linked('A', 'C', 1)])).toEqual([
      'ABC',
      'D',
      'E',
    ])
  })

  it('a record that fits two people equally is put with neither, and says so', async () => {
    expect(await groups([linked('A', 'B', 8), linked('B', 'C', 8)])).toEqual(['A', 'B?AC', 'C', 'D', 'E'])
  })

  it('it goes with the one whom it fits better by far, even beyond what a probability shows', async () => {
    expect(await groups([linked('A', 'B', 20), linked('B', 'C', 12)])).toEqual(['AB', 'C', 'D', 'E'])
    expect(await groups([linked('A', 'B', 13), linked('B', 'C', 12)])).toEqual(['A', 'B?AC', 'C', 'D', 'E'])
  })

  it('nothing is chained', async () => {
    const chain = [linked('A', 'B', 9), linked('B', 'C', 9), linked('C', 'D', 9), linked('D', 'E', 9)]
    expect(await groups(chain)).toEqual(['A', 'B?AC', 'C?BD', 'D?CE', 'E'])
  })

  it('relatives are never merged, however alike', async () => {
    const twins = linked('A', 'B', 9, { kinship: 'sibling' })
    expect(await groups([twins])).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(await groups([twins, linked('A', 'C', 9), linked('B', 'C', 9)])).toEqual([
      'A',
      'B',
      'C?AB',
      'D',
      'E',
    ])
  })

  it('what was accepted stands together, whatever the probability', async () => {
    expect(await groups([linked('A', 'B', -3, same)])).toEqual(['AB', 'C', 'D', 'E'])
    expect(await groups([linked('A', 'B', -3, { ...same, kinship: 'sibling' })])).toEqual([
      'AB',
      'C',
      'D',
      'E',
    ])
  })

  it('nobody joins a group whose other records it does not fit', async () => {
    expect(await groups([linked('A', 'B', -3, same), linked('B', 'C', 9)])).toEqual(['AB', 'C', 'D', 'E'])
  })

  it('what was left open, or rejected before a change, joins nobody by itself', async () => {
    const open = { decided: { outcome: 'unsure', changed: false } } as const
    const stale = { decided: { outcome: 'different', changed: true } } as const
    expect(await groups([linked('A', 'B', 9, open), linked('C', 'D', 9, stale)])).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
    ])
    expect(await groups([linked('A', 'B', 9, open), linked('A', 'C', 9), linked('B', 'C', 9)])).toEqual([
      'ABC',
      'D',
      'E',
    ])
  })

  it('of decisions that contradict each other the later ones stand', async () => {
    const links = [linked('A', 'B', 9, same), linked('B', 'C', 9, same)]
    const early = decide('different', 'A', 'C', 9)
    const decisions = [
      decide('same', 'A', 'B', 10),
      decide('same', 'B', 'C', 11),
      { ...early, at: '2017-03-02T09:15Z' },
    ]
    expect(await groups(links, { decisions })).toEqual(['A', 'BC', 'D', 'E'])
    expect(await groups(links, { decisions: decisions.slice(0, 2) })).toEqual(['ABC', 'D', 'E'])
  })

  it('takes the records of links that it was not told of', async () => {
    expect((await clusterLinks([], [linked('X', 'Y', 9)])).map(({ ids }) => ids)).toEqual([['X', 'Y']])
  })

  it('works on links as they are found', async () => {
    const records = [...register, { ...register[0]!, id: 'X-1' }]
    const clusters = await clusterLinks(
      records.map(({ id }) => id!),
      dedupe(records),
      { threshold: 0.8 },
    )
    expect(clusters.filter(({ ids }) => ids.length > 1)).toEqual([{ ids: ['UK-1', 'X-1'], fits: [] }])
    expect(clusters).toHaveLength(16)
  })

  it.each([0, 1, 2])('refuses a threshold of %d', async (threshold) => {
    await expect(clusterLinks([], [], { threshold })).rejects.toThrow(/threshold/)
  })
})
