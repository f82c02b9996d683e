import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './house/pack.js'
import { createUser, type User } from './house/user.js'

const examples = join(projectRoot, 'examples')
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 26 })

let user: User
beforeAll(() => {
  user = createUser()
})
afterAll(() => user.remove())

describe('the examples', () => {
  it('quickstart finds the child', () => {
    const printed = user.run(readFileSync(join(examples, 'quickstart.ts'), 'utf8'), 'quickstart')
    expect(printed).toMatch(/^ ?1 +UK-1 /m)
  })

  it('the demonstration measures namesake beside exact matching, and finds more', () => {
    const printed = node(join(examples, 'demo.mjs'), '--quiet')
    const figures = (/^all +(.*)$/m.exec(printed)?.[1] ?? '').trim().split(/\s+/).map(Number)
    const [, , exactFirst = Number.NaN, , , , , , namesakeFirst = Number.NaN] = figures
    expect(namesakeFirst).toBeGreaterThan(exactFirst)
  })

  it('the files are those that compose.mjs writes', () => {
    node(join(examples, 'compose.mjs'), user.folder)
    const written = readdirSync(user.folder).filter((file) => file.endsWith('.csv'))
    expect(written.sort()).toEqual(['referrals.csv', 'register.csv', 'truth.csv'])
    const drifted = written.filter(
      (file) => readFileSync(join(user.folder, file), 'utf8') !== readFileSync(join(examples, file), 'utf8'),
    )
    expect(drifted).toEqual([])
  })
})
