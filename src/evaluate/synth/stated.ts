/** What a referral states of a child, decided by a plan: the published cohort's counts are exact. */
export interface Stated {
  /** Whole years on the day of the referral; null where no age was given. */
  readonly age: number | null
  /** In the charity's words; none, one, or two that contradict each other. */
  readonly nationalities: readonly string[]
}
