import type { Random } from './random.js'
import { isVowelSound, type Sound } from './sounds.js'

/** Sounds that a foreign ear takes for each other. */
const neighbours: Readonly<Record<Sound, readonly Sound[]>> = {
  b: ['p'],
  p: ['b'],
  t: ['d'],
  d: ['t'],
  ṭ: ['d'],
  s: ['z'],
  z: ['s'],
  ṣ: ['z'],
  q: ['k', 'g'],
  k: ['g', 'q'],
  g: ['k'],
  kh: ['h', 'k'],
  gh: ['g', 'r'],
  f: ['v'],
  v: ['f', 'w'],
  w: ['v'],
  j: ['ch', 'y'],
  ch: ['j', 'sh'],
  sh: ['s', 'ch'],
  ts: ['s'],
  m: ['n'],
  n: ['m'],
  l: ['r'],
  r: ['l'],
  a: ['e', 'o'],
  e: ['a', 'i'],
  i: ['e'],
  u: ['o'],
  o: ['u'],
  ä: ['a', 'i'],
  ə: ['a'],
  aa: ['o', 'e'],
  ii: ['e', 'ay'],
  uu: ['o'],
  ay: ['e', 'ii'],
  aw: ['o'],
}

const DROPPED = new Set(['h', 'ḥ', 'ʾ', 'y', 'w'])

/** The sounds with one of them misheard: taken for a neighbour, or not heard at all. */
export function mishear(sounds: readonly Sound[], random: Random): Sound[] {
  const at = random.below(sounds.length)
  const sound = sounds[at]!
  const lost = DROPPED.has(sound) || (isVowelSound(sound) && random.chance(0.3))
  const heard = lost || !neighbours[sound] ? [] : [random.pick(neighbours[sound])]
  return sounds.toSpliced(at, 1, ...heard)
}

/** Letters that are taken for each other where a name is heard in a Latin alphabet of its own (Vietnamese, English). */
const letterPairs = [
  ['ph', 'f'],
  ['qu', 'k'],
  ['tr', 'ch'],
  ['x', 's'],
  ['gi', 'z'],
  ['nh', 'n'],
  ['ng', 'n'],
  ['uy', 'wi'],
  ['th', 't'],
  ['kh', 'k'],
  ['y', 'i'],
  ['c', 'k'],
  ['v', 'w'],
  ['oa', 'wa'],
  ['ck', 'k'],
  ['ll', 'l'],
  ['tt', 't'],
  ['nn', 'n'],
  ['son', 'sen'],
  ['ie', 'i'],
  ['a', 'e'],
  ['i', 'e'],
  ['o', 'u'],
  ['u', 'o'],
  ['e', 'a'],
] as const

/** A word in Latin letters with one pair of letters taken for another. */
export function mishearLetters(word: string, random: Random): string {
  const lower = word.toLowerCase()
  const possible = letterPairs.filter(([from]) => lower.includes(from))
  if (possible.length === 0) return word
  const [from, to] = random.pick(possible)
  return lower.replace(from, to)
}
