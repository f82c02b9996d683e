import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { projectRoot } from './pack.js'

export interface Bundle {
  readonly code: string
  readonly gzip: number
  /** Bytes in the output by package; what is ours counts as `namesake`. */
  readonly packages: ReadonlyMap<string, number>
  /** Imports that stay imports: there must be none for a browser. */
  readonly outside: readonly string[]
}

/** One file for browsers, of an entry of the build and everything it needs; `globalName` makes it a classic script. */
export const bundle = (entry: string, globalName?: string): Promise<Bundle> =>
  bundled({
    entryPoints: [resolve(projectRoot, entry)],
    ...(globalName ? { format: 'iife', globalName } : { format: 'esm' }),
  })

/** One module with nothing but these exports of an entry. */
export const bundleNames = (entry: string, names: readonly string[]): Promise<Bundle> =>
  bundled({
    stdin: { contents: `export { ${names.join(', ')} } from './${entry}'`, resolveDir: projectRoot },
    format: 'esm',
  })

async function bundled(options: BuildOptions): Promise<Bundle> {
  const result = await build({
    ...options,
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    external: ['node:*'],
  })
  const [output] = Object.values(result.metafile?.outputs ?? {})
  const packages = new Map<string, number>()
  for (const [file, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? 'namesake'
    packages.set(name, (packages.get(name) ?? 0) + bytesInOutput)
  }
  const code = result.outputFiles?.[0]?.text ?? ''
  const outside = (output?.imports ?? []).filter((one) => one.external).map((one) => one.path)
  return { code, gzip: gzipSync(code, { level: 9 }).length, packages, outside }
}
