// The library that is measured: the built package, or with `--dist` another build of it.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** `compareNames` of the build that the arguments name; other arguments are left alone. */
export async function compareNamesOf(args) {
  const { values } = parseArgs({ args, options: { dist: { type: 'string' } }, strict: false })
  const where = values.dist === undefined ? 'namesake' : pathToFileURL(resolve(values.dist)).href
  return (await import(where)).compareNames
}
