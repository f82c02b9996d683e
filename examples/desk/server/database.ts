import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// The package is CommonJS, with types of an ES module.
const sqlite = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm')

type Value = string | number | null

/** The desk's own records in one SQLite file. Statements are short and run to their end: Node runs one at a time. */
export class Store {
  private constructor(
    private readonly database: InstanceType<typeof sqlite.Database>,
    private readonly ownerFile: string,
  ) {}

  /**
   * Opens the file, and makes it where there is none.
   *
   * A commit is on the disk before it is answered: SQLite's rollback journal with `synchronous = FULL`, through fsync. The port
   * to WebAssembly locks by a folder beside the file, which a killed process leaves behind; whose it was stands in `desk.pid`.
   */
  static open(folder: string): Store {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, 'desk.sqlite')
    const ownerFile = join(folder, 'desk.pid')
    claim(ownerFile)
    rmSync(`${file}.lock`, { recursive: true, force: true })
    const database = new sqlite.Database(file)
    chmodSync(file, 0o600)
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    database.exec(SCHEMA)
    return new Store(database, ownerFile)
  }

  close(): void {
    this.database.close()
    rmSync(this.ownerFile, { force: true })
  }

  all<T>(sql: string, values: Value[] = []): T[] {
    return this.database.all(sql, values) as T[]
  }

  get<T>(sql: string, values: Value[] = []): T | undefined {
    return (this.database.get(sql, values) ?? undefined) as T | undefined
  }

  /** @returns the number of the row that was put in */
  run(sql: string, values: Value[] = []): number {
    return Number(this.database.run(sql, values).lastInsertRowid)
  }

  /** All of it, or none. */
  together<T>(change: () => T): T {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const result = change()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw error
    }
  }
}

function claim(ownerFile: string): void {
  const owner = ownerOf(ownerFile)
  if (owner !== null && owner !== process.pid && isAlive(owner))
    throw new Error(
      `Another desk (process ${owner}) has this folder open. If that is no desk, remove ${ownerFile}.`,
    )
  writeFileSync(ownerFile, String(process.pid), { mode: 0o600 })
}

function ownerOf(ownerFile: string): number | null {
  try {
    return Number(readFileSync(ownerFile, 'utf8')) || null
  } catch {
    return null
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The trail and the decisions only grow: a trigger forbids to change or take out what stands in them. */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS sessions (
  hash TEXT PRIMARY KEY, token TEXT NOT NULL, member TEXT NOT NULL, started TEXT NOT NULL, used TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS cases (
  id INTEGER PRIMARY KEY, organisation TEXT NOT NULL, reference TEXT NOT NULL UNIQUE, referral TEXT NOT NULL, version INTEGER NOT NULL,
  status TEXT NOT NULL, whereabouts TEXT, consent TEXT NOT NULL, consent_by TEXT NOT NULL, referred TEXT NOT NULL, updated TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS checks (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases, content TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS decisions (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases, record TEXT NOT NULL, content TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS drafts (
  case_id INTEGER NOT NULL REFERENCES cases, record TEXT NOT NULL, member TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL,
  at TEXT NOT NULL, PRIMARY KEY (case_id, record, member)
);
CREATE TABLE IF NOT EXISTS history (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases, version INTEGER NOT NULL, at TEXT NOT NULL, member TEXT NOT NULL,
  what TEXT NOT NULL, code TEXT NOT NULL, record TEXT, reason TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS alerts (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases, record TEXT NOT NULL, seen_hash TEXT NOT NULL, at TEXT NOT NULL,
  looked_at TEXT, UNIQUE (case_id, record, seen_hash)
);
CREATE TABLE IF NOT EXISTS arrivals (
  record TEXT PRIMARY KEY, content TEXT NOT NULL, at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS trail (
  id INTEGER PRIMARY KEY, content TEXT NOT NULL, member TEXT NOT NULL, action TEXT NOT NULL, purpose TEXT, at TEXT NOT NULL, chain TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS trail_of_member ON trail (member, action, at);
CREATE INDEX IF NOT EXISTS history_of_case ON history (case_id);
CREATE TRIGGER IF NOT EXISTS trail_stays BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
CREATE TRIGGER IF NOT EXISTS trail_keeps BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
CREATE TRIGGER IF NOT EXISTS decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are added'); END;
CREATE TRIGGER IF NOT EXISTS decisions_keep BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are added'); END;
`
