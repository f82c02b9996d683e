import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundle, bundleNames } from './house/bundle.js'
import { compile } from './house/compile.js'
import { install, type Packed, pack, projectRoot } from './house/pack.js'

/** What each entry exports as a value, in order: a change here is a change of the interface, and wants a changelog line. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  'dist/index.js': [
    'NamesakeError',
    'addNames',
    'clusterLinks',
    'compareNames',
    'comparePersons',
    'createRegistry',
    'dedupe',
    'defaultModel',
    'definePerson',
    'english',
    'explain',
    'forgetNames',
    'hashOfSeen',
    'link',
    'openRegistry',
    'parseDecision',
    'prepareName',
    'reconcile',
    'standardFields',
  ],
  'dist/french/index.js': ['french'],
  'dist/together/index.js': ['findTogether'],
  'dist/many/index.js': ['findMany'],
  'dist/watch/index.js': ['openWatch'],
  'dist/waterfall/index.js': ['waterfall'],
  'dist/model/index.js': ['defaultModel', 'describeModel', 'loadModel', 'sealModel'],
  'dist/learn/index.js': [
    'applyCalibration',
    'applyLevels',
    'fitCalibration',
    'fitDecisions',
    'fitLevels',
    'learnCosts',
  ],
  'dist/node/index.js': [
    'dedupeInThreads',
    'findInThreads',
    'keepDecision',
    'loadDecisions',
    'loadPersons',
    'loadSnapshot',
    'loadTruth',
    'openWatchStore',
    'readPersons',
    'readSnapshot',
    'saveSnapshot',
    'writeAnswers',
    'writeClusters',
    'writeLinks',
    'writeReconciled',
  ],
  'dist/evaluate/index.js': [
    'TracedSource',
    'bootstrapInterval',
    'brierScore',
    'calibrationError',
    'compareRuns',
    'composeCohort',
    'composePeople',
    'composePublishedCohort',
    'composeRecord',
    'composeReferral',
    'composeRegister',
    'composeStream',
    'createTracedRegistry',
    'dimensions',
    'distortionNames',
    'evaluateAnswers',
    'evaluatePairs',
    'evaluateSearch',
    'exactSearch',
    'f1',
    'handNames',
    'jaroWinklerSearch',
    'noErrors',
    'phoneticSearch',
    'proportion',
    'publishedCohort',
    'ratesWith',
    'readRun',
    'readTable',
    'reliabilityBins',
    'reportHtml',
    'reportMarkdown',
    'traditionNames',
    'trigramSearch',
    'usualRates',
    'usualShape',
    'usualShares',
    'usualTable',
  ],
}

/** What a page imports that searches, compares and explains: the core. The rest of the front door falls away in a bundle. */
const CORE = [
  'createRegistry',
  'compareNames',
  'comparePersons',
  'prepareName',
  'explain',
  'definePerson',
] as const
/** Most bytes that the core may weigh in a page: minified, gzipped, its dependencies included. `src/README.md` says why not less. */
const CORE_BUDGET = 120_000

/** Each of these does work in the entry named; one that is taken out of src must also leave package.json. */
const WORKING = {
  zod: 'index',
  'fastest-levenshtein': 'index',
  'double-metaphone': 'evaluate/index',
  talisman: 'evaluate/index',
}
const NOT_IN_THE_CORE = [
  'commander',
  'cli-progress',
  'csv-parse',
  'csv-stringify',
  'string-width',
  'workerpool',
]

const USER_CODE = `
import { compareNames, createRegistry, explain, type PersonInput } from 'namesake'

const records: PersonInput[] = [
  { id: 'UK-1', names: ['Philimon TESFAY KIDANE'], births: [{ date: '2001-01-01' }], nationalities: ['ER'] },
  { id: 'UK-2', names: ['Yusuf Ahmadzai'], births: [{ date: '2000-05-02' }], nationalities: ['AF'] },
]
const registry = createRegistry(records, { coverage: 0.5 })
const answer = await registry.find({ names: ['Filmon Tesfai'], nationalities: ['Eritrean'] }, { limit: 10 })
const first: string | undefined = answer.candidates[0]?.id
console.log(JSON.stringify([first, explain(answer).text.length > 0, compareNames('Ahmad', 'Ahmed').bits > 0]))
`

let packed: Packed
let user: string

beforeAll(() => {
  packed = pack()
  user = install(packed)
})
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }))

describe('the tarball', () => {
  it('holds the build, five texts and no data', () => {
    const strange = packed.files.filter(
      (file) =>
        !/^(dist\/.+\.(js|d\.ts)|dist\/evaluate\/LICENCES\.txt|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
          file,
        ),
    )
    expect(strange).toEqual([])
    expect(packed.files).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/index.d.ts']),
    )
  })

  it('names no folder of the machine that built it', () => {
    const files = packed.files.filter((file) =>
      readFileSync(join(user, 'node_modules/namesake', file), 'utf8').includes(projectRoot),
    )
    expect(files).toEqual([])
  })

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(user, 'node_modules/namesake'),
      pack: false,
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('has types that fit its code wherever ESM is resolved', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(packed.tarball))),
    )
    if (!analysis.types) throw new Error('the package has no types')
    // The esm-only profile: neither the resolution of old Node versions nor `require` is promised.
    const problems = analysis.problems.filter((problem) =>
      (['node16-esm', 'bundler'] as const).some((kind) =>
        problemAffectsResolutionKind(problem, kind, analysis),
      ),
    )
    expect(problems).toEqual([])
  })
})

describe('the entries', () => {
  it.each(Object.entries(EXPORTS))('%s exports exactly these names', async (entry, names) => {
    const module = await import(
      /* @vite-ignore */ pathToFileURL(join(user, 'node_modules/namesake', entry)).href
    )
    expect(Object.keys(module).sort()).toEqual(names)
  })

  it('share one NamesakeError, so that instanceof tells the truth whichever entry threw', () => {
    const definitions = packed.files.filter(
      (file) =>
        file.endsWith('.js') &&
        /class \w*NamesakeError\b|NamesakeError = class/.test(readFileSync(join(projectRoot, file), 'utf8')),
    )
    expect(definitions).toHaveLength(1)
  })

  it('cli is a program: it says how it is run, and may be run', () => {
    const file = join(projectRoot, 'dist/cli/index.js')
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node')
    expect(statSync(file).mode & 0o111).not.toBe(0)
    expect(
      execFileSync(join(user, 'node_modules/.bin/namesake'), ['--help'], { encoding: 'utf8' }),
    ).toContain('find')
  })
})

describe('the core in a page', () => {
  let core: Bundle
  let whole: Bundle
  beforeAll(async () => {
    core = await bundleNames('dist/index.js', CORE)
    whole = await bundle('dist/index.js')
  })

  it(`weighs at most ${CORE_BUDGET} bytes, dependencies included`, () => {
    const shares = [...core.packages].sort(([, a], [, b]) => b - a).map(([name, bytes]) => `${name} ${bytes}`)
    console.log(`core: ${core.gzip} bytes gzip, ${core.code.length} minified (${shares.join(', ')})`)
    console.log(`the whole front door: ${whole.gzip} bytes gzip`)
    expect(core.gzip).toBeLessThanOrEqual(CORE_BUDGET)
  })

  it('imports nothing of Node', () => {
    expect(whole.outside).toEqual([])
  })

  it.each(NOT_IN_THE_CORE)('%s is not in it', (name) => {
    expect(whole.packages.has(name)).toBe(false)
  })
})

describe('the packages that do work', () => {
  it.each(Object.entries(WORKING))('%s does, in dist/%s.js', async (name, entry) => {
    const { packages } = await bundle(`dist/${entry}.js`)
    expect(packages.get(name) ?? 0).toBeGreaterThan(0)
  })
})

describe('a project that installs the tarball', () => {
  it('compiles and runs ten lines, strictly, without the packages of the command line', () => {
    writeFileSync(join(user, 'main.ts'), USER_CODE)
    expect(compile(join(user, 'main.ts'))).toEqual([])
    for (const name of NOT_IN_THE_CORE) rmSync(join(user, 'node_modules', name), { recursive: true })
    const printed = execFileSync(process.execPath, ['main.js'], { cwd: user, encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual(['UK-1', true, true])
  })
})
