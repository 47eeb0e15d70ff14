import { act, render, screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { Summary } from '../../../src/features/filters/Summary.tsx'
import { ExplorerContext } from '../../../src/state/react.tsx'
import type { Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { addressOf, startExplorer } from '../../fixtures/explorer.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const show = (address = '', whole?: Whole) => renderFeature(<Summary />, address, whole)
/** The sentence as it is read: without the crosses of its words. */
const sentence = () =>
  (screen.getByText(/placements? of/).closest('p')?.textContent ?? '')
    .replaceAll(' ×', '')
    .replaceAll('Drop ', '')

describe('the summary', () => {
  it('says what the toolkit holds while nothing is filtered', async () => {
    await show()
    expect(sentence()).toBe(
      '12 cells · 13 actions · 15 placements of 10 examples from 8 countries. Each dot is an example; open a cell to read it.',
    )
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test.each([
    ['?theme=green', '6 placements of 5 examples: theme is Green transition. 9 hidden.'],
    [
      '?theme=green&country=BE,FR,PL',
      '2 placements of 2 examples: theme is Green transition, country is Belgium, France or Poland all 3. 13 hidden.',
    ],
    ['?country=FR,PL', '3 placements of 2 examples: country is France or Poland. 12 hidden.'],
    ['?q=wallonia', '2 placements of 1 example: matching ‘wallonia’. 13 hidden.'],
    [
      '?theme=digital&q=hydrogn',
      '0 placements of 0 examples: theme is Digital transition, matching ‘hydrogn’ (read as Hydrogen). 15 hidden.',
    ],
  ])('says %s in one sentence', async (address, said) => {
    await show(address)
    expect(sentence().replace(/Clear filters$/, '')).toBe(said)
  })

  test.each([
    [/^Drop ?Green transition$/, '?q=cluster&country=BE,FR,PL'],
    [/^Drop ?France$/, '?q=cluster&theme=green&country=BE,PL'],
    [/^Drop ?all 3$/, '?q=cluster&theme=green'],
    [/^Drop ?‘cluster’$/, '?theme=green&country=BE,FR,PL'],
    [/^Clear filters$/, ''],
  ])('lets the button %s leave %s', async (name, left) => {
    const { user, addressBar } = await show('?q=cluster&theme=green&country=BE,FR,PL')
    await user.click(screen.getByRole('button', { name }))
    expect(addressOf(addressBar)).toBe(left)
    expect(addressBar.length).toBe(2)
  })

  it('shows a search as text, whatever it holds', async () => {
    const q = '<script>x</script>"\u202E'
    await show(`?q=${encodeURIComponent(q)}`)
    expect(screen.getByText(`‘${q}’`)).toBeVisible()
    expect(document.querySelector('script')).toBeNull()
  })
})

describe('what other sources add to the paper', () => {
  test.each([
    [
      '',
      '12 cells · 13 actions · 15 placements of 10 examples from 8 countries, and 1 supplementary placement (leave out). Dots are examples, squares added ones.',
    ],
    [
      'table/',
      '19 placements of 11 examples from 8 countries, and 1 supplementary placement (leave out).',
    ],
    ['recommendations/', '3 recommendations · 4 placements of 3 examples from 3 countries.'],
  ])('is counted apart at /%s: %s', async (address, said) => {
    await show(address, recommendedToolkit())
    expect(sentence()).toBe(said)
  })

  test.each([
    ['', '15 placements of 10 examples: source is Paper. 1 hidden.'],
    ['table/', '19 placements of 11 examples: source is Paper. 1 hidden.'],
  ])('is left out at /%s by a link, and %s', async (address, said) => {
    const { user, addressBar } = await show(address, recommendedToolkit())
    const link = screen.getByRole('link', { name: 'leave out' })
    expect(link).toHaveAttribute('href', `/${address}?source=paper`)
    await user.click(link)
    expect(addressOf(addressBar)).toBe(`${address}?source=paper`)
    expect(sentence().replace(/Clear filters$/, '')).toBe(said)
    expect(screen.queryByRole('link', { name: 'leave out' })).not.toBeInTheDocument()
  })

  it('is not spoken of where there is nothing', async () => {
    await show()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('a search that is not there yet', () => {
  function showWith(loadSearch: () => Promise<never>) {
    const { explorer } = startExplorer({ query: '?q=wallonia', loadSearch })
    render(
      <ExplorerContext value={explorer}>
        <Summary />
      </ExplorerContext>,
    )
    return explorer
  }

  it('is said to be under way', () => {
    showWith(() => new Promise(() => undefined))
    expect(sentence()).toContain('(searching…)')
    expect(sentence()).not.toContain('found in')
  })

  it('is said to have failed, and what to do', async () => {
    const explorer = showWith(() => Promise.reject(new Error('offline')))
    await act(() => explorer.readySearch())
    expect(sentence()).toContain('the search could not be loaded; check the connection')
    expect(sentence()).not.toContain('searching…')
  })
})

describe('a view that shows nothing', () => {
  const buttons = () =>
    within(screen.getByText(/placements? of/).closest('div') ?? document.body)
      .getAllByRole('button')
      .map((button) => button.textContent)
      .filter((text) => !text.endsWith(' ×') && text !== 'Clear filters')

  it('offers each filter whose loss would help, with what that leaves', async () => {
    const { user, addressBar } = await show('?theme=green&country=TR')
    expect(buttons()).toEqual(['Drop theme: 1 placement', 'Drop country: 6 placements'])
    await user.click(screen.getByRole('button', { name: 'Drop theme: 1 placement' }))
    expect(addressOf(addressBar)).toBe('?country=TR')
    expect(buttons()).toEqual([])
  })

  it('offers no filter whose loss would not help, and not what clearing does', async () => {
    await show('?theme=digital&challenge=skills&country=TR&country-group=third-country')
    expect(buttons()).toEqual([])
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeVisible()
  })

  it('offers the search among them', async () => {
    await show('?q=wallonia&theme=resilience')
    expect(buttons()).toEqual(['Drop theme: 2 placements', 'Drop search: 3 placements'])
  })

  it('says which word stands nowhere', async () => {
    await show('?q=qqqqqq')
    expect(screen.getByText('No word like ‘qqqqqq’ is in the toolkit.')).toBeVisible()
    expect(buttons()).toEqual([])
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeVisible()
  })

  it('puts the nearest word into the search in place of the unknown one', async () => {
    const { user, addressBar } = await show('?q=cluster+Austrialiana')
    const nearest = buttons()
    expect(nearest).not.toEqual([])
    await user.click(screen.getByRole('button', { name: nearest[0] ?? '' }))
    expect(addressOf(addressBar)).toBe(`?q=cluster+${nearest[0] ?? ''}`)
  })
})
