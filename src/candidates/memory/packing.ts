import { NamesakeError } from '../../errors.js'
import { internToken, type Token } from '../../names/token.js'
import type { ByteBuffer, ByteReader } from './bytes.js'
import { isPackable, readNames, writeNames } from './packed-names.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

/** Where packed values find the tokens of names: a token is written as its number, one that has none by its letters. */
export interface TokenNumbers {
  /** The number of the token with the letters of this one, or -1. */
  numberOfToken(token: Token): number
  tokenOf(number: number): Token
}

const NULL = 0
const UNDEFINED = 1
const FALSE = 2
const TRUE = 3
const NATURAL = 4
const DOUBLE = 5
const TEXT = 6
const KNOWN_TEXT = 7
const ARRAY = 8
const OBJECT = 9
const TOKEN = 10
const UNNUMBERED_TOKEN = 11
const KEPT = 12
const NAMES = 13
/** From here on a byte is a small natural, then a known text of a small number. */
const SMALL_NATURAL = 64
const SMALL_TEXT = 128

const NATURAL_LIMIT = 2 ** 31
/** Words such as `family` or `documented` recur in every record; longer texts and rarer ones are written out. */
const KNOWN_TEXT_LENGTH = 16
const KNOWN_TEXTS = 1024
const SHAPES = 1024
const NONE = -1

/**
 * Prepared values as bytes: null, booleans, numbers, strings, arrays, plain objects and tokens, exactly as they were.
 * The keys of an object are written once for all objects of its shape. What is none of these (a map, a typed array,
 * an instance of a class) is kept as the object that it is.
 */
export class Packer {
  private readonly shapes: (readonly string[])[]
  private readonly shapeTree = new ShapeTree()
  private readonly texts: string[]
  private readonly textNumbers: Map<string, number>
  private readonly kept: unknown[] = []
  private readonly tokens: TokenNumbers

  constructor(tokens: TokenNumbers, saved?: SnapshotReader) {
    this.tokens = tokens
    this.shapes = saved?.value() ?? []
    this.texts = saved?.value() ?? []
    for (const [number, keys] of this.shapes.entries()) this.shapeTree.grow(keys, number)
    this.textNumbers = new Map(this.texts.map((text, number) => [text, number]))
  }

  /** @throws {NamesakeError} `snapshot.not-plain` where a value is kept as the object that it is */
  save(out: SnapshotWriter): void {
    if (this.kept.length > 0) throw NOT_PLAIN()
    out.value(this.shapes)
    out.value(this.texts)
  }

  write(out: ByteBuffer, value: unknown): void {
    if (typeof value === 'string') this.writeText(out, value)
    else if (typeof value === 'number') writeNumber(out, value)
    else if (typeof value === 'boolean') out.byte(value ? TRUE : FALSE)
    else if (value === undefined || value === null) out.byte(value === null ? NULL : UNDEFINED)
    else if (typeof value === 'object') this.writeObject(out, value)
    else this.keep(out, value)
  }

  /** A person's names, in fewer bytes than as any value. */
  writeNames(out: ByteBuffer, names: unknown): void {
    if (!isPackable(names)) this.write(out, names)
    else {
      out.byte(NAMES)
      writeNames(out, names, this)
    }
  }

  read(reader: ByteReader): unknown {
    const tag = reader.byte()
    if (tag >= SMALL_TEXT) return this.texts[tag - SMALL_TEXT]
    if (tag >= SMALL_NATURAL) return tag - SMALL_NATURAL
    switch (tag) {
      case NULL:
        return null
      case UNDEFINED:
        return undefined
      case FALSE:
        return false
      case TRUE:
        return true
      case NATURAL:
        return reader.integer()
      case DOUBLE:
        return reader.double()
      case TEXT:
        return reader.text(reader.integer())
      case KNOWN_TEXT:
        return this.texts[reader.integer()]
      case ARRAY:
        return this.readArray(reader)
      case OBJECT:
        return this.readObject(reader)
      case TOKEN:
        return this.tokens.tokenOf(reader.integer())
      case UNNUMBERED_TOKEN:
        return internToken(reader.text(reader.integer()))
      case NAMES:
        return readNames(reader, this)
      default:
        return this.kept[reader.integer()]
    }
  }

  /** A text that is hardly ever that of another value: none of those that are known by their numbers. */
  writeRareText(out: ByteBuffer, text: string): void {
    out.byte(TEXT)
    out.integer(text.length)
    out.text(text)
  }

  private writeText(out: ByteBuffer, text: string): void {
    const known = this.knownText(text)
    if (known < 0) this.writeRareText(out, text)
    else if (known < 256 - SMALL_TEXT) out.byte(SMALL_TEXT + known)
    else {
      out.byte(KNOWN_TEXT)
      out.integer(known)
    }
  }

  private knownText(text: string): number {
    if (text.length > KNOWN_TEXT_LENGTH) return -1
    const known = this.textNumbers.get(text)
    if (known !== undefined) return known
    if (this.texts.length === KNOWN_TEXTS) return -1
    this.textNumbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  private writeObject(out: ByteBuffer, value: object): void {
    if (Array.isArray(value)) {
      out.byte(ARRAY)
      out.integer(value.length)
      for (let i = 0; i < value.length; i++) this.write(out, value[i])
    } else if (isToken(value)) this.writeToken(out, value)
    else this.writeRecord(out, value as Record<string, unknown>)
  }

  private writeToken(out: ByteBuffer, token: Token): void {
    const { letters } = token
    const number = this.tokens.numberOfToken(token)
    out.byte(number < 0 ? UNNUMBERED_TOKEN : TOKEN)
    out.integer(number < 0 ? letters.length : number)
    if (number < 0) out.text(letters)
  }

  private writeRecord(out: ByteBuffer, value: Record<string, unknown>): void {
    const shape = isPlain(value) ? this.shapeOf(Object.keys(value)) : -1
    if (shape >= 0) {
      out.byte(OBJECT)
      out.integer(shape)
      for (const key of this.shapes[shape]!) this.write(out, value[key])
    } else this.keep(out, value)
  }

  private shapeOf(keys: readonly string[]): number {
    const known = this.shapeTree.find(keys)?.number ?? NONE
    if (known !== NONE || this.shapes.length === SHAPES) return known
    this.shapeTree.grow(keys, this.shapes.length)
    return this.shapes.push(keys) - 1
  }

  private keep(out: ByteBuffer, value: unknown): void {
    out.byte(KEPT)
    out.integer(this.kept.push(value) - 1)
  }

  private readArray(reader: ByteReader): unknown[] {
    const length = reader.integer()
    const array = new Array<unknown>(length)
    for (let i = 0; i < length; i++) array[i] = this.read(reader)
    return array
  }

  private readObject(reader: ByteReader): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    for (const key of this.shapes[reader.integer()]!) object[key] = this.read(reader)
    return object
  }
}

/** The keys of objects, one after the other, with the number of each shape at its last key. */
class ShapeTree {
  number = NONE
  private readonly behind = new Map<string, ShapeTree>()
  /** The key that was followed last: behind most keys there is only one. */
  private lastKey: string | null = null
  private last: ShapeTree | undefined

  find(keys: readonly string[]): ShapeTree | undefined {
    let at: ShapeTree | undefined = this
    for (let i = 0; i < keys.length && at !== undefined; i++) at = at.follow(keys[i]!)
    return at
  }

  grow(keys: readonly string[], number: number): void {
    let at: ShapeTree = this
    for (const key of keys) {
      const next = at.behind.get(key) ?? new ShapeTree()
      at.behind.set(key, next)
      at = next
    }
    at.number = number
  }

  private follow(key: string): ShapeTree | undefined {
    if (key === this.lastKey) return this.last
    const found = this.behind.get(key)
    if (found === undefined) return undefined
    this.lastKey = key
    this.last = found
    return found
  }
}

const NOT_PLAIN = () =>
  new NamesakeError({
    code: 'snapshot.not-plain',
    path: 'fields',
    expected:
      'fields whose prepared values are plain data: a snapshot can hold no maps, typed arrays or classes',
  })

function writeNumber(out: ByteBuffer, value: number): void {
  const natural = value >= 0 && value < NATURAL_LIMIT && Number.isInteger(value) && !Object.is(value, -0)
  if (natural && value < SMALL_TEXT - SMALL_NATURAL) out.byte(SMALL_NATURAL + value)
  else {
    out.byte(natural ? NATURAL : DOUBLE)
    if (natural) out.integer(value)
    else out.double(value)
  }
}

function isToken(value: object): value is Token {
  return 'serial' in value && 'letters' in value && 'forms' in value
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
