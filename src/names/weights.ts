/**
 * What the fates of tokens are worth, integer 1/1024 bits. The numbers stand in the model; the aligner uses them,
 * so that the alignment which scores is the one that is shown.
 */
export interface NameWeights {
  /** Most that one agreeing token can give. */
  readonly tokenCap: number
  /** A token that contradicts, by its place: the first name weighs most. Negative. */
  readonly conflictFirst: number
  readonly conflict: number
  /** A token that stands on one side only, by its place. Negative or zero. */
  readonly absentFirst: number
  readonly absentMiddle: number
  readonly absentLast: number
  /** A lineage, title or commonly dropped half that stands on one side only. */
  readonly absentLight: number
  /** The chain is shifted by one generation: father's name where the child's should be. Negative. */
  readonly shifted: number
  /** Agreeing tokens that stand in another order. Negative or zero. */
  readonly reordered: number
}
