import { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import { NamesakeError } from '../errors.js'
import { addedNames } from '../names/add-names.js'
import type { Token } from '../names/token.js'
import type { Field } from '../record/field.js'
import { hashOf } from '../record/hash.js'
import type { PersonInput } from '../record/parse.js'
import { prepareRecord } from '../record/prepare.js'
import type { Model } from '../score/model.js'
import type { Interior } from './interior.js'

/** How a snapshot is opened. What is not said here is as it was when the snapshot was taken. */
export interface OpenOptions {
  /** The fields that the registry was made with; the built-in ones unless told. */
  readonly fields?: readonly Field[]
  /** What agreements are worth. Without one, the default model must be the one that the snapshot was taken with. */
  readonly model?: Model
  /** See `RegistryOptions`. */
  readonly coverage?: number
  /**
   * Whether the checksum is worked out before anything is read (default): about two milliseconds a megabyte. A worker that
   * opens bytes which were checked already need not.
   */
  readonly verify?: boolean
  /**
   * Whether a snapshot by a version of the library that read names or births otherwise is prepared anew from its records.
   * That takes as long as making the registry, and nothing can be done where only ids were kept: without it, it is an error.
   */
  readonly rebuild?: boolean
}

/** What a snapshot says of its registry as a whole. */
export interface SnapshotHead {
  readonly fields: readonly string[]
  /** Hash of the model that it answered with. */
  readonly model: string
  /** Hash of how the library read a few people, see `readingOf`. */
  readonly reading: string
  readonly coverage: number
  readonly keep: 'records' | 'ids'
}

/**
 * The pieces of a snapshot, each taken from the registry as it is when the piece is asked for.
 *
 * @throws {NamesakeError} `snapshot.source`, `snapshot.not-plain`; `snapshot.changed` while they are taken
 */
export function snapshotOf({ fields, coverage, holdings }: Interior): Iterable<Uint8Array> {
  const head: SnapshotHead = {
    fields: fields.map(({ name }) => name),
    model: holdings.model.hash,
    reading: readingOf(fields),
    coverage,
    keep: holdings.keep,
  }
  const out = new SnapshotWriter()
  out.value(head)
  holdings.save(out)
  return whileUnchanged(out.pieces(), holdings, holdings.version)
}

function* whileUnchanged(
  pieces: Iterable<Uint8Array>,
  holdings: Interior['holdings'],
  version: number,
): Generator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (holdings.version !== version) throw changed()
    yield piece
  }
}

const changed = (): NamesakeError =>
  new NamesakeError({
    code: 'snapshot.changed',
    path: 'registry',
    expected: 'a registry that stays as it is until its snapshot has been taken',
  })

/** A reader of a snapshot, behind its head. @throws {NamesakeError} `snapshot.*` */
export function readSnapshot(
  snapshot: ArrayBuffer | SharedArrayBuffer,
  verify: boolean,
): { saved: SnapshotReader; head: SnapshotHead } {
  const saved = new SnapshotReader(snapshot, verify)
  return { saved, head: saved.value<SnapshotHead>() }
}

/**
 * @param model the model to be used, or null where any will do
 * @throws {NamesakeError} `snapshot.fields`, `snapshot.model`
 */
export function requireLike(head: SnapshotHead, fields: readonly Field[], model: Model | null): void {
  if (head.fields.join() !== fields.map(({ name }) => name).join())
    throw refuse('fields', `the fields that the snapshot was taken with: ${head.fields.join(', ')}`)
  if (model !== null && head.model !== model.hash)
    throw refuse(
      'model',
      'the model that the snapshot was taken with, or a model handed in to be used instead',
    )
}

export const outdated = (): NamesakeError =>
  refuse(
    'reading',
    'a snapshot by a version that reads people as this one does: build it anew from its records',
  )

const refuse = (code: string, expected: string): NamesakeError =>
  new NamesakeError({ code: `snapshot.${code}`, path: 'snapshot', expected })

/**
 * How this version of the library reads people, with the names that the caller added: a hash of the prepared form of a few. Names that were read otherwise would be
 * sought under keys that they do not stand under.
 */
export function readingOf(fields: readonly Field[]): string {
  const read = READ_BY_HEART.map((person) => prepareRecord(person, fields)).map(spellOut)
  return hashOf([addedNames(), read])
}

/** Prepared values as plain data, tokens with all that is kept of them. */
function spellOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(spellOut)
  if ('letters' in value && 'forms' in value) return soundsOf(value as Token)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spellOut(inner)]))
}

const soundsOf = ({ letters, text, script, keys, forms, nameClass, longForms }: Token): unknown => ({
  letters,
  text,
  script,
  keys,
  nameClass,
  longForms,
  forms: forms.map(({ codes, penalty }) => [penalty, ...codes]),
})

/** Invented people whose names stand in every script and habit that is read. */
const READ_BY_HEART: readonly PersonInput[] = [
  {
    names: [
      'Mohammad Zabihullah KARIMI',
      'محمد ذبیح الله کریمی',
      { given: 'Abdul Rahman', family: 'Stanikzai' },
    ],
    births: [{ date: '2001-01-01' }, { date: '1380-07', calendar: 'persian' }],
    nationalities: ['Afghan'],
    relatives: [{ relation: 'older brother', name: 'Bilal Karimi' }],
  },
  {
    names: ['Filmon Tesfai Gebremedhin', 'ፊልሞን ተስፋይ ገብረመድህን', { text: 'Filimone Tesfaye', source: 'IT' }],
    births: [{ age: 15, at: '2016-09' }],
    nationalities: ['Eritrean', 'ET'],
    sex: 'male',
    places: ['Asmara', 'Calais'],
  },
  {
    names: ['Abu Kamal al-Hussein', 'كمال الحسين', 'Mahamat Saleh Idriss', 'Cabdullaahi Xasan Cumar'],
    births: [{ from: '2000-03', to: '2002' }],
    nationalities: ['Kurdish', 'Sudan'],
    languages: ['Arabic'],
  },
  {
    names: ['Nguyễn Văn Hùng', 'Shpëtim Gjoka', 'Çınar Şêrko Ciwan', 'Мохаммад Рахими', 'Μοχάμαντ Αλί'],
    sightings: [{ place: 'Dunkirk', on: '2016-10-24' }],
    identifiers: [{ type: 'eurodac', value: 'X-1' }],
  },
]
