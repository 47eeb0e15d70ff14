// @vitest-environment jsdom
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { wellFormed } from '../../../src/domain/text/well-formed.ts'
import type { AddressBar, Entry } from '../../../src/state/address-bar/address-bar.ts'
import { hashAddressBar } from '../../../src/state/address-bar/hash-address-bar.ts'
import { explorerAt } from '../../fixtures/explorer.ts'

const FILE = '/copies/toolkit%20(1).html'
const SITE = { origin: 'https://host.example', base: '/tools/', fullNames: false }

/** Any code point; the set that fast-check calls “binary” takes seconds to be made. */
const CHARACTER = fc.integer({ min: 0, max: 0x10_ffff }).map((code) => String.fromCodePoint(code))

const entry = (path: string, query = '', panel = false): Entry => ({ path, query, panel })

/** Puts the page at a hash, as the address that the file is opened by. */
const arriveAt = (hash: string, state: unknown = null) =>
  window.history.replaceState(state, '', FILE + hash)

/** Edits the hash by hand, and waits until the browser has told of it by both of its events. */
function edit(hash: string): Promise<void> {
  return told(() => {
    window.location.hash = hash
  })
}

/** Waits for the browser to have gone somewhere else in the file. */
function told(go: () => void): Promise<void> {
  return new Promise((done) => {
    window.addEventListener('hashchange', () => setTimeout(done), { once: true })
    go()
  })
}

const stops: (() => void)[] = []
const listenTo = (bar: AddressBar) => {
  const listener = vi.fn()
  stops.push(bar.subscribe(listener))
  return listener
}

beforeEach(() => {
  arriveAt('')
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
})

describe('the address bar of the one file', () => {
  test.each([
    ['', entry('')],
    ['#', entry('')],
    ['#/', entry('')],
    ['#/?', entry('')],
    [
      '#/cell/green/skills/networking/?country=DE',
      entry('cell/green/skills/networking/', '?country=DE'),
    ],
    ['#/table/?q=a?b#c&sort=-country', entry('table/', '?q=a?b#c&sort=-country')],
    ['#/caf%C3%A9/', entry('café/')],
    ['#/%E0%A4%A/%', entry('%E0%A4%A/%')],
    ['#//other.example/', entry('/other.example/')],
    ['#/../../etc/', entry('../../etc/')],
    ['#/javascript:alert(1)', entry('javascript:alert(1)')],
    ['#/%3Cscript%3E', entry('<script>')],
    ['#main', entry('')],
    ['#!/table/', entry('')],
    ['#?country=DE', entry('')],
  ])('reads %j', (hash, read) => {
    arriveAt(hash)
    expect(hashAddressBar(null).read()).toEqual(read)
  })

  test.each([null, 7, 'panel', [], {}, { panel: 'yes' }, { other: true }])(
    'takes %j in the history for no panel',
    (state) => {
      arriveAt('#/table/', state)
      expect(hashAddressBar(null).read().panel).toBe(false)
    },
  )

  it('reads back whatever it writes, and stays in its file', () => {
    const bar = hashAddressBar(null)
    // A path that begins with a slash loses it: see `encodePath`.
    const path = fc
      .string({ unit: CHARACTER })
      .filter((text) => wellFormed(text) === text && !text.startsWith('/'))
    const query = fc
      .string({ unit: CHARACTER })
      .filter((text) => wellFormed(text) === text)
      .map((text) => (text === '' ? '' : `?q=${encodeURIComponent(text)}`))
    fc.assert(
      fc.property(path, query, fc.boolean(), fc.boolean(), (path, query, panel, pushes) => {
        const written = entry(path, query, panel)
        if (pushes) bar.push(written)
        else bar.replace(written)
        expect(bar.read()).toEqual(written)
        expect(window.location.pathname).toBe(FILE)
      }),
    )
  })

  it('never fails on a hash, whatever it holds', () => {
    const bar = hashAddressBar(null)
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER }), (text) => {
        arriveAt(`#${wellFormed(text)}`)
        const { path, query } = bar.read()
        expect(query).toMatch(/^(\?|$)/)
        expect(typeof path).toBe('string')
      }),
    )
  })

  it('keeps steps that can be walked, and tells of each once', async () => {
    const bar = hashAddressBar(null)
    const steps = [entry('table/', '?sort=-country'), entry('cell/a/b/c/', '?q=x', true)]
    const listener = listenTo(bar)
    const { length } = window.history
    bar.replace(entry('', '?theme=green'))
    expect(window.history).toHaveLength(length)
    for (const step of steps) bar.push(step)
    expect(window.location.href).toMatch(/\(1\)\.html#\/cell\/a\/b\/c\/\?q=x$/)
    expect(listener).not.toHaveBeenCalled()
    await told(() => window.history.back())
    expect(bar.read()).toEqual(steps[0])
    await told(() => window.history.back())
    expect(bar.read()).toEqual(entry('', '?theme=green'))
    await told(() => window.history.go(2))
    expect(bar.read()).toEqual(steps[1])
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it('follows a hash that is edited by hand, once, until nobody listens', async () => {
    const bar = hashAddressBar(null)
    const [first, second] = [listenTo(bar), listenTo(bar)]
    await edit('#/about/')
    expect(bar.read()).toEqual(entry('about/'))
    await edit('')
    expect(bar.read()).toEqual(entry(''))
    expect(first).toHaveBeenCalledTimes(2)
    expect(second).toHaveBeenCalledTimes(2)
    stops.shift()?.()
    await edit('#/table/')
    stops.shift()?.()
    await edit('#/suggest/')
    expect(first).toHaveBeenCalledTimes(2)
    expect(second).toHaveBeenCalledTimes(3)
  })

  it('follows where the browser tells of it by “hashchange” alone', async () => {
    const bar = hashAddressBar(null)
    const listener = listenTo(bar)
    const swallow = (event: Event) => event.stopImmediatePropagation()
    window.addEventListener('popstate', swallow, { capture: true })
    await edit('#/table/')
    window.removeEventListener('popstate', swallow, { capture: true })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('takes the hash of an element for no step: the view and its address stay', async () => {
    const bar = hashAddressBar(null)
    const listener = listenTo(bar)
    bar.push(entry('table/', '?country=DE', true))
    await edit('#main')
    expect(listener).not.toHaveBeenCalled()
    expect(bar.read()).toEqual(entry('table/', '?country=DE', true))
    expect(window.location.hash).toBe('#/table/?country=DE')
  })

  test.each(['pushState', 'replaceState'] as const)(
    'keeps its address where the browser refuses %s, and hides no other failure',
    (how) => {
      arriveAt('#/about/')
      const bar = hashAddressBar(null)
      const method = how === 'pushState' ? 'push' : 'replace'
      const fail = vi.spyOn(window.history, how)
      fail.mockImplementation(() => {
        throw new DOMException('Too many calls', 'SecurityError')
      })
      expect(() => bar[method](entry('table/'))).not.toThrow()
      expect(bar.read()).toEqual(entry('about/'))
      fail.mockImplementation(() => {
        throw new TypeError('a mistake in the program')
      })
      expect(() => bar[method](entry('table/'))).toThrow('a mistake in the program')
    },
  )
})

describe('what the one file gives away', () => {
  it('is its own address, and in files and citations one that says nothing of this machine', () => {
    arriveAt('#/about/')
    const bar = hashAddressBar(null)
    expect(bar.href('table/', '?q=x')).toBe('#/table/?q=x')
    expect(bar.absolute('table/', '?q=x')).toBe(`${window.location.origin}${FILE}#/table/?q=x`)
    expect(bar.permalink('cell/a/b/c/')).toBe('toolkit.html#/cell/a/b/c/')
  })

  it('leads to the site where that is known', () => {
    const bar = hashAddressBar(SITE)
    expect(bar.href('table/', '')).toBe('#/table/')
    expect(bar.absolute('table/', '?q=x')).toBe('https://host.example/tools/table/?q=x')
    expect(bar.permalink('')).toBe('https://host.example/tools/')
    expect(hashAddressBar({ ...SITE, fullNames: true }).permalink('about/')).toBe(
      'https://host.example/tools/about/index.html',
    )
  })
})

describe('the explorer in one file', () => {
  const start = () => {
    const started = explorerAt(hashAddressBar(null))
    stops.push(() => started.explorer.close())
    return started
  }

  it('brings a hash that is edited by hand into its one proper form, and says what it dropped', async () => {
    const { state } = start()
    await edit('#/TABLE?country=FR&country=BE&theme=purple')
    expect(window.location.hash).toBe('#/table/?country=BE,FR')
    expect(state().place).toEqual({ screen: 'table' })
    expect(state().dropped).toHaveLength(1)
    await edit('#/nowhere/')
    expect(state().place).toEqual({ screen: 'not-found', path: 'nowhere/' })
    expect(window.location.hash).toBe('#/nowhere/')
  })

  it('makes one step of what is typed, and one of each place', async () => {
    const { explorer, state } = start()
    const { length } = window.history
    for (const q of ['h', 'hy', 'hyd']) explorer.type(q)
    expect(window.history).toHaveLength(length + 1)
    explorer.go({ place: { screen: 'about' } })
    expect(window.history).toHaveLength(length + 2)
    await told(() => window.history.back())
    expect(state().view.q).toBe('hyd')
    await told(() => window.history.back())
    expect(state().view.q).toBe('')
    expect(window.location.hash).toBe('')
  })
})
