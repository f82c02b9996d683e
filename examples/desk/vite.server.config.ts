import { defineConfig } from 'vite'

/** The server as one file; what it imports from packages stays an import. */
export default defineConfig({
  build: { ssr: 'server/main.ts', outDir: 'dist/server', emptyOutDir: true, target: 'node20' },
  ssr: { external: true },
})
