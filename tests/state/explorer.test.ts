import * as fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { type Place, parsePath } from '../../src/domain/address/place.ts'
import { createSearchEngine } from '../../src/domain/search/engine.ts'
import { type View } from '../../src/domain/view/view.ts'
import { toggleValue, withoutFilters } from '../../src/domain/view/filters.ts'
import { parseView } from '../../src/domain/address/view-query.ts'
import { memoryAddressBar } from '../../src/state/address-bar/memory-address-bar.ts'
import type { Explorer } from '../../src/state/explorer.ts'
import { anyText, viewsOf } from '../fixtures/arbitraries.ts'
import { toolkitOf } from '../fixtures/parted.ts'
import { toolkit as fixture } from '../fixtures/toolkit.ts'
import { addressOf, explorerAt, startExplorer } from '../fixtures/explorer.ts'

const CELL: Place = { screen: 'cell', id: 'green/skills/networking' }
const NEIGHBOUR: Place = { screen: 'cell', id: 'green/skills/intelligence' }
const EXAMPLE: Place = { screen: 'example', id: 'ecoplus' }

/** Chooses or unchooses one value, as a click on it does. */
function toggle(explorer: Explorer, facet: string, value: string): void {
  const { view } = explorer.store.getState()
  explorer.go({ view: toggleValue(view, facet, value, explorer.toolkit) })
}

/** What a person sees of a state, without what only the first arrival tells. */
const seen = (explorer: Explorer) => {
  const { place, panel, view, selection } = explorer.store.getState()
  return { place, panel, view, shown: selection.shown }
}

describe('an explorer', () => {
  it('starts at the place and the view of the address', () => {
    const { state } = startExplorer({ path: 'cell/green/skills/networking/', query: '?country=FR' })
    expect(state()).toMatchObject({ place: CELL, panel: false, dropped: [], searching: false })
    expect(state().view.chosen).toEqual({ country: ['FR'] })
    expect(state().selection.cells.get('green/skills/networking')?.shown).toHaveLength(1)
  })

  it('keeps back and forward true to each step', () => {
    const { explorer, addressBar } = startExplorer()
    const steps: (() => void)[] = [
      () => toggle(explorer, 'theme', 'green'),
      () => toggle(explorer, 'country', 'FR'),
      () => explorer.go({ place: CELL, panel: true }),
      () => explorer.go({ place: NEIGHBOUR, panel: true }),
      () => toggle(explorer, 'country', 'FR'),
      () => explorer.go({ place: EXAMPLE }),
      () => explorer.go({ place: { screen: 'table' } }),
      () => explorer.type('denmark'),
      () => explorer.go({ place: { screen: 'matrix' } }),
    ]
    const history = [{ address: addressOf(addressBar), seen: seen(explorer) }]
    for (const step of steps) {
      step()
      history.push({ address: addressOf(addressBar), seen: seen(explorer) })
    }
    expect(new Set(history.map(({ address }) => address)).size).toBe(history.length)
    const check = (at: number) => {
      expect({ address: addressOf(addressBar), seen: seen(explorer) }).toEqual(history[at])
    }
    for (let at = history.length - 2; at >= 0; at -= 1) {
      addressBar.back()
      check(at)
    }
    for (let at = 1; at < history.length; at += 1) {
      addressBar.forward()
      check(at)
    }
    expect(addressBar.length).toBe(history.length)
  })

  it('gives a cell back its place beside the matrix', () => {
    const { explorer, addressBar, state } = startExplorer()
    explorer.go({ place: CELL, panel: true })
    addressBar.back()
    expect(state()).toMatchObject({ place: { screen: 'matrix' }, panel: false })
    addressBar.forward()
    expect(state()).toMatchObject({ place: CELL, panel: true })
  })

  it('keeps a cell beside the matrix while filters change, and no longer', () => {
    const { explorer, state } = startExplorer()
    explorer.go({ place: CELL, panel: true })
    toggle(explorer, 'country', 'FR')
    expect(state().panel).toBe(true)
    explorer.go({ place: EXAMPLE })
    expect(state().panel).toBe(false)
  })

  it('takes no step to where it is', () => {
    const { explorer, addressBar, state } = startExplorer({ query: '?theme=green' })
    const before = state()
    explorer.go({})
    explorer.go({ view: { ...before.view, chosen: { theme: ['green'] } } })
    explorer.go({ place: { screen: 'matrix' } })
    expect(addressBar.length).toBe(1)
    expect(state()).toBe(before)
  })

  it('takes a step from a cell beside the matrix to its own page', () => {
    const { explorer, addressBar } = startExplorer()
    explorer.go({ place: CELL, panel: true })
    explorer.go({ place: CELL, panel: true })
    expect(addressBar.length).toBe(2)
    explorer.go({ place: CELL })
    expect(addressBar.length).toBe(3)
  })

  it('says what another view would show and stays where it is', () => {
    const { explorer, state, addressBar } = startExplorer({ query: '?country=FR' })
    const before = state()
    expect(
      explorer.preview(withoutFilters(before.view, [{ facet: 'country' }])).shown,
    ).toHaveLength(15)
    expect(state()).toBe(before)
    expect(addressBar.length).toBe(1)
  })

  it('listens no longer once it is closed', () => {
    const { explorer, state, addressBar } = startExplorer()
    toggle(explorer, 'theme', 'green')
    explorer.close()
    const before = state()
    addressBar.back()
    expect(state()).toBe(before)
  })

  it('shows each step also where the browser takes no new address', () => {
    const bar = { ...memoryAddressBar(), push: () => undefined, replace: () => undefined }
    const { explorer } = explorerAt(bar)
    toggle(explorer, 'theme', 'green')
    expect(explorer.store.getState().view.chosen).toEqual({ theme: ['green'] })
    toggle(explorer, 'theme', 'green')
    expect(explorer.store.getState().view.chosen).toEqual({})
  })
})

describe('an address typed by hand', () => {
  test.each([
    ['CELL/Green//skills/networking/index.html', '', 'cell/green/skills/networking/'],
    ['table', '?country=fr,be&theme=green', 'table/?theme=green&country=BE,FR'],
    ['', '?utm_source=x&q=&rows=challenge', ''],
    ['', '?country=FR&country=BE&nonsense=1&theme=pink', '?country=BE,FR'],
    ['', '?q=a%20b', '?q=a+b'],
  ])('%s%s is brought into its proper form without a step', (path, query, proper) => {
    const { addressBar } = startExplorer({ path, query })
    expect(addressOf(addressBar)).toBe(proper)
    expect(addressBar.length).toBe(1)
  })

  it('stays as it is where it leads nowhere', () => {
    const { addressBar, state } = startExplorer({ path: 'Nowhere/', query: '?country=be' })
    expect(state().place).toEqual({ screen: 'not-found', path: 'Nowhere/' })
    expect(addressOf(addressBar)).toBe('Nowhere/?country=be')
  })

  it('is not written anew where it is proper', () => {
    const bar = memoryAddressBar('table/', '?theme=green')
    const replace = vi.spyOn(bar, 'replace')
    explorerAt(bar)
    expect(replace).not.toHaveBeenCalled()
  })

  it('reports what it held and the toolkit does not know, until that is dismissed', () => {
    const { explorer, state } = startExplorer({ query: '?theme=pink,green&colour=red' })
    expect(state().dropped).toEqual([
      { parameter: 'theme', value: 'pink' },
      { parameter: 'colour', value: '' },
    ])
    expect(state().view.chosen).toEqual({ theme: ['green'] })
    const { view, selection } = state()
    explorer.dismissDropped()
    expect(state()).toMatchObject({ dropped: [], view, selection })
  })

  test.each<[string, (explorer: Explorer) => void]>([
    ['a step', (explorer) => toggle(explorer, 'theme', 'green')],
    ['a search', (explorer) => explorer.type('x')],
  ])('is reported no more after %s', (_, act) => {
    const { explorer, state } = startExplorer({ query: '?colour=red' })
    act(explorer)
    expect(state().dropped).toEqual([])
  })
})

describe('typing', () => {
  it('is one step for all letters of one search', () => {
    const { explorer, addressBar, state } = startExplorer({ query: '?theme=green' })
    for (const q of ['d', 'de', 'den', 'denm']) explorer.type(q)
    expect(addressBar.length).toBe(2)
    expect(addressOf(addressBar)).toBe('?q=denm&theme=green')
    addressBar.back()
    expect(state().view).toMatchObject({ q: '', chosen: { theme: ['green'] } })
  })

  test.each<[string, (explorer: Explorer) => void]>([
    ['it was ended', (explorer) => explorer.endTyping()],
    ['another step', (explorer) => toggle(explorer, 'theme', 'green')],
  ])('starts a new step after %s', (_, between) => {
    const { explorer, addressBar } = startExplorer()
    explorer.type('d')
    between(explorer)
    const { length } = addressBar
    explorer.type('de')
    expect(addressBar.length).toBe(length + 1)
  })

  it('starts a new step after a step back, so that the one before stays', () => {
    const { explorer, addressBar } = startExplorer()
    explorer.type('d')
    addressBar.back()
    explorer.type('fr')
    expect(addressBar.length).toBe(2)
    addressBar.back()
    expect(addressOf(addressBar)).toBe('')
  })

  test.each([
    ['', 'matrix'],
    ['table/', 'table'],
    ['example/ecoplus/', 'matrix'],
    ['cell/green/skills/networking/', 'matrix'],
    ['about/', 'matrix'],
    ['nowhere/', 'matrix'],
  ])('at /%s shows its hits in the %s', (path, screen) => {
    const { explorer, state } = startExplorer({ path })
    explorer.type('denmark')
    expect(state()).toMatchObject({ place: { screen }, panel: false })
  })

  it('keeps what an address can hold of a search', () => {
    const { explorer, addressBar, state } = startExplorer()
    explorer.type(`\uD800${'x'.repeat(500)}`)
    expect(state().view.q).toBe(`\uFFFD${'x'.repeat(199)}`)
    expect(parseView(addressBar.read().query, explorer.toolkit).view).toEqual(state().view)
  })
})

describe('the search', () => {
  /** A search whose fetching the test ends as it likes, as often as it is asked for. */
  function slowSearch() {
    const waiting: { done: () => void; fail: () => void }[] = []
    const load = vi.fn(
      () =>
        new Promise<typeof createSearchEngine>((resolve, reject) => {
          waiting.push({
            done: () => resolve(createSearchEngine),
            fail: () => reject(new Error('offline')),
          })
        }),
    )
    return { load, done: () => waiting.at(-1)?.done(), fail: () => waiting.at(-1)?.fail() }
  }

  it('is not fetched before it is wanted', () => {
    const { load } = slowSearch()
    const { explorer, state } = startExplorer({ query: '?theme=green', loadSearch: load })
    toggle(explorer, 'country', 'FR')
    explorer.type('  ')
    expect(load).not.toHaveBeenCalled()
    expect(state().searching).toBe(false)
    expect(explorer.engine()).toBeNull()
  })

  it('filters nothing and says so while it is being fetched, then filters', async () => {
    const { load, done } = slowSearch()
    const { explorer, state } = startExplorer({ query: '?q=hydrogen', loadSearch: load })
    expect(state()).toMatchObject({ searching: true, searchFailed: false })
    expect(state().selection.shown).toHaveLength(15)
    done()
    await explorer.readySearch()
    expect(state()).toMatchObject({ searching: false, searchFailed: false })
    expect(state().selection.shown).toHaveLength(1)
    expect(state().selection.search?.hits.size).toBe(1)
    expect(explorer.engine()).not.toBeNull()
  })

  it('filters by what was typed last, however many letters came while it was fetched', async () => {
    const { load, done } = slowSearch()
    const { explorer, state } = startExplorer({ loadSearch: load })
    for (const q of ['h', 'hy', 'wallonia']) explorer.type(q)
    done()
    await explorer.readySearch()
    expect(load).toHaveBeenCalledTimes(1)
    expect(state().view.q).toBe('wallonia')
    expect(state().selection.shown).toHaveLength(2)
  })

  it('says that it could not be fetched, and is fetched again at the next letter', async () => {
    const { load, done, fail } = slowSearch()
    const { explorer, state } = startExplorer({ query: '?q=hydroge', loadSearch: load })
    const asked = explorer.readySearch()
    fail()
    await expect(asked).resolves.toBeUndefined()
    expect(state()).toMatchObject({ searching: false, searchFailed: true })
    expect(state().selection.shown).toHaveLength(15)

    explorer.type('hydrogen')
    expect(load).toHaveBeenCalledTimes(2)
    expect(state()).toMatchObject({ searching: true, searchFailed: false })
    done()
    await explorer.readySearch()
    expect(state()).toMatchObject({ searching: false, searchFailed: false })
    expect(state().selection.shown).toHaveLength(1)
  })

  it('changes nothing that is shown where it was fetched ahead of need', async () => {
    const { explorer, state } = startExplorer({ query: '?theme=green' })
    const before = state()
    await explorer.readySearch()
    expect(state().view).toBe(before.view)
    expect(state().selection).toBe(before.selection)
  })

  it('puts the best match first', async () => {
    const { explorer, rows } = startExplorer({ query: '?q=cluster+denmark' })
    await explorer.readySearch()
    const [first] = rows()
    expect(explorer.toolkit.records[first ?? -1]?.example.name).toBe('Cluster Denmark')
  })
})

describe('the address', () => {
  const toolkit = toolkitOf(fixture())
  const places = fc.constantFrom<Place>(
    { screen: 'matrix' },
    { screen: 'table' },
    { screen: 'about' },
    CELL,
    EXAMPLE,
  )
  const steps = fc.array(
    fc.oneof(
      fc
        .constantFrom(...toolkit.facets.flatMap(({ id, values }) => values.map((v) => [id, v.id])))
        .map(
          ([facet = '', value = '']) =>
            (explorer: Explorer) =>
              toggle(explorer, facet, value),
        ),
      anyText.map((q) => (explorer: Explorer) => explorer.type(q)),
      places.map((place) => (explorer: Explorer) => explorer.go({ place })),
      viewsOf(toolkit).map((view: View) => (explorer: Explorer) => explorer.go({ view })),
    ),
    { maxLength: 12 },
  )

  it('always reads back as what is shown, whatever a person chooses', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { explorer, addressBar, state } = startExplorer()
        const before = seen(explorer)
        for (const step of taken) {
          step(explorer)
          const { path, query } = addressBar.read()
          expect(parseView(query, toolkit)).toEqual({ view: state().view, dropped: [] })
          expect(parsePath(path, toolkit)).toEqual(state().place)
        }
        for (let at = addressBar.length; at > 1; at -= 1) addressBar.back()
        expect(seen(explorer)).toEqual(before)
      }),
    )
  })
})
