import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../shared/types.js'
import { ask, Refused } from './api.js'
import { fill, useWords } from './language.js'

/** The head of a screen: it takes the focus, so that who listens or uses keys begins where the screen does. */
export function Title({ children, name }: { children: ComponentChildren; name: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { words } = useWords()
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    // No name of a person: the title of a page stays in the history of the browser.
    document.title = `${name} · ${words.desk}`
  }, [name, words])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}

/** Moves the focus to what is about to be shown. */
export const focusSoon = (id: string): void => {
  setTimeout(() => document.getElementById(id)?.focus(), 50)
}

export function Notice({ kind, children }: { kind: 'good' | 'bad' | 'note'; children: ComponentChildren }) {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}

/** Why the desk did not do it, in words. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const { words, moment } = useWords()
  if (refusal === null) return null
  const sentence = words.refusals[refusal.code] ?? words.refusals.broken!
  return <Notice kind="bad">{fill(sentence, { after: refusal.after ? moment(refusal.after) : '' })}</Notice>
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: (attributes: {
    id: string
    'aria-describedby'?: string
    'aria-invalid'?: 'true'
  }) => ComponentChildren
}

/** A label, a hint and an error that belong to one control. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error ? { 'aria-invalid': 'true' as const } : {}),
      })}
    </div>
  )
}

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

/** One of several, by arrow keys or a click: the browser's own buttons, so that every key works as it does elsewhere. */
export function Choices<T extends string>(props: {
  readonly name: string
  readonly legend: string
  readonly value: T | ''
  readonly choices: readonly Choice<T>[]
  readonly onChange: (value: T) => void
  readonly inline?: boolean
}) {
  return (
    <fieldset class={props.inline ? 'choices inline' : 'choices'}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What is written here may be of any script; no browser keeps, completes or underlines it. */
export function TextInput(props: {
  readonly attributes: object
  readonly value: string
  readonly onChange: (text: string) => void
}) {
  return (
    <input
      {...props.attributes}
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      maxLength={1000}
      value={props.value}
      onInput={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

export function Select<T extends string>(props: {
  readonly attributes: object
  readonly value: T
  readonly choices: readonly Choice<T>[]
  readonly onChange: (value: T) => void
}) {
  return (
    <select
      {...props.attributes}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value as T)}
    >
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value} selected={value === props.value}>
          {label}
        </option>
      ))}
    </select>
  )
}

export const choicesOf = <T extends string>(table: Readonly<Record<T, string>>): Choice<T>[] =>
  (Object.entries(table) as [T, string][]).map(([value, label]) => ({ value, label }))

/** Has the page ask who is signed in, where the desk says that nobody is. */
const noteEnd = ({ status }: Refused): void => {
  if (status === 401) dispatchEvent(new Event('desk-session-over'))
}

/** What the desk answers at an address, and how to ask again. */
export function useAnswer<T>(path: string): {
  readonly answer: T | null
  readonly refusal: Refusal | null
  readonly put: (answer: T) => void
  readonly again: () => Promise<void>
} {
  const [answer, setAnswer] = useState<T | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const again = useCallback(async () => {
    try {
      setAnswer(await ask<T>('GET', path))
      setRefusal(null)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setRefusal(error.refusal)
      noteEnd(error)
    }
  }, [path])
  useEffect(() => void again(), [again])
  return { answer, refusal, put: setAnswer, again }
}

/** Does something at the desk, one at a time; a refusal is shown, and what was written stays. */
export function useDeed(): {
  readonly busy: boolean
  readonly refusal: Refusal | null
  readonly clear: () => void
  readonly run: (deed: () => Promise<void>) => Promise<Refusal | null>
} {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const run = async (deed: () => Promise<void>): Promise<Refusal | null> => {
    setBusy(true)
    setRefusal(null)
    try {
      await deed()
      return null
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setRefusal(error.refusal)
      noteEnd(error)
      return error.refusal
    } finally {
      setBusy(false)
    }
  }
  return { busy, refusal, clear: () => setRefusal(null), run }
}
