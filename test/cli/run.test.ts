import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../node/fixtures.js'
import { runCommand } from './console.js'

const folder = temporaryFolder()

describe('namesake', () => {
  it.each([[['--help']], [['find', '--help']], [['index', 'build', '--help']], [['compare', '--help']]])(
    'helps with %j, in 80 columns',
    async (argv) => {
      const { code, out } = await runCommand(argv, { columns: 80 })
      expect(code).toBe(0)
      expect(out).toContain('Exit codes:')
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    },
  )

  it.each(['find', 'compare', 'link', 'dedupe', 'reconcile', 'decide', 'evaluate', 'synth'])(
    'shows examples of %s, in 80 columns',
    async (command) => {
      const { out } = await runCommand([command, '--help'], { columns: 80 })
      expect(out).toContain(`Examples:\n  namesake ${command}`)
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    },
  )

  it('tells its version', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' })
  })

  it.each([
    [[]],
    [['search']],
    [['compare', 'Ali']],
    [['compare', 'Ali', 'Omar', 'Sami']],
    [['compare', 'a', 'b', '--prior', '2']],
  ])('exits with 2 for %j', async (argv) => {
    expect(await runCommand(argv)).toMatchObject({ code: 2, out: '' })
  })
})

describe('namesake compare', () => {
  it('tells what two names have in common', async () => {
    const { code, out } = await runCommand(['compare', 'Filmon Tesfai', 'Philimon TESFAY KIDANE'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /Filmon Tesfai \/ Philimon TESFAY KIDANE\none name written in two ways, \+\d+\.\d bits/,
    )
    expect(out).toMatch(/for .*Filmon ~ Philimon/)
    expect(out).toMatch(/against .*Kidane/)
  })

  it('tells different names, and names that cannot be compared', async () => {
    expect((await runCommand(['compare', 'Filmon Tesfai', 'Gul Agha'])).out).toContain('different names')
    expect((await runCommand(['compare', 'Filmon', '???'])).out).toContain('nothing to compare')
  })

  it('keeps right-to-left names in their place', async () => {
    expect((await runCommand(['compare', 'محمد علی', 'Mohammad Ali'])).out).toContain(
      '\u2068محمد علی\u2069 / Mohammad Ali',
    )
  })

  it('prints JSON', async () => {
    const { out } = await runCommand(['compare', 'Filmon', 'Philimon', '--json'])
    expect(JSON.parse(out)).toHaveProperty('verdict')
  })

  it('compares the people of two files, with a probability where there is a prior', async () => {
    const a = await folder.write(
      'a.json',
      JSON.stringify({ names: ['Filmon Tesfai'], births: [{ age: 15, at: '2016-09' }] }),
    )
    const b = await folder.write(
      'b.json',
      JSON.stringify({ names: ['Philimon TESFAY'], births: [{ date: '2001-01-01' }] }),
    )
    const { code, out } = await runCommand(['compare', a, b])
    expect(code).toBe(0)
    expect(out).toMatch(/^\+\d+\.\d bits\n/)
    expect(out).toContain('about 15 in September 2016 ~ 2001-01-01')
    expect(out).not.toMatch(/\.missing|[{}]/)
    expect((await runCommand(['compare', a, b, '--prior', '0.01'])).out).toMatch(/^[+−]\d+\.\d bits, .* %/)
    expect(JSON.parse((await runCommand(['compare', a, b, '--json'])).out)).toHaveProperty('fields')
  })

  it('exits with 1 for a file that holds no person', async () => {
    const good = await folder.write('good.json', '{"names":["Ali"]}')
    const cases = [
      [await folder.write('broken.json', '{"names":["Zarghuna"'), 'json'],
      [await folder.write('wrong.json', '{"names":["Zarghuna"],"shoes":38}'), 'unknown-property'],
      [folder.path('nowhere.json'), 'json'],
    ] as const
    for (const [file, problem] of cases) {
      const { code, out, err } = await runCommand(['compare', good, file])
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain(problem)
      expect(err).not.toContain('Zarghuna')
    }
  })
})
