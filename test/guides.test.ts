import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './house/pack.js'
import { TestedDocument } from './house/snippets.js'
import { createUser, type User } from './house/user.js'

const FOLDER = 'examples/guides'
const guides = readdirSync(join(projectRoot, FOLDER)).filter((file) => file !== 'README.md')
/** The two commands of a shell snippet may search 5,000 records. */
const LONG = 60_000
let user: User

beforeAll(() => {
  user = createUser()
})
afterAll(() => user.remove())

describe.each(guides)('%s', (file) => {
  const guide = new TestedDocument(join(FOLDER, file))
  const code = guide.snippets.filter((one) => one.language === 'ts')
  const commands = guide.snippets.filter((one) => one.language === 'sh')

  it('stands in the list of guides, and is about one page', () => {
    const list = new TestedDocument(join(FOLDER, 'README.md'))
    expect(list.text).toContain(`](${file})`)
    expect(guide.text.length).toBeLessThan(6500)
  })

  it.each(code.map((one, at) => [at + 1, one] as const))(
    'snippet %i prints what stands below it',
    (at, one) => {
      expect(one.prints).toHaveLength(1)
      guide.agree(one, user.run(one.code, `${file.replace('.md', '')}-${at}`))
    },
  )

  it.each(commands.map((one) => one.code.trimEnd()))('%s', { timeout: LONG }, (command) => {
    expect(command).toMatch(/^npx namesake /)
    const [, , ...words] = command.split(' ')
    const run = () =>
      execFileSync(process.execPath, ['dist/cli/index.js', ...words], { cwd: projectRoot, stdio: 'pipe' })
    expect(printedBy(run)).not.toBe('')
  })
})

/** What a command prints, whether it found bad rows (exit code 1) or not. */
function printedBy(run: () => Buffer): string {
  try {
    return run().toString()
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: Buffer }
    expect(status).toBe(1)
    return stdout.toString()
  }
}
