import { defineConfig } from 'vite'

/** The page. Its server is built by `vite.server.config.ts`. */
export default defineConfig({
  root: 'web',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/web', emptyOutDir: true, modulePreload: { polyfill: false } },
})
