/**
 * Every sentence that an explanation may use, in one table, so that a translation is one object. `{a}` and `{b}` stand for
 * what the referral and the register say; other words in braces are numbers or names of their own.
 */
export interface Wording {
  /** What stands at the head of a row. */
  readonly labels: Readonly<
    Record<'for' | 'against' | 'noted' | 'family' | 'calibration' | 'rivals' | 'limit' | 'total', string>
  >
  readonly outcomes: Readonly<
    Record<'probable' | 'ambiguous' | 'possible' | 'none' | 'cannot-compare', string>
  >
  readonly kinship: Readonly<Record<'sibling' | 'parent' | 'same-family', string>>
  /** A phrase for each code of a reason. */
  readonly codes: Readonly<Record<string, string>>
  /** What a field would have to hold, for the sentence on what would help: most decisive first. */
  readonly helpful: Readonly<Record<string, string>>
  readonly sentences: Readonly<
    Record<
      | 'prior'
      | 'priorEven'
      | 'family'
      | 'calibration'
      | 'oneRival'
      | 'rivals'
      | 'limitAbove'
      | 'limitBelow'
      | 'others'
      | 'rejected'
      | 'apart'
      | 'surer'
      | 'or'
      | 'nothingFound'
      | 'nothingToCompare'
      | 'aboutAge'
      | 'aboutAgeOn'
      | 'between'
      | 'namedRelative'
      | 'unread'
      | 'caution'
      | 'chart'
      | 'chartSides'
      | 'chartRow'
      | 'chartBits'
      | 'chartSoFar'
      | 'closing',
      string
    >
  >
  readonly months: readonly string[]
  /** Codes that stand in a sentence as they are (the sides, `male`, `brother`), where the language has another word. */
  readonly words: Readonly<Record<string, string>>
  readonly figures: { readonly thousands: string; readonly decimal: string }
}

/** The wording in plain English. */
export const english: Wording = {
  labels: {
    for: 'for',
    against: 'against',
    noted: 'noted',
    family: 'family',
    calibration: 'checked',
    rivals: 'rivals',
    limit: 'limit',
    total: 'together',
  },
  outcomes: {
    probable: 'probable',
    ambiguous: 'more than one fits',
    possible: 'possible',
    none: 'nobody found',
    'cannot-compare': 'nothing to compare',
  },
  kinship: {
    sibling: 'This may be a brother or sister of the child: the family names agree, the first name does not.',
    parent: 'This may be a father or mother: the names agree, one generation apart.',
    'same-family': 'This may be a relative of the child.',
  },
  codes: {
    'name.same': '{a}',
    'name.equivalent': '{a} ~ {b} (one name in two forms)',
    'name.spelling': '{a} ~ {b} (spelling)',
    'name.transliteration': '{a} ~ {b} (two scripts)',
    'name.short-form': '{a} ~ {b} (short form)',
    'name.initial': '{a} ~ {b} (initial)',
    'name.truncated': '{a} ~ {b} (cut short)',
    'name.one-letter': '{a} ~ {b} (one letter)',
    'name.letters-swapped': '{a} ~ {b} (letters swapped)',
    'name.joined': '{a} ~ {b} (written together)',
    'name.look-alike': '{a} and {b} look alike and are different names',
    'name.resembling': '{a} ~ {b} (resembling)',
    'name.given-conflict': '{a} and {b} are different first names',
    'name.conflict': '{a} and {b} are different names',
    'name.first-absent': 'first name {a} stands only in the {side}',
    'name.middle-absent': '{a} stands only in the {side}',
    'name.last-absent': "{a} stands only in the {side} (often a grandfather's name)",
    'name.half-absent': '{a} stands only in the {side} (often left out)',
    'name.head-absent': 'the first half {a} stands only in the {side}',
    'name.kunya-absent': '{a} (father or mother of) stands only in the {side}',
    'name.title-absent': '{a} stands only in the {side} (often left out)',
    'name.generation-shifted': '{a} stands only in the {side}: the chains begin a generation apart',
    'name.generation-apart': 'the chains begin a generation apart',
    'name.father-and-son': 'the names of father and child change places',
    'name.complete': 'nothing is missing on either side',
    'name.family-first': 'the family name stands first on one side',
    'name.tells-part': 'the name tells part of it',
    'name.namesakes': 'others in the list bear the whole name',
    'name.common-there': 'though such names are common among people of this nationality',
    'name.order': 'the names stand in another order',
    'name.relatives-share': 'relatives share most of this name',
    'name.best-of-several': 'the best pair of several names, so less surprising',
    'name.other-name-possible': 'a child may go by another name, so names cannot say more',
    'birth.same-day': 'same day',
    'birth.day-month-swapped': 'day and month change places',
    'birth.calendar': 'same day in another calendar',
    'birth.one-digit': 'one digit differs',
    'birth.digits-swapped': 'two digits change places',
    'birth.days-apart': 'a day or two apart',
    'birth.same-month': 'same month',
    'birth.same-day-default': 'same day, which is a default',
    'birth.same-year': 'the years fit',
    'birth.overlapping': 'the years overlap',
    'birth.near': 'about a year apart',
    'birth.years-apart': 'years apart',
    'birth.far': 'far apart',
    'birth.default-day-ignored': 'a day such as 1 January is a default, so it is not counted',
    'birth.year-only': 'only the year is known',
    'birth.month-only': 'only the month is known',
    'birth.age-at-date': 'counted from an age',
    'birth.assessed': 'the age was assessed, which is often years off',
    'birth.ethiopian-calendar': 'read in the Ethiopian calendar',
    'birth.solar-hijri': 'read in the Solar Hijri calendar',
    'birth.lunar-hijri': 'read in the lunar Hijri calendar',
    'birth.hijri-reading': 'the year is a Hijri one',
    'birth.assessed-older': 'an assessment often makes a child older',
    'birth.counted-years': 'years may have been counted in another way',
    'birth.several-births': 'the best of several births',
    'birth.listed': 'as births of one child agree and differ in these lists',
    'nationalities.same': 'same nationality',
    'nationalities.overlapping': 'one nationality in common',
    'nationalities.confusable-close': 'nationalities that are often recorded for each other',
    'nationalities.confusable': 'nationalities that are sometimes recorded for each other',
    'nationalities.confusable-far': 'nationalities that are now and then recorded for each other',
    'nationalities.different': 'different nationalities',
    'nationality.spelling': 'misspelt on one side',
    'nationality.one-of-several': 'one of several that are named',
    'nationality.renamed-state': 'a state that has another name now',
    'nationality.confusable': 'borders, parents and intake explain such differences',
    'sex.both-female': 'both female',
    'sex.both-male': 'both male',
    'sex.different': 'recorded with another sex',
    'places.same': 'same place',
    'places.spelling': 'spelt in two ways',
    'places.same-province': 'same province',
    'places.same-country': 'same country',
    'places.other-province': 'another part of the same country',
    'places.different': 'other places',
    'sightings.same-place-and-time': 'seen in one place at one time',
    'sightings.same-place': 'seen in one place',
    'sightings.different': 'seen in other places',
    'sightings.elsewhere-same-day': 'seen elsewhere on the same day',
    'languages.same': 'same language',
    'languages.related': 'related languages',
    'languages.different': 'other languages',
    'identifiers.same': 'same number',
    'identifiers.same-contact': 'same telephone number or account, which families share',
    'identifiers.near': 'one character differs in a number',
    'identifiers.different': 'other numbers',
    'identifiers.one-character': 'one character differs',
    'relatives.same-person': 'the same relative',
    'relatives.same-relative': 'a relative of the same name',
    'relatives.same-relative-rare': 'a relative of the same name, which is rare',
    'relatives.same-relative-common': 'a relative of the same name, which is common',
    'relatives.mixed': 'one relative agrees, another does not',
    'relatives.spelling': 'spelt in two ways',
    'relatives.relation-differs': 'under another relation',
    'relatives.same-name': 'a relative of the same name in another relation',
    'relatives.contradicted': 'one side names a companion whom the other rules out: ask',
    'relatives.conflicting-mother': "the mothers' names differ",
    'relatives.conflicting-father': "the fathers' names differ",
    'together.beside': 'stands beside the likely record of a brother or sister who is searched for too',
    'together.named':
      'is named together with the likely record of a brother or sister who is searched for too',
    'together.taken': 'is more likely the record of a brother or sister who is searched for too',
  },
  helpful: {
    identifiers: 'a document or telephone number',
    relatives: "a father's name",
    places: 'a place of birth',
    births: 'a date of birth or an age',
    names: 'a name',
    nationalities: 'a nationality',
  },
  sentences: {
    prior:
      'before any evidence (1 record of {size}; the register is thought to hold {coverage} % of such children)',
    priorEven: 'before any evidence: 1 of {size} records, half of the children in it',
    family: 'brothers, sisters and parents would fit in the same way',
    calibration: 'what such evidence proved to be worth',
    oneRival: 'one other record fits too',
    rivals: 'other records fit too',
    limitAbove: 'no evidence of this kind is ever certain',
    limitBelow: 'no record is ever ruled out for certain',
    others: 'Less likely records that are left out here: {count}.',
    rejected: 'Left out, since a reviewer found another child: {ids}.',
    apart: '{what} would tell these two apart.',
    surer: '{what} would make this surer.',
    or: ' or ',
    nothingFound: 'No record fits. That says nothing about where the child is: a record may arrive later.',
    nothingToCompare:
      'The referral holds nothing that can be compared: a name, an age or a nationality is needed.',
    aboutAge: 'about {age} in {when}',
    aboutAgeOn: 'about {age} on {when}',
    between: '{from} to {to}',
    namedRelative: 'This may be the {relation} whom the referral names.',
    caution:
      'Caution: one side names a companion whom the other rules out. Ask the child, apart from the companion.',
    unread: 'Look at the referral again, where not all could be understood: {what}.',
    chart: 'How the evidence on {id} adds up, in bits',
    chartSides:
      'Bars to the right speak for this record being the child, bars to the left against it. Together {bits} bits: {probability}.',
    chartRow: 'what speaks for and against',
    chartBits: 'bits',
    chartSoFar: 'so far',
    closing: 'Differences in name or age are not evidence of dishonesty.',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  words: {},
  figures: { thousands: ',', decimal: '.' },
}

/** Fills a sentence's braces; a name that is not given stays empty. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_whole, name: string) => values[name] ?? '')
}

/** A code that stands in a sentence, as a word of the language. */
export const wordOf = (code: string, { words }: Wording): string => words[code] ?? code

/** The phrase of a code; a code without one, such as a caller's own, reads as its last part. */
export function phraseOf(code: string, wording: Wording): string {
  return wording.codes[code] ?? code.slice(code.lastIndexOf('.') + 1).replaceAll('-', ' ')
}
