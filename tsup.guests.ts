import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { transform } from 'esbuild'

const GUEST = /^(?:.*[\\/])?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/
/** Published as one file with its own dependencies inside. */
const BUNDLED_BEFORE = ['linkedom']

/**
 * Packages that are built into the library, so that its users install nothing more: they are minified, and the licences that
 * they came under stand beside them, as these ask.
 */
export const guests = (licences: string): Plugin => ({
  name: 'guests',
  setup(build) {
    build.initialOptions.metafile = true
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { minify: true, legalComments: 'none' })
      return { contents: code, loader: 'js', resolveDir: dirname(path) }
    })
    build.onEnd(async ({ metafile }) => {
      const folders = new Map<string, string>()
      for (const { inputs } of Object.values(metafile?.outputs ?? {}))
        for (const input of Object.keys(inputs)) {
          const [folder, name] = GUEST.exec(input) ?? []
          if (folder !== undefined && name !== undefined) folders.set(name, folder)
        }
      for (const name of BUNDLED_BEFORE) if (folders.has(name)) addDependencies(folders.get(name)!, folders)
      if (folders.size === 0) return
      const texts = [...folders]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, folder]) => licenceOf(name, folder))
      const file = join(build.initialOptions.outdir!, licences)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, `Packages that are built into namesake\n\n${texts.join('\n\n')}\n`)
    })
  },
})

function addDependencies(folder: string, folders: Map<string, string>): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    if (folders.has(name)) continue
    folders.set(name, join('node_modules', name))
    addDependencies(join('node_modules', name), folders)
  }
}

function licenceOf(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `== ${name} ${version} (${license})\n\n${text}`
}
