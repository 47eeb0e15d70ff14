/** How fast the world may be asked. */
export interface Limits {
  /** How many tasks run at the same time. */
  readonly atOnce: number
  /** Milliseconds from the start of one task to that of the next. */
  readonly interval: number
}

/** Runs a task when it is its turn; `host` is whom it asks. */
export type Pace = <Value>(host: string, task: () => Promise<Value>) => Promise<Value>

/**
 * Makes what lets tasks run in the order in which they come: not too many at once, not too soon
 * after one another, and never two at a time with the same host.
 */
export function pace({ atOnce, interval }: Limits): Pace {
  const hosts = new Map<string, Promise<unknown>>()
  const waiting: (() => void)[] = []
  let free = atOnce
  let next = 0

  const inTurn = async <Value>(task: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => waiting.push(go))
    try {
      const now = Date.now()
      const start = Math.max(now, next)
      next = start + interval
      if (start > now) await new Promise((go) => setTimeout(go, start - now))
      return await task()
    } finally {
      const go = waiting.shift()
      if (go) go()
      else free += 1
    }
  }

  return (host, task) => {
    const before = hosts.get(host) ?? Promise.resolve()
    const mine = before.then(() => inTurn(task))
    hosts.set(
      host,
      mine.catch(() => undefined),
    )
    return mine
  }
}
