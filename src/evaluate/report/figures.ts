import type { Proportion } from '../proportions.js'
import type { Estimate } from '../run/threshold.js'

/** Where a figure is not defined. */
export const NONE = '–'

/** `75.5 %` */
export const percentText = (share: number | null): string =>
  share === null ? NONE : `${(100 * share).toFixed(1)}\u00a0%`

/** A probability that somebody chose: `50 %`. */
export const thresholdText = (threshold: number): string => `${Number((100 * threshold).toFixed(1))}\u00a0%`

/** `75.5 % (73.7 to 77.4)`: with its 95 % interval. */
export function estimateText({ value, low, high }: Estimate): string {
  if (value === null) return NONE
  return low === null || high === null
    ? percentText(value)
    : `${percentText(value)} (${rangeText(low, high)})`
}

export const shareText = ({ share, low, high }: Proportion): string =>
  estimateText({ value: share, low, high })

export const rangeText = (low: number, high: number): string =>
  `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`

/** A difference of two shares in points: `+2.1 (0.8 to 3.4)`. */
export function differenceText({ value, low, high }: Estimate): string {
  if (value === null || low === null || high === null) return NONE
  return `${signed(value)} (${signed(low)} to ${signed(high)})`
}

function signed(share: number): string {
  const text = (100 * Math.abs(share)).toFixed(1)
  return text === '0.0' ? text : share < 0 ? `−${text}` : `+${text}`
}

/** `0.063` */
export const errorText = (value: number | null): string => (value === null ? NONE : value.toFixed(3))

/** `1.30 bits` */
export const bitsText = (value: number | null): string =>
  value === null ? NONE : `${value.toFixed(2)}\u00a0bits`

/** `11,348`: not by locale, so that a report reads the same everywhere. */
export const countText = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
