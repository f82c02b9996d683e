import { toUnits } from './bits.js'
/**
 * What the fates of tokens are worth, integer 1/1024 bits. The numbers stand in the model; the aligner uses them,
 * so that the alignment which scores is the one that is shown.
 */
export interface NameWeights {
  /** Most that one agreeing name can give. */
  readonly nameCap: number
  /** Most that an agreeing half (ʿAbd, -ullah), title or initial can give. */
  readonly halfCap: number
  readonly titleCap: number
  readonly initialCap: number
  /** Most that the agreeing head of a compound can give, what another head costs, and a head on one side only. */
  readonly headCap: number
  readonly conflictHead: number
  readonly absentHead: number
  /** Another tail behind the same name (Nurullah, Nuruddin): seldom a slip, and as often as not another person's compound. */
  readonly conflictTail: number
  /** What two written words read as one cost. */
  readonly join: number
  /** Every name of both sides has its partner. */
  readonly complete: number
  /** A name that contradicts, by its place: the given name weighs most. */
  readonly conflictFirst: number
  readonly conflict: number
  /** A name that stands on one side only, by its place. */
  readonly absentFirst: number
  readonly absentMiddle: number
  readonly absentLast: number
  /** A half, or a name so common that it is often dropped, that stands on one side only. */
  readonly absentLight: number
  /** Names commoner than this, in bits, count as light when they are absent. */
  readonly lightRarity: number
  /** The chain is shifted: the other side's second name stands where this side's first stands. */
  readonly shifted: number
  /** The same names with the family name in front. */
  readonly rotated: number
  /**
   * The same where one side says which name is the given one. Two people who share a child's and a father's name hold them in
   * either order about equally often; one person's change places far less often where a form asks for each.
   */
  readonly rotatedLabelled: number
  /** The family name in front, and names left over besides: likelier two people who share names. */
  readonly rotatedPart: number
  /** The same names in another order. */
  readonly reordered: number
  /**
   * How much rarer a relative is than an unrelated person: all other names together count no more than this beyond
   * the given name, because a relative shares them.
   */
  readonly relative: number
  /** Given names that resemble each other beyond the habits of spelling, beside a shared lineage: siblings' names rhyme. */
  readonly rhyme: number
  /** A father's name, marked as such by bin or ibn, stands for the given name: father and son. */
  readonly fatherFirst: number
}

/** The weights of names where no model gives others. Costs are negative. */
export const defaultNameWeights: NameWeights = {
  nameCap: toUnits(12),
  halfCap: toUnits(2.2),
  headCap: toUnits(3),
  conflictHead: toUnits(-9),
  absentHead: toUnits(-2),
  conflictTail: toUnits(-4.5),
  titleCap: toUnits(2.2),
  initialCap: toUnits(0.6),
  join: toUnits(-0.5),
  complete: toUnits(1.5),
  conflictFirst: toUnits(-7),
  conflict: toUnits(-6.5),
  absentFirst: toUnits(-2),
  absentMiddle: toUnits(-0.6),
  absentLast: toUnits(-0.8),
  absentLight: toUnits(-0.2),
  lightRarity: toUnits(2.6),
  shifted: toUnits(-4.5),
  rotated: toUnits(-0.4),
  rotatedLabelled: toUnits(-2.2),
  rotatedPart: toUnits(-1.5),
  reordered: toUnits(-1.5),
  relative: toUnits(8),
  rhyme: toUnits(-2),
  fatherFirst: toUnits(-9),
}
