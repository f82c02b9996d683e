/**
 * Logarithm and exponential by additions, multiplications and divisions alone. IEEE 754 fixes those to the last bit,
 * while engines differ in the last bit of `Math.log2` and `Math.exp`: weights rounded from these are the same everywhere.
 */

const LOG2_E = Math.LOG2E

/** `log2(x)` for finite `x`, to about 1e-15, −∞ for zero; the exponent first, then `2 artanh((m − 1) / (m + 1))`. */
export function exactLog2(x: number): number {
  if (x <= 0) return Number.NEGATIVE_INFINITY
  let mantissa = x
  let exponent = 0
  for (; mantissa > Math.SQRT2; mantissa /= 2) exponent++
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) exponent--
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let sum = 0
  for (let odd = 21; odd >= 1; odd -= 2) sum = sum * square + 1 / odd
  return exponent + 2 * ratio * sum * LOG2_E
}

/** Halvings before the series, undone by as many squarings. */
const HALVINGS = 10

/** `e^x` for `x` from −700 to 0, to about 1e-12 of its value; zero below. */
export function exactExp(x: number): number {
  if (x < -700) return 0
  const small = x / 2 ** HALVINGS
  let sum = 1
  for (let term = 16; term >= 1; term--) sum = 1 + (sum * small) / term
  for (let i = 0; i < HALVINGS; i++) sum *= sum
  return sum
}

/** Beyond these powers of two a double is zero or infinite. */
const POWERS = 1100
/** All of them, each twice the one before: exact on every engine. */
const WHOLE = Float64Array.from({ length: 2 * POWERS + 1 }, () => 1)
for (let power = 1; power <= POWERS; power++) {
  WHOLE[POWERS + power] = 2 * WHOLE[POWERS + power - 1]!
  WHOLE[POWERS - power] = WHOLE[POWERS - power + 1]! / 2
}

/** `2^x` to about 1e-15 of its value: the whole part by doubling, the rest by its series. */
export function exactPower(x: number): number {
  const bounded = Math.max(-POWERS, Math.min(POWERS, x))
  const whole = Math.round(bounded)
  return fraction(bounded - whole) * WHOLE[whole + POWERS]!
}

/** Weights are whole in this part of a bit, so that what is left of one beside its whole bits is one of as many numbers. */
const PARTS = 1024
const FRACTIONS = new Float64Array(PARTS + 1)

function fraction(rest: number): number {
  const parts = rest * PARTS
  if (parts !== Math.round(parts)) return seriesOf(rest)
  const place = parts + PARTS / 2
  if (FRACTIONS[place] === 0) FRACTIONS[place] = seriesOf(rest)
  return FRACTIONS[place]!
}

/** `2^x` for `x` from −½ to ½. */
function seriesOf(x: number): number {
  const rest = x * Math.LN2
  let power = 1
  for (let term = 18; term >= 1; term--) power = 1 + (power * rest) / term
  return power
}
