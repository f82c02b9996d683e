/** Work done without a pause before everything else that waits has its turn. */
const SHARE = 16

/**
 * Counts pieces of work, and lets timers, sockets and signals have their turn after every few: an embedded search never
 * waits, so a long row of them would hear of nothing.
 *
 * @example
 * const breathe = pauses()
 * for (const referral of referrals) { await registry.find(referral); await breathe() }
 */
export function pauses(): () => Promise<void> {
  let done = 0
  return async () => {
    if (++done % SHARE === 0) await new Promise((resolve) => setTimeout(resolve, 0))
  }
}
