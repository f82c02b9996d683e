import type { Token } from './token.js'

/** Where a structured name field put a token; a name in one text has no roles, and no role is trusted far. */
export type Role = 'given' | 'middle' | 'father' | 'grandfather' | 'family'

/**
 * What a token is: a `name` proper; the `head` of a Ge'ez compound, which makes another name of the same second element
 * (Gebremariam, Hailemariam); a `half` that identifies little (ʿAbd, -ullah); the name behind a `kunya` (Abu X); a `title`; an `initial`.
 */
export type TokenKind = 'name' | 'head' | 'half' | 'kunya' | 'title' | 'initial'

/** One written token of a name, in the order in which it was written. */
export interface NameToken {
  readonly token: Token
  readonly kind: TokenKind
  readonly role: Role | null
  /** What stood before it and was left out: an article (a nisba or a lineage), or a word of filiation (a father's name). */
  readonly after: 'article' | 'filiation' | null
}

/** A run of neighbouring tokens `[from, to)` read as one: single tokens, whole compounds, and joins of two written words. */
export interface NameUnit {
  readonly token: Token
  readonly from: number
  readonly to: number
}

/** A name, read once. `tokens` is empty where nothing in the text can be compared. */
export interface PreparedName {
  /** The text as it was written, repaired but not folded. */
  readonly text: string
  readonly tokens: readonly NameToken[]
  readonly units: readonly NameUnit[]
  /**
   * Position of the given name, the only one that a brother or a father does not share: where a field says so, else the last
   * name after a Vietnamese family name, else the first proper name; -1 where there is no name.
   */
  readonly given: number
  /** A Vietnamese name, of one-syllable words: what is a spelling elsewhere is another name here. */
  readonly syllabic: boolean
  /** Other names that the same text holds behind aka, dit, detto. */
  readonly others: readonly PreparedName[]
}

/** What became of a token: every token of both names ends in exactly one part of an alignment. */
export type Fate = 'agreed' | 'conflicting' | 'missing' | 'extra'

/** One line of an alignment. `left` and `right` are token positions `[from, to)`, null where that side has none. */
export interface AlignedPart {
  readonly fate: Fate
  readonly left: readonly [from: number, to: number] | null
  readonly right: readonly [from: number, to: number] | null
  /** Why the two were taken for one name, or not: a stable code such as `name.spelling` or `name.short-form`. */
  readonly code: string
  /** Integer 1/1024 bits: the parts add up to the alignment's `units`. */
  readonly units: number
  /** 0 to 1; for people who read, not for sums. */
  readonly similarity: number
}

/** Two names laid side by side, each token in exactly one part. */
export interface Alignment {
  readonly parts: readonly AlignedPart[]
  /** Sum of the parts, the order adjustment and `lineage`, integer 1/1024 bits. */
  readonly units: number
  /**
   * Zero, or the part of the agreement that relatives would show as well, as a negative number: a shared lineage counts
   * only as far as it goes beyond what a brother's or a father's record would share.
   */
  readonly lineage: number
  /** Codes that concern the whole, e.g. `name.order`. */
  readonly notes: readonly string[]
}
