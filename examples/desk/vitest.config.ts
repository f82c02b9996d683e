import { defineConfig } from 'vitest/config'

const ci = process.env.CI === 'true'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ci ? ['default', 'json'] : ['default'],
    outputFile: { json: '../../coverage/desk.json' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
