import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pace } from '../../../scripts/links/pace.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Run {
  readonly host: string
  readonly start: number
  readonly end: number
}

/** Lets tasks run that take so many milliseconds each, and says when each did. */
async function runs(tasks: readonly { readonly host: string; readonly takes: number }[]) {
  const run = pace({ atOnce: 4, interval: 500 })
  const done: Run[] = []
  const all = Promise.all(
    tasks.map(({ host, takes }) =>
      run(host, async () => {
        const start = Date.now()
        await new Promise((go) => setTimeout(go, takes))
        done.push({ host, start, end: Date.now() })
      }),
    ),
  )
  await vi.runAllTimersAsync()
  await all
  return done
}

describe('the pace', () => {
  test('lets all tasks run: 2 a second, 4 at once, one at a time for a host', async () => {
    const task = fc.record({
      host: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      takes: fc.integer({ min: 1, max: 9000 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 20 }), async (tasks) => {
        const done = await runs(tasks)
        expect(done).toHaveLength(tasks.length)
        const starts = done.map(({ start }) => start).sort((a, b) => a - b)
        starts.slice(1).forEach((start, i) => {
          expect(start - (starts[i] ?? 0)).toBeGreaterThanOrEqual(500)
        })
        for (const one of done) {
          const beside = done.filter(({ start, end }) => start <= one.start && end > one.start)
          expect(beside.length).toBeLessThanOrEqual(4)
          expect(beside.filter(({ host }) => host === one.host)).toHaveLength(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('does not let those wait for whom nobody has to wait', async () => {
    const done = await runs([
      { host: 'slow', takes: 60_000 },
      { host: 'slow', takes: 10 },
      { host: 'quick', takes: 10 },
    ])
    expect(done.map(({ host }) => host)).toEqual(['quick', 'slow', 'slow'])
  })

  test('goes on after a task that failed, and tells who asked for it', async () => {
    const run = pace({ atOnce: 1, interval: 500 })
    const failed = run('a', () => Promise.reject(new Error('broken'))).catch(String)
    const next = run('a', () => Promise.resolve('fine'))
    await vi.runAllTimersAsync()
    expect(await failed).toBe('Error: broken')
    expect(await next).toBe('fine')
  })
})
