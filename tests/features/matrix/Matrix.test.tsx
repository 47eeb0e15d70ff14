import { createEvent, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { LayoutMenu } from '../../../src/features/matrix/LayoutMenu.tsx'
import { Matrix } from '../../../src/features/matrix/Matrix.tsx'
import { germanToolkit } from '../../fixtures/german.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'
import { addressOf } from '../../fixtures/explorer.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const INNOVATION = 'Accelerating innovation'
const SKILLS = 'Upskilling and reskilling'

const show = (address = '') => renderFeature(<Matrix />, address)
const names = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

/** The table cell in a row under a group and a column, by their headers' places. */
function cellAt(row: string, group: number, column: number): HTMLElement {
  const cells = within(screen.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole(
    'cell',
  )
  const cell = cells[group * 2 + column]
  if (!cell) throw new Error('There is no such cell.')
  return cell
}

const linkIn = (cell: HTMLElement) => within(cell).getByRole('link')

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the matrix', () => {
  it('is a table with a header for each row, group and column', async () => {
    await show()
    const table = screen.getByRole('table', {
      name: /challenges in rows, functions in columns, grouped by themes/,
    })
    expect(names(within(table).getAllByRole('rowheader'))).toEqual([INNOVATION, SKILLS])
    const [groups, columns] = within(table).getAllByRole('row')
    const groupHeads = within(groups ?? table).getAllByRole('columnheader')
    expect(names(groupHeads)).toEqual(['Green transition', 'Digital transition', 'Resilience'])
    for (const head of groupHeads) {
      expect(head).toHaveAttribute('scope', 'colgroup')
      expect(head).toHaveAttribute('colspan', '2')
    }
    const columnHeads = within(columns ?? table).getAllByRole('columnheader')
    const both = ['Strategic intelligence', 'Networking and partnering']
    expect(names(columnHeads)).toEqual([...both, ...both, ...both])
    for (const head of columnHeads) expect(head).toHaveAttribute('scope', 'col')
    for (const row of [INNOVATION, SKILLS]) {
      expect(
        within(screen.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('cell'),
      ).toHaveLength(6)
    }
  })

  it('has one link in each cell, to the cell under the current view', async () => {
    const { explorer } = await show('?country=FR')
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      Array.from(explorer.toolkit.cells.keys(), (id) => `/cell/${id}/?country=FR`).sort(),
    )
    for (const cell of [cellAt(INNOVATION, 0, 0), cellAt(SKILLS, 2, 1)]) {
      expect(within(cell).getAllByRole('link')).toHaveLength(1)
    }
    expect(linkIn(cellAt(SKILLS, 1, 0))).toHaveAttribute(
      'href',
      '/cell/digital/skills/intelligence/?country=FR',
    )
  })

  test.each<[string, number, number, RegExp]>([
    [INNOVATION, 0, 0, /Green · Intelligence.*Map regional strengths.*1 example: Denmark$/],
    [INNOVATION, 2, 1, /React to crises together ?\+ 1 more action.*2 examples: Turkey, Denmark$/],
    [SKILLS, 1, 1, /Link firms with training providers.*2 examples: Denmark, Poland$/],
    [SKILLS, 2, 0, /Forecast jobs at risk.*No example known yet – suggest one$/],
  ])('names the link in row “%s”, group %i, column %i by all it says', async (...at) => {
    await show()
    const [row, group, column, name] = at
    expect(linkIn(cellAt(row, group, column))).toHaveAccessibleName(name)
  })

  it('opens a cell beside itself', async () => {
    const { user, state } = await show('?theme=green')
    await user.click(linkIn(cellAt(SKILLS, 0, 1)))
    expect(state()).toMatchObject({
      place: { screen: 'cell', id: 'green/skills/networking' },
      panel: true,
      view: { chosen: { theme: ['green'] } },
    })
    expect(linkIn(cellAt(SKILLS, 0, 1))).toHaveAttribute('aria-current', 'true')
    expect(linkIn(cellAt(SKILLS, 0, 0))).not.toHaveAttribute('aria-current')
  })

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'leaves a click with %s to the browser',
    async (key) => {
      const { addressBar } = await show()
      const link = linkIn(cellAt(SKILLS, 0, 1))
      // jsdom cannot open another page, which a click let through asks for.
      window.addEventListener('click', (event) => event.preventDefault(), { once: true })
      const click = createEvent.click(link, { [key]: true })
      const prevented = vi.spyOn(click, 'preventDefault')
      fireEvent(link, click)
      expect(prevented).toHaveBeenCalledTimes(1)
      expect(addressBar.length).toBe(1)
    },
  )

  it('turns as the view says', async () => {
    await show('?rows=theme&groups=challenge')
    expect(screen.getByRole('table')).toHaveAccessibleName(
      /themes in rows, functions in columns, grouped by challenges/,
    )
    expect(names(screen.getAllByRole('rowheader'))).toEqual([
      'Green transition',
      'Digital transition',
      'Resilience',
    ])
    expect(linkIn(cellAt('Green transition', 1, 1))).toHaveAttribute(
      'href',
      expect.stringContaining('/cell/green/skills/networking/'),
    )
  })

  it('shows one group alone with its examples named, and the whole again', async () => {
    const { user, addressBar } = await show('?country=FR')
    await user.click(screen.getByRole('button', { name: 'Show Green transition alone' }))
    expect(addressOf(addressBar)).toBe('?theme=green&country=FR&zoom=chosen')
    expect(screen.getAllByRole('cell', { name: /./ })).toHaveLength(4)
    expect(linkIn(cellAt(SKILLS, 0, 1))).toHaveAccessibleName(/Pôle MEDÉE/)
    await user.click(screen.getByRole('button', { name: 'Show the whole matrix' }))
    expect(addressOf(addressBar)).toBe('?country=FR')
    expect(linkIn(cellAt(SKILLS, 0, 1))).not.toHaveAccessibleName(/Pôle MEDÉE/)
  })

  it('tells supplementary examples apart, to the eye and in words', async () => {
    await renderFeature(<Matrix />, '', recommendedToolkit())
    const marked = [...document.querySelectorAll('[data-supplementary]')]
    expect(marked).toHaveLength(1)
    const cell = marked[0]?.closest('td')
    expect(cell && linkIn(cell)).toHaveAccessibleName(/, 1 of them supplementary/)
    expect(screen.getAllByRole('link', { name: /supplementary/ })).toHaveLength(1)
  })

  it('shows a hollow dot for each example that filters hide', async () => {
    await show('?country=FR')
    const cell = cellAt(SKILLS, 0, 1)
    expect(linkIn(cell)).toHaveAccessibleName(/1 example: France$/)
    expect(cell.querySelectorAll('[data-hidden]')).toHaveLength(1)
  })
})

describe('an empty cell', () => {
  it('says that no example is known yet, and invites one, whatever the filters', async () => {
    await show('?country=FR&q=france')
    const cell = cellAt(SKILLS, 2, 0)
    expect(cell).toHaveTextContent('No example known yet – suggest one')
    expect(within(cell).queryByRole('button')).not.toBeInTheDocument()
  })

  test.each([
    ['?country=FR', '1 example hidden by Country', ''],
    ['?country=DK&country-group=cosme', '1 example hidden by Country group', '?country=DK'],
    ['?country=FR&country-group=cosme', '1 example hidden by Country and Country group', ''],
    ['?country=FR&q=wallonia', '1 example hidden by Country and Search', ''],
  ])('under %s says which filters hide its examples, and drops them', async (at, name, left) => {
    const { user, addressBar } = await show(at)
    const cell = cellAt(INNOVATION, 0, 0)
    await user.click(within(cell).getByRole('button', { name }))
    expect(addressOf(addressBar)).toBe(left)
    const again = cellAt(INNOVATION, 0, 0)
    expect(linkIn(again)).toHaveAccessibleName(/1 example: Denmark$/)
    expect(within(again).queryByRole('button')).not.toBeInTheDocument()
  })

  it('keeps the button that drops filters out of the link', async () => {
    await show('?country=FR')
    const cell = cellAt(INNOVATION, 0, 0)
    expect(linkIn(cell)).not.toContainElement(within(cell).getByRole('button'))
  })

  test.each([
    ['?theme=green', 'Outside the chosen theme'],
    ['?challenge=skills', 'Outside the chosen challenge'],
    ['?theme=green&challenge=skills', 'Outside the chosen theme and challenge'],
    ['?theme=green&country=FR', 'Outside the chosen theme'],
    ['?theme=green&challenge=innovation', 'Outside the chosen theme'],
  ])('under %s says that it lies outside', async (at, text) => {
    await show(at)
    const cell = cellAt(INNOVATION, 1, 0)
    expect(linkIn(cell)).toHaveAccessibleName(new RegExp(`${text}$`))
    expect(within(cell).queryByRole('button')).not.toBeInTheDocument()
  })

  it('says that it does not match where only the search hides its examples', async () => {
    await show('?q=wallonia')
    const cell = cellAt(INNOVATION, 0, 0)
    expect(linkIn(cell)).toHaveAccessibleName(/No match$/)
    expect(within(cell).queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('a searched matrix', () => {
  it('marks what was found', async () => {
    await show('?q=training')
    const cell = cellAt(SKILLS, 0, 1)
    expect(names([...cell.querySelectorAll('mark')])).toEqual(['training'])
    expect(cellAt(INNOVATION, 0, 0).querySelector('mark')).toBeNull()
  })

  it('says where it was found, unless the title shows it', async () => {
    await show('?q=wallonia')
    expect(linkIn(cellAt(INNOVATION, 1, 0))).toHaveAccessibleName(/, found ?in example name$/)
    expect(linkIn(cellAt(INNOVATION, 0, 0))).not.toHaveAccessibleName(/found/)
  })

  it('does not say where the title shows it', async () => {
    await show('?q=training')
    expect(linkIn(cellAt(SKILLS, 0, 1))).not.toHaveAccessibleName(/found/)
  })
})

describe('arrow keys', () => {
  /** Lays the cells out as a browser would, 100 by 100 pixels each. */
  function layOut() {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const cell = this.closest('td')
      const row = this.closest('tr')
      return new DOMRect((cell?.cellIndex ?? 0) * 100, (row?.rowIndex ?? 0) * 100, 100, 100)
    })
  }

  test.each([
    ['{ArrowRight}', SKILLS, 0, 1],
    ['{ArrowRight}{ArrowRight}', SKILLS, 1, 0],
    ['{ArrowRight}{ArrowLeft}', SKILLS, 0, 0],
    ['{ArrowUp}', INNOVATION, 0, 0],
    ['{ArrowUp}{ArrowUp}', INNOVATION, 0, 0],
    ['{ArrowLeft}', SKILLS, 0, 0],
    ['{ArrowDown}', SKILLS, 0, 0],
    ['{End}', SKILLS, 2, 1],
    ['{End}{ArrowRight}', SKILLS, 2, 1],
    ['{End}{Home}', INNOVATION, 0, 0],
    ['{Control>}{ArrowRight}{/Control}', SKILLS, 0, 0],
  ])('%s goes to row “%s”, group %i, column %i', async (keys, row, group, column) => {
    const { user } = await show()
    layOut()
    linkIn(cellAt(SKILLS, 0, 0)).focus()
    await user.keyboard(keys)
    expect(linkIn(cellAt(row, group, column))).toHaveFocus()
  })

  it('are left alone outside of the links', async () => {
    const { user } = await show()
    layOut()
    const button = screen.getByRole('button', { name: 'Show Green transition alone' })
    button.focus()
    await user.keyboard('{ArrowDown}')
    expect(button).toHaveFocus()
  })
})

describe('the layout menu', () => {
  it('lets an axis change places with the one that had its place', async () => {
    const { user, addressBar, state } = await renderFeature(<LayoutMenu />)
    await user.click(screen.getByRole('button', { name: 'Layout' }))
    const menu = screen.getByRole('dialog', { name: 'Layout of the matrix' })
    const rows = within(menu).getByRole('combobox', { name: 'Rows' })
    expect(names(within(rows).getAllByRole('option'))).toEqual(['Theme', 'Challenge', 'Function'])
    await user.selectOptions(rows, 'Theme')
    expect(addressOf(addressBar)).toBe('?rows=theme&groups=challenge')
    const groups = within(menu).getByRole('combobox', { name: 'Groups of columns' })
    await user.selectOptions(groups, 'Function')
    expect(state().view.matrix).toEqual({ rows: 'theme', groups: 'function', zoom: false })
    await user.selectOptions(groups, 'Theme')
    expect(state().view.matrix).toEqual({ rows: 'function', groups: 'theme', zoom: false })
  })

  it('leaves out what is not chosen, and brings it back', async () => {
    const { user, addressBar } = await renderFeature(<LayoutMenu />, '?theme=green')
    await user.click(screen.getByRole('button', { name: 'Layout' }))
    const box = screen.getByRole('checkbox', { name: /Leave out rows and columns/ })
    await user.click(box)
    expect(addressOf(addressBar)).toBe('?theme=green&zoom=chosen')
    await user.click(box)
    expect(addressOf(addressBar)).toBe('?theme=green')
  })
})

describe('a matrix of other data', () => {
  it('shows hostile texts as text', async () => {
    const title = '<script>alert(1)</script> "&amp;\' \u202Eesrever'
    const data = fixture()
    const whole = fixture({
      actions: data.actions.map((action) => ({ ...action, title })),
      challenges: data.challenges.map((value) => ({ ...value, title: `${'x'.repeat(400)}<b>` })),
      countries: data.countries.map((country) => ({ ...country, name: '"><img src=x>' })),
    })
    await renderFeature(<Matrix />, '', whole)
    expect(screen.getAllByText(title)).toHaveLength(12)
    expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent(`${'x'.repeat(400)}<b>`)
    expect(document.querySelector('script, img, b')).toBeNull()
  })

  it('has the names of another language, under the same addresses', async () => {
    await renderFeature(<Matrix />, '', germanToolkit())
    expect(screen.getByRole('table', { name: /Aufgaben.*Funktionen.*Themen/ })).toBeVisible()
    expect(names(screen.getAllByRole('rowheader'))).toEqual([
      'Neuerungen beschleunigen',
      'Weiterbildung und Umschulung',
    ])
    const [groups] = screen.getAllByRole('row')
    expect(names(within(groups ?? document.body).getAllByRole('columnheader'))).toEqual([
      'Grüner Wandel',
      'Digitaler Wandel',
      'Widerstandskraft',
    ])
    const link = screen.getByRole('link', {
      name: /Betriebe mit Bildungsträgern verbinden.*Frankreich/,
    })
    expect(link).toHaveAttribute('href', '/cell/green/skills/networking/')
    expect(screen.queryByText(/Green|Link firms|France/)).not.toBeInTheDocument()
  })

  it('has room for long words in its headers', async () => {
    const data = fixture()
    await renderFeature(
      <Matrix />,
      '',
      fixture({
        challenges: data.challenges.map((value) => ({ ...value, title: 'Internationalisation' })),
      }),
    )
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Internation\u00ADalisation')
  })
})
