import type { Refusal } from '../../shared/types.js'
import { useWords } from '../language.js'
import { choicesOf, Field, Notice, Select, TextInput } from '../parts.js'
import type { Sheet } from '../referral-form.js'
import type { Words } from '../words/en.js'

/** What is wrong with a sheet, by the control that it concerns. */
export type Faults = Readonly<Record<string, string>>

/** The control of each part of a person, for what the library says about one. */
const CONTROLS: Readonly<Record<string, string>> = {
  id: 'reference',
  names: 'name-0',
  nationalities: 'nationalities',
  places: 'places',
  languages: 'languages',
  relatives: 'relative-0',
}

/** What each control is called. */
const labelOf = (control: string, { refer, consent, correct }: Words): string =>
  ({
    reference: refer.reference,
    'name-0': refer.name,
    age: refer.age,
    'age-at': refer.ageAt,
    birth: refer.birth,
    nationalities: refer.nationality,
    places: refer.places,
    languages: refer.languages,
    'relative-0': refer.relative,
    'consent-by': consent.by,
    reason: correct.reason,
  })[control] ?? refer.name

/** What the desk could not read in a referral, by control. */
export function faultsOf(refusal: Refusal, { expected }: Words): Faults {
  const entries = (refusal.paths ?? []).map(({ path, code, expected: wanted }) => [
    controlOf(path.replace(/^referral\./, '')),
    expected[code] ?? wanted,
  ])
  return Object.fromEntries(entries)
}

function controlOf(part: string): string {
  if (!part.startsWith('births')) return CONTROLS[/^[a-z]+/.exec(part)?.[0] ?? ''] ?? 'name-0'
  return part.endsWith('.at') ? 'age-at' : part.endsWith('.age') ? 'age' : 'birth'
}

export function FaultList({ faults }: { faults: Faults }) {
  const { words } = useWords()
  const entries = Object.entries(faults).filter(([, what]) => what !== '')
  if (entries.length === 0) return null
  return (
    <Notice kind="bad">
      <p>{words.refer.problems}</p>
      <ul>
        {entries.map(([control, what]) => (
          <li key={control}>
            <button type="button" class="plain" onClick={() => document.getElementById(control)?.focus()}>
              {labelOf(control, words) + words.colon + what}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The controls of a referral. */
export function SheetFields(props: {
  sheet: Sheet
  faults: Faults
  fixedReference?: boolean
  onChange: (sheet: Sheet) => void
}) {
  const { words } = useWords()
  const { sheet, faults } = props
  const put = (change: Partial<Sheet>) => props.onChange({ ...sheet, ...change })
  const line = (
    key: 'reference' | 'age' | 'ageAt' | 'birth' | 'nationalities' | 'places' | 'languages',
    id: string,
    label: string,
    hint?: string,
  ) => (
    <Field id={id} label={label} hint={hint} error={faults[id]}>
      {(attributes) => (
        <TextInput attributes={attributes} value={sheet[key]} onChange={(text) => put({ [key]: text })} />
      )}
    </Field>
  )
  return (
    <>
      {!props.fixedReference &&
        line('reference', 'reference', words.refer.reference, words.refer.referenceHint)}
      <NameRows {...props} put={put} />
      <div class="row">
        {line('age', 'age', words.refer.age)}
        {line('ageAt', 'age-at', words.refer.ageAt, words.refer.ageAtHint)}
      </div>
      {line('birth', 'birth', words.refer.birth, words.refer.birthHint)}
      {line('nationalities', 'nationalities', words.refer.nationality, words.refer.listHint)}
      <Field id="sex" label={words.refer.sex}>
        {(attributes) => (
          <Select
            attributes={attributes}
            value={sheet.sex}
            choices={choicesOf(words.sexes)}
            onChange={(sex) => put({ sex })}
          />
        )}
      </Field>
      {line('places', 'places', words.refer.places, words.refer.listHint)}
      {line('languages', 'languages', words.refer.languages, words.refer.listHint)}
      <RelativeRows {...props} put={put} />
    </>
  )
}

interface RowsProps {
  readonly sheet: Sheet
  readonly faults: Faults
  readonly put: (change: Partial<Sheet>) => void
}

const replaced = <T,>(list: readonly T[], at: number, item: T): T[] =>
  list.map((one, i) => (i === at ? item : one))

function NameRows({ sheet, faults, put }: RowsProps) {
  const { words } = useWords()
  return (
    <>
      {sheet.names.map((name, i) => (
        // Rows are told apart by their place: two may hold the same text while they are written.
        <div class="row" key={i}>
          <Field
            id={`name-${i}`}
            label={words.refer.name}
            hint={i === 0 ? words.refer.nameHint : undefined}
            error={faults[`name-${i}`]}
          >
            {(attributes) => (
              <TextInput
                attributes={attributes}
                value={name.text}
                onChange={(text) => put({ names: replaced(sheet.names, i, { ...name, text }) })}
              />
            )}
          </Field>
          <Field id={`kind-${i}`} label={words.refer.nameKind}>
            {(attributes) => (
              <Select
                attributes={attributes}
                value={name.kind}
                choices={choicesOf(words.nameKinds)}
                onChange={(kind) => put({ names: replaced(sheet.names, i, { ...name, kind }) })}
              />
            )}
          </Field>
        </div>
      ))}
      <button
        type="button"
        class="second"
        onClick={() => put({ names: [...sheet.names, { text: '', kind: 'alias' }] })}
      >
        {words.refer.addName}
      </button>
    </>
  )
}

function RelativeRows({ sheet, faults, put }: RowsProps) {
  const { words } = useWords()
  return (
    <>
      {sheet.relatives.map((relative, i) => (
        <div class="row" key={i}>
          <Field id={`relation-${i}`} label={words.refer.relation}>
            {(attributes) => (
              <Select
                attributes={attributes}
                value={relative.relation}
                choices={choicesOf<string>({ [relative.relation]: relative.relation, ...words.relations })}
                onChange={(relation) =>
                  put({ relatives: replaced(sheet.relatives, i, { ...relative, relation }) })
                }
              />
            )}
          </Field>
          <Field id={`relative-${i}`} label={words.refer.relative} error={faults[`relative-${i}`]}>
            {(attributes) => (
              <TextInput
                attributes={attributes}
                value={relative.name}
                onChange={(name) => put({ relatives: replaced(sheet.relatives, i, { ...relative, name }) })}
              />
            )}
          </Field>
        </div>
      ))}
      <button
        type="button"
        class="second"
        onClick={() => put({ relatives: [...sheet.relatives, { relation: 'brother', name: '' }] })}
      >
        {words.refer.addRelative}
      </button>
    </>
  )
}
