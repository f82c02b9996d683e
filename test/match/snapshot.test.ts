import { describe, expect, it } from 'vitest'
import { SnapshotWriter } from '../../src/candidates/memory/snapshot.js'
import { createMemorySource } from '../../src/candidates/memory/source.js'
import { standardFields } from '../../src/compare/standard.js'
import { createRegistry, openRegistry } from '../../src/match/registry.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { defaultModel, sealModel } from '../../src/score/model.js'
import { bytesOf } from './bytes.js'
import { filmon, register } from './children.js'

const refusal = (code: string) => expect.objectContaining({ name: 'NamesakeError', code })
const snapshot = bytesOf(createRegistry(register, { coverage: 0.4 }))

/** The same bytes with something done to them. */
function changed(change: (bytes: Uint8Array, words: Uint32Array) => void): ArrayBuffer {
  const copy = snapshot.slice(0)
  change(new Uint8Array(copy), new Uint32Array(copy))
  return copy
}

describe('an opened snapshot', () => {
  it('answers as the registry that it was taken of, and knows what that one was told', async () => {
    const opened = openRegistry(snapshot)
    const answer = await opened.find(filmon)
    expect(answer).toEqual(await createRegistry(register, { coverage: 0.4 }).find(filmon))
    expect(answer.coverage).toBe(0.4)
    expect(opened.get('UK-1')).toEqual(register[0])
  })

  it('takes another coverage', async () => {
    expect((await openRegistry(snapshot, { coverage: 0.7 }).find(filmon)).coverage).toBe(0.7)
  })

  it('holds ids only where only ids were kept', () => {
    const opened = openRegistry(bytesOf(createRegistry(register, { keep: 'ids' })))
    expect([opened.has('UK-1'), opened.get('UK-1')]).toEqual([true, undefined])
  })

  it('is read by several over one memory, and what one adds the others do not see', async () => {
    const shared = new SharedArrayBuffer(snapshot.byteLength)
    new Uint8Array(shared).set(new Uint8Array(snapshot))
    const [one, other] = [openRegistry(shared), openRegistry(shared, { verify: false })]
    const before = await other.find(filmon)
    await one.add({ ...filmon, id: 'NEW' })
    await one.remove('UK-2')
    await one.replace({ id: 'UK-3', names: ['Kamal'] })
    expect(await other.find(filmon)).toEqual(before)
    expect((await one.find(filmon)).candidates[0]?.id).toBe('NEW')
    expect([one.get('UK-3'), one.has('UK-2'), one.size]).toEqual([
      { id: 'UK-3', names: ['Kamal'] },
      false,
      register.length,
    ])
    expect(new Uint8Array(shared)).toEqual(new Uint8Array(snapshot))
  })

  it('can be taken down again, to the same bytes', () => {
    expect(new Uint8Array(bytesOf(openRegistry(snapshot)))).toEqual(new Uint8Array(snapshot))
  })
})

describe('what is not opened', () => {
  it.each([
    ['nothing', new ArrayBuffer(0), 'snapshot.foreign'],
    ['some other file', new TextEncoder().encode('id,name\n1,Kamal\n').buffer, 'snapshot.foreign'],
    ['another format', changed((_, words) => (words[2] = 99)), 'snapshot.format'],
    ['a file that was cut', snapshot.slice(0, snapshot.byteLength - 64), 'snapshot.damaged'],
    ['a file that was cut within a line', snapshot.slice(0, snapshot.byteLength - 7), 'snapshot.damaged'],
    ['its first bytes alone', snapshot.slice(0, 24), 'snapshot.damaged'],
    ['a file with one bit turned', changed((bytes) => (bytes[bytes.length >> 1]! ^= 4)), 'snapshot.damaged'],
  ])('%s', (_, bytes, code) => {
    expect(() => openRegistry(bytes as ArrayBuffer)).toThrow(refusal(code))
  })

  it('another list of fields', () => {
    expect(() => openRegistry(snapshot, { fields: standardFields.slice(1) })).toThrow(
      refusal('snapshot.fields'),
    )
  })

  it('one with another model than the default, unless one is handed in', async () => {
    const model = sealModel({ ...defaultModel, version: 'mine' })
    const other = bytesOf(createRegistry(register, { model }))
    expect(() => openRegistry(other)).toThrow(refusal('snapshot.model'))
    expect((await openRegistry(other, { model }).find(filmon)).model.version).toBe('mine')
    expect((await openRegistry(other, { model: defaultModel }).find(filmon)).model.hash).toBe(
      defaultModel.hash,
    )
  })

  it('one whose names were read otherwise, unless its records are to be prepared anew', async () => {
    // A field that reads otherwise stands for a version of the library that does.
    const before = standardFields.map((field) =>
      field.name === 'names' ? { ...field, prepare: () => null } : field,
    )
    const old = (keep: 'records' | 'ids') => bytesOf(createRegistry(register, { fields: before, keep }))
    expect(() => openRegistry(old('records'))).toThrow(refusal('snapshot.reading'))
    expect(() => openRegistry(old('ids'), { rebuild: true })).toThrow(refusal('snapshot.reading'))
    const rebuilt = openRegistry(old('records'), { rebuild: true })
    expect(await rebuilt.find(filmon)).toEqual(await createRegistry(register).find(filmon))
  })
})

describe('what is not taken down', () => {
  it('a registry that changes meanwhile', async () => {
    const registry = createRegistry(register)
    const pieces = registry.snapshot()[Symbol.iterator]()
    pieces.next()
    await registry.remove('UK-1')
    expect(() => pieces.next()).toThrow(refusal('snapshot.changed'))
  })

  it('a registry with a source of its own', () => {
    const source = { statistics: () => null, candidates: () => [], pairs: () => [], get: () => [] }
    const registry = createRegistry([], { source: source as never })
    expect(() => registry.snapshot()).toThrow(refusal('snapshot.source'))
  })

  it('values that are no plain data', () => {
    const births = {
      ...standardFields.find(({ name }) => name === 'births')!,
      prepare: () => new Map(),
      rough: () => 1,
      keys: () => [],
    }
    const holdings = createMemorySource({ fields: [births] })
    holdings.add(prepareRecord({ id: 'a', names: [], births: [{ date: '2001' }] }, [births]))
    expect(() => holdings.save(new SnapshotWriter())).toThrow(refusal('snapshot.not-plain'))
  })
})
