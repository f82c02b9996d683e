import type { NameInput } from '../record/person.js'

/** A name as one text, its parts in the order in which they are said. */
export function nameText(name: NameInput): string {
  if (typeof name === 'string') return name
  if ('text' in name) return name.text
  return [name.given, name.middle, name.father, name.grandfather, name.family].filter(Boolean).join(' ')
}
