// Lines of figures as the benches of composed children print them.

/** Prints cells in columns: the first as wide as `width`, the others to the right in columns of 18. */
export const linesOf =
  (width) =>
  (first, ...cells) =>
    console.log(first.padEnd(width) + cells.map((cell) => String(cell).padStart(18)).join(''))

/** A share with its interval, in percent. */
export const percent = ({ share, low, high }) =>
  `${(100 * share).toFixed(1)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`
