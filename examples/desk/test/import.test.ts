import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ImportResult, Refusal } from '../shared/types.js'
import { type Client, CONSENT, openSmall, type SmallDesk, tableForm } from './small-desk.js'

let small: SmallDesk
let charity: Client

beforeAll(async () => {
  small = await openSmall()
  charity = await small.signIn('referrer-1')
})
afterAll(() => small.close())

const HEAD = 'id,name,age,age_at,nationality\n'
const send = (text: string | Uint8Array) =>
  charity.ask<ImportResult>('POST', 'imports', tableForm(text, CONSENT))
const refusal = async (text: string | Uint8Array) => {
  const answer = await charity.call('POST', 'imports', tableForm(text, CONSENT))
  return { status: answer.status, ...((await answer.json()) as Refusal) }
}

it('keeps the good rows, and names the others by line and column without what they hold', async () => {
  const result = await send(
    `${HEAD}L-1,Yonas Haile,14,2017-01-05,Eritrean\nL-2,Bilal,x,2017-01-05,Syrian\nL-3,a,b\n`,
  )
  expect(result).toMatchObject({ read: 3, added: 1, known: 0 })
  expect(result.issues.map(({ line, column, code }) => [line, column, code])).toEqual([
    [3, 'age', 'age'],
    [4, null, 'columns'],
  ])
  expect(JSON.stringify(result)).not.toContain('Bilal')
})

it('passes over what is here already, and says where the data are others', async () => {
  const result = await send(`${HEAD}L-1,Yonas Haile,15,2017-01-05,Eritrean\n`)
  expect(result).toMatchObject({ read: 1, added: 0, issues: [{ column: 'L-1', code: 'reference-differs' }] })
})

it.each([
  ['no header', 'Yonas,14,Eritrean\n', 'header'],
  ['an unknown column', 'id,name,shoe\n1,Yonas,38\n', 'column'],
  ['nothing', '', 'empty'],
  ['no text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xc3, 0x28]), 'header'],
  ['Latin-1', new Uint8Array([...Buffer.from('name\nJos'), 0xe9, 0x0a]), 'encoding'],
])('refuses a table with %s in a code that has a sentence', async (_what, bytes, code) => {
  const answer = await refusal(bytes)
  expect(answer).toMatchObject({ status: 422, code: 'table' })
  expect(answer.issues!.map((issue) => issue.code)).toContain(code)
})

it('keeps the rows before a quote that is never closed', async () => {
  const result = await send(
    `${HEAD}L-8,Dawit Kidane,15,2017-02-01,Eritrean\nL-9,"Samuel,15,2017-02-01,Eritrean\n`,
  )
  expect(result).toMatchObject({ added: 1, issues: [{ line: 3, code: 'quote' }] })
})

it('takes no file too large, and none at all', async () => {
  expect((await refusal('x'.repeat(9 * 1024 * 1024))).code).toBe('too-large')
  expect(await charity.refused('POST', 'imports', new FormData())).toBe('422 no-table')
})
