import { runBundled } from './bundled.mjs'

await runBundled('index-loss')
