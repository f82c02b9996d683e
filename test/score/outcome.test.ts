import { expect, it } from 'vitest'
import { defaultModel, type Model } from '../../src/score/model.js'
import { outcomeOf, type Standing } from '../../src/score/outcome.js'

const model: Model = { ...defaultModel, outcomes: { probable: 3, margin: 2, possible: -4 } }

it.each<[string, Standing | undefined, string]>([
  ['no record', undefined, 'none'],
  ['no better than chance', { bits: -5, margin: 3, together: 1 }, 'none'],
  ['a little better', { bits: -4, margin: 3, together: -3 }, 'possible'],
  ['one that stands out', { bits: 3, margin: 2, together: 4 }, 'probable'],
  ['the only one', { bits: 3, margin: null, together: 3 }, 'probable'],
  ['one that fits, and another nearly as well', { bits: 3, margin: 1, together: 9 }, 'ambiguous'],
  ['two that fit equally', { bits: 0, margin: 0, together: 12 }, 'ambiguous'],
  ['a dozen that fit', { bits: -3.5, margin: 0, together: 3 }, 'ambiguous'],
  ['not enough alone or together', { bits: 2, margin: 5, together: 2.5 }, 'possible'],
])('%s', (_name, standing, outcome) => expect(outcomeOf(standing, model)).toBe(outcome))
