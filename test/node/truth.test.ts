import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadTruth } from '../../src/node/truth.js'

const load = (text: string | Uint8Array, file = 'truth.csv') =>
  loadTruth(Readable.from([Buffer.from(text as string)]), { file })

describe('loadTruth', () => {
  it('reads who is whom, where nobody is, and whatever else is known', async () => {
    const { rows, issues } = await load('Referral ID;record;tradition\nR-1;UK-7;afghan\nR-2;;eritrean\n')
    expect(issues).toEqual([])
    expect(rows).toEqual([
      { file: 'truth.csv', line: 2, referral: 'R-1', record: 'UK-7', notes: { tradition: 'afghan' } },
      { file: 'truth.csv', line: 3, referral: 'R-2', record: null, notes: { tradition: 'eritrean' } },
    ])
  })

  it('reads JSONL and packed files', async () => {
    const lines = '{"referral":"R-1","record":"UK-7","class":"x"}\n{"referral":"R-2","record":null}\n'
    const { rows } = await load(gzipSync(lines), 'truth.jsonl.gz')
    expect(rows.map(({ referral, record, notes }) => [referral, record, notes])).toEqual([
      ['R-1', 'UK-7', { class: 'x' }],
      ['R-2', null, {}],
    ])
  })

  it('reads the labels of pairs', async () => {
    const { rows, issues } = await load(
      'referral,record,same\nR-1,UK-7,yes\nR-1,UK-8,0\nR-2,UK-9,perhaps\nR-3,UK-9,\n',
    )
    expect(rows.map(({ same }) => same)).toEqual([true, false, undefined])
    expect(issues).toMatchObject([{ code: 'label', line: 4 }])
  })

  it('names the rows that cannot be read, and reads the others', async () => {
    const { rows, issues } = await load(
      '{"referral":"R-1","record":7}\nnonsense\n{"record":"UK-7"}\n{"referral":"R-2"}\n',
      't.jsonl',
    )
    expect(rows.map(({ referral }) => referral)).toEqual(['R-2'])
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['type', 1],
      ['json', 2],
      ['missing', 3],
    ])
  })

  it('is refused without its columns', async () => {
    await expect(load('id,name\nR-1,Filmon\n')).rejects.toMatchObject({ code: 'header' })
  })
})
