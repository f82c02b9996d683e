/** One decoded pronunciation of a token, ready for the edit-distance kernel. */
export interface Form {
  /** Positional phoneme codes, see `kernel.ts`. */
  readonly codes: Uint8Array
  /** What this reading costs, integer 1/1024 bits: 0 for the likeliest convention. */
  readonly penalty: number
  readonly vowelless: boolean
}

/**
 * A distinct written token, interned: two equal writings are one object, and carry one `serial`.
 * Names are lists of tokens; a register's vocabulary is its distinct tokens.
 */
export interface Token {
  readonly serial: number
  /** Lower-case letters with their marks: the token's identity. */
  readonly letters: string
  /** Folded to plain letters of its script. */
  readonly text: string
  readonly forms: readonly Form[]
  /** Phonetic blocking keys, coarse consonant skeletons: empty where there is no sound to key on, never an empty string. */
  readonly keys: readonly string[]
  /** Name class in the dictionary of equivalents, or -1. */
  readonly nameClass: number
  /** How rare the name is where no register says so, integer 1/1024 bits. */
  readonly rarity: number
}
