import { defineConfig } from 'tsup'

const libraries = {
  index: 'src/index.ts',
  'node/index': 'src/node/index.ts',
  'evaluate/index': 'src/evaluate/index.ts',
}

export default defineConfig({
  entry: { ...libraries, 'cli/index': 'src/cli/index.ts' },
  format: 'esm',
  target: 'es2022',
  // The core runs in browsers: `node:` stays an import where src/node and src/cli write it, and appears nowhere else.
  platform: 'neutral',
  external: [/^node:/],
  dts: { entry: libraries },
  splitting: true,
  clean: true,
})
