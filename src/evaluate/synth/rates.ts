/** The two sides on which a child is written down. */
export type Side = 'referral' | 'register'

/** How often something happens, and where the figure comes from. */
export interface Rate {
  readonly referral: number
  readonly register: number
  /** What happens so often, and where the figure comes from. */
  readonly what?: string
}

const rate = (referral: number, register: number, what: string): Rate => ({ referral, register, what })

/** What shapes people and the register, before anything is written of them: shares, and weights of households. */
export const usualShape = {
  'household.girls': rate(
    0.12,
    0.12,
    'Girls, of all children: unaccompanied children who arrive are boys for the most part, 88 % in the UK in 2014 (Refugee Council 2015).',
  ),
  'household.one-child': rate(70, 70, 'Weight of households that send one child. Assumption.'),
  'household.two-children': rate(23, 23, 'Weight of households that send two. Assumption.'),
  'household.three-children': rate(7, 7, 'Weight of households that send three. Assumption.'),
  'household.referred-together': rate(
    0.06,
    0,
    'Children who are referred together with a brother or sister. Assumption.',
  ),
  'household.sibling-recorded': rate(
    0,
    0.5,
    'Brothers and sisters of referred children who stand in the register. Assumption.',
  ),
  'record.twice': rate(0, 0.01, 'People whom the register holds twice, written by two hands. Assumption.'),
} as const satisfies Record<string, Rate>

export type ShapeName = keyof typeof usualShape

/** How families and registers are shaped, each figure with its reason. */
export type Shape = Readonly<Record<ShapeName, Rate>>

/**
 * How often each thing goes otherwise than plain, given that it can: the one table of the error model.
 * A charity's referral is what a child says to a volunteer; the register's record is what an official wrote, often
 * after a first registration elsewhere. Every figure without a source is an assumption of an order of magnitude;
 * results on composed people are therefore comparisons of methods, and no forecast for real children.
 */
export const usualRates = {
  'name.assumed': rate(
    0.06,
    0.03,
    "A wholly other name, used on the road. The advice centre's report names it first among the causes; share assumed (.08 over both sides).",
  ),
  'name.own-beside': rate(
    0.1,
    0.15,
    "The child's own name stands beside the assumed one, of those who used one. Assumption.",
  ),
  'name.half': rate(
    0.22,
    0.05,
    'One half of a compound given name is used: Nabi for Mohammad Nabi (MITRE 2009, Structure of Afghan Names); share assumed.',
  ),
  'name.short-form': rate(0.07, 0.01, 'A short form for the full name. Assumption.'),
  'name.kunya': rate(0.02, 0.002, 'Known as "father of …" beside the name. Assumption.'),
  'name.given-only': rate(0.12, 0.015, 'Only the given name is known, of those who have more. Assumption.'),
  'name.middle-left-out': rate(
    0.35,
    0.08,
    'The middle name is left out. Switzerland files first and last only; share assumed.',
  ),
  'name.father-left-out': rate(0.15, 0.06, "The father's name is left out. Assumption."),
  'name.grandfather-left-out': rate(
    0.65,
    0.35,
    "The grandfather's name is left out; newer Eritrean passports omit it. Share assumed.",
  ),
  'name.family-left-out': rate(0.35, 0.12, 'The family name is left out. Assumption.'),
  'name.heard': rate(
    0.08,
    0.03,
    'A sound is heard as its neighbour (b and p, q and k, a lost first vowel), per word. Assumption.',
  ),
  'name.split': rate(0.25, 0.15, 'A compound is written apart against its custom, per compound. Assumption.'),
  'name.joined': rate(
    0.1,
    0.08,
    'A compound is written together against its custom, per compound. Assumption.',
  ),
  'name.typing': rate(0.02, 0.02, 'A slip of the keyboard, per word. Assumption.'),
  'name.reordered': rate(0.04, 0.05, 'Parts in another order. Assumption.'),
  'name.in-parts': rate(
    0,
    0.12,
    "Father's and grandfather's names in fields of their own; of chains. Assumption.",
  ),
  'name.fields-swapped': rate(
    0,
    0.05,
    "Given name and the rest in each other's fields (NOM and PRÉNOM swapped). Assumption.",
  ),
  'name.half-as-family': rate(
    0,
    0.3,
    'The second half of a given name stands in the surname field (MITRE 2009); of compounds of two words. Share assumed.',
  ),
  'name.placeholder': rate(
    0,
    0.12,
    'A missing surname is filled: FNU, Unknown, or the name again. Share assumed; of records without a surname.',
  ),
  'name.truncated': rate(0.002, 0.02, 'The field ends before the name does. Assumption.'),
  'name.native-script': rate(0.04, 0.015, 'Written in the script of home. Assumption.'),

  'birth.missing': rate(3 / 196, 0.005, 'Neither date nor age. In the cohort, 3 of 196 had no age.'),
  'birth.age-only': rate(0.65, 0.01, 'Only an age in years, as at the day of writing. Assumption.'),
  'birth.year-only': rate(0.1, 0.02, 'Only a year. Assumption.'),
  'birth.default-day': rate(
    0.25,
    0.3,
    "1 January for an unknown day: one in seven asylum seekers in the UK in 2007, one in seven refugees in the US; children's share assumed higher.",
  ),
  'birth.day-month-swapped': rate(
    0.02,
    0.02,
    "Day and month in each other's place, where both readings are dates. Assumption.",
  ),
  'birth.digit': rate(0.015, 0.015, 'One digit wrong, or two neighbours exchanged. Assumption.'),
  'birth.remembered-otherwise': rate(
    0.15,
    0.1,
    'Remembered or estimated again, with a deviation of 1.2 years.',
  ),
  'birth.assessed-older': rate(
    0,
    0.1,
    'Assessed as older, by 2 years with a deviation of 1.5: A v Croydon [2009] EWHC 939, ±2 years either way and worst at 15 to 20.',
  ),
  'birth.treated-as-adult': rate(
    0,
    0.02,
    'Treated as an adult, 7.5 years older with a deviation of 2 (Refugee Council 2021: over half of 219 recorded as 25 or older). Share assumed.',
  ),
  'birth.ethiopian-read-as-gregorian': rate(
    0.02,
    0.04,
    'An Ethiopian date filed as if it were Gregorian: 7 or 8 years older. Of Eritrean and Ethiopian people; share assumed.',
  ),
  'birth.solar-hijri': rate(
    0.03,
    0.03,
    'A Solar Hijri date, marked as such. Of Afghan and Iranian people; share assumed.',
  ),
  'birth.nominal-age': rate(
    0.2,
    0.05,
    'Vietnamese count: one year at birth and one at each new year. Share assumed.',
  ),

  'nationality.missing': rate(
    1 / 196,
    0.005,
    'No nationality; one child of 196 in the cohort. Register assumed.',
  ),
  'nationality.confused': rate(
    0.05,
    0.04,
    'A nationality that is often taken for the other; orders of magnitude per pair in nationalities.ts.',
  ),
  'nationality.unrelated': rate(0.005, 0.005, 'Any other one: a slip in a list. Assumption.'),
  'nationality.kurdish': rate(0.35, 0.05, '"Kurdish" for a nationality. Of Kurdish people; share assumed.'),
  'nationality.two': rate(
    0.01,
    0.002,
    'Two nationalities, because two people said different things; one child of 196 in the cohort.',
  ),

  'sex.missing': rate(0.05, 0.005, 'No sex. Assumption.'),
  'sex.other-recorded': rate(
    0.006,
    0.006,
    '0.11 % in clean hospital data (Hagger-Johnson 2015); assumed higher here.',
  ),

  'place.missing': rate(0.55, 0.3, 'No place. Assumption.'),
  'place.other-town': rate(
    0.08,
    0.08,
    'Another town of the same country: last residence for birthplace. Assumption.',
  ),
  'language.missing': rate(0.5, 0.25, 'No language. Assumption.'),
  'relatives.father': rate(0.1, 0.25, 'The father is named beside the child. Assumption.'),
  'relatives.sibling': rate(
    0.2,
    0.08,
    'A brother or sister is named beside the child, where there is one. Assumption.',
  ),
} as const satisfies Record<string, Rate>

/** What can go otherwise than plain. */
export type Distortion = keyof typeof usualRates

/** How often each distortion happens. */
export type Rates = Readonly<Record<Distortion, Rate>>

/** Every distortion that composing knows. */
export const distortionNames = Object.keys(usualRates) as Distortion[]

/** The usual rates with others in the place of some; `{}` for none changed. */
export const ratesWith = (changes: Partial<Rates>): Rates => ({ ...usualRates, ...changes })

/** Nothing ever goes otherwise: rows are plain. */
export const noErrors: Rates = Object.fromEntries(
  distortionNames.map((name) => [name, { referral: 0, register: 0 }]),
) as unknown as Rates
