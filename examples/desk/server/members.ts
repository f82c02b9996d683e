import type { Member } from '../shared/types.js'

/** Composed people. A host has a directory, and proves who somebody is; here one says it. */
export const MEMBERS: readonly Member[] = [
  { id: 'officer-1', name: 'Amara Osei', role: 'officer', organisation: 'Advice centre' },
  { id: 'officer-2', name: 'Lucie Marchand', role: 'officer', organisation: 'Advice centre' },
  { id: 'senior-1', name: 'Daniel Whitcombe', role: 'senior', organisation: 'Advice centre' },
  { id: 'referrer-1', name: 'Nora Ellison', role: 'referrer', organisation: 'Youth charity' },
]

export const memberOf = (id: string): Member | undefined => MEMBERS.find((member) => member.id === id)

/** The desk itself, where a standing search answers or the examples are put in. */
export const DESK = 'desk'

export const nameOf = (id: string): string => memberOf(id)?.name ?? id
