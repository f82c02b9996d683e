/** talisman ships no types; these are the parts of it that we use. Its paths need their `.js`, for want of `exports`. */
declare module 'talisman/metrics/jaro-winkler.js' {
  export default function jaroWinkler(a: string, b: string): number
}
declare module 'talisman/phonetics/daitch-mokotoff.js' {
  /** All six-digit Daitch-Mokotoff codes of a name. */
  export default function daitchMokotoff(name: string): string[]
}
