// A PostgreSQL server to measure: the one whose address NAMESAKE_POSTGRES holds, or one of the bench's own in a temporary folder.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'

const GRACE = 30_000

/** `{ sql, stop() }`. @throws {Error} where there is no server and none can be started */
export async function openServer() {
  const address = process.env.NAMESAKE_POSTGRES
  if (address !== undefined) {
    const sql = postgres(address, quiet)
    await sql`select 1`
    return { sql, stop: () => sql.end() }
  }
  return startServer()
}

const quiet = { onnotice: () => {}, max: 1 }

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'namesake-postgres-'))
  let server
  // However the bench ends, no server and no folder outlives it.
  process.once('SIGTERM', () => process.exit(1))
  process.once('exit', () => {
    server?.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const user = unprivileged()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  run(
    'initdb',
    ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    user,
  )
  server = spawn('postgres', ['-D', data, '-k', folder, ...settings], { ...user, stdio: 'ignore' })
  const sql = postgres({ host: folder, username: 'bench', database: 'postgres', ...quiet })
  const stop = async () => {
    await sql.end()
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
  }
  await answers(sql, server)
  return { sql, stop }
}

/** Memory as https://www.postgresql.org/docs/15/runtime-config-resource.html advises; nothing has to outlive the bench. */
const settings = [
  'listen_addresses=',
  'shared_buffers=2GB',
  'maintenance_work_mem=1GB',
  'work_mem=64MB',
  'fsync=off',
].flatMap((setting) => ['-c', setting])

/** The server refuses to run as root: there it is run as the user of its own package. */
function unprivileged() {
  if (process.getuid() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(run('id', [flag, 'postgres'], {})))
  return { uid, gid }
}

function run(command, args, user) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...user, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`no PostgreSQL: ${command}: ${error?.code ?? stderr.trim().split('\n').at(-1)}`)
  return stdout
}

async function answers(sql, server) {
  const end = performance.now() + GRACE
  for (;;) {
    try {
      return await sql`select 1`
    } catch (error) {
      if (server.exitCode !== null || performance.now() > end)
        throw new Error(`no PostgreSQL: the server did not start (${error.code})`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
