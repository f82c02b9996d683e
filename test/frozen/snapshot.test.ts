import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { SNAPSHOT_FORMAT } from '../../src/candidates/memory/snapshot.js'
import { createRegistry, openRegistry } from '../../src/match/registry.js'
import { defaultModel } from '../../src/score/model.js'
import { joined } from '../house/joined.js'
import { filmon, register } from '../match/children.js'

/**
 * A snapshot of each format that was ever written. One that is here must open for good: another format wants a file of
 * its own, which the test writes when it is not there, and a way to read the one before.
 */
const pathOf = (format: number): string => fileURLToPath(new URL(`./snapshot-${format}.bin`, import.meta.url))
const formats = Array.from({ length: SNAPSHOT_FORMAT }, (_, before) => before + 1)

it.each(formats)(
  'a snapshot of format %i opens, with the records as they were and the answers of today',
  async (format) => {
    const path = pathOf(format)
    if (format === SNAPSHOT_FORMAT && !existsSync(path))
      writeFileSync(path, joined([...createRegistry(register).snapshot()]))
    const { buffer, byteOffset, length } = readFileSync(path)
    const bytes = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer
    expect(new Int32Array(bytes, 0, 4)[2]).toBe(format)
    const opened = openRegistry(bytes, { model: defaultModel, rebuild: true })
    expect(register.map(({ id }) => opened.get(id!))).toEqual(register)
    expect(await opened.find(filmon)).toEqual(await createRegistry(register).find(filmon))
  },
)
