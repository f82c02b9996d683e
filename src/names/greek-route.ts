/** Letters that a Greek clerk's hand needs two of, in the order in which they are read (ELOT 743). */
const TWO_FOR_ONE: readonly (readonly [letters: RegExp, letter: string])[] = [
  [/gi(?=[aeou])/g, 'y'],
  [/mp/g, 'b'],
  [/nt/g, 'd'],
  [/gk/g, 'g'],
  [/tz/g, 'j'],
  [/ou/g, 'u'],
]

/**
 * A word that went through Greek letters, in the letters that the tables of names know; null where nothing in it is
 * Greek spelling. `ch` is read as h only beside another sign of it, since other hands write it as well.
 *
 * @example fromGreek('ampntoulrachman') // 'abdulrahman'
 */
export function fromGreek(text: string): string | null {
  let plain = text
  for (const [letters, letter] of TWO_FOR_ONE) plain = plain.replace(letters, letter)
  return plain === text ? null : plain.replaceAll('ch', 'h')
}
