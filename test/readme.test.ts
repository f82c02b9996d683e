import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './house/pack.js'
import { createUser, type User } from './house/user.js'

/** A fenced block of the README, with the heading above it and the `text` blocks below it: what it prints. */
interface Snippet {
  readonly language: string
  readonly heading: string
  readonly code: string
  readonly prints: readonly string[]
}

const FILE = join(projectRoot, 'README.md')
/** `npm run readme` writes what is printed today into the blocks, instead of comparing. */
const WRITING = process.env.README_WRITE === '1'

const snippets = snippetsOf(readFileSync(FILE, 'utf8'))
let user: User

beforeAll(() => {
  user = createUser()
})
afterAll(() => user.remove())

/** The snippets in order; a `text` block is output of the one before it. */
function snippetsOf(markdown: string): Snippet[] {
  const found: { language: string; heading: string; code: string; prints: string[] }[] = []
  let heading = ''
  for (const [, title, language = '', code = ''] of markdown.matchAll(
    /^## (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    if (title) heading = title
    else if (language === 'text') found.at(-1)?.prints.push(code)
    else found.push({ language, heading, code, prints: [] })
  }
  return found
}

/** The block of the README says what is printed, or is made to. */
function agree(block: string, printed: string): void {
  const now = readFileSync(FILE, 'utf8')
  if (WRITING)
    writeFileSync(
      FILE,
      now.replace(fenced(block), () => fenced(`${trimEnds(printed)}\n`)),
    )
  else expect(trimEnds(printed)).toBe(trimEnds(block))
}

const fenced = (text: string): string => `\`\`\`text\n${text}\`\`\``
const trimEnds = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '')

const shell = (command: string): string =>
  execFileSync('bash', ['-c', command], { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 26 })

describe('the code of the README', () => {
  const code = snippets.filter((one) => one.language === 'ts')

  it('is there', () => expect(code.length).toBeGreaterThan(0))

  it.each(code.map((one, at) => [at + 1, one] as const))(
    'snippet %i compiles, runs, and prints what stands below it',
    (at, one) => {
      const printed = user.run(one.code, `snippet-${at}`)
      expect(one.prints).toHaveLength(1)
      agree(one.prints[0] ?? '', printed)
    },
  )
})

describe('the commands of the README', () => {
  const [tryIt, ...more] = snippets.filter((one) => one.heading === 'Try it')
  const lines = (tryIt?.code ?? '').trimEnd().split('\n')

  it('Try it holds two commands in one block: the demonstration, and the tests', () => {
    expect(more).toEqual([])
    expect(lines).toEqual(['npm ci && npm run build && npm run demo', 'npm ci && npm test'])
  })

  it('the demonstration prints what the README shows of it, by the first word of each block', () => {
    const paragraphs = shell('npm run --silent demo').split(/\n(?=\n)/)
    const firstWord = (text: string) => text.trim().split(/\s/)[0]
    expect(tryIt?.prints.length).toBeGreaterThan(0)
    for (const block of tryIt?.prints ?? []) {
      const printed = paragraphs.find((paragraph) => firstWord(paragraph) === firstWord(block))
      expect(printed, `the demonstration has a paragraph that starts with ${firstWord(block)}`).toBeDefined()
      agree(block, printed ?? '')
    }
  })

  const commands = snippets
    .filter((one) => one.language === 'sh' && one !== tryIt)
    .flatMap((one) => one.code.trimEnd().split('\n'))

  it.each(commands)('%s', (command) => {
    expect(command).toMatch(/^npx namesake /)
    expect(shell(command.replace('npx namesake', 'node dist/cli/index.js'))).not.toBe('')
  })
})
