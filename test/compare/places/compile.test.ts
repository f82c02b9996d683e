import { expect, it } from 'vitest'
import { compilePlaces } from './compile.js'

it('the generated table is what the source compiles to', async () => {
  await expect(compilePlaces()).toMatchFileSnapshot('../../../src/compare/places/generated.ts')
})
