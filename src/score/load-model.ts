import { NamesakeError } from '../errors.js'
import { issuesOf } from '../record/issues.js'
import { type Model, sealModel } from './model.js'
import { modelSchema } from './model-schema.js'

/**
 * A caller's model, checked.
 *
 * @throws {NamesakeError} with all issues: a wrong form, a hash that does not fit, a calibration that falls
 */
export function loadModel(input: unknown): Model {
  const result = modelSchema.safeParse(input)
  if (!result.success) throw new NamesakeError(issuesOf(result.error.issues, input, 'model'))
  const model: Model = result.data
  if (sealModel(model).hash !== model.hash) {
    throw new NamesakeError({
      code: 'model.hash',
      path: 'model.hash',
      expected: 'the hash of the content (sealModel)',
    })
  }
  if ('knots' in model.calibration && !isRising(model.calibration.knots)) {
    throw new NamesakeError({
      code: 'model.calibration',
      path: 'model.calibration.knots',
      expected: 'rising pairs',
    })
  }
  return model
}

function isRising(knots: readonly (readonly [number, number])[]): boolean {
  return knots.every((knot, i) => i === 0 || (knot[0] > knots[i - 1]![0] && knot[1] >= knots[i - 1]![1]))
}
