import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '../..')

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', ['--loglevel=error', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The build must exist: the tests that read it test what a user installs, not the sources. */
export function requireBuild(): void {
  if (!existsSync(join(projectRoot, 'dist/index.js')))
    throw new Error('dist is missing: npm run build comes first')
}

export interface Packed {
  readonly folder: string
  readonly tarball: string
  /** Paths inside the package. */
  readonly files: readonly string[]
}

/** `npm pack` into a new folder of its own. */
export function pack(): Packed {
  requireBuild()
  const folder = mkdtempSync(join(tmpdir(), 'namesake-pack-'))
  const [report] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], projectRoot))
  const files = report.files.map((file: { path: string }) => file.path).sort()
  return { folder, tarball: join(folder, report.filename), files }
}

/** An empty project with the tarball installed in it, as a user would. */
export function install({ folder, tarball }: Packed): string {
  const project = join(folder, 'user')
  mkdirSync(project)
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'user', private: true, type: 'module' }),
  )
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], project)
  return project
}
