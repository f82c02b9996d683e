import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from './house/compile.js'
import { projectRoot, requireBuild } from './house/pack.js'

/** A fenced block of the README, with the heading above it and the block of output that follows it, if any. */
interface Snippet {
  readonly language: string
  readonly heading: string
  readonly code: string
  readonly prints: string | undefined
}

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
const snippets = snippetsOf(readme)
const program = ['node', join(projectRoot, 'dist/cli/index.js')].join(' ')
let folder: string

beforeAll(() => {
  requireBuild()
  folder = mkdtempSync(join(tmpdir(), 'namesake-readme-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(projectRoot, join(folder, 'node_modules/namesake'))
  symlinkSync(join(projectRoot, 'node_modules/@types'), join(folder, 'node_modules/@types'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The snippets in order; a `text` block is the output of the one before it. */
function snippetsOf(markdown: string): Snippet[] {
  const found: { language: string; heading: string; code: string; prints: string | undefined }[] = []
  let heading = ''
  for (const [, title, language, code] of markdown.matchAll(/^## (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const last = found.at(-1)
    if (title) heading = title
    else if (language === 'text' && last) last.prints = code
    else found.push({ language: language ?? '', heading, code: code ?? '', prints: undefined })
  }
  return found
}

/** Compiles a snippet strictly against the types of the build, runs it, and returns what it prints. */
function run(code: string, name: string): string {
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, code)
  expect(compile(file, ['node'])).toEqual([])
  return execFileSync(process.execPath, [`${name}.js`], { cwd: folder, encoding: 'utf8' })
}

const shell = (command: string): string =>
  execFileSync('bash', ['-c', command], { cwd: projectRoot, encoding: 'utf8' })
const trimLines = (text: string): string => text.replace(/[ \t]+$/gm, '').trim()

describe('the code of the README', () => {
  const code = snippets.filter((one) => one.language === 'ts')

  it('is there', () => expect(code.length).toBeGreaterThan(0))

  it.each(code.map((one, at) => [at + 1, one] as const))(
    'snippet %i compiles, runs, and prints what stands below it',
    (at, one) => {
      const printed = run(one.code, `snippet-${at}`)
      if (one.prints !== undefined) expect(trimLines(printed)).toBe(trimLines(one.prints))
    },
  )
})

describe('the commands of the README', () => {
  const [tryIt, ...more] = snippets.filter((one) => one.heading === 'Try it')
  const lines = (tryIt?.code ?? '').trimEnd().split('\n')

  it('Try it holds two commands in one block: the demo, and the tests', () => {
    expect(more).toEqual([])
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^npm ci && npm run build && npm run demo$/)
    expect(lines[1]).toMatch(/^npm ci && npm test$/)
  })

  it('the demo prints the answer that the README shows', () => {
    const printed = shell('npm run --silent demo')
    expect(tryIt?.prints, 'the README shows an answer of the demo').toBeDefined()
    expect(trimLines(printed)).toContain(trimLines(tryIt?.prints ?? ''))
  })

  const commands = snippets
    .filter((one) => one.language === 'sh' && one !== tryIt)
    .flatMap((one) => one.code.trimEnd().split('\n'))

  it.each(commands)('%s', (command) => {
    expect(command).toMatch(/^npx namesake /)
    expect(shell(command.replace('npx namesake', program))).not.toBe('')
  })
})
