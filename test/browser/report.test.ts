import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/evaluate/report/html.js'
import { composedRun } from '../evaluate/run/composed-run.js'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds that keeps somebody from reading the page. */
interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

describe.skipIf(process.env.CI !== 'true' && !existsSync(CHROMIUM))('a report in a browser', () => {
  let browser: Browser
  let html: string
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    const [run, older] = [
      await composedRun({ label: 'new' }),
      await composedRun({ label: 'old', threshold: 0.8 }),
    ]
    html = await reportHtml(run, older)
  })
  afterAll(() => browser?.close())

  async function open(width: number): Promise<{ page: Page; said: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('request', ({ url }) => {
      if (!/^(about|data):/.test(url())) said.push(`request ${url()}`)
    })
    await page.setContent(html)
    return { page, said }
  }

  it.each([1280, 390])('fits %i pixels, keeps quiet, and axe finds nothing', async (width) => {
    const { page, said } = await open(width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((one) => {
        one.open = true
      })
    })
    await page.addScriptTag({ path: AXE })
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      return (await axe.run()).violations
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
    expect(said).toEqual([])
  })

  it('is walked with the keyboard from the first link to the last table', async () => {
    const { page } = await open(390)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the report')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In short')
  })

  it('prints what is folded away on the screen', async () => {
    const { page } = await open(1280)
    await page.emulateMedia({ media: 'print' })
    const hidden = () =>
      page.evaluate(
        () =>
          Array.from(document.querySelectorAll('details table')).filter(
            (one) => !one.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
      )
    expect(await page.locator('details table').count()).toBeGreaterThan(5)
    // Chromium may lay a page out for paper a moment after it was told to.
    await expect.poll(hidden, { timeout: 10_000 }).toBe(0)
  })
})
