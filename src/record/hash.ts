/**
 * SHA-256 (FIPS 180-4) of a value's canonical JSON: the same for equal data whatever the order of its properties.
 * Web Crypto would answer only later, and models and decisions are hashed where nothing may wait.
 *
 * A hash of a person's data is no disguise: whoever knows the data can compute it again.
 *
 * @returns 64 hexadecimal digits
 */
export function hashOf(value: unknown): string {
  return sha256(new TextEncoder().encode(canonicalJson(value)))
}

/** JSON with the properties of every object in code-unit order; `undefined` properties are left out, as in JSON. */
export function canonicalJson(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const entries = Object.entries(inner)
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  }
  return JSON.stringify(value, sorted) ?? 'null'
}

const firstBits = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32)
const PRIMES = firstPrimes(64)
const INITIAL = PRIMES.slice(0, 8).map((prime) => firstBits(Math.sqrt(prime)))
const ROUND = Int32Array.from(PRIMES, (prime) => firstBits(Math.cbrt(prime)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function sha256(message: Uint8Array): string {
  const padded = pad(message)
  const state = Int32Array.from(INITIAL)
  const schedule = new Int32Array(64)
  for (let offset = 0; offset < padded.byteLength; offset += 64) digestBlock(state, schedule, padded, offset)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function pad(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0)
  return view
}

/** One round of FIPS 180-4 §6.2.2; the letters are the standard's. */
function digestBlock(state: Int32Array, schedule: Int32Array, block: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) schedule[t] = block.getInt32(offset + 4 * t)
  for (let t = 16; t < 64; t++) {
    const w15 = schedule[t - 15]!
    const w2 = schedule[t - 2]!
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
    schedule[t] = schedule[t - 16]! + small0 + schedule[t - 7]! + small1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let t = 0; t < 64; t++) {
    const first =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[t]! + schedule[t]!) |
      0
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + word
}
