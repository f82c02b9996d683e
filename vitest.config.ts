import { defineConfig } from 'vitest/config'

const built = [
  'test/package.test.ts',
  'test/readme.test.ts',
  'test/guides.test.ts',
  'test/examples.test.ts',
  'test/browser/**/*.test.ts',
]
const ci = process.env.CI === 'true'

export default defineConfig({
  test: {
    reporters: ci ? ['default', 'json'] : ['default'],
    outputFile: { json: 'coverage/tests.json' },
    projects: [
      // A laden machine is slow, not wrong: no unit test waits for anything but its own work.
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: built,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'property',
          include: ['test/**/*.prop.ts'],
          setupFiles: ['test/property.setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
        },
      },
      // These read dist: run `npm run build` first, or `npm test`, which does.
      { test: { name: 'built', include: built, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
