import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../../src/app/shell/Announcer.tsx'
import { toggleValue } from '../../../src/domain/view/filters.ts'
import type { Explorer } from '../../../src/state/explorer.ts'
import { go, renderFeature } from '../../fixtures/render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const show = (address = '') => renderFeature(<Announcer />, address)
const status = () => screen.getByRole('status')
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

function toggle(explorer: Explorer, facet: string, value: string) {
  go(explorer, {
    view: toggleValue(explorer.store.getState().view, facet, value, explorer.toolkit),
  })
}

describe('the announcer', () => {
  it('says nothing of the view that a person arrives at', async () => {
    await show('?theme=green')
    await wait(10_000)
    expect(status()).toBeEmptyDOMElement()
  })

  it('says nothing when the search was fetched ahead of need', async () => {
    const { explorer } = await show()
    await act(() => explorer.readySearch())
    await wait(10_000)
    expect(status()).toBeEmptyDOMElement()
  })

  it('says nothing of a change that leaves what is shown as it was', async () => {
    const { explorer } = await show()
    const { view } = explorer.store.getState()
    go(explorer, { view: { ...view, table: { ...view.table, byCountry: true } } })
    await wait(10_000)
    expect(status()).toBeEmptyDOMElement()
  })

  it('says in a sentence what a changed view shows, after a pause', async () => {
    const { explorer } = await show()
    toggle(explorer, 'country', 'FR')
    await wait(500)
    expect(status()).toBeEmptyDOMElement()
    await wait(500)
    expect(status()).toHaveTextContent(/^1 placement of 1 example: country is France\.$/)
  })

  it('says only the last of several quick changes', async () => {
    const { explorer } = await show()
    const heard = new Set<string>()
    new MutationObserver(() => heard.add(status().textContent)).observe(status(), {
      childList: true,
      characterData: true,
      subtree: true,
    })
    await act(() => explorer.readySearch())
    for (const q of ['w', 'wa', 'wal', 'wallonia']) {
      act(() => explorer.type(q))
      await wait(300)
    }
    await wait(1000)
    expect([...heard]).toEqual(['2 placements of 1 example: matching ‘wallonia’.'])
  })

  it('says it too when the way leads back to the first view', async () => {
    const { explorer, addressBar } = await show()
    toggle(explorer, 'country', 'FR')
    await wait(1000)
    act(() => addressBar.back())
    await wait(1000)
    expect(status()).toHaveTextContent(/^15 placements of 10 examples\.$/)
  })
})
