import { isSafe } from 'redos-detector'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse, readSources, sourceRoot } from './house/imports.js'

/** Expressions that may go back over what they read, and why no text of a stranger can stall them. */
const ALLOWED: readonly (readonly [file: string, expression: string, why: string])[] = [
  [
    'names/conventions.ts',
    '/^(\\^?)([^>(]+)(?:\\(([^)]+)\\))?>(.*)$/',
    'reads the rules of our own table, once',
  ],
  [
    'node/read.ts',
    '/\\.([a-z]+)(?:\\.gz)?$/i',
    'reads a file name; no letter is a dot, so each is tried once',
  ],
  [
    'score/wording.ts',
    '/\\{([a-z]+)\\}/g',
    'reads sentences of the library; no letter is a brace, so each is tried once',
  ],
]

/** Every regular expression that is written as one, with its place. */
function expressionsIn(file: string, text: string): { place: string; written: string }[] {
  const source = parse(file, text)
  const found: { place: string; written: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ place: `src/${file}:${line}`, written: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether some text could make the expression go back over it often: only one that repeats without bound can. */
function canStall(written: string): boolean {
  if (!/[*+]|\{\d+,\}/.test(written)) return false
  const end = written.lastIndexOf('/')
  return !isSafe(new RegExp(written.slice(1, end), written.slice(end + 1)), { maxScore: 200, maxSteps: 5000 })
    .safe
}

describe('regular expressions', () => {
  const sources = readSources(sourceRoot)

  it('cannot be stalled by a hostile text', () => {
    const stalling = [...sources].flatMap(([file, text]) =>
      expressionsIn(file, text)
        .filter(({ written }) => !ALLOWED.some(([where, allowed]) => where === file && allowed === written))
        .filter(({ written }) => canStall(written))
        .map(({ place, written }) => `${place} ${written}`),
    )
    expect(stalling).toEqual([])
  }, 30_000)

  it.each(ALLOWED)('the exception in %s is still needed: %s', (file, written) => {
    expect(expressionsIn(file, sources.get(file) ?? '').map((one) => one.written)).toContain(written)
    expect(canStall(written)).toBe(true)
  })

  it.each(['/^(a+)+$/', '/\\s+$/', '/^(\\w+\\s?)*$/u'])('sees that %s could', (written) => {
    expect(canStall(written)).toBe(true)
  })

  it.each(['/^\\d{4}(-\\d{2})?$/', '/[\\p{L}\\p{M}]+/gu', '/^a|b/', '/^(?:ab?c?)$/'])(
    'lets %s pass',
    (written) => {
      expect(canStall(written)).toBe(false)
    },
  )
})
