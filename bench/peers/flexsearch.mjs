// The fuzziest of its ways for names: beginnings, its own Soundex, and suggestions, so that not every word has to agree.
// https://github.com/nextapps-de/flexsearch#fuzzy-search
import { Charset, Index } from 'flexsearch'

const index = new Index({ tokenize: 'forward', encoder: Charset.LatinSoundex })
const ids = []

export default {
  name: 'FlexSearch',
  build(records) {
    // Its own keys are numbers: https://github.com/nextapps-de/flexsearch#best-practices
    for (const { id, text } of records) index.add(ids.push(id) - 1, text)
  },
  search: ({ text }, limit) => index.search(text, { limit, suggest: true }).map((key) => ids[key]),
}
