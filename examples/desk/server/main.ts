import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createApp } from './app.js'
import { usualLimits } from './desk.js'
import { closeDesk, openDesk } from './open.js'

// Run from dist/server/main.js. Files that hold names are for their owner alone.
process.umask(0o077)
const dist = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { DESK_FOLDER, DESK_PORT, DESK_LIMIT } = process.env
const folder = DESK_FOLDER ?? join(homedir(), '.namesake-desk')
const page = join(dist, 'web')
if (!existsSync(page)) throw new Error('The page is not built: npm run build')

const desk = await openDesk({
  folder,
  examples: resolve(dist, '../..'),
  limits: { ...usualLimits, ...(DESK_LIMIT === undefined ? {} : { child: Number(DESK_LIMIT) }) },
})
const log = (line: string): void => console.log(line)
const app = createApp(desk, log)
app.use('*', serveStatic({ root: page, rewriteRequestPath: (path) => path }))

// Nobody proves here who they are, so nobody but this machine may call.
const server = serve(
  { fetch: app.fetch, hostname: '127.0.0.1', port: Number(DESK_PORT ?? 4310) },
  ({ port }) => log(`The desk is at http://127.0.0.1:${port}, its files in ${folder}`),
)

let closing = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (closing) return
    closing = true
    server.close(() => void closeDesk(desk).then(() => process.exit(0)))
    // A browser keeps its connections open; what it asked has been answered.
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
