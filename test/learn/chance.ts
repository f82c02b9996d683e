import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded draws for composed pairs. */
export function chance(seed: number): { float(): number; draw(shares: readonly number[]): number } {
  const generator = xoroshiro128plus(seed)
  for (let i = 0; i < 4; i++) generator.next()
  const float = () => (generator.next() >>> 0) / 2 ** 32
  const draw = (shares: readonly number[]) => {
    let left = float() * shares.reduce((sum, share) => sum + share, 0)
    for (const [at, share] of shares.entries()) {
      left -= share
      if (left < 0) return at
    }
    return shares.length - 1
  }
  return { float, draw }
}
