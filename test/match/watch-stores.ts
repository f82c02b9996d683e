import type { WatchEntry, WatchStore } from '../../src/match/watch-store.js'

/** A store that keeps its entries as JSON, in a list. */
export class ListStore implements WatchStore {
  private lines: string[] = []
  /** Refuses to write while it is set. */
  full = false

  get entries(): WatchEntry[] {
    return this.lines.map((line) => JSON.parse(line) as WatchEntry)
  }

  async read(): Promise<WatchEntry[]> {
    return this.entries
  }

  async append(entries: readonly WatchEntry[]): Promise<void> {
    if (this.full) throw new Error('no room')
    this.lines.push(...entries.map((entry) => JSON.stringify(entry)))
  }

  async rewrite(entries: readonly WatchEntry[]): Promise<void> {
    if (this.full) throw new Error('no room')
    this.lines = entries.map((entry) => JSON.stringify(entry))
  }

  async close(): Promise<void> {}
}
