// A Western list against itself, distorted: given name, surname, street, date of birth; slips of the keyboard, swapped fields, missing
// ones. What other matchers are made for: here the library must not be worse than they are. After the design of Febrl
// (Christen 2008, "Febrl: a freely available record linkage system"); people, streets and slips are composed here.
// Run after `npm run build`: node bench/quality/western.mjs [--people 4000] [--seeds 3]
import { parseArgs } from 'node:util'
import { createRegistry } from 'namesake'
import { composePeople, exactSearch, jaroWinklerSearch, phoneticSearch } from 'namesake/evaluate'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const STREETS =
  'Station Church High Mill Park Victoria Albert Queens Kings Chapel Windsor Grove Orchard Priory Meadow Abbey Castle Bridge Elm Beech Oakfield Hawthorn Sycamore Rectory'.split(
    ' ',
  )
const KINDS = ['Street', 'Road', 'Lane', 'Avenue', 'Close']
/** Share of the second list that stands in the first. */
const SHARED = 0.8
/** Most modifications of one row, and of one field, as in Febrl's usual sets. */
const MOST = 3

function chanceOf(seed) {
  const generator = xoroshiro128plus(seed)
  const below = (limit) => uniformInt(generator, 0, limit - 1)
  return { below, pick: (list) => list[below(list.length)], chance: (share) => below(1000) < share * 1000 }
}

/** Two lists and, for each row of the second, the id of its row in the first or null. */
export function composeWestern({ seed, people }) {
  const chance = chanceOf(seed)
  const rows = [
    ...composePeople({ seed, count: people * 2, traditions: { western: 1 }, years: [1935, 2005] }),
  ].map((person, at) => ({
    id: `A-${at}`,
    given: person.name
      .filter(({ role }) => role !== 'family')
      .map(({ form }) => form)
      .join(' '),
    surname: person.name.find(({ role }) => role === 'family').form,
    street: `${1 + chance.below(180)} ${chance.pick(STREETS)} ${chance.pick(KINDS)}`,
    birth: person.birth,
    sex: person.sex,
  }))
  const first = rows.slice(0, people)
  const strangers = rows.slice(people)
  const second = first.map((row, at) => {
    const shared = chance.chance(SHARED)
    const base = shared ? row : strangers[at]
    return { ...distorted(base, chance), id: `B-${at}`, truth: shared ? row.id : null }
  })
  return {
    first: first.map(personOf),
    second: second.map((row) => ({ referral: personOf(row), truth: row.truth })),
  }
}

const personOf = ({ id, given, surname, street, birth, sex }) => ({
  id,
  names: [given === '' ? { family: surname } : surname === '' ? { given } : { given, family: surname }],
  ...(birth === '' ? {} : { births: [{ date: birth }] }),
  ...(street === '' ? {} : { places: [street] }),
  sex,
})

function distorted(row, chance) {
  const changed = { ...row }
  for (let left = chance.below(MOST + 1); left > 0; left--) {
    const draw = chance.below(100)
    if (draw < 8) [changed.given, changed.surname] = [changed.surname, changed.given]
    else if (draw < 18) changed[chance.pick(['given', 'street', 'birth'])] = ''
    else if (draw < 34) changed.birth = otherDate(changed.birth, chance)
    else {
      const field = chance.pick(['given', 'surname', 'street'])
      changed[field] = slipped(changed[field], chance)
    }
  }
  return changed.given === '' && changed.surname === '' ? row : changed
}

/** Day and month exchanged, or one digit wrong; what is no date then stays as it was. */
function otherDate(date, chance) {
  if (date === '') return date
  const [year, month, day] = date.split('-')
  if (chance.chance(0.4) && Number(day) <= 12) return `${year}-${day}-${month}`
  const at = chance.pick([2, 3, 6, 9])
  const other = date.slice(0, at) + chance.below(10) + date.slice(at + 1)
  return new Date(`${other}T00:00:00Z`).toString() === 'Invalid Date' ||
    new Date(`${other}T00:00:00Z`).toISOString().slice(0, 10) !== other
    ? date
    : other
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One letter left out, added, replaced, or two exchanged. */
function slipped(text, chance) {
  if (text.length < 2) return text
  const at = 1 + chance.below(text.length - 1)
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1)
    case 1:
      return text.slice(0, at) + chance.pick(LETTERS) + text.slice(at)
    case 2:
      return text.slice(0, at) + chance.pick(LETTERS) + text.slice(at + 1)
    default:
      return text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2)
  }
}

/** Share of the shared rows whose own row comes first and in ten; precision, recall and F1 of what is proposed, and of the best threshold. */
export async function measureLinkage(ask, second) {
  const rows = []
  for (const { referral, truth } of second) {
    const { candidates, outcome } = await ask(referral)
    const place = candidates.findIndex(({ id }) => id === truth)
    rows.push({ truth, place, outcome, score: candidates[0]?.probability ?? 0 })
  }
  const shared = rows.filter(({ truth }) => truth !== null).length
  const within = (most) => rows.filter(({ place }) => place >= 0 && place < most).length / shared
  const proposed = rows.filter(({ outcome }) => outcome === 'probable')
  const thresholds = [...new Set(rows.map(({ score }) => score))]
  return {
    first: within(1),
    ten: within(10),
    proposed: linksOf(proposed, shared),
    best: thresholds
      .map((least) =>
        linksOf(
          rows.filter(({ score }) => score > 0 && score >= least),
          shared,
        ),
      )
      .reduce((best, one) => (one.f1 > best.f1 ? one : best), { precision: 0, recall: 0, f1: 0 }),
  }
}

function linksOf(proposed, shared) {
  const right = proposed.filter(({ place }) => place === 0).length
  const precision = proposed.length === 0 ? 1 : right / proposed.length
  const recall = right / shared
  return { precision, recall, f1: (2 * right) / (proposed.length + shared) }
}

const SEARCHES = {
  namesake: (register) => {
    const registry = createRegistry(register, { coverage: SHARED })
    return (referral) => registry.find(referral)
  },
  'exact name and year': exactSearch,
  'phonetic keys': phoneticSearch,
  'Jaro-Winkler': jaroWinklerSearch,
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { people: { type: 'string', default: '4000' }, seeds: { type: 'string', default: '3' } },
  })
  const columns = ['first', 'in ten', 'probable P', 'R', 'F1', 'best P', 'R', 'F1']
  console.log(`${''.padEnd(22)}${columns.map((head) => head.padStart(11)).join('')}`)
  for (const [name, search] of Object.entries(SEARCHES)) {
    const found = []
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const { first, second } = composeWestern({ seed, people: Number(values.people) })
      found.push(await measureLinkage(search(first), second))
    }
    const mean = (pick) =>
      (found.reduce((sum, one) => sum + pick(one), 0) / found.length).toFixed(3).padStart(11)
    const links = (key) => ['precision', 'recall', 'f1'].map((part) => mean((one) => one[key][part]))
    console.log(
      `${name.padEnd(22)}${[mean((one) => one.first), mean((one) => one.ten), ...links('proposed'), ...links('best')].join('')}`,
    )
  }
}
