import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const MAIN = join(import.meta.dirname, '../dist/server/main.js')

/** The built desk as its own process, on files that outlive it. */
export class RunningDesk {
  private process: ChildProcess | null = null
  private port = 0
  readonly folder = mkdtempSync(join(tmpdir(), 'desk-'))
  readonly log: string[] = []

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Starts it, or starts it again under the same address. */
  async start(): Promise<void> {
    if (!existsSync(MAIN)) throw new Error('npm run build comes first')
    const env = { ...process.env, DESK_FOLDER: this.folder, DESK_PORT: String(this.port) }
    this.process = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.process.stderr!.on('data', (text) => this.log.push(String(text)))
    const lines = createInterface(this.process.stdout!)
    await new Promise<void>((resolve, reject) => {
      this.process!.once('exit', (code) => reject(new Error(`exit ${code}: ${this.log.join('\n')}`)))
      lines.on('line', (line) => {
        this.log.push(line)
        const port = /at http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
        if (port === undefined) return
        this.port = Number(port)
        resolve()
      })
    })
  }

  /** Ends it at once, as a crash does, or as it is meant to end. */
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (this.process === null || this.process.exitCode !== null) return null
    const exited = once(this.process, 'exit')
    this.process.kill(signal)
    const [code] = await exited
    return code as number | null
  }
}
