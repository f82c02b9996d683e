import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/match/answer.js'
import { type AnsweredReferral, writeAnswers } from '../../src/node/write.js'
import { reasonOf } from '../../src/score/evidence.js'
import { temporaryFolder } from './fixtures.js'

const folder = temporaryFolder()

const answerTo = (...ids: string[]): Answer => ({
  outcome: ids.length === 0 ? 'none' : 'possible',
  candidates: ids.map((id) => ({
    id,
    probability: 0.25,
    bits: -1.5,
    margin: null,
    kinship: 'sibling',
    reasons: [reasonOf('names', 'name.spelling', 1024), reasonOf('births', 'birth.near', -512)],
  })),
  nobody: 0.5,
  unread: [],
  searched: 3,
  coverage: 0.5,
  model: { version: '1', hash: 'h' },
})

const ANSWERS: readonly AnsweredReferral[] = [
  { referral: 'R-1', line: 2, answer: answerTo('UK-1', '=HYPERLINK("x")') },
  { referral: null, line: 3, answer: answerTo(), explanation: 'a "text"\nof two lines' },
]

describe('writeAnswers', () => {
  it('writes one object a line', async () => {
    const file = folder.path('answers.jsonl')
    await writeAnswers(file, ANSWERS)
    const lines = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual(ANSWERS.map(({ answer, ...rest }) => ({ ...rest, ...answer })))
  })

  it('writes one row a candidate, with nothing that a spreadsheet would run', async () => {
    const file = folder.path('answers.csv')
    await writeAnswers(file, ANSWERS)
    const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true })
    expect(rows).toEqual([
      {
        referral: 'R-1',
        line: '2',
        outcome: 'possible',
        rank: '1',
        candidate: 'UK-1',
        probability: '0.25',
        bits: '-1.5',
        margin: '',
        kinship: 'sibling',
        relation: '',
        reasons: 'name.spelling birth.near',
        explanation: '',
      },
      {
        referral: 'R-1',
        line: '2',
        outcome: 'possible',
        rank: '2',
        candidate: `'=HYPERLINK("x")`,
        probability: '0.25',
        bits: '-1.5',
        margin: '',
        kinship: 'sibling',
        relation: '',
        reasons: 'name.spelling birth.near',
        explanation: '',
      },
      {
        referral: '',
        line: '3',
        outcome: 'none',
        rank: '',
        candidate: '',
        probability: '',
        bits: '',
        margin: '',
        kinship: '',
        relation: '',
        reasons: '',
        explanation: 'a "text"\nof two lines',
      },
    ])
  })

  it('writes to a stream, in the format that it is told, and leaves it open', async () => {
    let written = ''
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString()
        done()
      },
    })
    await writeAnswers(stream, ANSWERS)
    await writeAnswers(stream, [], { format: 'csv' })
    expect(written.split('\n').map((line) => line.slice(0, 12))).toEqual([
      '{"referral":',
      '{"referral":',
      'referral,lin',
      '',
    ])
    expect(stream.writableEnded).toBe(false)
  })

  it('leaves the file that was there where the answers end in an error', async () => {
    const file = folder.path('kept.jsonl')
    await writeFile(file, 'before')
    async function* broken(): AsyncGenerator<AnsweredReferral> {
      yield ANSWERS[0]!
      throw new Error('interrupted')
    }
    await expect(writeAnswers(file, broken())).rejects.toThrow('interrupted')
    expect(await readFile(file, 'utf8')).toBe('before')
    expect((await readdir(dirname(file))).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('writes more than any buffer holds without holding it', async () => {
    let most = 0
    const slow = new Writable({
      highWaterMark: 1024,
      write(_chunk, _encoding, done) {
        most = Math.max(most, this.writableLength)
        setImmediate(done)
      },
    })
    function* many(): Generator<AnsweredReferral> {
      for (let i = 0; i < 500; i++) yield ANSWERS[0]!
    }
    await writeAnswers(slow, many())
    expect(most).toBeLessThan(20_000)
  })
})
