import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { explain } from '../../src/match/explain.js'
import { createRegistry } from '../../src/match/registry.js'
import { waterfall } from '../../src/match/waterfall.js'
import type { PersonInput } from '../../src/record/parse.js'
import { french } from '../../src/score/french.js'
import { filmon, register, valuesOf } from './children.js'

const registry = createRegistry(register)
const explained = async (referral: PersonInput = filmon, reveal = true) =>
  explain(await registry.find(referral), { reveal })

/** Every start of an element has its end, in order: what a parser of XML asks for. */
function isWellFormed(markup: string): boolean {
  const open: string[] = []
  for (const [, close, name, , self] of markup.matchAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (close === '/') {
      if (open.pop() !== name) return false
    } else if (self !== '/') open.push(name!)
  }
  const text = markup.replace(/<\/?[a-z]+(?:\s+[a-zA-Z0-9:-]+="[^"<]*")*\/?>/g, '')
  return open.length === 0 && !/[<>]/.test(text) && !/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)
}

describe('a waterfall', () => {
  it('begins each bar where the last one ended, and ends at the total', async () => {
    const { rows } = await explained()
    const { steps, candidate } = waterfall({ rows })
    expect(candidate).toBe('UK-1')
    for (const [i, { from, to, units, step }] of steps.entries()) {
      expect(to - from).toBe(units)
      if (step !== 'total') expect(from).toBe(steps[i - 1]?.to ?? 0)
    }
    const [before, total] = steps.slice(-2)
    expect(total).toMatchObject({ step: 'total', from: 0, to: before!.to })
    expect(steps.map(({ figure, text }) => [figure, text])).toEqual(
      rows.filter((row) => row.candidate === 'UK-1').map(({ figure, text }) => [figure, text]),
    )
  })

  it('shows any candidate of the answer, and no other', async () => {
    const explanation = await explained()
    const second = explanation.rows.find(({ candidate }) => candidate !== 'UK-1')!.candidate
    expect(waterfall(explanation, { candidate: second })).toMatchObject({ candidate: second })
    expect(() => waterfall(explanation, { candidate: 'UK-999' })).toThrow(NamesakeError)
    expect(() => waterfall({ rows: [] })).toThrow(/waterfall.no-candidate/)
  })

  it('is a drawing that says what it shows, with a table for those who do not see it', async () => {
    const { svg, html } = waterfall(await explained())
    for (const markup of [svg, html]) expect(isWellFormed(markup)).toBe(true)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img"[^>]*><title>How the evidence on UK-1/,
    )
    expect(svg).toContain('<desc>Bars to the right speak for this record being the child')
    expect(html).toContain(svg)
    expect(html.match(/<th scope="row"/g)).toHaveLength(waterfall(await explained()).steps.length)
    expect(html).toContain('<caption>How the evidence on UK-1 adds up, in bits</caption>')
  })

  it('draws what lies apart apart', async () => {
    const { svg, steps } = waterfall(await explained())
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g)].map(([, x, , width]) => [
      Number(x),
      Number(x) + Number(width),
    ])
    expect(bars).toHaveLength(steps.length)
    for (const [i, step] of steps.entries()) {
      if (i === 0 || step.step === 'total' || Math.abs(step.units) < 200) continue
      const start = step.units < 0 ? bars[i]![1]! : bars[i]![0]!
      const before = steps[i - 1]!.units < 0 ? bars[i - 1]![0]! : bars[i - 1]![1]!
      if (Math.abs(steps[i - 1]!.units) >= 200) expect(Math.abs(start - before)).toBeLessThan(0.3)
    }
  })

  it('prints within 80 columns', async () => {
    const long = { ...filmon, names: [`Filmon Tesfai ${'x'.repeat(200)}`], places: ['y'.repeat(500)] }
    for (const referral of [filmon, long]) {
      const { text } = waterfall(await explained(referral))
      for (const line of text.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80)
      expect(text).toMatch(/░+ +−\d/)
      expect(text).toMatch(/█+ +\+\d/)
    }
  })

  it('holds codes and figures only where the explanation does', async () => {
    for (const referral of [filmon, ...register.slice(0, 6)]) {
      const { svg, html, text, steps } = waterfall(await explained(referral, false))
      const printed = svg + html + text + JSON.stringify(steps)
      for (const value of [referral, ...register].flatMap(valuesOf)) expect(printed).not.toContain(value)
      expect(printed).toContain('name.')
    }
  })

  it('lets no value command a page or a terminal', async () => {
    const hostile = {
      id: 'A"><script>\u001b[2J',
      names: ['Filmon <img src=x onerror=alert(1)> Tesfai', "O'Brien & \u202eTesfai"],
      places: ['</text></svg>\u0007'],
      nationalities: ['ER'],
    }
    const found = await createRegistry([hostile]).find({ ...filmon, places: hostile.places })
    const { svg, html, text } = waterfall(explain(found, { reveal: true }))
    for (const markup of [svg, html]) {
      expect(isWellFormed(markup)).toBe(true)
      expect(markup).not.toMatch(/<script|<img|\p{Cc}|\p{Cf}/u)
    }
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('speaks another language', async () => {
    const found = await registry.find(filmon)
    const { html } = waterfall(explain(found, { reveal: true, wording: french }), { wording: french })
    expect(html).toContain('Comment les indices sur UK-1 se cumulent')
    expect(html).not.toContain('speak for')
  })
})
