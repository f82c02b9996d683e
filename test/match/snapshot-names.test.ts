import { expect, it } from 'vitest'
import { createRegistry, openRegistry } from '../../src/match/registry.js'
import { addNames } from '../../src/names/add-names.js'
import { bytesOf } from './bytes.js'
import { filmon, register } from './children.js'

// Names are added for the whole program, so this test has a file, and with it a process, of its own.
it('a snapshot taken before names were added is not opened as if it had been read with them', async () => {
  const before = bytesOf(createRegistry(register))
  addNames({ names: [{ name: 'Philimonos', shortForms: ['Filo'] }] })
  expect(() => openRegistry(before)).toThrow(expect.objectContaining({ code: 'snapshot.reading' }))
  const rebuilt = openRegistry(before, { rebuild: true })
  expect(await rebuilt.find(filmon)).toEqual(await createRegistry(register).find(filmon))
  expect(openRegistry(bytesOf(rebuilt)).size).toBe(register.length)
})
