import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../shared/types.js'
import { en, type Words } from './words/en.js'
import { fr } from './words/fr.js'

const WORDS: Readonly<Record<Language, Words>> = { en, fr }
const KEY = 'desk-language'

export const LanguageContext = createContext<Language>('en')

/** The language chosen before, else that of the browser. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEY) ?? navigator.language.slice(0, 2)
  return chosen === 'fr' ? 'fr' : 'en'
}

export const rememberLanguage = (language: Language): void => localStorage.setItem(KEY, language)

export interface Speech {
  readonly language: Language
  readonly words: Words
  /** A moment, as the language writes it. */
  readonly moment: (at: string) => string
  readonly number: (value: number, digits?: number) => string
}

/** The words of the language that is read. */
export function useWords(): Speech {
  const language = useContext(LanguageContext)
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  return {
    language,
    words: WORDS[language],
    moment: (at) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
        value,
      ),
  }
}

/** Fills the braces of a sentence. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([a-zA-Z]+)\}/g, (_whole, name: string) => String(values[name] ?? ''))
