import { screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { FilterBar } from '../../../src/features/filters/FilterBar.tsx'
import type { Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'
import { addressOf } from '../../fixtures/explorer.ts'
import { go, renderFeature } from '../../fixtures/render-app.tsx'

const show = (address = '', whole?: Whole) => renderFeature(<FilterBar />, address, whole)

/** Opens a facet by its button and gives its panel. */
async function open(user: Awaited<ReturnType<typeof show>>['user'], name: string | RegExp) {
  await user.click(screen.getByRole('button', { name }))
  return within(screen.getByRole('dialog', { name: /^Filter by/ }))
}

/** Opens the button behind which the less common facets are, and gives its panel. */
async function openMore(user: Awaited<ReturnType<typeof show>>['user']) {
  await user.click(screen.getByRole('button', { name: /^More/ }))
  return within(screen.getByRole('dialog', { name: 'More filters' }))
}

/** What the groups of values are called: a group of check boxes by its legend. */
const groupNames = (panel: Pick<typeof screen, 'getAllByRole'>) =>
  panel.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)

const boxNames = (panel: Pick<typeof screen, 'getAllByRole'>) =>
  panel.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)

describe('the filter bar', () => {
  it('has a button for each common facet and one for the others, in the order of the registry', async () => {
    await show('', recommendedToolkit())
    const bar = screen.getByRole('group', { name: 'Filters' })
    expect(
      within(bar)
        .getAllByRole('button')
        .map((button) => button.textContent.replace(/\s*▾$/, '')),
    ).toEqual(['Theme', 'Challenge', 'Function', 'Country', 'Recommendation', 'More', 'Filters'])
  })

  it('holds each other facet behind “More”, in the order of the registry', async () => {
    const { user } = await show('', recommendedToolkit())
    expect(groupNames(await openMore(user))).toEqual([
      'Country group',
      'Kind',
      'Level',
      'Technology',
      'Source',
    ])
  })

  it('leaves a facet without any value out', async () => {
    const { user } = await show()
    expect(screen.queryByRole('button', { name: 'Recommendation' })).not.toBeInTheDocument()
    expect(groupNames(await openMore(user))).toEqual(['Country group', 'Source'])
  })

  it('says on “More” how many values are chosen behind it', async () => {
    await show('?country=FR&country-group=eu&kind=network,strategy', recommendedToolkit())
    expect(screen.getByRole('button', { name: /^More ?3 ?chosen$/ })).toBeVisible()
  })

  it('tells recommendations by pillar and technologies by area', async () => {
    const { user } = await show('', recommendedToolkit())
    const panel = await open(user, 'Recommendation')
    const pillar = within(panel.getByRole('list', { name: 'Lead the greening' }))
    expect(boxNames(pillar)).toEqual([
      expect.stringMatching(/^R1 · Write circular roadmaps/),
      expect.stringMatching(/^R2 · Use clusters as go-betweens/),
    ])
    const more = await openMore(user)
    const area = within(more.getByRole('list', { name: 'Deep technologies' }))
    expect(boxNames(area)).toEqual([expect.stringMatching(/^Machine learning/)])
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
    const panel = await openMore(user)
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
    const { user, explorer, addressBar } = await show('?country=FR', recommendedToolkit())
    await user.click(screen.getByRole('button', { name: 'Filters (1)' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Filters' }))
    expect(groupNames(sheet)).toEqual(explorer.toolkit.facets.map(({ label }) => label))
    const clear = sheet.getByRole('button', { name: 'Clear filters' })
    expect(sheet.getByRole('button', { name: 'Show 1 placement' })).toBeVisible()
    await user.click(sheet.getByRole('checkbox', { name: /^Belgium/ }))
    expect(addressOf(addressBar)).toBe('?country=BE,FR')
    await user.click(clear)
    expect(addressOf(addressBar)).toBe('')
    expect(clear).toBeDisabled()
    await user.click(sheet.getByRole('button', { name: 'Show 16 placements' }))
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
