import { defineConfig } from 'tsup'
import { guests } from './tsup.guests.js'

const libraries = {
  index: 'src/index.ts',
  'node/index': 'src/node/index.ts',
  'learn/index': 'src/learn/index.ts',
  'evaluate/index': 'src/evaluate/index.ts',
  'model/index': 'src/score/index.ts',
  'french/index': 'src/score/french.ts',
  'together/index': 'src/match/together.ts',
  'many/index': 'src/match/find-many.ts',
  'watch/index': 'src/match/watch.ts',
  'waterfall/index': 'src/match/waterfall.ts',
}

export default defineConfig({
  entry: {
    ...libraries,
    'cli/index': 'src/cli/index.ts',
    'find-worker': 'src/node/find-worker.ts',
    'dedupe-worker': 'src/node/dedupe-worker.ts',
  },
  format: 'esm',
  target: 'es2022',
  // The core runs in browsers: `node:` stays an import where src/node and src/cli write it, and appears nowhere else.
  platform: 'neutral',
  external: [/^node:/],
  // Names stay in the script that they were written in: escaped, they weigh more.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.mainFields = ['module', 'main']
  },
  esbuildPlugins: [guests('evaluate/LICENCES.txt')],
  dts: { entry: libraries },
  splitting: true,
  clean: true,
})
