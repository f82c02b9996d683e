import type { PersonInput } from 'namesake'
import type { Check, EvidenceRow, ShownCandidate } from '../../shared/types.js'
import { fill, type Speech, useWords } from '../language.js'
import { Mixed } from '../person.js'
import { bandOf } from './probability.js'

const UNITS = 1024
type Group = 'before' | 'for' | 'against' | 'neutral' | 'after'
const GROUPS: readonly Group[] = ['before', 'for', 'against', 'neutral', 'after']

/** Less than this, in bits, rounds to nothing. */
const NOTHING = 0.05

function groupOf({ step, units }: EvidenceRow): Group {
  if (step === 'prior') return 'before'
  if (step !== 'for' && step !== 'against' && step !== 'neutral') return 'after'
  return Math.abs(units) / UNITS < NOTHING ? 'neutral' : step
}

/** A row with the running total before and after it, in bits. */
interface Bar {
  readonly row: EvidenceRow
  readonly from: number
  readonly to: number
}

/** The account of a candidate as a waterfall: every row begins where the one above ends, and the last is what they come to. */
export function Evidence(props: { referral: PersonInput; candidate: ShownCandidate; check: Check }) {
  const { referral, candidate, check } = props
  const languages = [...(referral.languages ?? []), ...(candidate.record.languages ?? [])]
  const speech = useWords()
  const { words, number } = speech
  const bars = barsOf(candidate.rows)
  const ends = bars.flatMap(({ from, to }) => [from, to])
  const scale = { least: Math.min(0, ...ends), most: Math.max(0, ...ends) }
  const total = bars[bars.length - 1]?.to ?? 0
  return (
    <>
      <h3 id="evidence-title">{words.evidence.title}</h3>
      <table class="evidence" aria-labelledby="evidence-title">
        <thead>
          <tr>
            <th scope="col">{words.evidence.what}</th>
            <th scope="col">{words.evidence.weight}</th>
            <th scope="col">{words.evidence.picture}</th>
            <th scope="col" class="figure">
              {words.evidence.bits}
            </th>
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <Rows
            key={group}
            group={group}
            bars={bars.filter(({ row }) => groupOf(row) === group)}
            scale={scale}
            check={check}
            languages={languages}
          />
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.evidence.total + words.colon + words.answer.bands[bandOf(candidate.probability)]}
            </th>
            <td class="picture">
              <Picture from={0} to={total} scale={scale} kind="total" />
            </td>
            <td class="figure">{signed(total, number)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet">{words.evidence.note}</p>
    </>
  )
}

function barsOf(rows: readonly EvidenceRow[]): Bar[] {
  const inOrder = GROUPS.flatMap((group) =>
    rows.filter((row) => row.step !== 'total' && groupOf(row) === group),
  )
  let sum = 0
  return inOrder.map((row) => {
    const from = sum / UNITS
    sum += row.units
    return { row, from, to: sum / UNITS }
  })
}

interface Scale {
  readonly least: number
  readonly most: number
}

function Rows({
  group,
  bars,
  scale,
  check,
  languages,
}: {
  group: Group
  bars: readonly Bar[]
  scale: Scale
  check: Check
  languages: readonly string[]
}) {
  const speech = useWords()
  const { words, number } = speech
  if (bars.length === 0 && group !== 'for' && group !== 'against') return null
  return (
    <tbody class={group}>
      <tr class="group">
        <th colSpan={4} scope="rowgroup">
          {words.evidence[group]}
        </th>
      </tr>
      {bars.length === 0 && (
        <tr>
          <td colSpan={4}>{group === 'for' ? words.evidence.noFor : words.evidence.noAgainst}</td>
        </tr>
      )}
      {bars.map(({ row, from, to }) => (
        <tr key={`${row.step} ${row.field}`}>
          <td class="says">
            {row.step !== row.field && <b>{fieldName(row.field, speech) + words.colon}</b>}
            <Mixed text={saysOf(row, check, speech)} languages={languages} />
          </td>
          <td class="weight">
            {group === 'for' || group === 'against' ? words.evidence.strength[strengthOf(row.units)] : ''}
          </td>
          <td class="picture">
            <Picture from={from} to={to} scale={scale} kind={group} />
          </td>
          <td class="figure">{signed(row.units / UNITS, number)}</td>
        </tr>
      ))}
    </tbody>
  )
}

const fieldName = (field: string, { words }: Speech): string =>
  (words.fields as Record<string, string>)[field] ?? field

function saysOf(
  row: EvidenceRow,
  { searched, coverage }: Check,
  { words, language, number }: Speech,
): string {
  if (row.step !== 'prior') return row.says[language]
  return fill(words.evidence.prior, { size: number(searched), coverage: number(coverage * 100) })
}

/** Words for a weight: 8 bits are odds of 256, 4 of 16, 2 of 4. */
function strengthOf(units: number): keyof Speech['words']['evidence']['strength'] {
  const bits = Math.abs(units) / UNITS
  if (bits >= 8) return 'veryStrong'
  if (bits >= 4) return 'strong'
  if (bits >= 1.5) return 'moderate'
  return bits >= NOTHING ? 'slight' : 'none'
}

/** With a sign, and a true minus. */
function signed(bits: number, number: Speech['number']): string {
  const text = number(Math.abs(bits), 1)
  const isNothing = Math.abs(bits) < NOTHING
  return isNothing ? text : `${bits < 0 ? '−' : '+'}${text}`
}

const WIDTH = 240
const HEIGHT = 14

/** A piece of the waterfall; the figures beside it say the same, so it is not read out. */
function Picture({ from, to, scale, kind }: { from: number; to: number; scale: Scale; kind: string }) {
  const place = (bits: number) => ((bits - scale.least) / Math.max(scale.most - scale.least, 1e-9)) * WIDTH
  const left = Math.min(place(from), place(to))
  const width = Math.max(1.5, Math.abs(place(to) - place(from)))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" class={kind}>
      <line x1={place(0)} x2={place(0)} y1="0" y2={HEIGHT} />
      <rect x={left} y="2" width={width} height={HEIGHT - 4} />
    </svg>
  )
}
