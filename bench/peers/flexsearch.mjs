// Whole words in the encoding that finds most of these names, of its four and four ways to cut words; with suggestions, so that not
// every word has to agree: https://github.com/nextapps-de/flexsearch#fuzzy-search
import { Charset, Index } from 'flexsearch'

const index = new Index({ tokenize: 'strict', encoder: Charset.LatinExtra })
const ids = []

export default {
  name: 'FlexSearch',
  build(records) {
    // Its own keys are numbers: https://github.com/nextapps-de/flexsearch#best-practices
    for (const { id, text } of records) index.add(ids.push(id) - 1, text)
  },
  search: ({ text }, limit) => index.search(text, { limit, suggest: true }).map((key) => ids[key]),
}
