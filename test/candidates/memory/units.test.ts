import { describe, expect, it } from 'vitest'
import { heldTokens, soughtTokens } from '../../../src/candidates/memory/units.js'
import { prepareName } from '../../../src/names/parse.js'
import type { PersonName } from '../../../src/record/prepared.js'

const named = (text: string): PersonName[] => [{ ...prepareName(text), kind: 'primary', source: null }]
const held = (text: string) => heldTokens(named(text)).map((token) => token.letters)
const sought = (text: string) =>
  soughtTokens(named(text)).map(({ tokens }) => tokens.map((token) => token.letters).join('|'))

describe('the tokens of a name', () => {
  it.each([
    ['Filmon Tesfay', ['filmon', 'tesfay']],
    ['Filmon Filmon Tesfay', ['filmon', 'filmon', 'tesfay']],
    ['Sheikh Omar A.', ['omar']],
    ['Hamid Ullah Karimi', ['hamid', 'karimi', 'hamidullah']],
    ['Wendwesen Gebretsadik', ['wendwesen', 'tsadik', 'gebretsadik']],
  ])('%s is held under %j', (text, tokens) => {
    expect(held(text)).toEqual(tokens)
  })

  it.each([
    ['Filmon Tesfay', ['filmon', 'tesfay', 'filmontesfay']],
    ['Hamid Ullah Karimi', ['hamid|hamidullah', 'karimi']],
    ['Wendwesen Gebretsadik', ['wendwesen', 'tsadik|gebretsadik']],
  ])('%s seeks %j', (text, groups) => {
    expect(sought(text)).toEqual(groups)
  })
})
