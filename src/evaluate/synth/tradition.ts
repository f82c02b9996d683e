import type { Chooser } from './choosers.js'
import type { HandName } from './hands.js'
import type { ScriptName } from './scripts.js'
import type { SpeechName } from './speech.js'

/** The parts that a full name can have, in the library's own words. */
export type PartRole = 'given' | 'middle' | 'father' | 'grandfather' | 'family'

export type PersonSex = 'male' | 'female'

export type HandShares = Partial<Record<HandName, number>>

/** One naming tradition: how a full name is built there, who writes it down on the way, and from what stock. */
export interface Tradition {
  readonly name: string
  /** ISO 3166 codes with their shares among the people of this tradition. */
  readonly nationalities: Readonly<Record<string, number>>
  readonly given: Readonly<Record<PersonSex, Chooser>>
  /** Middle name, where the tradition has one. */
  readonly middle?: Readonly<Record<PersonSex, Chooser>>
  /** Surname, tribe or nisba, where there is one. */
  readonly family?: Chooser
  /** The parts of a full name in the order in which they are said, each with the share of people who have it. */
  readonly chain: readonly (readonly [role: PartRole, share: number])[]
  readonly speech: SpeechName
  /** The script in which the name is written at home. */
  readonly script: ScriptName
  readonly places: readonly string[]
  readonly languages: Readonly<Record<string, number>>
  /** True where a man may be known by his kunya, "father of". */
  readonly kunya: boolean
  /** Who wrote the referral and the register's record. */
  readonly hands: { readonly referral: HandShares; readonly register: HandShares }
}
