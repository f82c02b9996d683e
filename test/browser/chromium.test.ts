import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../house/bundle.js'
import { projectRoot, requireBuild } from '../house/pack.js'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const ci = process.env.CI === 'true'

/** Without Chromium the tests are skipped on a desk and fail in CI: there, skipping would hide that nobody looked. */
const why = existsSync(CHROMIUM)
  ? null
  : `no Chromium at ${CHROMIUM}: apt-get install chromium, or set CHROMIUM to the path of one`

const RECORDS = [
  {
    id: 'UK-1',
    names: ['Philimon TESFAY KIDANE'],
    births: [{ date: '2001-01-01' }],
    nationalities: ['Eritrea'],
  },
  {
    id: 'UK-2',
    names: ['Fileman TESFAMARIAM'],
    births: [{ date: '2000-07-14' }],
    nationalities: ['ER'],
    sex: 'male',
  },
  {
    id: 'UK-3',
    names: ['محمد أحمد عبد الرحمن'],
    births: [{ age: 15, at: '2016-09' }],
    nationalities: ['Sudan'],
  },
  { id: 'UK-4', names: ['Mohammad Yousuf AHMADZAI'], births: [{ date: '2002' }], nationalities: ['AF'] },
  { id: 'UK-5', names: ['ፊልሞን ተስፋይ'], nationalities: ['Eritrean'] },
]
const REFERRALS = [
  { names: ['Filmon Tesfai'], births: [{ age: 15, at: '2016-09' }], nationalities: ['Eritrean'] },
  { names: ['Mohamed Ahmed Abdelrahman'], nationalities: ['SD'] },
  { names: ['Yusef Ahmadzay'], births: [{ age: 14, at: '2016' }], nationalities: ['Afghan'] },
  { names: ['Nguyễn Văn Hùng'], sex: 'male' },
]

/** Runs in Node and, sent as text, in the page: it may use nothing but its argument. */
async function answers(
  library: typeof import('namesake'),
  records: unknown,
  referrals: unknown,
): Promise<string> {
  const registry = library.createRegistry(records as never, { coverage: 0.5 })
  const found = []
  for (const referral of referrals as never[]) {
    const answer = await registry.find(referral, { limit: 10 })
    found.push({ answer, text: library.explain(answer, { reveal: true }).text })
  }
  return JSON.stringify(found)
}

async function answersInChromium(): Promise<{ found: string; complaints: string[] }> {
  const { code } = await bundle('dist/index.js', 'namesake')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => complaints.push(message.text()))
    await page.addScriptTag({ content: code })
    const call = `(${answers.toString()})(namesake, ${JSON.stringify(RECORDS)}, ${JSON.stringify(REFERRALS)})`
    return { found: (await page.evaluate(call)) as string, complaints }
  } finally {
    await browser.close()
  }
}

describe('in Chromium', () => {
  beforeAll(requireBuild)

  it('is there, in CI', () => {
    if (ci) expect(why).toBeNull()
    else if (why) console.warn(`Chromium is not tested here: ${why}`)
  })

  it.skipIf(why !== null)('finds what Node finds, to the last digit, and complains of nothing', async () => {
    const library = await import(/* @vite-ignore */ pathToFileURL(join(projectRoot, 'dist/index.js')).href)
    const { found, complaints } = await answersInChromium()
    expect(complaints).toEqual([])
    expect(JSON.parse(found)).toEqual(JSON.parse(await answers(library, RECORDS, REFERRALS)))
    expect(JSON.parse(found)[0].answer.candidates[0].id).toMatch(/^UK-[15]$/)
  })
})
