/** talisman ships no types; these are the parts of it that we use. Its paths need their `.js`, for want of `exports`. */
declare module 'talisman/metrics/jaro-winkler.js' {
  export default function jaroWinkler(a: string, b: string): number
}
