import { beforeAll, describe, expect, it } from 'vitest'
import { reportHtml } from '../../../src/evaluate/report/html.js'
import { reportMarkdown } from '../../../src/evaluate/report/markdown.js'
import { readRun } from '../../../src/evaluate/report/read-run.js'
import type { Run } from '../../../src/evaluate/run/run.js'
import { composedRun } from '../run/composed-run.js'

let run: Run
let older: Run
let page: string
beforeAll(async () => {
  run = await composedRun({ label: 'new <b>&"model' })
  older = await composedRun({ label: 'old', threshold: 0.9 })
  page = await reportHtml(run, older)
}, 60_000)

const percent = (share: number) => `${(100 * share).toFixed(1)}\u00a0%`
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ')

describe('reportHtml', () => {
  it('gives the same bytes each time', async () => {
    expect(await reportHtml(run, older)).toBe(page)
  })

  it('asks the network for nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\son\w+=/i)
    expect(page).not.toContain('://')
  })

  it('shows a label as text, whatever stands in it', () => {
    expect(page).toContain('new &lt;b&gt;&amp;&quot;model')
    expect(page).not.toContain('<b>')
  })

  it('has the figures of the run in words', () => {
    for (const figure of [run.overall.precision, run.overall.recall, run.overall.f1])
      expect(textOf(page)).toContain(percent(figure.value!))
    for (const { group } of run.breakdowns[0]!.groups)
      expect(page).toContain(`<th scope="row" dir="auto">${group}</th>`)
  })

  it('draws every chart, and puts words and a table beside it', () => {
    const charts = page.match(/<svg/g)!
    expect(charts.length).toBeGreaterThanOrEqual(8)
    expect(page.match(/<figcaption>/g)).toHaveLength(charts.length)
    expect(page.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(charts.length)
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('has one heading of the first level, and no level left out', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.map((level, i) => level - (levels[i - 1] ?? 0))
    expect(Math.max(...jumps)).toBe(1)
  })
})

describe('reportMarkdown', () => {
  it('has every section and table of the page', () => {
    const text = reportMarkdown(run, older)
    const headings = [...page.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, words]) => words)
    expect(text.match(/^## /gm)).toHaveLength(headings.length)
    expect(text.match(/^\| --- /gm)!.length).toBe(page.match(/<table/g)!.length + 1)
    expect(text).toContain('new \\<b\\>&"model')
  })

  it('tells each failure, with codes and without values', () => {
    const text = reportMarkdown(run)
    for (const { referral, record } of run.missed) expect(text).toContain(`### ${referral} and ${record}`)
    expect(text).toContain('ids and codes only')
  })

  it('says what of the truth was not used', async () => {
    const partial = await composedRun({
      truth: [
        { referral: 'R-001', record: null },
        { referral: 'nobody', record: null, line: 3 },
      ],
    })
    const text = reportMarkdown(partial)
    expect(text).toContain('truth.referral-unknown | 1 |')
    expect(text).toContain('truth.unlabelled')
    expect(text).toContain('truth.one-class')
    expect(await reportHtml(partial)).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('readRun', () => {
  it('takes what was written, and nothing else', () => {
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(JSON.parse(JSON.stringify(run)))
    for (const other of [null, 7, {}, { ...run, formatVersion: 2 }])
      expect(() => readRun(other)).toThrowError(expect.objectContaining({ code: 'run.format' }))
  })
})
