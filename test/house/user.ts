import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from './compile.js'
import { projectRoot, requireBuild } from './pack.js'

/** A project elsewhere on the disk in which `namesake` is this build. */
export interface User {
  readonly folder: string
  /** Compiles a program strictly against the types of the build, runs it, and returns what it prints. */
  run(code: string, name: string): string
  remove(): void
}

export function createUser(): User {
  requireBuild()
  const folder = mkdtempSync(join(tmpdir(), 'namesake-user-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(projectRoot, join(folder, 'node_modules/namesake'))
  for (const library of ['@types', 'zod'])
    symlinkSync(join(projectRoot, 'node_modules', library), join(folder, 'node_modules', library))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return {
    folder,
    run(code, name) {
      writeFileSync(join(folder, `${name}.ts`), code)
      const problems = compile(join(folder, `${name}.ts`), ['node'])
      if (problems.length > 0) throw new Error(`${name} does not compile:\n${problems.join('\n')}`)
      return execFileSync(process.execPath, [`${name}.js`], { cwd: folder, encoding: 'utf8' })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
