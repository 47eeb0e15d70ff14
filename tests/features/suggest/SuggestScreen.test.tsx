import { cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { parse } from 'yaml'
import { fetchScreen } from '../../../src/app/screens/screen-components.ts'
import { SuggestScreen } from '../../../src/features/suggest/SuggestScreen.tsx'
import type { DraftStorage } from '../../../src/state/draft.ts'
import type { Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'
import { catchDownloads, renderApp, renderFeature } from '../../fixtures/render-app.tsx'

const KEY = 'cluster-policy-toolkit/suggestion/1'

function memory(fill?: string): DraftStorage & { readonly held: Map<string, string> } {
  const held = new Map(fill === undefined ? [] : [[KEY, fill]])
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  }
}

const show = (storage: DraftStorage = memory(), cell?: string, whole?: Whole) =>
  renderFeature(
    <SuggestScreen cell={cell} storage={() => storage} today={() => '2026-11-22'} />,
    'suggest/',
    whole,
  )

// By label, which is much quicker than by role where there are this many controls.
const field = (label: string | RegExp) => screen.getByLabelText(label)
const box = (label: string) => screen.getByLabelText(label)
const make = (user: UserEvent) => user.click(screen.getByText('Make the file'))

/** Puts text at the end of what a field holds, as pasting does. */
async function write(user: UserEvent, label: string | RegExp, text: string) {
  await user.click(field(label))
  await user.paste(text)
}
const CELL = 'Green transition · Upskilling and reskilling · Networking and partnering'
const OTHER = 'Green transition · Accelerating innovation · Strategic intelligence'

/** A draft in which nothing is missing. */
const WHOLE = JSON.stringify({
  name: 'Hydrogen Valley',
  country: 'RO',
  url: 'https://valley.example.org/',
  summary: 'Brings makers and users together.',
  sourceTitle: 'About: the valley',
  sourceUrl: 'https://valley.example.org/about',
  cells: ['green/skills/networking'],
  reason: 'It trains people.',
})

const fileText = () => {
  const box = field('hydrogen-valley.yaml')
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('The file is not shown as text.')
  return box.value
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the form', () => {
  it('says what is wrong with a field when one leaves it, and no sooner', async () => {
    const { user } = await show()
    await write(user, /^Link/, 'www.valley')
    expect(field(/^Link/)).toHaveAttribute('aria-invalid', 'false')
    expect(field(/^Link/)).toHaveAccessibleDescription(/it has one. ?$/)
    await user.tab()
    expect(field(/^Link/)).toHaveAttribute('aria-invalid', 'true')
    expect(field(/^Link/)).toHaveAccessibleDescription(
      'Its own website, if it has one. The link "www.valley" is not absolute; begin it with "https://" or "http://".',
    )
    expect(field('Name')).toHaveAttribute('aria-invalid', 'false')
  })

  it('takes the words away as soon as it is mended', async () => {
    const { user } = await show()
    await user.click(field('Name'))
    await user.tab()
    expect(screen.getByText('Write the name of the example.')).toBeVisible()
    await write(user, 'Name', 'A')
    expect(screen.queryByText('Write the name of the example.')).not.toBeInTheDocument()
  })

  it('asks for a cell only when all boxes are left', async () => {
    const { user } = await show()
    await user.click(box(OTHER))
    await user.click(box(OTHER))
    await user.tab()
    expect(screen.queryByText('Tick at least one cell.')).not.toBeInTheDocument()
    await user.click(field('Why it belongs there'))
    expect(screen.getByText('Tick at least one cell.')).toBeVisible()
  })

  it('offers every country of the data, also one without examples', async () => {
    await show()
    const options = within(field('Country')).getAllByRole('option')
    expect(options).toHaveLength(1 + fixture().knownCountries.length)
    expect(options.map((option) => option.textContent)).toContain('Romania')
  })

  it('has a box for each cell, in a table with headers of rows, columns and themes', async () => {
    await show()
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('checkbox')).toHaveLength(fixture().cells.length)
    const headers = ['Intelligence', 'Networking'].length
    expect(within(table).getAllByRole('columnheader')).toHaveLength(headers)
    const groups = [...table.querySelectorAll('th[scope=rowgroup]')]
    expect(groups.map((group) => group.textContent)).toEqual(
      fixture().themes.map(({ title }) => title),
    )
  })

  it('tells which actions the ticked cells stand for', async () => {
    const { user } = await show()
    expect(screen.queryByText('Link firms with training providers')).not.toBeInTheDocument()
    await user.click(box(CELL))
    expect(screen.getByText('Link firms with training providers')).toBeVisible()
  })
})

describe('asking for the file', () => {
  it('leads to each field that is amiss, from a summary that has the focus', async () => {
    const { user } = await show()
    await write(user, 'Name', 'A')
    await make(user)
    const summary = screen.getByRole('group', { name: /^The file cannot be made yet: 6 fields/ })
    expect(summary).toHaveFocus()
    expect(within(summary).getAllByRole('link')).toHaveLength(6)
    await user.click(within(summary).getByRole('link', { name: /^What it does/ }))
    expect(field('What it does')).toHaveFocus()
    await user.click(within(summary).getByRole('link', { name: /^Cells/ }))
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus()
    expect(screen.queryByText(/^Your file/)).not.toBeInTheDocument()
  })

  it('drops from the summary what is mended', async () => {
    const { user } = await show()
    await make(user)
    await write(user, 'Name', 'A')
    const summary = screen.getByRole('group', { name: /^The file cannot be made yet: 6 fields/ })
    expect(within(summary).queryByRole('link', { name: /^Name/ })).not.toBeInTheDocument()
  })

  it('gives the file that the data needs, under its name', async () => {
    const { user } = await show()
    const files = catchDownloads()
    await write(user, 'Name', 'Hydrogen Valley')
    await user.selectOptions(field('Country'), 'Romania')
    await write(user, /^Link/, 'https://valley.example.org/')
    await write(user, 'What it does', 'Brings makers\nand users together.')
    await write(user, 'Title of the page', 'About: the valley')
    await write(user, 'Address of the page', 'https://valley.example.org/about')
    await user.click(box(CELL))
    await write(user, 'Why it belongs there', 'It trains people.')
    await write(user, /^Note to yourself/, 'Ask Maria')
    await make(user)
    expect(screen.getByRole('heading', { name: 'Your file: hydrogen-valley.yaml' })).toHaveFocus()
    expect(parse(fileText())).toEqual({
      id: 'hydrogen-valley',
      name: 'Hydrogen Valley',
      country: 'RO',
      url: 'https://valley.example.org/',
      placements: [
        {
          cell: 'green/skills/networking',
          position: 3,
          source: { document: 'suggestions' },
          reason: 'It trains people.',
        },
      ],
      facts: { summary: { value: 'Brings makers and users together.', reference: 'page-1' } },
      references: [
        {
          id: 'page-1',
          title: 'About: the valley',
          url: 'https://valley.example.org/about',
          seen: '2026-11-22',
        },
      ],
    })
    expect(fileText()).not.toContain('Maria')
    await user.click(screen.getByRole('button', { name: 'Download hydrogen-valley.yaml' }))
    expect(files.map(({ name }) => name)).toEqual(['hydrogen-valley.yaml'])
    expect(new TextDecoder().decode(await files[0]?.bytes())).toBe(fileText())
    await user.click(screen.getByRole('button', { name: 'Copy the file' }))
    expect(await navigator.clipboard.readText()).toBe(fileText())
  })

  it('keeps the file in step with the form, and takes it away when something is amiss', async () => {
    const { user } = await show(memory(WHOLE))
    await make(user)
    await write(user, 'Why it belongs there', ' Really.')
    expect(fileText()).toContain('It trains people. Really.')
    await user.click(box(CELL))
    expect(screen.queryByText(/^Your file/)).not.toBeInTheDocument()
    expect(screen.getByText('Tick at least one cell.')).toBeVisible()
  })

  test.each([
    [undefined, null],
    ['https://code.example.org/toolkit', 'https://code.example.org/toolkit'],
  ])('says how to hand it in where there is a place for it: %s', async (repository, href) => {
    const { user } = await show(memory(WHOLE), undefined, fixture({ repository }))
    await make(user)
    const link = screen.queryByRole('link', { name: /code\.example/ })
    expect(link?.getAttribute('href') ?? null).toBe(href)
    expect(screen.queryAllByText('How to hand it in')).toHaveLength(href === null ? 0 : 1)
    expect(screen.queryAllByText(/send it to those who publish/)).toHaveLength(href ? 0 : 1)
  })
})

describe('a likely duplicate', () => {
  it('is shown while the name is typed, with a link to it', async () => {
    const { user } = await show()
    await write(user, 'Name', 'digital wallon')
    const link = () => screen.queryByRole('link', { name: 'Digital Wallonia' })
    expect(link()).toHaveAttribute('href', '/example/digital-wallonia/')
    expect(link()?.closest('[role=status]')).toHaveTextContent('Digital Wallonia (Belgium)')
    await write(user, 'Name', ' of the south')
    expect(link()).not.toBeInTheDocument()
  })

  it('says of an example that another source adds that it is supplementary', async () => {
    const { user } = await show(memory(), undefined, recommendedToolkit())
    await write(user, 'Name', 'Strategy of the Valley Cluster')
    const link = screen.getByRole('link', { name: 'Strategy of the Valley Cluster' })
    expect(link.closest('li')).toHaveTextContent(/\(Italy, supplementary\)$/)
  })

  it('is shown for a link that is there already', async () => {
    const { user } = await show()
    await write(user, /^Link/, 'http://ecoplus.at')
    expect(screen.getByRole('link', { name: /^ecoplus/ })).toBeVisible()
  })
})

describe('the draft', () => {
  it('is kept from one visit to the next', async () => {
    const storage = memory()
    const { user } = await show(storage)
    await write(user, 'Name', 'Hydrogen')
    await user.click(box(CELL))
    cleanup()
    await show(storage)
    expect(field('Name')).toHaveValue('Hydrogen')
    expect(box(CELL)).toBeChecked()
    expect(field('Name')).toHaveAttribute('aria-invalid', 'false')
  })

  it('is cleared at a click and comes back at another, with the focus kept', async () => {
    const storage = memory('{"name":"Hydrogen"}')
    const { user } = await show(storage)
    await user.click(screen.getByRole('button', { name: 'Clear the form' }))
    expect(field('Name')).toHaveValue('')
    expect(storage.held.size).toBe(0)
    expect(screen.getByText('The form is cleared.')).toHaveAttribute('role', 'status')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field('Name')).toHaveValue('Hydrogen')
    expect(screen.getByRole('button', { name: 'Clear the form' })).toHaveFocus()
  })

  it('says plainly where it cannot be kept', async () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    const { user } = await show(full)
    const warning = () => screen.queryByText(/does not let the page keep what you write/)
    expect(warning()).not.toBeInTheDocument()
    await write(user, 'Name', 'A')
    expect(warning()).toBeVisible()
  })

  test.each(['{', 'null', '{"name":{},"cells":{"0":1},"country":"??"}', '{"cells":["gone"]}'])(
    'survives a damaged storage: %s',
    async (fill) => {
      const { user } = await show(memory(fill))
      await write(user, 'Name', 'A')
      expect(field('Name')).toHaveValue('A')
      expect(screen.queryByRole('checkbox', { checked: true })).not.toBeInTheDocument()
    },
  )
})

describe('the address', () => {
  afterEach(() => {
    window.localStorage.clear()
  })

  it('ticks a cell on arrival, beside what is ticked already, and is not reported', async () => {
    const storage = memory('{"cells":["green/innovation/intelligence"]}')
    await show(storage, 'green/skills/networking')
    expect(box(CELL)).toBeChecked()
    expect(box(OTHER)).toBeChecked()
  })

  it('leads here from a cell, which is then ticked', async () => {
    const { user, addressBar } = await renderApp('cell/green/skills/networking/?country=BE')
    await fetchScreen('suggest')
    await user.click(screen.getByRole('link', { name: 'Suggest an example for this cell' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Suggest an example' }),
    ).toBeVisible()
    expect(addressBar.read()).toMatchObject({
      path: 'suggest/',
      query: '?cell=green/skills/networking&country=BE',
    })
    expect(box(CELL)).toBeChecked()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(document.title).toBe('Suggest an example – Small Toolkit')
  })

  it('says which cell it does not know', async () => {
    await renderApp('suggest/?cell=green/skills/gone')
    expect(screen.getByRole('alert')).toHaveTextContent(
      '“green/skills/gone” is not a value of “cell”',
    )
    expect(screen.queryByRole('checkbox', { checked: true })).not.toBeInTheDocument()
  })

  it('is found from the footer and from the page about the toolkit', async () => {
    await renderApp('about/')
    const footer = within(screen.getByRole('contentinfo'))
    expect(footer.getByRole('link', { name: 'Suggest an example' })).toHaveAttribute(
      'href',
      '/suggest/',
    )
    expect(screen.getByRole('link', { name: 'suggest it' })).toHaveAttribute('href', '/suggest/')
  })
})
