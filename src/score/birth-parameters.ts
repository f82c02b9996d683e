import type * as z from 'zod/mini'
import type { birthParametersSchema } from './birth-schema.js'

/**
 * The model of births: how the difference `d` of two recorded births (years; positive where the register makes the child
 * older) is distributed for one child, for two unrelated people, and for brothers and sisters. Weights of a mixture are
 * normalised before use. The object is read once: to change a number, make another object.
 *
 * **Two unrelated people.** A normal with the standard deviation of the register's births, `spread` · √2, and the same
 * variance more peaked where the register is a cohort of children: `core` of the mass is `coreWidth` times as wide. It
 * shrinks with `(cohort / spread)²`, since a register that holds adults is close to normal. `stray` of the pairs come
 * from anywhere (`straySd`). Where a register has counted how often two of its births are of one year, its core is the one that
 * makes it so (`birth-core.ts`).
 *
 * **One child** is a mixture of
 * - `repeated`: the same claim again; between two full dates `sameDate` of it is the very day, between two months
 *   `sameMonth` of it the month;
 * - `remembered`, `reestimated`: told or estimated again, narrowly and widely, times the mean `vagueness` of the bases;
 * - `madeOlder`, `takenForAdult`: an assessment made one side older, times that side's `assessedShare` or `adultShare`;
 * - `counted`: years counted in another way (Vietnamese tuổi mụ, lunar years), either side; for children of
 *   `countedOrigins` with the weight there ({@link birthParametersFor});
 * - `calendarRate`: an Ethiopian year taken for a Gregorian one or the reverse, 7 or 8 years, either side; for children
 *   of `calendarOrigins` with the rate there;
 * - `wrong`: a birth that has nothing to do with the child, so distributed as for unrelated people. It is the floor:
 *   no gap, however wide, can weigh less than `log2(wrong)`.
 *
 * **Days.** `dayChoices` and `monthChoices` are how many days of a month and months of a year are effectively in use,
 * since some are much commoner than others. Likenesses that are not equality are worth what an equal day is, less
 * `swapped`, `oneDigit`, `digitsSwapped`, `daysApart` or `lunar` bits; two days in one month are worth `monthOfDays`
 * more than their distance; an equal default day adds `strongDefault` or `weakDefault` bits to its year.
 * `likelyReading` is the probability of the likelier of the two readings of a Hijri year of no named calendar.
 *
 * **Family.** Brothers and sisters: `twins`, and `gap` years apart on either side.
 *
 * **Lists.** `levels`: bits that a level is worth more or less than all this says, by the grain of the two: what a list teaches of its
 * own births when it is joined.
 */
export type BirthParameters = z.infer<typeof birthParametersSchema>

/**
 * Where the numbers come from. None is fitted yet; shapes follow published findings on age disputes.
 *
 * - `spread` 3, `core` .7, `coreWidth` .4: of unaccompanied children in Britain in 2006, 51 % were 16 or 17, 27 % 14 or
 *   15 and 16 % under 13, so that half of all pairs are at most one year apart; a few adults widen the rest.
 * - `repeated` .4 (σ .35; half of the mixture), `remembered` and `reestimated` together .27: no source, chosen so that an equal year is worth
 *   1 to 1.5 bits and three years cost 1 to 2 among such children.
 * - `madeOlder` +2 ± 1.5: expert evidence in A v Croydon [2009] EWHC 939 gives assessment ±2 years; JK v Nottingham and
 *   AA v Ealing were two and three years older. `takenForAdult` +7.5: of 233 children whom the Refugee Council helped in
 *   2021, 94 % were wrongly treated as adults, over half recorded as 25 or more.
 * - `calendarRate` .001, and .04 for Eritreans and Ethiopians: no source; the Ethiopian calendar
 *   is seven years behind until 31 December and eight after.
 * - `counted` .02, and .10 for Vietnamese: tuổi mụ is one year more, up to two.
 * - `wrong` .03: of the order of invented identities between a charity's list and a register.
 * - `sameDate` .75 and `dayChoices` 19, so that an equal day is worth 9 bits: of composed people whose whole date both sides tell, 74 % have
 *   one day, and it would be worth 12; real days are heaped on the 1st, the 15th and the day of registration.
 * - `swapped` 1: where the day is at most 12, two systems of different order swap it in up to a third of the records.
 *   `oneDigit` 6.5: some forty times as many strangers are born one digit away as on the day itself, so that an eighth of what an equal
 *   day is worth (3 bits, as in Splink's levels) would expect wrong digits four times as often as right dates. `digitsSwapped` 5,
 *   `daysApart` 4: a thirtieth and a sixteenth of the right days; a slip of such a kind is seldom met by chance.
 * - `lunar` 2.3 is log2 of the five days within ±2. `strongDefault` .5: one in seven records has 1 January, and one
 *   system's default is often carried on into the next; `weakDefault` 3: days such as 1 July in one record of fifty.
 * - `family`: births of one mother are two to three years apart; twins are three in a hundred births in Africa.
 */
export const defaultBirthParameters: BirthParameters = {
  spread: 3,
  unrelated: { cohort: 3, core: 0.7, coreWidth: 0.4, stray: 0.02, straySd: 20 },
  repeated: { weight: 0.4, mean: 0, sd: 0.35 },
  remembered: { weight: 0.17, mean: 0, sd: 1 },
  reestimated: { weight: 0.1, mean: 0, sd: 2.5 },
  madeOlder: { weight: 0.12, mean: 2, sd: 1.5 },
  takenForAdult: { weight: 0.03, mean: 7.5, sd: 2 },
  counted: { weight: 0.02, mean: 1, sd: 0.6 },
  wrong: 0.03,
  calendarRate: 0.001,
  calendarSd: 0.3,
  calendarOrigins: { countries: ['ER', 'ET'], rate: 0.04 },
  countedOrigins: { countries: ['VN'], weight: 0.1 },
  assessedShare: { documented: 0, stated: 0, unknown: 0.25, estimated: 0.5, assessed: 1 },
  adultShare: { documented: 0, stated: 0, unknown: 0.05, estimated: 0.5, assessed: 1 },
  vagueness: { documented: 0.4, stated: 1, unknown: 1, estimated: 1.5, assessed: 1.5 },
  sameDate: 0.75,
  dayChoices: 19,
  sameMonth: 0.8,
  monthChoices: 9,
  monthOfDays: 1.25,
  swapped: 1,
  oneDigit: 6.5,
  digitsSwapped: 5,
  daysApart: 4,
  lunar: 2.3,
  strongDefault: 0.5,
  weakDefault: 3,
  likelyReading: 0.8,
  family: { twins: 0.05, gap: { weight: 0.75, mean: 2.5, sd: 1.8 } },
}
