import { describe, expect, it } from 'vitest'
import { applyCalibration, applyLevels } from '../../src/learn/apply.js'
import { loadModel } from '../../src/score/load-model.js'
import { model } from './composed-pairs.js'

const stamp = { version: 't-1', created: '2026-11-22', data: '12 composed pairs' }
const level = (same: number, unrelated: number, usual: number | null = null) => ({
  same,
  unrelated,
  usual,
  pairs: 1,
})

describe('learnt levels in a model', () => {
  const after = applyLevels(
    model,
    {
      mark: { same: level(0.8, 0.1), other: level(0.2, 0.9) },
      land: { same: level(0.9, 0.4, 0.36), other: level(0.1, 0.6) },
    },
    stamp,
  )

  it('are bits where the row has bits', () => {
    expect(after.fields.mark!.same).toEqual({ bits: 3, family: 0 })
    expect(after.fields.mark!.other).toMatchObject({ bits: expect.closeTo(Math.log2(2 / 9), 3) })
  })
  it('are match and usual share where the row has those', () =>
    expect(after.fields.land!.same).toEqual({ match: 0.81, usual: 0.36, floor: -1, cap: 6, family: 1 }))
  it('leave the other rows alone', () => {
    expect(after.fields.kin).toEqual(model.fields.kin)
    expect(after.names).toEqual(model.names)
  })
  it('make a sealed model that loads, and says what it was made from', () => {
    expect(loadModel(JSON.parse(JSON.stringify(after)))).toEqual(after)
    expect(after).toMatchObject(stamp)
    expect(after.hash).not.toBe(model.hash)
  })
  it('are never more certain than a model may be', () => {
    const sure = applyLevels(
      model,
      { mark: { same: level(1, 1e-20), other: level(0, 1) }, land: { same: level(1, 0.1, 0.5) } },
      stamp,
    )
    expect(sure.fields.mark!.same).toMatchObject({ bits: 30 })
    expect(sure.fields.mark!.other).toMatchObject({ bits: -30 })
    expect(sure.fields.land!.same).toMatchObject({ match: 0.999 })
  })
  it('keep the usual share where none was seen', () =>
    expect(applyLevels(model, { land: { same: level(0.6, 0.3) } }, stamp).fields.land!.same).toMatchObject({
      usual: 0.3,
      match: 0.6,
    }))
})

describe('a calibration in a model', () => {
  it('is sealed with it', () => {
    const after = applyCalibration(model, { slope: 0.8, intercept: -1 }, stamp)
    expect(after.calibration).toEqual({ slope: 0.8, intercept: -1 })
    expect(loadModel(after)).toEqual(after)
  })
  it('is refused where it falls', () => {
    const knots = [
      [0, 1],
      [1, 0],
    ] as const
    expect(() => applyCalibration(model, { knots }, stamp)).toThrow(/model.calibration/)
  })
  it('is refused without a day', () =>
    expect(() => applyCalibration(model, model.calibration, { ...stamp, created: 'today' })).toThrow(
      /created/,
    ))
})
