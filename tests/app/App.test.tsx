import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { fetchScreen } from '../../src/app/screens/screen-components.ts'
import { recommendedToolkit } from '../fixtures/recommended-data.ts'
import { addressOf } from '../fixtures/explorer.ts'
import { catchDownloads, go, renderApp, resizeTo } from '../fixtures/render-app.tsx'
import { withExample } from '../fixtures/toolkit.ts'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const cellLink = (name: RegExp) => screen.getByRole('link', { name })
const GREEN_SKILLS = 'Green transition · Upskilling and reskilling · Networking and partnering'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('every screen', () => {
  test.each([
    ['', 'Policy actions by cell', 'Matrix'],
    ['table/', 'Placements', 'Table'],
    ['about/', 'About this toolkit', 'About'],
    ['roadmap/', 'Road map', 'Road map'],
    ['cell/green/skills/networking/', GREEN_SKILLS, null],
    ['example/pole-medee/', 'Pôle MEDÉE', null],
    ['nowhere/', 'Page not found', null],
  ])('/%s has one main heading, “%s”, and its landmarks', async (address, name, current) => {
    await renderApp(address)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toHaveTextContent(
      name,
    )
    expect(screen.getAllByRole('banner')[0]).toContainElement(screen.getByRole('search'))
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Data version 1.0.0, 2021-11-30.')
    const links = within(screen.getByRole('navigation', { name: 'Screens' })).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Matrix',
      'Table',
      'Recommendations',
      'Road map',
      'About',
    ])
    expect(
      links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.textContent),
    ).toEqual(current === null ? [] : [current])
  })

  it('can be reached past its head, without a step', async () => {
    const { user, addressBar } = await renderApp()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(addressBar.length).toBe(1)
  })

  it('keeps the view on the way to the next', async () => {
    const { user, addressBar } = await renderApp('?country=FR')
    await user.click(screen.getByRole('link', { name: 'Table' }))
    expect(await heading('Placements')).toBeInTheDocument()
    expect(addressOf(addressBar)).toBe('table/?country=FR')
    act(() => addressBar.back())
    expect(await heading('Policy actions by cell')).toBeInTheDocument()
  })
})

describe('the recommendations', () => {
  it('are a screen of their own, with one main heading', async () => {
    await renderApp('recommendations/', recommendedToolkit())
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(await heading('Recommendations')).toBeInTheDocument()
    const link = within(screen.getByRole('navigation')).getByRole('link', { current: 'page' })
    expect(link).toHaveTextContent('Recommendations')
    expect(screen.getByRole('button', { name: 'CSV · 4 rows' })).toBeVisible()
    expect(document.title).toBe('Recommendations – Small Toolkit')
  })

  it('lead to each, and back under the same view', async () => {
    const { user, addressBar } = await renderApp(
      'recommendations/?country=AT',
      recommendedToolkit(),
    )
    await user.click(screen.getByRole('link', { name: /^R1 ·/ }))
    expect(await heading('R1 · Write circular roadmaps')).toBeVisible()
    expect(document.title).toBe('R1 · Write circular roadmaps – country is Austria – Small Toolkit')
    expect(screen.getByText(/^Filtered: country is Austria\./)).toBeVisible()
    await user.click(screen.getByRole('link', { name: '← Recommendations' }))
    expect(await heading('Recommendations')).toBeInTheDocument()
    expect(addressOf(addressBar)).toBe('recommendations/?country=AT')
  })
})

describe('an old address', () => {
  it('leads to what has another id now, and is rewritten without a step', async () => {
    const { addressBar } = await renderApp(
      'example/cluster-strategy-2020/?country=IT',
      recommendedToolkit(),
    )
    expect(await heading('Strategy of the Valley Cluster')).toBeVisible()
    expect(addressOf(addressBar)).toBe('example/cluster-strategy/?country=IT')
    expect(addressBar.length).toBe(1)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('of a cell leads by the old name of its theme', async () => {
    const aliases = [{ kind: 'theme', from: 'ecology', to: 'green' }] as const
    const { addressBar } = await renderApp(
      'cell/ecology/skills/networking/?theme=ecology',
      recommendedToolkit({ aliases }),
    )
    expect(await heading(GREEN_SKILLS)).toBeVisible()
    expect(addressOf(addressBar)).toBe('cell/green/skills/networking/?theme=green')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a cell without an example', () => {
  it('leads from its invitation to a form with the cell ticked', async () => {
    await fetchScreen('suggest')
    const { user, addressBar } = await renderApp()
    await user.click(cellLink(/Share staff between companies ?No example known yet – suggest one$/))
    await user.click(await screen.findByRole('link', { name: 'Suggest an example for this cell' }))
    expect(await heading('Suggest an example')).toBeVisible()
    expect(addressOf(addressBar)).toBe('suggest/?cell=resilience/skills/networking')
    expect(
      screen.getByLabelText('Resilience · Upskilling and reskilling · Networking and partnering'),
    ).toBeChecked()
  })
})

describe("the page's title", () => {
  test.each([
    ['', 'Small Toolkit'],
    ['?theme=green', 'Matrix – theme is Green transition – Small Toolkit'],
    [
      'table/?country=BE,FR&q=cluster',
      'Table – country is Belgium or France, matching ‘cluster’ – Small Toolkit',
    ],
    ['cell/green/skills/networking/', `${GREEN_SKILLS} – Small Toolkit`],
    [
      'cell/green/skills/networking/?country=FR',
      `${GREEN_SKILLS} – country is France – Small Toolkit`,
    ],
    ['example/pole-medee/?country=FR', 'Pôle MEDÉE – Small Toolkit'],
    ['about/?country=FR', 'About – Small Toolkit'],
    ['nowhere/', 'Page not found – Small Toolkit'],
  ])('of /%s is “%s”', async (address, title) => {
    await renderApp(address)
    expect(document.title).toBe(title)
  })

  it('follows the view and the place', async () => {
    const { explorer, addressBar } = await renderApp()
    go(explorer, { view: { ...explorer.store.getState().view, chosen: { country: ['FR'] } } })
    expect(document.title).toBe('Matrix – country is France – Small Toolkit')
    go(explorer, { place: { screen: 'table' } })
    expect(document.title).toBe('Table – country is France – Small Toolkit')
    act(() => addressBar.back())
    act(() => addressBar.back())
    expect(document.title).toBe('Small Toolkit')
  })
})

describe('a cell opened from the matrix', () => {
  const LINK = /^Green · Networking ?Link firms/

  it('shows beside it where there is room, with the only heading, and closes', async () => {
    resizeTo(1600)
    const { user, addressBar } = await renderApp()
    await user.click(cellLink(LINK))
    const panel = await screen.findByRole('complementary', { name: 'Open cell' })
    await waitFor(() =>
      expect(within(panel).getByRole('heading', { level: 1, name: GREEN_SKILLS })).toHaveFocus(),
    )
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('table')).toBeVisible()
    await user.click(within(panel).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
    await waitFor(() => expect(cellLink(LINK)).toHaveFocus())
    expect(addressBar.length).toBe(3)
  })

  it('shows as a page where there is none, and turns into a panel when there is', async () => {
    const { user } = await renderApp()
    await user.click(cellLink(LINK))
    expect(await heading(GREEN_SKILLS)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    resizeTo(1600)
    expect(await screen.findByRole('complementary', { name: 'Open cell' })).toBeVisible()
    expect(screen.getByRole('table')).toBeVisible()
  })

  it('is a page by its own address, however wide the window', async () => {
    resizeTo(1600)
    await renderApp('cell/green/skills/networking/')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: '← Matrix' })).toHaveAttribute('href', '/')
  })

  it('closes on Escape, and the focus is back on its link', async () => {
    const { user, addressBar } = await renderApp('?country=FR')
    cellLink(LINK).focus()
    await user.keyboard('{Enter}')
    await heading(GREEN_SKILLS)
    await user.keyboard('{Escape}')
    expect(addressOf(addressBar)).toBe('?country=FR')
    await waitFor(() => expect(cellLink(LINK)).toHaveFocus())
  })

  it('leaves Escape to the search box and to an open sheet', async () => {
    const { user, addressBar } = await renderApp('cell/green/skills/networking/')
    screen.getByRole('searchbox').focus()
    await user.keyboard('{Escape}')
    expect(addressOf(addressBar)).toBe('cell/green/skills/networking/')
  })

  it('says which filters are on and clears them', async () => {
    const { user, addressBar } = await renderApp('cell/green/skills/networking/?country=FR')
    expect(screen.getByText(/^Filtered: country is France\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(addressOf(addressBar)).toBe('cell/green/skills/networking/')
    expect(screen.queryByText(/^Filtered/)).not.toBeInTheDocument()
  })
})

describe('the tools above the matrix and the table', () => {
  test.each([
    ['', 15, 'cluster-policy-toolkit_all_1.0.0.csv'],
    ['table/?country=FR,PL&sort=-country', 3, 'cluster-policy-toolkit_country-fr-pl_1.0.0.csv'],
    ['?q=wallonia', 2, 'cluster-policy-toolkit_q-wallonia_1.0.0.csv'],
    [
      '?country=PL&theme=resilience',
      0,
      'cluster-policy-toolkit_theme-resilience-country-pl_1.0.0.csv',
    ],
  ])('at /%s download just the %i rows of the view, in its order', async (address, count, name) => {
    const files = catchDownloads()
    const { user, explorer, rows } = await renderApp(address)
    await user.click(screen.getByRole('button', { name: /^CSV · \d+ rows?$/ }))
    const done = new RegExp(`^${String(count)} rows? downloaded as ${name}$`)
    expect(await screen.findByText(done)).toBeVisible()
    expect(files.map((file) => file.name)).toEqual([name])
    const bytes = (await files[0]?.bytes()) ?? new Uint8Array()
    // The byte-order mark by which spreadsheets know UTF-8.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...lines] = new TextDecoder().decode(bytes).split('\r\n')
    expect(head).toMatch(/^placement_id,kind,example_id,/)
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(count)
    expect(lines.map((line) => line.split(',')[0])).toEqual(
      rows().map((row) => explorer.toolkit.records[row]?.id),
    )
  })

  it('copy the canonical address in full', async () => {
    const { user } = await renderApp('TABLE?country=fr&theme=green&utm_source=x')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(
      'https://toolkit.example/table/?theme=green&country=FR',
    )
  })
})

describe('what an address holds that the toolkit does not know', () => {
  test.each(['', 'table/', 'about/', 'cell/green/skills/networking/', 'example/pole-medee/'])(
    'is told at /%s, until that is dismissed',
    async (path) => {
      const { user, addressBar } = await renderApp(`${path}?theme=pink&country=FR&colour=red`)
      expect(screen.getByRole('alert')).toHaveTextContent(
        'Part of the address was left out: “pink” is not a theme in this toolkit; ' +
          '“colour” is not a setting of this toolkit. The rest of it holds.',
      )
      expect(addressOf(addressBar)).toBe(`${path}?country=FR`)
      await user.click(screen.getByRole('button', { name: 'Dismiss' }))
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    },
  )

  it('is told in short where it is much, and as text', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `<b>${String(index)}`).join(',')
    await renderApp(`?theme=${encodeURIComponent(many)}`)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('“<b>4” is not a theme in this toolkit; and 4 more.')
    expect(alert).not.toHaveTextContent('<b>5')
    expect(alert.querySelector('b')).toBeNull()
  })

  it('is not told where all is known', async () => {
    await renderApp('?theme=green')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('an address that leads nowhere', () => {
  it('is shown, with the places nearest to it', async () => {
    const { user, addressBar } = await renderApp('cell/gren/skills/networking/?country=FR')
    expect(screen.getByText('/cell/gren/skills/networking/')).toBeVisible()
    const nearest = within(screen.getByRole('main')).getAllByRole('link')
    expect(nearest[0]).toHaveTextContent(GREEN_SKILLS)
    expect(nearest.at(-1)).toHaveTextContent('The whole matrix')
    expect(addressOf(addressBar)).toBe('cell/gren/skills/networking/?country=FR')
    await user.click(nearest[0] ?? document.body)
    expect(await heading(GREEN_SKILLS)).toBeVisible()
    expect(addressOf(addressBar)).toBe('cell/green/skills/networking/?country=FR')
  })

  it('offers the matrix alone where nothing is near', async () => {
    await renderApp('zzzzzz/')
    const links = within(screen.getByRole('main')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['The whole matrix'])
  })

  test.each(['<img src=x onerror=alert(1)>', '\u202Eesrever', '%E0%A4%A', 'x'.repeat(3000)])(
    'is shown as text where it is %.40j',
    async (path) => {
      await renderApp(path)
      expect(screen.getByText(`/${path}`)).toBeVisible()
      expect(document.querySelector('img')).toBeNull()
    },
  )
})

describe('the shortcut', () => {
  it('is turned off and on from the about page', async () => {
    const { user, preferences } = await renderApp('about/')
    const box = screen.getByRole('checkbox', { name: /key reaches the search box/ })
    expect(box).toBeChecked()
    await user.click(box)
    expect(box).not.toBeChecked()
    expect(preferences.store.getState()).toEqual({ slash: false })
    await user.keyboard('/')
    expect(screen.getByRole('searchbox')).not.toHaveFocus()
    await user.click(box)
    await user.keyboard('/')
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })
})

describe('searching', () => {
  it('opens the matrix from a screen that cannot show hits, and keeps the focus', async () => {
    const { user } = await renderApp('example/ecoplus/')
    await user.type(screen.getByRole('searchbox'), 'wallonia')
    expect(await heading('Policy actions by cell')).toBeInTheDocument()
    expect(await screen.findByText(/2 placements of 1 example/)).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(screen.getByRole('searchbox')).toHaveValue('wallonia')
  })
})

describe('hostile data', () => {
  test.each(['<script>document.title = "x"</script>', '</title><b>', '\u202Eesrever', '"\'&amp;'])(
    'is a title as text: %j',
    async (name) => {
      await renderApp('example/pole-medee/', withExample('pole-medee', { name }))
      expect(document.title).toBe(`${name} – Small Toolkit`)
      expect(await heading(/./)).toHaveTextContent(name)
      expect(document.querySelector('script, b')).toBeNull()
    },
  )
})
