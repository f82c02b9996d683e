import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RunningDesk } from './running-desk.js'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGE_LIMIT = 300 * 1024
/** Without Chromium the pathway is skipped on a desk and fails in CI: there, skipping would hide that nobody looked. */
const isThere = existsSync(CHROMIUM)

const desk = new RunningDesk()
let browser: Browser
const complaints: string[] = []
const contexts: BrowserContext[] = []

/** A person at a browser of their own. */
async function sit(name: RegExp): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  contexts.push(context)
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(desk.address)
  await page.getByRole('radio', { name }).check()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  return page
}

/** The screen in both languages, wide and narrow: no fault of accessibility, nothing that has to be scrolled sideways. */
async function judge(page: Page): Promise<void> {
  for (const language of ['Français', 'English']) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      if (width === 1280 || language === 'English') expect(await faultsOf(page)).toEqual([])
      const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate(wider)).toBe(0)
    }
    await page.getByRole('button', { name: language }).click()
    await page.getByRole('button', { name: language === 'English' ? 'Français' : 'English' }).waitFor()
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(#\/[a-z-]*(\/\d+)?)?$/)
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // Rows of a long list are alike: the first dozen speaks for them.
  const run = "axe.run({ exclude: [['tbody tr:nth-child(n + 13)']] })"
  const { violations } = (await page.evaluate(run)) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const openCase = async (page: Page, reference: string) => {
  await page.goto(`${desk.address}/#/cases`)
  await page.getByLabel('Find in this list').fill(reference)
  await page.getByRole('link', { name: reference, exact: true }).click()
  await page.getByText(`${reference} ·`).waitFor()
}

const search = async (page: Page, button = 'Search the register') => {
  await page.getByLabel('Who asks').fill('Nora Ellison, Youth charity')
  await page.getByRole('button', { name: button }).click()
  await page.locator('#answer-title:focus').waitFor()
}

const takeStep = async (page: Page, step: string) => {
  await page.getByRole('radio', { name: step }).check()
  await page.getByLabel('Reason or source').fill('By telephone with the social worker.')
  await page.getByRole('button', { name: 'Take this step' }).click()
  await page.getByText('The step was taken.').waitFor()
}

const table = (text: string) => ({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

it('has a Chromium to be seen in, in CI', () => {
  if (process.env.CI === 'true') expect(isThere).toBe(true)
})

it('sends a page of at most 300 KB, with everything that belongs to it', () => {
  const folder = join(import.meta.dirname, '../dist/web')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
  const bytes = files
    .filter((file) => statSync(file).isFile())
    .reduce((sum, file) => sum + statSync(file).size, 0)
  expect(bytes).toBeLessThan(PAGE_LIMIT)
})

describe.skipIf(!isThere)('the pathway in a browser', () => {
  beforeAll(async () => {
    await desk.start()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    expect(await desk.stop('SIGTERM')).toBe(0)
  })

  it('signs in, with keys alone, and comes to the cases', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' })
    contexts.push(context)
    const page = await context.newPage()
    await page.goto(desk.address)
    await page.getByRole('heading', { name: 'Connexion' }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await judge(page)
    await page.getByRole('heading', { name: 'Sign in' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Lucie Marchand, officer').waitFor()
    await page.locator('h1:focus').waitFor()
    await page.getByText('196 cases').waitFor()
    expect(await page.getByRole('row').count()).toBe(197)
    await judge(page)
  })

  it('takes a referral by form, in any script, and says what is missing where it is missing', async () => {
    const page = await sit(/Nora Ellison/)
    await page.getByRole('link', { name: 'New referral' }).click()
    await page.getByLabel('Age in years').fill('15')
    await page.getByRole('button', { name: 'Send the referral' }).click()
    await page.getByText('It was not kept yet.').waitFor()
    await page.getByRole('button', { name: 'Name: at least one is needed' }).click()
    await page.locator('#name-0:focus').waitFor()
    await judge(page)
    await page.getByLabel('Name', { exact: true }).fill('ፊልሞን ተስፋይ')
    await page.getByRole('button', { name: 'Add another name' }).click()
    await page.locator('#name-1').fill('فيلمون تسفاي')
    await page.getByLabel('Your reference').fill('Y-1')
    await page.getByLabel('Age given on').fill('2016/09')
    await page.getByLabel('Nationality').fill('Eritrean; Ethiopian')
    await page.getByLabel('Languages').fill('Tigrinya')
    await page.getByRole('radio', { name: 'given', exact: true }).check()
    await page.getByLabel('By whom, and how it was asked').fill('The child, with an interpreter')
    await page.getByRole('button', { name: 'Send the referral' }).click()
    await page.locator('#age-at-error').waitFor()
    await page.getByLabel('Age given on').fill('2016-09')
    await page.getByRole('button', { name: 'Send the referral' }).click()
    const row = page.getByRole('row').filter({ hasText: 'Y-1' })
    await row.waitFor()
    expect(await row.textContent()).toContain('being looked for')
    expect(await row.locator('bdi').getAttribute('lang')).toBe('ti')
    await judge(page)
  })

  it('imports a list: good rows are kept, the others are named by line and column', async () => {
    const page = await sit(/Nora Ellison/)
    await page.getByRole('link', { name: 'Import a list' }).click()
    const head = 'id,name,age,age_at,nationality\n'
    const rows = 'Y-7,Yonas Haile,14,2017-01-05,Eritrean\nY-8,Bilal,x,2017-01-05,Syrian\n'
    await page.getByLabel('CSV file').setInputFiles(table(head + rows))
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByText('2 rows read: 1 new, 0 here already, 1 not kept').waitFor()
    expect(await page.getByRole('row').last().textContent()).toBe('3agea number of years from 0 to 130')
    await judge(page)
    await page.getByLabel('CSV file').setInputFiles(table('Yonas,14\n'))
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByText('The table could not be read. Nothing was kept.').waitFor()
  })

  it('searches for nobody without consent, purpose and requester', async () => {
    const page = await sit(/Amara Osei/)
    const row = page.getByRole('row').filter({ hasText: 'not recorded' }).first()
    await openCase(page, (await row.getByRole('link').textContent())!)
    await page.getByRole('button', { name: 'Search the register' }).click()
    await page.getByText('Not searched: please say who asks.').waitFor()
    await page.getByLabel('Who asks').fill('Nora Ellison')
    await page.getByRole('button', { name: 'Search the register' }).click()
    await page.getByText('Not searched: there is no consent to tracing on record.').waitFor()
    await judge(page)
    await page.getByRole('radio', { name: 'given', exact: true }).check()
    await page.getByLabel('By whom, and how it was asked').fill('The child, by telephone')
    await page.getByRole('button', { name: 'Record consent' }).click()
    await page.getByText('Consent to tracing: given').waitFor()
    await search(page)
  })

  it('shows the records beside the referral, what speaks for and against in words, and figures that add up', async () => {
    const page = await sit(/Amara Osei/)
    await openCase(page, 'R-032')
    await search(page)
    const records = page.getByRole('group', { name: 'Record to compare' })
    await records.getByText(/^more likely than not: about \d\d of 100$/).waitFor()
    await page.getByRole('heading', { name: /about \d\d of 100 such records are the child/ }).waitFor()
    await records.getByText('Runner-up').waitFor()
    await page
      .getByText(/Fits better than the next record by \d\.\d bits: about \d+ times the odds/)
      .waitFor()
    const evidence = page.getByRole('table', { name: 'What speaks for it and against it' })
    expect(await evidence.textContent()).toContain('Nourin ~ Nurin (spelling)')
    const figures = (await evidence.locator('td.figure').allTextContents()).map((text) =>
      Number(text.replace('−', '-')),
    )
    const sum = figures.slice(0, -1).reduce((a, b) => a + b, 0)
    expect(Math.abs(sum - figures.at(-1)!)).toBeLessThan(0.4)
    // The arrow keys move from record to record, and everything below follows.
    await records.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Record UK-03753: unlikely' }).waitFor()
    await judge(page)
    expect(await page.title()).not.toMatch(/Nourin|R-032/)
  })

  it('keeps a review that was begun through a crash, and shows the second reviewer what the first has done', async () => {
    const first = await sit(/Amara Osei/)
    await openCase(first, 'R-037')
    await search(first)
    const second = await sit(/Lucie Marchand/)
    await openCase(second, 'R-037')
    await second.getByRole('radio', { name: 'Yes, the same child' }).check()
    await second.getByLabel('Your reason').fill('Her words, half ')
    await second.getByText(/Draft kept/).waitFor()
    await desk.stop('SIGKILL')
    await second.getByLabel('Your reason').fill('Her words, half written')
    await second.getByText('Not kept: the desk does not answer.').waitFor()
    await desk.start()
    await second.getByText(/Draft kept/).waitFor()
    await second.reload()
    await second.getByText(/This is your draft of/).waitFor()
    expect(await second.getByLabel('Your reason').inputValue()).toBe('Her words, half written')
    expect(await second.getByRole('radio', { name: 'Yes, the same child' }).isChecked()).toBe(true)

    await first.getByRole('radio', { name: 'No, another child' }).check()
    await first.getByRole('button', { name: 'Keep the review' }).click()
    await first.getByText('Please give your reason.').waitFor()
    await first.getByLabel('Your reason').fill('The uncle says otherwise.')
    await first.getByRole('button', { name: 'Keep the review' }).click()
    await first.getByText('The review was kept.').waitFor()

    await second.getByRole('button', { name: 'Keep the review' }).click()
    await second.getByText('Amara Osei changed this case while you were writing').waitFor()
    await second.getByText('The uncle says otherwise.').first().waitFor()
    await judge(second)
    expect(await second.getByLabel('Your reason').inputValue()).toBe('Her words, half written')
    await second.getByRole('button', { name: 'Keep the review' }).click()
    await second.getByText('The review was kept.').waitFor()
    await second.getByText(/Lucie Marchand reviewed this as “Yes, the same child”/).waitFor()
  })

  it('does not bring back what was set aside; the decision can be changed, and the case goes on', async () => {
    const page = await sit(/Amara Osei/)
    await openCase(page, 'R-042')
    await search(page)
    const record = (await page.locator('.candidates .id').first().textContent())!
    await page.getByRole('radio', { name: 'No, another child' }).check()
    await page.getByLabel('Your reason').fill('Another scar.')
    await page.getByRole('button', { name: 'Keep the review' }).click()
    await page.getByText('The review was kept.').waitFor()
    await page.getByText('Check again').click()
    await page.getByLabel('Who asks').fill('Nora Ellison')
    await page.getByRole('button', { name: 'Search the register' }).click()
    await page.getByText('Set aside earlier (1)').waitFor()
    expect(await page.locator('.candidates .id').allTextContents()).not.toContain(record)
    await page.getByText('Set aside earlier (1)').click()
    await page.getByText('Another scar.').first().waitFor()
    await judge(page)
  })

  it('locates a child; the charity hears in care, and nothing of the record', async () => {
    const page = await sit(/Amara Osei/)
    await openCase(page, 'R-020')
    await search(page)
    const record = (await page.locator('.candidates .id').first().textContent())!
    await page.getByRole('radio', { name: 'Yes, the same child' }).check()
    await page.getByLabel('Your reason').fill('He knows the town.')
    await page.getByRole('button', { name: 'Keep the review' }).click()
    await page.getByText('The review was kept.').waitFor()
    await takeStep(page, 'Located: in the care of a local authority')
    await page.getByText('Located, in care').waitFor()
    await judge(page)
    const charity = await sit(/Nora Ellison/)
    const row = charity.getByRole('row').filter({ hasText: 'R-020' })
    expect(await row.textContent()).toContain('in care')
    expect(await charity.content()).not.toContain(record)
    await judge(charity)
  })

  it('flags a child; when a record arrives there is an alert, and the trail has it all', async () => {
    const page = await sit(/Amara Osei/)
    await openCase(page, 'Y-1')
    await search(page)
    await takeStep(page, 'Not located: flag')
    const senior = await sit(/Daniel Whitcombe/)
    await senior.getByRole('link', { name: 'Register' }).click()
    await senior.getByText('5,000').waitFor()
    await judge(senior)
    const record = 'id,name,birth,nationality,sex,language\nUK-9001,Filmon Tesfay,2001,ER,male,Tigrinya\n'
    await senior.getByLabel('CSV file').setInputFiles(table(record))
    await senior.getByRole('button', { name: 'Let the records in' }).click()
    await senior.getByText('1 standing searches answered').waitFor()
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByRole('link', { name: 'Alerts (1 new)' }).click()
    await page.getByText('a record that may be this child came to the register').waitFor()
    await judge(page)
    await page.getByRole('link', { name: 'Open the case Y-1' }).click()
    await search(page)
    await page.getByText('UK-9001').first().waitFor()
    await senior.getByRole('link', { name: 'Trail' }).click()
    const entry = senior.getByRole('row').filter({ hasText: 'status check' }).first()
    expect(await entry.textContent()).toMatch(/Amara Osei.*Y-1.*Look again.*Nora Ellison.*UK-9001/)
    await senior.getByText('Nothing has been altered or taken out.').waitFor()
    await judge(senior)
  })

  it('searches for the relatives whom a child names, for a senior officer, and offers no review of them', async () => {
    const page = await sit(/Daniel Whitcombe/)
    await openCase(page, 'R-112')
    await page.getByLabel('Purpose').selectOption('Find the relatives whom the child names')
    await page.getByLabel('Who asks').fill('Nora Ellison, Youth charity')
    await page.getByRole('button', { name: 'Search the register' }).click()
    await page.getByRole('heading', { name: 'Records that may be the relatives' }).waitFor()
    await page.getByText('A search for relatives tells where a family is.').waitFor()
    expect(await page.getByRole('heading', { name: 'Your review' }).count()).toBe(0)
    await judge(page)
  })

  it('corrects a referral, and says that the check is older than the correction', async () => {
    const page = await sit(/Amara Osei/)
    await openCase(page, 'R-032')
    await page.getByRole('link', { name: 'Correct the referral' }).click()
    await page.locator('#name-0').fill('Nurin Khalifa')
    await judge(page)
    await page.getByLabel('What was corrected, and on whose word').fill('Spelt by himself.')
    await page.getByRole('button', { name: 'Keep the correction' }).click()
    await page.getByText('has changed since this check').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Nurin Khalifa' }).waitFor()
  })

  it('asks who one is again when the session has ended elsewhere, and says so', async () => {
    const page = await sit(/Amara Osei/)
    await page.context().clearCookies()
    // By its address: where the desk has noticed by itself already, the link is gone.
    await page.goto(`${desk.address}#/alerts`)
    await page.getByText('Your session has ended.').first().waitFor()
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
  })

  it('complained of nothing, logged no name, and put nothing of a person into an address', () => {
    // A desk that was stopped on purpose cannot be reached: that complaint is the browser's own.
    const others = complaints.filter((text) => !/ERR_CONNECTION_REFUSED|status of 4\d\d/.test(text))
    expect(others).toEqual([])
    expect(desk.log.length).toBeGreaterThan(20)
    expect(desk.log.join('\n')).not.toMatch(/Nourin|Filmon|Yonas|R-0\d\d|UK-0|Y-1|scar/)
  })
})
