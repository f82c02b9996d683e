import { expect, it } from 'vitest'
import { compileCountries } from './compile.js'

it('the generated table is what the source compiles to', async () => {
  await expect(compileCountries()).toMatchFileSnapshot('../../../src/compare/countries/generated.ts')
})
