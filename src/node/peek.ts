/** The start of a stream, and the whole of it again. */
export interface Peeked<T> {
  readonly start: readonly T[]
  readonly all: AsyncIterable<T>
}

/** Looks at the first `size` units (bytes or characters) of a stream, or at all of it where it is shorter. */
export async function peek<T extends { readonly length: number }>(
  chunks: AsyncIterable<T>,
  size: number,
): Promise<Peeked<T>> {
  const iterator = chunks[Symbol.asyncIterator]()
  const start: T[] = []
  for (let seen = 0; seen < size; ) {
    const next = await iterator.next()
    if (next.done) break
    start.push(next.value)
    seen += next.value.length
  }
  return { start, all: replay(start, iterator) }
}

async function* replay<T>(start: readonly T[], iterator: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* start
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
