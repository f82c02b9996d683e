import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import { NamesakeError } from '../errors.js'

/**
 * Makes sure that files can be made where they are wanted, before anything is read: to learn it after the register was would cost minutes.
 *
 * @param files names of files; `-` and undefined are none
 * @throws {NamesakeError} `out`, with every file that could not be written
 */
export async function requirePlaces(...files: readonly (string | undefined)[]): Promise<void> {
  const named = files.filter((file) => file !== undefined && file !== '-')
  const issues = await Promise.all(named.map((file) => issueOf(file!)))
  const wrong = issues.flatMap((issue) => issue ?? [])
  if (wrong.length > 0) throw new NamesakeError(wrong)
}

async function issueOf(file: string) {
  try {
    await access(dirname(file), constants.W_OK)
    return null
  } catch (error) {
    const expected = `a folder that is there and can be written to (${(error as NodeJS.ErrnoException).code})`
    return { code: 'out', path: '', expected, file }
  }
}
