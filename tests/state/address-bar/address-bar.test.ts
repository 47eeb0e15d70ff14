// @vitest-environment jsdom
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { wellFormed } from '../../../src/domain/text/well-formed.ts'
import { ROOT_SITE, type Site } from '../../../src/domain/address/site.ts'
import { type Entry } from '../../../src/state/address-bar/address-bar.ts'
import { browserAddressBar } from '../../../src/state/address-bar/browser-address-bar.ts'
import { memoryAddressBar } from '../../../src/state/address-bar/memory-address-bar.ts'

const entry = (path: string, query = '', panel = false): Entry => ({ path, query, panel })

/** A site under `base`. */
const at = (base: string): Site => ({ base, fullNames: false })

/** Puts the page at an address of this host, as a person who types it does. */
const arriveAt = (address: string, state: unknown = null) =>
  window.history.replaceState(state, '', address)

/** Waits for the browser to have gone a step back or forward. */
function walked(walk: () => void): Promise<void> {
  return new Promise((done) => {
    window.addEventListener('popstate', () => done(), { once: true })
    walk()
  })
}

beforeEach(() => {
  arriveAt('/')
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(['/', '/tools/toolkit/'])("the browser's address bar under %s", (base) => {
  it('reads what stands below the base', () => {
    arriveAt(`${base}cell/green/skills/networking/?country=BE,FR&q=a+b#main`)
    expect(browserAddressBar(at(base)).read()).toEqual(
      entry('cell/green/skills/networking/', '?country=BE,FR&q=a+b'),
    )
    arriveAt(base)
    expect(browserAddressBar(at(base)).read()).toEqual(entry(''))
    arriveAt(base === '/' ? base : base.slice(0, -1))
    expect(browserAddressBar(at(base)).read()).toEqual(entry(''))
  })

  it('writes each step so that it reads back, and can be walked', async () => {
    const bar = browserAddressBar(at(base))
    const steps = [entry('table/', '?sort=-country'), entry('cell/a/b/c/', '?q=x', true)]
    const listener = vi.fn()
    const stop = bar.subscribe(listener)
    bar.replace(entry('', '?theme=green'))
    for (const step of steps) bar.push(step)
    expect(window.location.pathname).toBe(`${base}cell/a/b/c/`)
    expect(bar.read()).toEqual(steps[1])
    expect(listener).not.toHaveBeenCalled()
    await walked(() => window.history.back())
    expect(bar.read()).toEqual(steps[0])
    await walked(() => window.history.back())
    expect(bar.read()).toEqual(entry('', '?theme=green'))
    await walked(() => window.history.go(2))
    expect(bar.read()).toEqual(steps[1])
    expect(listener).toHaveBeenCalledTimes(3)
    stop()
    await walked(() => window.history.back())
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it('keeps the length of the history when it rewrites a step', () => {
    const bar = browserAddressBar(at(base))
    // What other tests left ahead goes with the first new step.
    bar.push(entry(''))
    const { length } = window.history
    bar.replace(entry('table/'))
    expect(window.history).toHaveLength(length)
    bar.push(entry('about/'))
    expect(window.history).toHaveLength(length + 1)
  })

  it('gives links below the base, in full with the host', () => {
    const bar = browserAddressBar(at(base))
    expect(bar.href('cell/a/b/c/', '?q=x')).toBe(`${base}cell/a/b/c/?q=x`)
    expect(bar.href('', '')).toBe(base)
    expect(bar.absolute('table/', '')).toBe(`${window.location.origin}${base}table/`)
    expect(bar.permalink('table/')).toBe(bar.absolute('table/', ''))
  })

  it('reads back any path that it writes', () => {
    const bar = browserAddressBar(at(base))
    // A dot or two as a whole part mean another folder to every browser.
    const part = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => wellFormed(text) === text && !/^\.{1,2}$|\//.test(text))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        bar.replace(entry(parts.join('/')))
        expect(bar.read().path).toBe(parts.join('/'))
      }),
    )
  })
})

describe("the browser's address bar", () => {
  test.each(['/%E0%A4%A', '/%', '/cell/%FF/'])('reads the damaged %s as it stands', (path) => {
    arriveAt(path)
    expect(browserAddressBar(ROOT_SITE).read().path).toBe(path.slice(1))
  })

  it('reads an address outside of its base whole, which leads nowhere', () => {
    arriveAt('/elsewhere/table/')
    expect(browserAddressBar(at('/tools/')).read().path).toBe('/elsewhere/table/')
  })

  test.each([null, 7, 'panel', [], {}, { panel: 'yes' }, { panel: 1 }, { other: true }])(
    'takes %j in the history for no panel',
    (state) => {
      arriveAt('/', state)
      expect(browserAddressBar(ROOT_SITE).read().panel).toBe(false)
    },
  )

  test.each(['pushState', 'replaceState'] as const)(
    'keeps its address where the browser refuses %s',
    (how) => {
      const bar = browserAddressBar(ROOT_SITE)
      vi.spyOn(window.history, how).mockImplementation(() => {
        throw new DOMException('Too many calls', 'SecurityError')
      })
      const method = how === 'pushState' ? 'push' : 'replace'
      expect(() => bar[method](entry('table/'))).not.toThrow()
      expect(bar.read()).toEqual(entry(''))
    },
  )

  it('hides no other failure', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new TypeError('a mistake in the program')
    })
    expect(() => browserAddressBar(ROOT_SITE).push(entry('table/'))).toThrow(
      'a mistake in the program',
    )
  })
})

describe('an address bar in memory', () => {
  it('walks its history and ends at both ends', () => {
    const bar = memoryAddressBar('table/', '?q=x')
    const listener = vi.fn()
    bar.subscribe(listener)
    bar.push(entry('about/'))
    bar.push(entry('', '', true))
    expect(bar.read()).toEqual(entry('', '', true))
    bar.forward()
    expect(listener).not.toHaveBeenCalled()
    bar.back()
    bar.back()
    bar.back()
    expect(bar.read()).toEqual(entry('table/', '?q=x'))
    expect(listener).toHaveBeenCalledTimes(2)
    bar.forward()
    expect(bar.read()).toEqual(entry('about/'))
  })

  it('forgets what lay ahead when a new step is taken', () => {
    const bar = memoryAddressBar()
    bar.push(entry('a/'))
    bar.push(entry('b/'))
    bar.back()
    bar.push(entry('c/'))
    bar.forward()
    expect(bar.read()).toEqual(entry('c/'))
    expect(bar.length).toBe(3)
  })

  it('rewrites a step in place', () => {
    const bar = memoryAddressBar('a/')
    bar.replace(entry('b/'))
    expect(bar.read()).toEqual(entry('b/'))
    expect(bar.length).toBe(1)
  })

  it('calls no listener that has left', () => {
    const bar = memoryAddressBar()
    const listener = vi.fn()
    const stop = bar.subscribe(listener)
    stop()
    bar.push(entry('a/'))
    bar.back()
    expect(listener).not.toHaveBeenCalled()
  })

  it('gives links as the browser would', () => {
    const bar = memoryAddressBar()
    expect(bar.href('a b/é/', '?q=x')).toBe('/a%20b/%C3%A9/?q=x')
    expect(bar.absolute('table/', '')).toBe('https://toolkit.example/table/')
    expect(bar.permalink('table/')).toBe('https://toolkit.example/table/')
  })
})
