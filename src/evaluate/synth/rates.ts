/** Shares that shape people, not what is written of them. */
export const people = {
  /** Unaccompanied children who arrive are boys for the most part: 88 % in the UK in 2014 (Refugee Council 2015). */
  girls: 0.12,
  /** Households that send one, two, three children: weights. Assumption. */
  childrenPerHousehold: [70, 23, 7],
} as const

/** The two sides on which a child is written down. */
export type Side = 'referral' | 'register'

interface Rate {
  readonly referral: number
  readonly register: number
}

const rate = (referral: number, register: number): Rate => ({ referral, register })

/**
 * How often each thing goes otherwise than plain, given that it can: the one table of the error model.
 * A charity's referral is what a child says to a volunteer; the register's record is what an official wrote, often
 * after a first registration elsewhere. Every figure without a source is an assumption of an order of magnitude;
 * results on composed people are therefore comparisons of methods, and no forecast for real children.
 */
export const usualRates = {
  /** A wholly other name, used on the road. The advice centre's report names it first among the causes; share assumed (.08 over both sides). */
  'name.assumed': rate(0.06, 0.03),
  /** The child's own name stands beside the assumed one, of those who used one. Assumption. */
  'name.own-beside': rate(0.1, 0.15),
  /** One half of a compound given name is used: Nabi for Mohammad Nabi (MITRE 2009, Structure of Afghan Names); share assumed. */
  'name.half': rate(0.22, 0.05),
  /** A short form for the full name. Assumption. */
  'name.short-form': rate(0.07, 0.01),
  /** Known as "father of …" beside the name. Assumption. */
  'name.kunya': rate(0.02, 0.002),
  /** Only the given name is known, of those who have more. Assumption. */
  'name.given-only': rate(0.12, 0.015),
  /** Parts that are left out, each. Newer Eritrean passports omit the grandfather; Switzerland files first and last only. Shares assumed. */
  'name.middle-left-out': rate(0.35, 0.08),
  'name.father-left-out': rate(0.15, 0.06),
  'name.grandfather-left-out': rate(0.65, 0.35),
  'name.family-left-out': rate(0.35, 0.12),
  /** A sound is heard as its neighbour (b and p, q and k, a lost first vowel), per word. Assumption. */
  'name.heard': rate(0.08, 0.03),
  /** A compound is written apart or together against its custom, per compound. Assumption. */
  'name.split': rate(0.25, 0.15),
  'name.joined': rate(0.1, 0.08),
  /** A slip of the keyboard, per word. Assumption. */
  'name.typing': rate(0.02, 0.02),
  /** Parts in another order. Assumption. */
  'name.reordered': rate(0.04, 0.05),
  /** Father's and grandfather's names in fields of their own; of chains. Assumption. */
  'name.in-parts': rate(0, 0.12),
  /** Given name and the rest in each other's fields (NOM and PRÉNOM swapped). Assumption. */
  'name.fields-swapped': rate(0, 0.05),
  /** The second half of a given name stands in the surname field (MITRE 2009); of compounds of two words. Share assumed. */
  'name.half-as-family': rate(0, 0.3),
  /** A missing surname is filled: FNU, Unknown, or the name again. Share assumed; of records without a surname. */
  'name.placeholder': rate(0, 0.12),
  /** The field ends before the name does. Assumption. */
  'name.truncated': rate(0.002, 0.02),
  /** Written in the script of home. Assumption. */
  'name.native-script': rate(0.04, 0.015),

  /** Neither date nor age. In the cohort, 3 of 196 had no age. */
  'birth.missing': rate(3 / 196, 0.005),
  /** Only an age in years, as at the day of writing. Assumption. */
  'birth.age-only': rate(0.65, 0.01),
  /** Only a year. Assumption. */
  'birth.year-only': rate(0.1, 0.02),
  /** 1 January for an unknown day: one in seven asylum seekers in the UK in 2007, one in seven refugees in the US; children's share assumed higher. */
  'birth.default-day': rate(0.25, 0.3),
  /** Day and month in each other's place, where both readings are dates. Assumption. */
  'birth.day-month-swapped': rate(0.02, 0.02),
  /** One digit wrong, or two neighbours exchanged. Assumption. */
  'birth.digit': rate(0.015, 0.015),
  /** Remembered or estimated again, with a deviation of 1.2 years. */
  'birth.remembered-otherwise': rate(0.15, 0.1),
  /** Assessed as older, by 2 years with a deviation of 1.5: A v Croydon [2009] EWHC 939, ±2 years either way and worst at 15 to 20. */
  'birth.assessed-older': rate(0, 0.1),
  /** Treated as an adult, 7.5 years older with a deviation of 2 (Refugee Council 2021: over half of 219 recorded as 25 or older). Share assumed. */
  'birth.treated-as-adult': rate(0, 0.02),
  /** An Ethiopian date filed as if it were Gregorian: 7 or 8 years older. Of Eritrean and Ethiopian people; share assumed. */
  'birth.ethiopian-read-as-gregorian': rate(0.02, 0.04),
  /** A Solar Hijri date, marked as such. Of Afghan and Iranian people; share assumed. */
  'birth.solar-hijri': rate(0.03, 0.03),
  /** Vietnamese count: one year at birth and one at each new year. Share assumed. */
  'birth.nominal-age': rate(0.2, 0.05),

  'nationality.missing': rate(1 / 196, 0.005),
  /** A nationality that is often taken for the other; orders of magnitude per pair in `nationalities.ts`. */
  'nationality.confused': rate(0.05, 0.04),
  /** Any other one: a slip in a list. Assumption. */
  'nationality.unrelated': rate(0.005, 0.005),
  /** "Kurdish" for a nationality. Of Kurdish people; share assumed. */
  'nationality.kurdish': rate(0.35, 0.05),
  /** Two nationalities, because two people said different things; one child of 196 in the cohort. */
  'nationality.two': rate(0.01, 0.002),

  'sex.missing': rate(0.05, 0.005),
  /** 0.11 % in clean hospital data (Hagger-Johnson 2015); assumed higher here. */
  'sex.other-recorded': rate(0.006, 0.006),

  'place.missing': rate(0.55, 0.3),
  /** Another town of the same country: last residence for birthplace. Assumption. */
  'place.other-town': rate(0.08, 0.08),
  'language.missing': rate(0.5, 0.25),
  /** A relative is named beside the child. Assumption. */
  'relatives.father': rate(0.1, 0.25),
  'relatives.sibling': rate(0.2, 0.08),
} as const satisfies Record<string, Rate>

/** What can go otherwise than plain. */
export type Distortion = keyof typeof usualRates

export type Rates = Readonly<Record<Distortion, Rate>>

export const distortionNames = Object.keys(usualRates) as Distortion[]

/** The usual rates with others in the place of some; `{}` for none changed. */
export const ratesWith = (changes: Partial<Rates>): Rates => ({ ...usualRates, ...changes })

/** Nothing ever goes otherwise: rows are plain. */
export const noErrors: Rates = Object.fromEntries(
  distortionNames.map((name) => [name, rate(0, 0)]),
) as unknown as Rates
