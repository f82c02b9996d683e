import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, importsOfAll, parse, readSources, sourceRoot } from './house/imports.js'

/** The rooms and their ranks: an import goes to a lower rank or stays in its room. Type imports count. */
const RANKS: Readonly<Record<string, number>> = {
  'errors.ts': -1,
  'exact-math.ts': -1,
  text: 0,
  names: 1,
  record: 2,
  compare: 3,
  candidates: 3,
  score: 4,
  match: 5,
  learn: 5,
  evaluate: 6,
  node: 7,
  'index.ts': 7,
  cli: 8,
}
const NODE_ROOMS = ['node', 'cli']

/** What would make an answer depend on the hour, the machine or its language, or the core on Node. */
const FORBIDDEN: readonly (readonly [text: string, why: string])[] = [
  ['Math.random', 'an answer must be the same twice: take a seed'],
  ['Date.now', 'an answer must not depend on the hour it is asked'],
  ['.localeCompare', 'order must not depend on the language of the machine: compare by code unit'],
  ['.toLocaleLowerCase', 'the language of the machine must not change a name'],
  ['.toLocaleUpperCase', 'the language of the machine must not change a name'],
  ['.toLocaleString', 'the language of the machine must not change an answer'],
  ['process', 'the core runs in browsers'],
  ['Buffer', 'the core runs in browsers'],
  ['__dirname', 'the core runs in browsers'],
  ['require', 'the core runs in browsers'],
]

const roomOf = (file: string): string => file.split('/')[0] ?? file
const say = ({ file, line, target }: Import, why: string): string =>
  `src/${file}:${line} imports ${target}: ${why}`

function brokenRank(one: Import): string | null {
  const [from, to] = [roomOf(one.file), roomOf(one.target)]
  if (one.outside || one.target === '../package.json' || from === to) return null
  const [above, below] = [RANKS[from], RANKS[to]]
  if (above === undefined || below === undefined)
    return say(one, `${above === undefined ? from : to} is no room of the table`)
  return below < above
    ? null
    : say(one, `${from} has rank ${above}, ${to} has rank ${below}; imports go down only`)
}

function strayNode(one: Import): string | null {
  return one.target.startsWith('node:') && !NODE_ROOMS.includes(roomOf(one.file))
    ? say(one, 'only src/node and src/cli may import node:')
    : null
}

/** `candidates` never sees the model; below the front door only `match` holds the two together. */
function bothHeld(imports: readonly Import[]): string[] {
  const holders = ['compare', 'candidates', 'score', 'learn']
  return holders.filter((room) => {
    const seen = new Set([
      room,
      ...imports.filter((one) => roomOf(one.file) === room).map((one) => roomOf(one.target)),
    ])
    return seen.has('candidates') && seen.has('score')
  })
}

/** Cycles of value imports, each as `a.ts -> b.ts -> a.ts`. */
function valueCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { file, target, outside, typeOnly } of imports)
    if (!outside && !typeOnly) next.set(file, [...(next.get(file) ?? []), target])
  const cycles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    else if (!done.has(file)) for (const target of next.get(file) ?? []) follow(target, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) follow(file, [])
  return cycles
}

/** Files that no entry of the package reaches, by value or by type: nothing would miss them. */
function unreached(
  files: Iterable<string>,
  imports: readonly Import[],
  entries: readonly string[],
): string[] {
  const reached = new Set(entries)
  for (const file of reached)
    for (const one of imports) if (one.file === file && !one.outside) reached.add(one.target)
  return [...files].filter((file) => !reached.has(file) && !file.endsWith('.d.ts'))
}

/** Uses of the forbidden names in one file, outside the rooms that are Node's own. */
function forbiddenIn(file: string, text: string): string[] {
  if (NODE_ROOMS.includes(roomOf(file))) return []
  const source = parse(file, text)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const spoken = ts.isPropertyAccessExpression(node)
      ? [node.getText(), `.${node.name.text}`]
      : [globalName(node)]
    for (const [name, why] of FORBIDDEN) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (spoken.includes(name)) found.push(`src/${file}:${line} uses ${name}: ${why}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The name of an identifier that stands for a value of its own, not for a property of something. */
function globalName(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined
  const { parent } = node
  const isProperty =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isTypeElement(parent) || ts.isClassElement(parent)) &&
      parent.name === node)
  return isProperty ? undefined : node.text
}

const NETWORK_MODULES = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector'].map(
  (name) => `node:${name}`,
)
const NETWORK_GLOBALS = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'navigator']

/** An import that could carry a child's name out of the process. */
function strayNetwork(one: Import): string | null {
  const reaches = NETWORK_MODULES.some((name) => one.target === name || one.target.startsWith(`${name}/`))
  return reaches ? say(one, 'nothing leaves the process') : null
}

function networkIn(file: string, text: string): string[] {
  const source = parse(file, text)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const name = globalName(node)
    if (name !== undefined && NETWORK_GLOBALS.includes(name)) found.push(`src/${file} uses ${name}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

describe('the layers of src', () => {
  const sources = readSources(sourceRoot)
  const imports = importsOfAll(sources)
  const entries = [
    'index.ts',
    'node/index.ts',
    'evaluate/index.ts',
    'score/index.ts',
    'score/french.ts',
    'learn/index.ts',
    'match/together.ts',
    'match/find-many.ts',
    'match/watch.ts',
    'match/waterfall.ts',
    'cli/index.ts',
    'node/find-worker.ts',
    'node/dedupe-worker.ts',
  ]

  it('imports go down in rank, whatever they import', () => {
    expect(imports.map(brokenRank).filter(Boolean)).toEqual([])
  })

  it('node: is imported by src/node and src/cli only', () => {
    expect(imports.map(strayNode).filter(Boolean)).toEqual([])
  })

  it('no room speaks to a network, not even the command line', () => {
    expect(imports.map(strayNetwork).filter(Boolean)).toEqual([])
    expect([...sources].flatMap(([file, text]) => networkIn(file, text))).toEqual([])
  })

  it('no room but match holds both candidates and score', () => {
    expect(bothHeld(imports)).toEqual([])
  })

  it('value imports make no cycle', () => {
    expect(valueCycles(imports)).toEqual([])
  })

  it('every file is reached from an entry of the package', () => {
    expect(unreached(sources.keys(), imports, entries)).toEqual([])
  })

  it('nothing in the core depends on the hour, chance, the language of the machine or Node', () => {
    expect([...sources].flatMap(([file, text]) => forbiddenIn(file, text))).toEqual([])
  })
})

describe('the checker itself', () => {
  const ranks = (file: string, text: string) => importsOf(file, text).map(brokenRank).filter(Boolean)

  it.each([
    ['up', 'text/fold.ts', `import { x } from '../names/token.js'`],
    ['up, a type', 'names/token.ts', `import type { Prepared } from '../record/prepared.js'`],
    ['up, an inline type', 'record/units.ts', `let x: import('../score/model.js').Model`],
    ['up, on demand', 'names/token.ts', `const x = await import('../match/find.js')`],
    ['up, passed on', 'record/index.ts', `export * from '../match/find.js'`],
    ['between equal ranks', 'compare/name.ts', `import { x } from '../candidates/port.js'`],
    ['from candidates to score', 'candidates/memory/index.ts', `import { x } from '../../score/model.js'`],
    ['of the command line', 'node/files.ts', `import { x } from '../cli/index.js'`],
    ['of the front door', 'match/find.ts', `import { x } from '../index.js'`],
    ['from a room that is not in the table', 'helpers/x.ts', `import { x } from '../text/fold.js'`],
  ])('sees an import %s', (_, file, text) => {
    expect(ranks(file, text)).toHaveLength(1)
  })

  it('says which line of which file breaks which rule', () => {
    expect(ranks('compare/name.ts', `\nimport { x } from '../candidates/port.js'`)).toEqual([
      'src/compare/name.ts:2 imports candidates/port.ts: compare has rank 3, candidates has rank 3; imports go down only',
    ])
  })

  it('lets imports go down and stay in the room', () => {
    const text = `import { z } from 'zod/mini'\nimport { a } from './b.js'\nimport { c } from '../text/fold.js'\nimport { d } from '../errors.js'`
    expect(ranks('compare/name.ts', text)).toEqual([])
  })

  it('sees a way out of the process, whoever opens it', () => {
    const [one] = importsOf('node/read.ts', `import { request } from 'node:https'`)
    expect(strayNetwork(one!)).toContain('nothing leaves the process')
    expect(networkIn('node/read.ts', `const answer = await fetch(address)`)).toHaveLength(1)
    expect(networkIn('node/read.ts', `const { fetch } = source`)).toHaveLength(1)
    expect(networkIn('node/read.ts', `source.fetch()`)).toEqual([])
  })

  it('sees node: in the core, and lets src/node have it', () => {
    const text = `import { readFileSync } from 'node:fs'`
    expect(importsOf('text/fold.ts', text).map(strayNode)).toEqual([
      'src/text/fold.ts:1 imports node:fs: only src/node and src/cli may import node:',
    ])
    expect(importsOf('node/files.ts', text).map(strayNode)).toEqual([null])
  })

  it('sees a room that holds both candidates and score', () => {
    const files = new Map([
      ['learn/pairs.ts', `import { x } from '../candidates/port.js'`],
      ['learn/em.ts', `import type { Model } from '../score/model.js'`],
    ])
    expect(bothHeld(importsOfAll(files))).toEqual(['learn'])
  })

  it('sees a cycle of values and forgives one of types', () => {
    const cycle = (last: string) =>
      importsOfAll(
        new Map([
          ['text/a.ts', `import { b } from './b.js'`],
          ['text/b.ts', `import { c } from './c.js'`],
          ['text/c.ts', last],
        ]),
      )
    expect(valueCycles(cycle(`import { a } from './a.js'`))).toEqual([
      'text/a.ts -> text/b.ts -> text/c.ts -> text/a.ts',
    ])
    expect(valueCycles(cycle(`import type { A } from './a.js'`))).toEqual([])
    expect(valueCycles(cycle(`import { type A } from './a.js'`))).toEqual([])
  })

  it('sees a file that nothing reaches', () => {
    const files = new Map([
      ['index.ts', `export type { A } from './text/a.js'`],
      ['text/a.ts', ''],
      ['text/forgotten.ts', `import './a.js'`],
    ])
    expect(unreached(files.keys(), importsOfAll(files), ['index.ts'])).toEqual(['text/forgotten.ts'])
  })

  it.each([
    'const x = Math.random()',
    'const x = a.localeCompare(b)',
    'if (process.env.X) y()',
    'const x = Date.now()',
    'const b = Buffer.from(x)',
  ])('sees %s', (text) => {
    expect(forbiddenIn('text/fold.ts', text)).toHaveLength(1)
    expect(forbiddenIn('node/files.ts', text)).toEqual([])
  })

  it('does not take a property for a global', () => {
    expect(
      forbiddenIn('text/fold.ts', 'const x = { process: 1 }; x.process; interface A { require: string }'),
    ).toEqual([])
  })
})
