/** FNV-1a (Fowler, Noll and Vo) over code units, mixed once more so that names which end alike stand apart. */
function hashOfName(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0
}

/**
 * Places of records that stand for all: those whose names have the smallest hashes, in that order. Which they are does not
 * depend on the order in which records came.
 *
 * @param names of the records from one place on
 */
export function sampleOf(names: readonly string[], most: number, from = 0): number[] {
  const hashes = Uint32Array.from(names, hashOfName)
  const limit = names.length > most ? hashes.slice().sort()[most - 1]! : 0xffffffff
  const chosen = [...names.keys()].filter((at) => hashes[at]! <= limit)
  chosen.sort((a, b) => hashes[a]! - hashes[b]! || (names[a]! < names[b]! ? -1 : 1))
  return chosen.slice(0, most).map((at) => from + at)
}
