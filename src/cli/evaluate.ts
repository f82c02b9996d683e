import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { NamesakeError } from '../errors.js'
import { reportHtml } from '../evaluate/report/html.js'
import { reportMarkdown } from '../evaluate/report/markdown.js'
import { readRun } from '../evaluate/report/read-run.js'
import { evaluatePairs } from '../evaluate/run/pairs.js'
import { evaluateSearch, type Run, type RunOptions } from '../evaluate/run/run.js'
import { createTracedRegistry } from '../evaluate/run/traced.js'
import type { TruthRow } from '../evaluate/run/truth.js'
import { writeWhole } from '../node/atomic.js'
import { loadTruth } from '../node/truth.js'
import type { PersonInput } from '../record/parse.js'
import { loadModel } from '../score/load-model.js'
import type { Model } from '../score/model.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { loadRecords, loadReferrals, newTally, type TableFlags } from './load.js'
import { requirePlaces } from './out.js'
import { progressOf } from './progress.js'
import { issueLines, remarkLines } from './report.js'

/** The options of `namesake evaluate`, as read from the command line. */
export interface EvaluateFlags extends TableFlags {
  readonly referrals: string
  readonly registry: string
  /** Files whose names say what is written: `.html`, `.md`, `.json`. */
  readonly out?: readonly string[]
  readonly model?: string
  readonly compareModel?: string
  /** An earlier JSON report. */
  readonly against?: string
  readonly coverage?: number
  readonly prior?: number
  readonly threshold?: number
  readonly by?: readonly string[]
  readonly failures?: number
  readonly seed?: number
  readonly label?: string
  readonly reveal?: boolean
}

/** What a command evaluates: all that was read. */
interface Material {
  readonly referrals: readonly PersonInput[]
  readonly records: readonly PersonInput[]
  readonly truth: readonly TruthRow[]
}

/** Measures answers, or labelled pairs, against a truth, and writes reports. What cannot be measured is named; the rest is. */
export async function evaluate(path: string, flags: EvaluateFlags, io: Io): Promise<ExitCode> {
  await requirePlaces(...(flags.out ?? []))
  const tallies = [newTally(), newTally()] as const
  const truth = await loadTruth(path === '-' ? io.stdin : path, { signal: io.signal })
  const rows = await loadReferrals(flags.referrals, flags, tallies[0], io)
  const records = await loadRecords(flags.registry, flags, tallies[1], io)
  const material = { referrals: rows.map(({ person }) => person), records, truth: truth.rows }
  const measured = await runWith(flags.model, flags.label, material, flags, io)
  const run = { ...measured, issues: [...truth.issues, ...measured.issues] }
  const before = await otherRun(material, flags, io)
  await writeReports(run, before, flags.out ?? [], io)
  const issues = [...tallies.flatMap((tally) => tally.issues), ...run.issues]
  const remarks = [...tallies.flatMap((tally) => tally.remarks), ...run.remarks]
  const told = [...issueLines(issues), ...remarkLines(remarks)]
  await print(io.stderr, told.map((line) => `${line}\n`).join(''))
  return issues.length > 0 ? EXIT.badInput : EXIT.good
}

async function runWith(
  modelFile: string | undefined,
  label: string | undefined,
  material: Material,
  flags: EvaluateFlags,
  io: Io,
): Promise<Run> {
  const model = modelFile === undefined ? undefined : await readModel(modelFile)
  const progress = progressOf(io, 'Evaluating:', material.truth.length)
  const name = label ?? (modelFile === undefined ? undefined : basename(modelFile))
  const { threshold, seed, by, failures, reveal, asOf } = flags
  const options: RunOptions = {
    ...(name !== undefined && { label: name }),
    ...(threshold !== undefined && { threshold }),
    ...(seed !== undefined && { seed }),
    ...(by !== undefined && { by }),
    ...(failures !== undefined && { failures }),
    ...(reveal !== undefined && { reveal }),
    ...(asOf !== undefined && { on: asOf }),
    signal: io.signal,
    onCase: async () => {
      progress.step()
      // An embedded search never waits, so an interruption would not be heard.
      await setImmediate()
    },
  }
  try {
    return await measure(model, options, material, flags)
  } finally {
    progress.stop()
  }
}

async function measure(
  model: Model | undefined,
  options: RunOptions,
  { referrals, records, truth }: Material,
  { prior, coverage }: EvaluateFlags,
): Promise<Run> {
  const modelled = model === undefined ? {} : { model }
  if (truth.some(({ same }) => same !== undefined))
    return evaluatePairs({
      ...options,
      ...modelled,
      ...(prior !== undefined && { prior }),
      referrals,
      records,
      truth,
    })
  const { registry, source } = createTracedRegistry({
    ...modelled,
    ...(coverage !== undefined && { coverage }),
  })
  await registry.add(records)
  return evaluateSearch({ ...options, registry, source, referrals, truth })
}

/** The run that the first one is held against, if any. */
async function otherRun(material: Material, flags: EvaluateFlags, io: Io): Promise<Run | null> {
  if (flags.compareModel !== undefined) return runWith(flags.compareModel, undefined, material, flags, io)
  return flags.against === undefined ? null : readRun(await readJson(flags.against))
}

async function readModel(file: string): Promise<Model> {
  return loadModel(await readJson(file))
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new NamesakeError({ code: 'json', path: '', expected: 'a file that holds JSON', file })
  }
}

/** Writes every file that is wanted; without one, Markdown goes to the output. */
async function writeReports(run: Run, before: Run | null, files: readonly string[], io: Io): Promise<void> {
  if (files.length === 0) await print(io.stdout, reportMarkdown(run, before))
  for (const file of files) await writeWhole(file, [Buffer.from(await textFor(file, run, before))])
}

async function textFor(file: string, run: Run, before: Run | null): Promise<string> {
  if (/\.json$/i.test(file)) return `${JSON.stringify(run)}\n`
  return /\.md$/i.test(file) ? reportMarkdown(run, before) : reportHtml(run, before)
}
