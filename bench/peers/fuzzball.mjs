// Every record is compared; its words are parted once beforehand: https://github.com/nol13/fuzzball.js#performance-optimization
import { extract, token_set_ratio, unique_tokens } from 'fuzzball'

const choices = []

export default {
  name: 'fuzzball token set',
  build(records) {
    for (const { id, text } of records) choices.push({ id, tokens: unique_tokens(text) })
  },
  search({ text }, limit) {
    const options = { scorer: token_set_ratio, full_process: false, limit, sortBySimilarity: true }
    return extract(text, choices, options).map(([{ id }]) => id)
  },
}
