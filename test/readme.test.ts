import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './house/pack.js'
import { TestedDocument } from './house/snippets.js'
import { createUser, type User } from './house/user.js'

const readme = new TestedDocument('README.md')
const { snippets } = readme
let user: User

beforeAll(() => {
  user = createUser()
})
afterAll(() => user.remove())

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
      readme.agree(one, printed)
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
      readme.agree(tryIt!, printed ?? '', block)
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
