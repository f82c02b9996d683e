// Records that share a Double Metaphone key with a word of the query, by the similarity of their words (Monge-Elkan over Jaro-Winkler):
// https://yomguithereal.github.io/talisman/phonetics/ and https://yomguithereal.github.io/talisman/metrics/
import jaroWinkler from 'talisman/metrics/jaro-winkler.js'
import { symmetric } from 'talisman/metrics/monge-elkan.js'
import doubleMetaphone from 'talisman/phonetics/double-metaphone.js'

const people = []
const withKey = new Map()

export default {
  name: 'talisman',
  build(records) {
    for (const { id, text } of records) {
      const words = text.split(' ')
      const place = people.push({ id, words }) - 1
      for (const key of keysOf(words)) {
        if (withKey.has(key)) withKey.get(key).push(place)
        else withKey.set(key, [place])
      }
    }
  },
  search({ text }, limit) {
    const words = text.split(' ')
    const places = new Set([...keysOf(words)].flatMap((key) => withKey.get(key) ?? []))
    const scored = Array.from(places, (place) => {
      const { id, words: others } = people[place]
      return { id, score: symmetric(jaroWinkler, words, others) }
    })
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ id }) => id)
  },
}

const keysOf = (words) => new Set(words.flatMap((word) => doubleMetaphone(word)).filter((key) => key !== ''))
