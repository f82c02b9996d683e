import type { NameToken, NameUnit, Role, TokenKind } from '../../names/name.js'
import { JoinedToken, type Token } from '../../names/token.js'
import type { PersonName } from '../../record/prepared.js'
import type { ByteBuffer, ByteReader } from './bytes.js'

/** The packer of the values of which names are made. */
export interface Parts {
  write(out: ByteBuffer, value: unknown): void
  writeRareText(out: ByteBuffer, text: string): void
  read(reader: ByteReader): unknown
}

/** What is told of a name before its text: whether it is of syllables, and what is not as it mostly is. */
const SYLLABIC = 1
const GIVEN_LATER = 2
const SOURCED = 4
const NOBODY: readonly never[] = []

/** The numbers by which snapshots know them: they stay. */
const KINDS: Readonly<Record<TokenKind, number>> = {
  name: 0,
  head: 1,
  half: 2,
  kunya: 3,
  title: 4,
  initial: 5,
}
const ROLES: Readonly<Record<Role | 'none', number>> = {
  none: 0,
  given: 1,
  middle: 2,
  father: 3,
  grandfather: 4,
  family: 5,
}
const BEFORE: Readonly<Record<NonNullable<NameToken['after']> | 'none', number>> = {
  none: 0,
  article: 1,
  filiation: 2,
}
const kinds = Object.keys(KINDS) as TokenKind[]
const roles = Object.keys(ROLES).map((role) => (role === 'none' ? null : role)) as NameToken['role'][]
const before = Object.keys(BEFORE).map((word) => (word === 'none' ? null : word)) as NameToken['after'][]

/**
 * Whether names are as `prepareName` makes them: every token is a unit by itself, in order, and what a text holds behind
 * "aka" is a name of its own. Others are packed like any value.
 */
export function isPackable(value: unknown): value is readonly PersonName[] {
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) if (!isRegular(value[i])) return false
  return true
}

function isRegular({ tokens, units, others }: Partial<PersonName>): boolean {
  if (!tokens || !units || others?.length !== 0 || units.length < tokens.length) return false
  for (let i = 0; i < tokens.length; i++) {
    const { token, from, to } = units[i]!
    if (token !== tokens[i]!.token || from !== i || to !== i + 1) return false
  }
  return true
}

/**
 * The names of a person: of each token its number and one byte for the rest, and of the units only what the tokens do not
 * say. Neighbouring words as one, as nearly every name has them, are spelt again when they are read.
 */
export function writeNames(out: ByteBuffer, names: readonly PersonName[], parts: Parts): void {
  out.integer(names.length)
  for (const { text, tokens, units, given, syllabic, kind, source } of names) {
    out.byte((syllabic ? SYLLABIC : 0) | (given === 0 ? 0 : GIVEN_LATER) | (source === null ? 0 : SOURCED))
    parts.writeRareText(out, text)
    parts.write(out, kind)
    if (given !== 0) parts.write(out, given)
    if (source !== null) parts.write(out, source)
    out.integer(tokens.length)
    for (const token of tokens) writeToken(out, token, parts)
    out.integer(units.length - tokens.length)
    for (let i = tokens.length; i < units.length; i++) writeUnit(out, units[i]!, tokens, parts)
  }
}

export function readNames(reader: ByteReader, parts: Parts): PersonName[] {
  const names: PersonName[] = []
  for (let rest = reader.integer(); rest > 0; rest--) names.push(readName(reader, parts))
  return names
}

function readName(reader: ByteReader, parts: Parts): PersonName {
  const flags = reader.byte()
  const text = parts.read(reader) as string
  const kind = parts.read(reader) as PersonName['kind']
  const given = flags & GIVEN_LATER ? (parts.read(reader) as number) : 0
  const source = flags & SOURCED ? (parts.read(reader) as string) : null
  const tokens: NameToken[] = []
  for (let rest = reader.integer(); rest > 0; rest--) tokens.push(readToken(reader, parts))
  const units: NameUnit[] = []
  for (let i = 0; i < tokens.length; i++) units.push({ token: tokens[i]!.token, from: i, to: i + 1 })
  for (let rest = reader.integer(); rest > 0; rest--) units.push(readUnit(reader, tokens, parts))
  return { text, tokens, units, given, syllabic: (flags & SYLLABIC) !== 0, others: NOBODY, kind, source }
}

function writeToken(out: ByteBuffer, { token, kind, role, after }: NameToken, parts: Parts): void {
  out.byte((BEFORE[after ?? 'none'] * roles.length + ROLES[role ?? 'none']) * kinds.length + KINDS[kind])
  parts.write(out, token)
}

function readToken(reader: ByteReader, parts: Parts): NameToken {
  const told = reader.byte()
  const token = parts.read(reader) as Token
  const standing = Math.floor(told / kinds.length)
  const [role, after] = [roles[standing % roles.length]!, before[Math.floor(standing / roles.length)]!]
  return { token, kind: kinds[told % kinds.length]!, role, after }
}

/** Where it begins, how long it is, and its token only where that is not its parts run together. */
function writeUnit(
  out: ByteBuffer,
  { token, from, to }: NameUnit,
  tokens: readonly NameToken[],
  parts: Parts,
): void {
  const isSpelt = isRunOf(token.letters, tokens, from, to)
  out.integer(from)
  out.integer((to - from) * 2 + (isSpelt ? 1 : 0))
  if (!isSpelt) parts.write(out, token)
}

function readUnit(reader: ByteReader, tokens: readonly NameToken[], parts: Parts): NameUnit {
  const from = reader.integer()
  const told = reader.integer()
  const to = from + (told >> 1)
  const token = told & 1 ? new JoinedToken(lettersOf(tokens, from, to)) : (parts.read(reader) as Token)
  return { token, from, to }
}

/** Whether letters are those of `lettersOf`, which are not put together for it. */
function isRunOf(letters: string, tokens: readonly NameToken[], from: number, to: number): boolean {
  let at = 0
  for (let i = from; i < to; i++) {
    const part = tokens[i]!.token.letters
    if (!letters.startsWith(part, at)) return false
    at += part.length
  }
  return at === letters.length
}

function lettersOf(tokens: readonly NameToken[], from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) letters += tokens[i]!.token.letters
  return letters
}
