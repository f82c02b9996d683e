/**
 * Writes a text in Latin letters. The library reads the scripts of the route itself; a caller who meets others
 * (Chinese, Tamil, Amazigh …) can hand it a romaniser, and no package for it is loaded otherwise.
 *
 * @example const romanise: Romanise = (text) => anyAscii(text)
 */
export type Romanise = (text: string) => string
