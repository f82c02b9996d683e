import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles a measurement of this folder, which may measure a part that the package does not export, and runs it with the
 * garbage collector at hand, so that the bytes it tells are those that are held.
 */
export async function runBundled(name) {
  const folder = mkdtempSync(join(tmpdir(), 'namesake-bench-'))
  const bundle = join(folder, `${name}.mjs`)
  const entry = join(dirname(fileURLToPath(import.meta.url)), `${name}.ts`)
  try {
    await build({
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    })
    const run = spawnSync(process.execPath, ['--expose-gc', bundle, ...process.argv.slice(2)], {
      stdio: 'inherit',
    })
    process.exitCode = run.status ?? 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
