import { expect, it } from 'vitest'
import { forgetNames } from '../../src/names/forget.js'
import { FAMILY, internToken, JoinedToken, STYLE, SUFFIX, shelve } from '../../src/names/token.js'

it.each(['gebremedhin', 'محمد', 'ገብረመድህን', 'nguyễn', 'ჯონი'])(
  '%s sounds as before when its forms come off the shelf',
  (letters) => {
    forgetNames()
    const { forms, keys } = internToken(letters)
    forgetNames()
    const shelved = internToken(letters)
    shelve(shelved)
    expect(shelved.forms).toEqual(forms)
    expect(shelved.keys).toEqual(keys)
    shelve(shelved)
    expect(shelved.forms).toEqual(forms)
  },
)

it('knows what stands around a name', () => {
  expect(['malik', 'khan', 'nguyen', 'filmon'].map((word) => internToken(word).standing)).toEqual([
    STYLE + SUFFIX,
    SUFFIX,
    FAMILY,
    0,
  ])
  expect(new JoinedToken('khan').standing).toBe(SUFFIX)
})
