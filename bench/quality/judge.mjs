// What a comparator makes of the cases, and what must hold of it.

import { TIERS, tierOf } from './cases.mjs'
import { mean } from './measures.mjs'

/** Every case with the bits and the verdict of `compareNames`. */
export function judge(compareNames, cases) {
  return cases.map((one) => {
    const { bits, verdict } = compareNames(one.name1, one.name2)
    return { ...one, score: bits, verdict }
  })
}

/** Called one name by the verdict. */
export const isCalledSame = ({ verdict }) => verdict === 'same' || verdict === 'variant'

/** Strong cases whose verdict is not theirs: one name called different, or two called one. */
export function brokenStrongCases(judged) {
  return judged.filter((one) => one.strength === 'strong' && isCalledSame(one) !== one.same)
}

/** Pairs, mean score and right verdicts of each tier, surest "one name" first. */
export function tiersOf(judged) {
  return TIERS.map((tier) => {
    const members = judged.filter((one) => tierOf(one) === tier)
    return {
      tier,
      pairs: members.length,
      score: mean(members.map(({ score }) => score)),
      right: members.filter((one) => isCalledSame(one) === one.same).length / members.length,
    }
  })
}

/** Tiers whose mean score is not below that of the tier before. */
export function risingTiers(tiers) {
  return tiers.filter(({ score }, i) => i > 0 && !(score < tiers[i - 1].score)).map(({ tier }) => tier)
}

/** What is kept of a case between versions. */
export const frozenRow = ({ tradition, name1, name2, score, verdict }) => ({
  tradition,
  name1,
  name2,
  bits: (Math.round(score * 10) / 10 + 0).toFixed(1),
  verdict,
})
