import { phraseKey } from '../../../src/compare/phrase.js'
import { PLACES } from './source.js'

/**
 * The text of `src/compare/places/generated.ts`: `source.ts` with every name folded, so that a page loads no marks and
 * capitals that reading takes away, and reads none of them again. A test compares the two; `npx vitest run
 * test/compare/places --update` writes the file anew.
 */
export function compilePlaces(): string {
  const lines = PLACES.trim().split('\n').map(compileLine)
  return [
    '/** Compiled by `test/compare/places/compile.ts`: do not edit. `names=towns;towns` by country, folded; sources there. */',
    `export const PLACES = \`${lines.join('\n')}\``,
    '',
  ].join('\n')
}

function compileLine(line: string): string {
  if (line.length === 2) return line
  return line
    .split(' = ')
    .map((part) => part.split('; ').map(keys).join(';'))
    .join('=')
}

const keys = (list: string): string => [...new Set(list.split(', ').map(phraseKey))].join(',')
