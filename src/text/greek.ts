import type { Reading } from './phonemes.js'
import { readings, type SoundRules, simplify, soundTable, transcribe } from './transcribe.js'

/**
 * Sounds of modern Greek. The stops of other languages are written as two letters (μπ b, ντ d, γκ g, τζ dj); sh has no
 * letter and becomes σ. A stress or a diaeresis can part two vowels, so the marked letters have keys of their own.
 */
// biome-ignore format: a table, one row per group of sounds
const SOUNDS: SoundRules = {
  anywhere: {
    α: 'a', ά: 'a', β: 'v', γ: 'G', δ: 'D', ε: 'e', έ: 'e', ζ: 'z', η: 'i', ή: 'i', θ: 'T', ι: 'i', ί: 'i', ϊ: 'i', ΐ: 'i', κ: 'k',
    λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'o', ό: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', ύ: 'i', ϋ: 'i', ΰ: 'i', φ: 'f',
    χ: 'h', ψ: 'ps', ω: 'o', ώ: 'o',
    αι: 'e', αί: 'e', ει: 'i', εί: 'i', οι: 'i', οί: 'i', υι: 'i', ου: 'u', ού: 'u', αου: 'awu', αού: 'awu', άου: 'awu', αυ: 'av', αύ: 'av', ευ: 'ev', εύ: 'ev', ηυ: 'iv',
    μπ: 'b', ντ: 'd', γκ: 'g', γγ: 'ng', τζ: 'J', τσ: 'c', τς: 'c', ντζ: 'nJ',
    γι: 'yi', γί: 'yi', γε: 'ye', γέ: 'ye', γη: 'yi', γή: 'yi', γυ: 'yi', γει: 'yi', γεί: 'yi', γαι: 'ye',
    για: 'ya', γιά: 'ya', γιο: 'yo', γιό: 'yo', γιω: 'yo', γιώ: 'yo', γιου: 'yu', γιού: 'yu', γιε: 'ye', γιέ: 'ye',
  },
}

const TABLES = [
  soundTable(SOUNDS),
  soundTable(SOUNDS, { anywhere: { σ: 'S', ς: 'S' } }),
  soundTable(SOUNDS, { anywhere: { χ: 'X' } }),
  // Inside a word the two letters of a stop may be a nasal and the stop.
  soundTable(SOUNDS, { anywhere: { μπ: 'mb', ντ: 'nd', γκ: 'ng' }, initial: { μπ: 'b', ντ: 'd', γκ: 'g' } }),
]

/**
 * Readings of a word in lower-case Greek letters with their accents, likeliest first: σ is s or sh, χ is h or kh.
 *
 * @example readGreek('μοχάμεντ')[0] // { phonemes: 'mohamed', vowelless: false }
 */
export function readGreek(word: string): Reading[] {
  return readings(TABLES.map((table) => simplify(transcribe(word, table))))
}
