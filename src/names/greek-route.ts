/** Letters that a Greek clerk's hand needs two of (ELOT 743), and what stands for them elsewhere. */
const TWO_FOR_ONE = /gi(?=[aeou])|mp|nt|gk|tz|ou/g
const ONE: Readonly<Record<string, string>> = { gi: 'y', mp: 'b', nt: 'd', gk: 'g', tz: 'j', ou: 'u' }

/**
 * A word that went through Greek letters, in the letters that the tables of names know; null where nothing in it is
 * Greek spelling. `ch` is read as h only beside another sign of it, since other hands write it as well.
 *
 * @example fromGreek('ampntoulrachman') // 'abdulrahman'
 */
export function fromGreek(text: string): string | null {
  const plain = text.replace(TWO_FOR_ONE, (letters) => ONE[letters]!)
  return plain === text ? null : plain.replaceAll('ch', 'h')
}
