import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './house/pack.js'

/** Rooms whose figures stand in answers, or are rounded to the units of a weight. */
const ROOMS = ['src/names', 'src/compare', 'src/candidates/memory', 'src/score', 'src/match']
/** Engines differ in the last bit of these; powers of two by a whole number are exact. */
const INEXACT = /Math\.(?:log\w*|exp\w*|pow|cbrt|sin|cos|tan\w*)\(|\*\*(?! ?\d)/

const lines = ROOMS.flatMap((room) =>
  readdirSync(join(projectRoot, room))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(projectRoot, room, name), 'utf8')
      const code = text.split('\n').map((line) => ({ file: `${room}/${name}`, line }))
      return code.filter(({ line }) => !/^\s*(?:\/?\*|\/\/)/.test(line))
    }),
)

describe('figures of an answer', () => {
  it('come from no function of the engine in which engines differ', () => {
    expect(lines.length).toBeGreaterThan(1000)
    expect(lines.filter(({ line }) => INEXACT.test(line))).toEqual([])
  })

  it.each(['Math.log2(x)', '2 ** (a - b)', 'Math.pow(2, x)'])('would be found in %s', (line) =>
    expect(line).toMatch(INEXACT),
  )
})
