import type { Units } from '../../record/units.js'
import type { Clue } from './clues.js'
import { grown } from './column.js'

/** Words of an entry, and what stands in them behind the next one. */
const ENTRY = 4
const [CLUE, WEIGHT, LIST] = [1, 2, 3]

/** For each posting list, the clues that weigh it: looked up once per list of a record that is scored in full. */
export class ListEntries {
  private heads = new Int32Array(0)
  /** Entry by entry: the next one of its list, its clue, what it weighs, and its list. The first one is nobody's: it ends a chain. */
  private words = new Int32Array(0)
  private end = 0
  /** What each clue has credited to the record at hand. */
  private readonly credited: Int32Array
  private clues = 0
  /** Of the record at hand: clues of words, and of parts of words. */
  private readonly wholes: Int32Array
  private readonly parts: Int32Array

  /** @param most clues that are told apart */
  constructor(most: number) {
    this.credited = new Int32Array(most + 1)
    this.wholes = new Int32Array(most)
    this.parts = new Int32Array(most)
  }

  set(clues: readonly Clue[], lists: number): void {
    this.clues = clues.length
    if (lists > this.heads.length) this.heads = grown(this.heads, lists)
    const entries = clues.reduce((sum, clue) => sum + clue.lists.length, 1)
    if (entries * ENTRY > this.words.length) this.words = grown(this.words, entries * ENTRY)
    const { heads, words } = this
    let entry = ENTRY
    for (let number = 0; number < clues.length; number++) {
      const { lists: held, weights } = clues[number]!
      for (let i = 0; i < held.length; i++, entry += ENTRY) {
        const list = held[i]!
        words[entry] = heads[list]!
        words[entry + CLUE] = number
        words[entry + WEIGHT] = weights[i]!
        words[entry + LIST] = list
        heads[list] = entry
      }
    }
    this.end = entry
  }

  /** What one more list of a record adds to its score. */
  credit(list: number): Units {
    const { words, credited } = this
    let gain = 0
    for (let entry = this.heads[list]!; entry !== 0; entry = words[entry]!) {
      const clue = words[entry + CLUE]!
      const more = words[entry + WEIGHT]! - credited[clue]!
      if (more <= 0) continue
      gain += more
      credited[clue]! += more
    }
    return gain
  }

  /** Whether a word of the query was met by what was credited since. */
  meetsWord(word: number, clues: readonly Clue[]): boolean {
    for (let number = 0; number < this.clues; number++)
      if (this.credited[number]! > 0 && clues[number]!.word === word) return true
    return false
  }

  /** Whether any clue weighs a list. */
  holds(list: number): boolean {
    return this.heads[list] !== 0
  }

  /**
   * For how many names of the query, and whether for its given name, the clues account that were credited since; and what was
   * credited twice: a word and its parts tell of one name.
   */
  met(clues: readonly Clue[]): { readonly names: number; readonly given: boolean; readonly twice: Units } {
    const { wholes, parts } = this
    let names = 0
    let given = false
    let twice = 0
    let [wholesMet, partsMet] = [0, 0]
    for (let number = 0; number < clues.length; number++) {
      const credited = this.credited[number]!
      const clue = clues[number]!
      if (credited === 0 || clue.word === undefined) continue
      given ||= clue.given === true
      names += clue.names!
      if (clue.names! < 1) parts[partsMet++] = number
      else wholes[wholesMet++] = number
    }
    for (let i = 0; i < wholesMet; i++) {
      const whole = wholes[i]!
      const { word } = clues[whole]!
      let ofParts = 0
      for (let j = 0; j < partsMet; j++) {
        const part = parts[j]!
        if (clues[part]!.word !== word) continue
        ofParts += this.credited[part]!
        names -= clues[part]!.names!
      }
      twice += Math.min(this.credited[whole]!, ofParts)
    }
    return { names, given, twice }
  }

  /** Ready for another record. */
  release(): void {
    this.credited.fill(0, 0, this.clues)
  }

  clear(): void {
    for (let entry = ENTRY; entry < this.end; entry += ENTRY) this.heads[this.words[entry + LIST]!] = 0
  }
}
