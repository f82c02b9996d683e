import type { Random } from './random.js'

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** A word with one slip of the keyboard: two letters exchanged, one left out, one struck twice, or the key beside it. */
export function mistype(word: string, random: Random): string {
  const letters = [...word]
  const at = 1 + random.below(Math.max(1, letters.length - 1))
  const slip = random.below(4)
  if (slip === 0 && at + 1 < letters.length) return swapped(letters, at)
  if (slip === 1 && letters.length > 3) return letters.toSpliced(at, 1).join('')
  if (slip === 2) return letters.toSpliced(at, 0, letters[at] ?? letters.at(-1)!).join('')
  return letters
    .with(Math.min(at, letters.length - 1), keyBeside(letters[at] ?? letters.at(-1)!, random))
    .join('')
}

function swapped(letters: readonly string[], at: number): string {
  return letters
    .with(at, letters[at + 1]!)
    .with(at + 1, letters[at]!)
    .join('')
}

function keyBeside(letter: string, random: Random): string {
  const row = keyboard.find((keys) => keys.includes(letter)) ?? keyboard[1]!
  const at = row.indexOf(letter)
  return row.charAt(at > 0 && random.chance(0.5) ? at - 1 : at + 1 < row.length ? at + 1 : row.length - 2)
}
