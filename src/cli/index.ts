#!/usr/bin/env node
import { version } from '../../package.json'
import { run } from './run.js'

const interruption = new AbortController()
process.once('SIGINT', () => {
  interruption.abort()
  // A pipe that nobody writes to would never wake the reader.
  process.stdin.destroy()
})
// `run` hears of it from the write that fails; without a listener it would end the process.
process.stdout.on('error', () => {})

const { stdin, stdout, stderr, env } = process
const now = new Date().toISOString()
const io = { stdin, stdout, stderr, env, signal: interruption.signal, today: now.slice(0, 10), now }
process.exitCode = await run(process.argv.slice(2), io, version)
