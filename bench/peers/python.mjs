// A Python with the packages of requirements.txt, installed once into the system's temporary folder.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = join(tmpdir(), 'namesake-bench', 'python')
const beside = (name) => join(import.meta.dirname, name)

/** What a script of this folder prints, read as JSON. @throws {Error} where there is no Python, or the script fails */
export function runPython(script, args) {
  if (!existsSync(join(folder, 'ready'))) {
    run('python3', ['-m', 'venv', folder])
    run(join(folder, 'bin/pip'), ['install', '--quiet', '--requirement', beside('requirements.txt')])
    run('touch', [join(folder, 'ready')])
  }
  return JSON.parse(run(join(folder, 'bin/python'), [beside(script), ...args]))
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status === 0) return stdout
  throw new Error(`no Python: ${error?.code ?? stderr.trim().split('\n').at(-1)}`)
}
