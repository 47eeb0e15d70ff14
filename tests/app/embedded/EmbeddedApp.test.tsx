import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { EmbeddedApp } from '../../../src/app/embedded/EmbeddedApp.tsx'
import { fetchScreen } from '../../../src/app/screens/screen-components.ts'
import { HEIGHT_MESSAGE } from '../../../src/app/embedded/report-height.ts'
import { PLAIN_EDITION } from '../../../src/state/edition.ts'
import { createPreferences } from '../../../src/state/preferences.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { startAt } from '../../fixtures/render-app.tsx'
import { addressOf } from '../../fixtures/explorer.ts'

const CELL = 'cell/green/skills/networking/'

/** Shows an address as it stands inside another page. */
async function renderEmbedded(address: string) {
  const started = await startAt(address, recommendedToolkit())
  await fetchScreen(started.state().place.screen)
  const preferences = createPreferences(() => {
    throw new Error('kept nowhere')
  })
  const { explorer } = started
  const shown = render(
    <EmbeddedApp edition={PLAIN_EDITION} explorer={explorer} preferences={preferences} />,
  )
  return { ...started, ...shown }
}

/** What jsdom has not: tells each observer of a size when the test says so. */
const sizes = new Set<() => void>()
class FakeResizeObserver {
  readonly #tell: () => void
  constructor(tell: () => void) {
    this.#tell = tell
  }
  observe() {
    sizes.add(this.#tell)
  }
  disconnect() {
    sizes.delete(this.#tell)
  }
}
const settle = () => sizes.forEach((tell) => tell())

beforeEach(() => {
  sizes.clear()
  vi.stubGlobal('ResizeObserver', FakeResizeObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('inside another page', () => {
  test.each([
    ['?embed=auto', 'Policy actions by cell'],
    ['table/?embed=auto', 'Placements'],
    ['recommendations/?embed=auto', 'Recommendations'],
    [`${CELL}?embed=dark`, /^Green transition · /],
    ['example/ostim/?embed=light', /^OSTİM/],
    ['recommendation/r01/?embed=auto', /^R1 · /],
    ['suggest/?embed=auto', 'Suggest an example'],
    ['about/?embed=auto', 'About this toolkit'],
    ['nowhere/?embed=auto', 'Page not found'],
  ])('/%s has its heading, no head and no search, and says where it is from', async (at, name) => {
    await renderEmbedded(at)
    const main = screen.getByRole('main')
    expect(within(main).getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(within(main).getByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.queryByRole('search')).not.toBeInTheDocument()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Filters' })).not.toBeInTheDocument()
    for (const name of [/^Copy/, /^CSV/, 'Columns', /alone$/, /^Drop/, 'Clear filters']) {
      expect(screen.queryByRole('button', { name }), String(name)).not.toBeInTheDocument()
    }
    expect(screen.queryByRole('checkbox', { name: /search box/ })).not.toBeInTheDocument()
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      'From Small Toolkit, data version 1.0.0 – Open the full tool ↗. Links open a new tab.',
    )
  })

  it('opens the same place and view in the whole tool', async () => {
    await renderEmbedded('table/?country=FR&sort=-country&embed=dark')
    const link = screen.getByRole('link', { name: 'Open the full tool' })
    expect(link).toHaveAttribute('href', '/table/?country=FR&sort=-country')
  })

  test.each(['?country=FR&embed=auto', `${CELL}?embed=auto`, 'example/ostim/?embed=auto'])(
    'opens every link of /%s in a new tab, without the frame, and says so',
    async (address) => {
      await renderEmbedded(address)
      const links = screen.getAllByRole('link')
      expect(links.length).toBeGreaterThan(2)
      for (const link of links) {
        expect(link).toHaveAttribute('target', '_blank')
        expect(link.getAttribute('rel')).toMatch(/^noopener noreferrer( external)?$/)
        expect(link).toHaveAccessibleDescription('Opens in a new tab')
        expect(link.getAttribute('href')).not.toContain('embed')
      }
    },
  )

  it('leaves a click on a link to the browser', async () => {
    const { user, addressBar } = await renderEmbedded('?embed=auto')
    const followed = vi.fn((event: Event) => {
      expect(event.defaultPrevented).toBe(false)
      event.preventDefault()
    })
    document.addEventListener('click', followed, { once: true })
    await user.click(screen.getAllByRole('link')[0] ?? document.body)
    expect(followed).toHaveBeenCalledOnce()
    expect(addressOf(addressBar)).toBe('?embed=auto')
  })

  test.each([
    [
      '?country=FR&embed=auto',
      /^\d+ placements? of \d+ examples?: country is France\. \d+ hidden\.$/,
    ],
    ['table/?q=cluster&embed=auto', /: matching ‘cluster’\. \d+ hidden\.$/],
    [`${CELL}?country=FR&embed=auto`, /^Filtered: country is France\.$/],
    ['?embed=auto', /^Dots are examples|^Each dot is an example/],
  ])('/%s says its filters, as words alone', async (address, words) => {
    await renderEmbedded(address)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('says which examples filters hide, and leaves the filters to its host', async () => {
    await renderEmbedded('?country=FR&embed=auto')
    expect(screen.getAllByText(/hidden by Country/)[0]).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('sorts the table in its place, and puts no step into the way back of its host', async () => {
    const { user, addressBar } = await renderEmbedded('table/?embed=light')
    await user.click(screen.getByRole('button', { name: 'Country' }))
    expect(addressOf(addressBar)).toBe('table/?sort=country&embed=light')
    expect(screen.getByRole('columnheader', { name: 'Country' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    expect(addressBar.length).toBe(1)
    await user.click(screen.getByRole('button', { name: 'Group by country' }))
    expect(addressOf(addressBar)).toBe('table/?sort=country&group=country&embed=light')
  })

  it('says what the address held that the toolkit does not know', async () => {
    await renderEmbedded('?country=XX&embed=auto')
    expect(screen.getByRole('alert')).toHaveTextContent('“XX” is not a country')
  })
})

describe('the height of what stands inside another page', () => {
  const parent = { postMessage: vi.fn() }
  let height = 0
  beforeEach(() => {
    parent.postMessage.mockClear()
    height = 412.3
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => new DOMRect(0, 0, 600, height),
    )
  })

  it('is told to the page around it, whole pixels, once for each change', async () => {
    vi.stubGlobal('parent', parent)
    const { unmount } = await renderEmbedded('?embed=auto')
    settle()
    expect(parent.postMessage.mock.calls).toEqual([[{ type: HEIGHT_MESSAGE, height: 413 }, '*']])
    height = 700
    settle()
    expect(parent.postMessage).toHaveBeenCalledTimes(2)
    expect(parent.postMessage).toHaveBeenLastCalledWith({ type: HEIGHT_MESSAGE, height: 700 }, '*')
    unmount()
    expect(sizes.size).toBe(0)
  })

  it('is told to nobody where no page is around', async () => {
    const said = vi.spyOn(window, 'postMessage')
    await renderEmbedded('?embed=auto')
    settle()
    expect(said).not.toHaveBeenCalled()
    expect(sizes.size).toBe(0)
  })

  it('is called by the name that host pages know', () => {
    expect(HEIGHT_MESSAGE).toBe('cluster-policy-toolkit:height')
  })
})
