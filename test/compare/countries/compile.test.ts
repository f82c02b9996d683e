import { expect, it } from 'vitest'
import { compileCountries } from '../../../src/compare/countries/compile.js'

it('the generated table is what the source compiles to', async () => {
  await expect(compileCountries()).toMatchFileSnapshot('../../../src/compare/countries/generated.ts')
})
