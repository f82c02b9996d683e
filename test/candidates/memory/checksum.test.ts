import { expect, it } from 'vitest'
import { Checksum } from '../../../src/candidates/memory/checksum.js'

const wordsOf = (text: string) => new Int32Array(new TextEncoder().encode(text).buffer)

it('is xxHash32: the figures are those of the reference implementation', () => {
  const checksum = new Checksum()
  expect(checksum.value).toBe(0x02cc5d05)
  checksum.add(wordsOf('abcdefghijklmnop'))
  expect(checksum.value).toBe(0x9d2d8b62)
})

it('does not depend on the pieces in which bytes come', () => {
  const [whole, pieces] = [new Checksum(), new Checksum()]
  whole.add(wordsOf('a register of children, 48 bytes, in two pieces.'))
  for (const piece of ['a register of ch', 'ildren, 48 bytes, in two pieces.']) pieces.add(wordsOf(piece))
  expect(pieces.value).toBe(whole.value)
})
