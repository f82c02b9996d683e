import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll } from 'vitest'
import { projectRoot } from './pack.js'

/** Sources built for Node as tsup builds them, in a folder of their own from which the packages can be found. */
export interface Built {
  /** Path of the JavaScript of an entry. */
  file(entry: string): string
}

/** Builds entries (`name: source`) for processes that a test starts and ends; the folder goes when the tests of the file do. */
export function builtSources(entries: Readonly<Record<string, string>>): () => Promise<Built> {
  const cache = join(projectRoot, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'namesake-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return async () => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    await build({
      entryPoints: Object.entries(entries).map(([out, source]) => ({ in: join(projectRoot, source), out })),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    })
    return { file: (entry) => join(folder, `${entry}.js`) }
  }
}

/** A process of Node's, and what it has said so far. */
export interface Child {
  readonly process: ChildProcess
  readonly said: { out: string; err: string }
  /** Resolves when it has ended: with its exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>
}

export function start(argv: readonly string[], program = process.execPath): Child {
  const child = spawn(program, argv, { stdio: ['pipe', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => (said.err += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  return { process: child, said, ended }
}
