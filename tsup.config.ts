import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'node/index': 'src/node/index.ts',
    'learn/index': 'src/learn/index.ts',
    'evaluate/index': 'src/evaluate/index.ts',
    'cli/index': 'src/cli/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: true,
  splitting: true,
  clean: true,
})
