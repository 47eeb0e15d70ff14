import { screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { FilterBar } from '../../../src/features/filters/FilterBar.tsx'
import { toolkit as fixture } from '../../domain/toolkit.fixture.ts'
import { addressOf } from '../../state/explorer.fixture.ts'
import { go, renderFeature } from '../../render-app.tsx'

const show = (address = '') => renderFeature(<FilterBar />, address)

/** Opens a facet by its button and gives its panel. */
async function open(user: Awaited<ReturnType<typeof show>>['user'], name: string | RegExp) {
  await user.click(screen.getByRole('button', { name }))
  return within(screen.getByRole('dialog', { name: /^Filter by/ }))
}

const boxNames = (panel: Pick<typeof screen, 'getAllByRole'>) =>
  panel.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)

describe('the filter bar', () => {
  it('has a button for each facet, in the order of the registry', async () => {
    await show()
    const bar = screen.getByRole('group', { name: 'Filters' })
    expect(
      within(bar)
        .getAllByRole('button')
        .map((button) => button.textContent.replace(/\s*▾$/, '')),
    ).toEqual(['Theme', 'Challenge', 'Function', 'Country', 'Country group', 'Filters'])
  })

  it('keeps the values of a facet out of sight until it is opened', async () => {
    const { user } = await show()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    const panel = await open(user, 'Theme')
    expect(panel.getByRole('group', { name: 'Theme' })).toBeVisible()
    expect(panel.getAllByRole('checkbox')).toHaveLength(3)
  })

  it('names each value with what it would leave, in placements', async () => {
    const { user } = await show()
    const panel = await open(user, 'Country group')
    expect(panel.getByRole('checkbox', { name: /^EU member ?, 11 placements$/ })).toBeEnabled()
    expect(panel.getByRole('checkbox', { name: /^COSME 2014–20 ?, 1 placement$/ })).toBeEnabled()
    expect(panel.getByRole('checkbox', { name: /^Third country ?, 3 placements$/ })).toBeEnabled()
  })

  it('counts each value under the filters of the other facets alone', async () => {
    const { user, explorer } = await show('?theme=green')
    const themes = await open(user, /^Theme/)
    const before = boxNames(themes)
    await user.click(themes.getByRole('checkbox', { name: /^Digital/ }))
    expect(boxNames(themes)).toEqual(before)
    go(explorer, { view: { ...explorer.store.getState().view, chosen: { country: ['FR'] } } })
    expect(
      themes.getByRole('checkbox', { name: /^Green transition ?, 1 placement$/ }),
    ).toBeEnabled()
    expect(themes.getByRole('checkbox', { name: /^Resilience ?, 0 placements$/ })).toBeEnabled()
  })

  it('shows a value that would leave nothing, and lets it be chosen', async () => {
    const { user, addressBar } = await show('?theme=green')
    const panel = await open(user, 'Country')
    await user.click(panel.getByRole('checkbox', { name: /^Turkey ?, 0 placements$/ }))
    expect(addressOf(addressBar)).toBe('?theme=green&country=TR')
  })

  it('takes one step for each value chosen or dropped', async () => {
    const { user, addressBar } = await show()
    const panel = await open(user, 'Theme')
    const box = panel.getByRole('checkbox', { name: /^Green/ })
    await user.click(box)
    expect(box).toBeChecked()
    expect(screen.getByRole('button', { name: /^Theme ?1 ?chosen$/ })).toBeVisible()
    await user.click(panel.getByRole('checkbox', { name: /^Digital/ }))
    expect(addressOf(addressBar)).toBe('?theme=green,digital')
    await user.click(box)
    expect(box).not.toBeChecked()
    expect(addressOf(addressBar)).toBe('?theme=digital')
    expect(addressBar.length).toBe(4)
  })

  it('clears one facet and leaves the others', async () => {
    const { user, addressBar } = await show('?theme=green,digital&country=FR')
    const panel = await open(user, /^Theme/)
    const clear = panel.getByRole('button', { name: 'Clear theme' })
    await user.click(clear)
    expect(addressOf(addressBar)).toBe('?country=FR')
    expect(clear).toBeDisabled()
  })
})

describe('the sheet of filters', () => {
  test.each([
    ['', 'Filters'],
    ['?theme=green,digital&country=FR', 'Filters (3)'],
    ['?q=wallonia', 'Filters'],
  ])('at %s has a button that says “%s”', async (address, name) => {
    await show(address)
    expect(screen.getByRole('button', { name })).toBeVisible()
  })

  it('holds every facet, says what is left, and closes', async () => {
    const { user, addressBar } = await show('?country=FR')
    await user.click(screen.getByRole('button', { name: 'Filters (1)' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Filters' }))
    expect(
      sheet.getAllByRole('group').map((group) => group.getAttribute('data-many')),
    ).toHaveLength(5)
    const clear = sheet.getByRole('button', { name: 'Clear filters' })
    expect(sheet.getByRole('button', { name: 'Show 1 placement' })).toBeVisible()
    await user.click(sheet.getByRole('checkbox', { name: /^Belgium/ }))
    expect(addressOf(addressBar)).toBe('?country=BE,FR')
    await user.click(clear)
    expect(addressOf(addressBar)).toBe('')
    expect(clear).toBeDisabled()
    await user.click(sheet.getByRole('button', { name: 'Show 15 placements' }))
    expect(screen.queryByRole('dialog', { name: 'Filters' })).not.toBeInTheDocument()
  })

  it('clears a search too', async () => {
    const { user, addressBar } = await show('?q=wallonia')
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(addressOf(addressBar)).toBe('')
  })
})

it('shows hostile names of values as text', async () => {
  const name = '<img src=x onerror=alert(1)> "\u202Etxet'
  const countries = fixture().countries.map((country) => ({ ...country, name }))
  const { user } = await renderFeature(<FilterBar />, '', fixture({ countries }))
  const panel = await open(user, 'Country')
  expect(panel.getAllByText(name)).toHaveLength(8)
  expect(document.querySelector('img')).toBeNull()
})
