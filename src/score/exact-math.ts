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

/** `2^x` to about 1e-15 of its value: the whole part by doubling, the rest by its series. */
export function exactPower(x: number): number {
  const bounded = Math.max(-POWERS, Math.min(POWERS, x))
  const whole = Math.round(bounded)
  const rest = (bounded - whole) * Math.LN2
  let power = 1
  for (let term = 18; term >= 1; term--) power = 1 + (power * rest) / term
  for (let i = 0; i < whole; i++) power *= 2
  for (let i = 0; i > whole; i--) power /= 2
  return power
}
