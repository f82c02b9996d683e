/** How many pieces of work are done at once, and what ends them. */
export interface Pace {
  readonly atOnce: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Works on items as they come, several at once, and gives the results in the order of the items.
 *
 * No more than `atOnce` items are taken beyond the results that the reader has got, so a slow reader slows the work down; a result
 * does not wait for the item after it. When the reader leaves, or something fails, no further item is taken.
 *
 * @throws the first failure of the source or of the work; the reason of an aborted signal
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T, position: number) => Promise<R>,
  { atOnce, signal }: Pace,
): AsyncGenerator<R, void, undefined> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const bell = new Bell()
  const ring = (): void => bell.ring()
  signal?.addEventListener('abort', ring)
  const running: Expected<R>[] = []
  let next: Expected<IteratorResult<T>> | null = null
  let isOver = false
  try {
    for (let position = 0; !isOver || running.length > 0; ) {
      signal?.throwIfAborted()
      if (next === null && !isOver && running.length < atOnce) next = bell.watch(source.next())
      if (running[0]?.isSettled) yield await running.shift()!.promise
      else if (next?.isSettled) {
        const { done, value } = await next.promise
        next = null
        if (done) isOver = true
        else running.push(bell.watch(work(value, position++)))
      } else await bell.rung()
    }
  } finally {
    signal?.removeEventListener('abort', ring)
    // Not awaited: a source that waits for its next item hears of it only then.
    if (!isOver) Promise.resolve(source.return?.()).catch(() => {})
  }
}

/** A promise, and whether it has settled. Its failure is heard when its turn comes, or never where the reader has left. */
interface Expected<T> {
  readonly promise: Promise<T>
  isSettled: boolean
}

/** Wakes one sleeper when any of many promises settles, and keeps hold of none of them. */
class Bell {
  private wake = (): void => {}

  watch<T>(value: T | Promise<T>): Expected<T> {
    const awaited = { promise: Promise.resolve(value), isSettled: false }
    const settle = (): void => {
      awaited.isSettled = true
      this.ring()
    }
    awaited.promise.then(settle, settle)
    return awaited
  }

  ring(): void {
    this.wake()
  }

  rung(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve
    })
  }
}
