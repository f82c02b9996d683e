import type { PersonInput } from 'namesake'
import type { ShownCandidate } from '../../shared/types.js'
import { fill, useWords } from '../language.js'
import { FieldText } from '../person.js'
import type { Words } from '../words/en.js'

const FIELDS = [
  'names',
  'births',
  'nationalities',
  'sex',
  'places',
  'languages',
  'relatives',
  'sightings',
  'identifiers',
] as const
type FieldName = (typeof FIELDS)[number]

/** The referral beside the record, field by field. Fields that neither side fills are left out. */
export function Comparison({ referral, candidate }: { referral: PersonInput; candidate: ShownCandidate }) {
  const { words } = useWords()
  // A relative is compared with what the referral says of the relative: beside the child, fits and differs would mislead.
  const isChild = candidate.relation === null
  const fields = FIELDS.filter((field) => isFilled(referral, field) || isFilled(candidate.record, field))
  return (
    <>
      <h3>{words.compare.title}</h3>
      <table class="sides">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.compare.referral}</th>
            <th scope="col">{fill(words.compare.record, { id: candidate.id })}</th>
            {isChild && <th scope="col">{words.compare.verdict}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const verdict = verdictOf(field, referral, candidate)
            return (
              <tr key={field}>
                <th scope="row">{words.fields[field]}</th>
                <td>
                  <span class="side">{words.compare.referral}</span>
                  <FieldText field={field} person={referral} />
                </td>
                <td>
                  <span class="side">{fill(words.compare.record, { id: candidate.id })}</span>
                  <FieldText field={field} person={candidate.record} />
                </td>
                {isChild && <td class={`verdict ${verdict}`}>{words.compare[verdict]}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="quiet">{words.compare.difference}</p>
    </>
  )
}

const isFilled = (person: PersonInput, field: FieldName): boolean => (person[field]?.length ?? 0) > 0

type Verdict = Extract<keyof Words['compare'], 'fits' | 'differs' | 'mixed' | 'neutral' | 'oneSide'>
/** Less than a tenth of a bit is nothing that a reader should weigh. */
const NOTHING = 102

/** By the evidence, not by the letters: a look of the eye would call two spellings of one name different. */
function verdictOf(field: FieldName, referral: PersonInput, { record, rows }: ShownCandidate): Verdict {
  if (!isFilled(referral, field) || !isFilled(record, field)) return 'oneSide'
  const own = rows.filter((row) => row.field === field)
  const isFor = own.some(({ units }) => units > NOTHING)
  const isAgainst = own.some(({ units }) => units < -NOTHING)
  if (isFor && isAgainst) return 'mixed'
  if (isFor) return 'fits'
  return isAgainst ? 'differs' : 'neutral'
}
