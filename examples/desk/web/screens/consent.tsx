import type { Consent } from '../../shared/types.js'
import { useWords } from '../language.js'
import { Choices, Field } from '../parts.js'

/** What is known about consent to tracing, and on whose word. */
export function ConsentFields(props: {
  readonly legend: string
  readonly consent: Consent
  readonly by: string
  readonly error: string
  readonly setConsent: (consent: Consent) => void
  readonly setBy: (by: string) => void
}) {
  const { words } = useWords()
  const choices = (['given', 'best-interests', 'refused', 'not-recorded'] as const).map((value) => ({
    value,
    label: words.consent[value],
  }))
  return (
    <>
      <Choices
        name="consent"
        legend={props.legend}
        value={props.consent}
        choices={choices}
        onChange={props.setConsent}
      />
      {props.consent !== 'not-recorded' && (
        <Field id="consent-by" label={words.consent.by} hint={words.consent.byHint} error={props.error}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              maxLength={200}
              autocomplete="off"
              value={props.by}
              onInput={(event) => props.setBy(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </>
  )
}
