import { screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { TableScreen } from '../../../src/features/table/TableScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture, withExample } from '../../fixtures/toolkit.ts'
import { addressOf } from '../../fixtures/explorer.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const HEADERS = [
  'Example',
  'Country',
  'Theme',
  'Challenge',
  'Function',
  'Recommendation',
  'Actions',
  'Source',
]
/** With the column that is not there unless it is chosen. */
const ALL = ['Example', 'Country', 'Country group', ...HEADERS.slice(2)]

const show = (query = '', whole = fixture()) =>
  renderFeature(<TableScreen />, `table/${query}`, whole)

const header = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}$`) })
const headers = () =>
  screen.getAllByRole('columnheader').map(({ textContent }) => textContent.replace(/[↑↓↕]$/, ''))

/** What stands in a column, from the first row to the last. */
function column(name: string): (string | null)[] {
  const at = headers().indexOf(name)
  return screen
    .getAllByRole('row')
    .flatMap((row) => within(row).queryAllByRole('cell')[at] ?? [])
    .map((cell) => cell.textContent)
}

describe('the table', () => {
  it('has a row for each placement, in the order of the paper, and says how many', async () => {
    const { explorer } = await show()
    expect(screen.getByRole('table', { name: '15 placements, one in each row' })).toBeVisible()
    expect(headers()).toEqual(HEADERS)
    const { records } = explorer.toolkit
    expect(column('Example')).toEqual(records.map(({ example }) => example.name))
    expect(column('Country')).toEqual(records.map(({ country }) => country.name))
    expect(column('Source')[0]).toBe('Table 2, p. 12')
  })

  it('has the rows of the view alone', async () => {
    await show('?country=PL')
    expect(screen.getByRole('table', { name: '2 placements, one in each row' })).toBeVisible()
    expect(column('Country')).toEqual(['Poland', 'Poland'])
  })

  it('is empty but for its headers where nothing is left', async () => {
    await show('?country=PL&theme=resilience')
    expect(screen.getByRole('table', { name: '0 placements, one in each row' })).toBeVisible()
    expect(headers()).toEqual(HEADERS)
    expect(screen.queryByRole('cell')).not.toBeInTheDocument()
  })

  it('leads from a row to the example and to the cell', async () => {
    await show('?country=FR')
    const [, row] = screen.getAllByRole('row')
    const links = within(row ?? document.body).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/example/pole-medee/?country=FR',
      '/cell/green/skills/networking/?country=FR',
    ])
  })

  it('has the placements under recommendations too, which stand in no cell', async () => {
    await show('', recommendedToolkit())
    expect(screen.getByRole('table', { name: '20 placements, one in each row' })).toBeVisible()
    const R1 = 'R1 · Write circular roadmaps'
    expect(column('Recommendation').slice(-5)).toEqual([
      '',
      R1,
      R1,
      R1,
      'R3 · title not legible in our copy of the source',
    ])
    expect(column('Theme').slice(-4)).toEqual(['', '', '', ''])
    expect(column('Challenge').slice(-4)).toEqual(['', '', '', ''])
    expect(column('Function').at(-1)).toBe('Networking and partnering')
    const last = screen.getAllByRole('row').at(-1) ?? document.body
    expect(
      within(last)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/example/lodz-skills-hub/', '/recommendation/r03/'])
  })

  it('says which rows are of another source than the paper', async () => {
    await show('', recommendedToolkit())
    const supplementary = column('Example').filter((text) => text?.includes('supplementary'))
    expect(supplementary).toEqual(['Strategy of the Valley Clustersupplementary'])
  })

  it('names each cell of a row for screens too narrow for headers', async () => {
    await show('?country=FR')
    expect(screen.getAllByRole('cell').map((cell) => cell.getAttribute('data-label'))).toEqual(
      HEADERS,
    )
  })
})

describe('the order of the table', () => {
  it('goes up, down and back to the paper as a header is pressed', async () => {
    const { user, addressBar } = await show()
    const paper = column('Example')
    const press = () => user.click(within(header('Country')).getByRole('button'))
    for (const one of screen.getAllByRole('columnheader')) {
      expect(one).toHaveAttribute('aria-sort', 'none')
    }
    await press()
    expect(addressOf(addressBar)).toBe('table/?sort=country')
    expect(header('Country')).toHaveAttribute('aria-sort', 'ascending')
    expect(column('Country')).toEqual([...column('Country')].sort())
    await press()
    expect(addressOf(addressBar)).toBe('table/?sort=-country')
    expect(header('Country')).toHaveAttribute('aria-sort', 'descending')
    expect(column('Country')).toEqual([...column('Country')].sort().reverse())
    await press()
    expect(addressOf(addressBar)).toBe('table/')
    expect(header('Country')).toHaveAttribute('aria-sort', 'none')
    expect(column('Example')).toEqual(paper)
    expect(addressBar.length).toBe(4)
  })

  it('goes by one column at a time', async () => {
    const { user, addressBar } = await show('?sort=-country')
    await user.click(within(header('Example')).getByRole('button'))
    expect(addressOf(addressBar)).toBe('table/?sort=example')
    expect(header('Country')).toHaveAttribute('aria-sort', 'none')
  })

  it('can be chosen from a list, where headers have no room', async () => {
    const { user, addressBar } = await show()
    const list = screen.getByRole('combobox', { name: 'Sort by' })
    expect(within(list).getAllByRole('option')).toHaveLength(1 + 2 * ALL.length)
    expect(list).toHaveDisplayValue('Order of the paper')
    await user.selectOptions(list, 'Country group, Z to A')
    expect(addressOf(addressBar)).toBe('table/?sort=-country-group')
    expect(list).toHaveDisplayValue('Country group, Z to A')
    await user.selectOptions(list, 'Order of the paper')
    expect(addressOf(addressBar)).toBe('table/')
  })

  it('is by relevance while searching, says so, and says where each was found', async () => {
    await show('?q=cluster+denmark')
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveDisplayValue('Relevance')
    expect(column('Example')[0]).toMatch(/^Cluster Denmarkfound in example name, country/)
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marks.slice(0, 3)).toEqual(['Cluster', 'Denmark', 'Denmark'])
  })
})

describe('the columns of the table', () => {
  it('can be left out and brought back, in their own order', async () => {
    const { user, addressBar } = await show()
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    const panel = within(screen.getByRole('dialog', { name: 'Columns of the table' }))
    await user.click(panel.getByRole('checkbox', { name: 'Example' }))
    await user.click(panel.getByRole('checkbox', { name: 'Source' }))
    expect(headers()).toEqual(HEADERS.slice(1, -1))
    expect(screen.getAllByRole('row')[1]?.children).toHaveLength(6)
    await user.click(panel.getByRole('checkbox', { name: 'Example' }))
    expect(headers()).toEqual(HEADERS.slice(0, -1))
    expect(addressOf(addressBar)).toBe(
      'table/?columns=example,country,theme,challenge,function,recommendation,actions',
    )
  })

  it('are all there once the country group is chosen too', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    const box = screen.getByRole('checkbox', { name: 'Country group' })
    expect(box).not.toBeChecked()
    await user.click(box)
    expect(headers()).toEqual(ALL)
    expect(column('Country group')[0]).toBe('EU member')
  })

  it('are never none', async () => {
    const { user } = await show('?columns=country')
    expect(headers()).toEqual(['Country'])
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    expect(screen.getByRole('checkbox', { name: 'Country' })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: 'Example' })).toBeEnabled()
  })

  it('keep a sort by a column that is left out', async () => {
    await show('?sort=country&columns=example')
    expect(column('Example')[0]).toMatch(/^Hydrogen Technology Cluster Australia/)
  })
})

describe('a grouped table', () => {
  it('has one body for each country, headed by its name and count', async () => {
    const { user, addressBar } = await show()
    const button = screen.getByRole('button', { name: 'Group by country' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(addressOf(addressBar)).toBe('table/?group=country')
    const heads = [...document.querySelectorAll('th[scope=rowgroup]')]
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Australia 1 placement',
      'Austria 2 placements',
      'Belgium 2 placements',
      'Canada 2 placements',
      'Denmark 4 placements',
      'France 1 placement',
      'Poland 2 placements',
      'Turkey 1 placement',
    ])
    for (const head of heads) expect(head).toHaveAttribute('colspan', '8')
    const denmark = heads[4]?.closest('tbody')
    expect(denmark?.querySelectorAll('tr')).toHaveLength(5)
  })

  it('spans its heads over the columns that are there', async () => {
    await show('?group=country&columns=example,source')
    expect(document.querySelector('th[scope=rowgroup]')).toHaveAttribute('colspan', '2')
  })
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x>',
  '\u202Eesrever',
  '=cmd()',
  'x'.repeat(999),
])('the table shows the name %.40j as text', async (name) => {
  await show('?country=FR', withExample('pole-medee', { name }))
  expect(column('Example')).toEqual([name])
  expect(document.querySelector('script, img')).toBeNull()
})
