import type { Registry } from '../../src/match/registry.js'
import { joined } from '../house/joined.js'

/** The pieces of a snapshot in one run of bytes. */
export const bytesOf = (registry: Pick<Registry, 'snapshot'>): ArrayBuffer =>
  joined([...registry.snapshot()]).buffer
