import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, test } from 'vitest'
import { AboutScreen } from '../../../src/features/about/AboutScreen.tsx'
import { Shortcut } from '../../../src/features/about/Shortcut.tsx'
import { EditionContext, PLAIN_EDITION } from '../../../src/state/edition.ts'
import { createPreferences, PreferencesContext } from '../../../src/state/preferences.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const show = (whole = fixture(), edition = PLAIN_EDITION) =>
  renderFeature(
    <EditionContext value={edition}>
      <AboutScreen />
    </EditionContext>,
    'about/',
    whole,
  )

const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the about page', () => {
  it('says which data this is and counts it, each count with its unit', async () => {
    await show()
    expect(section('Data').getByText(/^Version/)).toHaveTextContent(
      'Version 1.0.0 of the data, of 2021-11-30. The matrix of the paper has 12 cells with ' +
        '13 actions (11 different ones, since some stand in several cells), and 15 placements of ' +
        '10 examples from 8 countries. A placement is one example in one cell, or under one ' +
        'function of a recommendation.',
    )
    expect(screen.queryByText(/Other sources add|recommendations have/)).not.toBeInTheDocument()
  })

  it('counts recommendations, what other sources add, and facts apart from the matrix', async () => {
    await show(recommendedToolkit())
    const data = section('Data')
    expect(data.getByText(/^Version/)).toHaveTextContent(
      '12 cells with 13 actions (11 different ones, since some stand in several cells), and ' +
        '15 placements of 10 examples from 8 countries.',
    )
    expect(data.getByText(/^Its/)).toHaveTextContent(
      'Its 3 recommendations have 4 placements of 3 examples, 1 of them in no cell of the matrix.',
    )
    expect(data.getByText(/^Other/)).toHaveTextContent(
      'Other sources add 1 placement of 1 example.',
    )
    expect(data.getByText(/^The paper gives/)).toHaveTextContent(
      'Of 3 of the 12 examples more was found',
    )
    expect(
      section('Method and limits').getByText(/prints no numbers for its recommendations/),
    ).toBeVisible()
  })

  it('leads to the matrix without what other sources add', async () => {
    await show(recommendedToolkit())
    expect(section('Data').getByRole('link', { name: 'The matrix without them' })).toHaveAttribute(
      'href',
      '/?source=paper',
    )
  })

  it('leads to the files of the data, below the base of the site', async () => {
    const site = { base: '/tools/', fullNames: false }
    await show(fixture(), { ...PLAIN_EDITION, site })
    const hrefs = ['examples.csv', 'datapackage.json', 'toolkit.json'].map((name) =>
      section('Data').getByRole('link', { name }).getAttribute('href'),
    )
    expect(hrefs).toEqual([
      '/tools/data/examples.csv',
      '/tools/data/datapackage.json',
      '/tools/data/toolkit.json',
    ])
  })

  test.each([
    [null, []],
    ['https://host.example', ['https://host.example/data/examples.csv']],
  ])(
    'leads from the one file to those of its site, where that is known: %s',
    async (origin, all) => {
      await show(fixture(), { ...PLAIN_EDITION, kind: 'file', origin })
      const links = section('Data').queryAllByRole('link', { name: 'examples.csv' })
      expect(links.map((link) => link.getAttribute('href'))).toEqual(all)
    },
  )

  it('explains each value of each axis and each country group', async () => {
    await show()
    const terms = section('What the axes mean').getAllByRole('term')
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      'Green transition',
      'Digital transition',
      'Resilience',
      'Accelerating innovation',
      'Upskilling and reskilling',
      'Strategic intelligence',
      'Networking and partnering',
    ])
    expect(section('What the axes mean').getByText(/become greener/)).toHaveTextContent(
      'Clusters help firms to become greener. (Paper, p. 3)',
    )
    expect(section('Method and limits').getAllByRole('term')).toHaveLength(3)
  })

  it('names its sources with their links', async () => {
    await show()
    const source = section('Sources').getByRole('listitem')
    expect(source).toHaveTextContent(
      'A. Author (2021): A paper on clusters. A publisher. https://paper.example/',
    )
    expect(within(source).getByRole('link')).toHaveAttribute('href', 'https://paper.example/')
  })

  test.each(['Method and limits', 'Keyboard', 'Privacy', 'Licence'])(
    'has a part on %s',
    async (name) => {
      await show()
      expect(screen.getByRole('region', { name })).toBeVisible()
    },
  )

  it('offers the whole tool as one file, with its size and date', async () => {
    const site = { base: '/tools/', fullNames: false }
    const download = { name: 'toolkit.html', bytes: 812_345 }
    await show(fixture(), { ...PLAIN_EDITION, site, download })
    const link = section('Take it offline').getByRole('link', { name: 'Download toolkit.html' })
    expect(link).toHaveAttribute('href', '/tools/toolkit.html')
    expect(link).toHaveAttribute('download', 'toolkit.html')
    expect(link.parentElement).toHaveTextContent('(one file, 0.8 MB, data of 30 November 2021)')
    expect(screen.queryByRole('region', { name: 'This copy' })).not.toBeInTheDocument()
  })

  it('offers no file where there is none', async () => {
    await show()
    expect(screen.queryByRole('region', { name: 'Take it offline' })).not.toBeInTheDocument()
  })

  test.each([
    [null, 'leads to this file where it lies now'],
    ['https://host.example', 'lead to the site'],
  ])('says in the one file where copied links lead, with the site at %s', async (origin, words) => {
    const download = { name: 'toolkit.html', bytes: 1 }
    await show(fixture(), { ...PLAIN_EDITION, kind: 'file', origin, download })
    expect(screen.getByRole('region', { name: 'This copy' })).toHaveTextContent(words)
    expect(screen.queryByRole('region', { name: 'Take it offline' })).not.toBeInTheDocument()
  })

  it('makes no link of an address that is none of the web, and shows texts as text', async () => {
    const title = '<script>alert(1)</script>'
    const sources = fixture().sources.map((source) => ({
      ...source,
      title,
      url: 'javascript:alert(1)',
      rights: title,
      note: title,
    }))
    await show(fixture({ sources, summary: title }))
    const source = section('Sources').getByRole('listitem')
    expect(within(source).queryByRole('link')).not.toBeInTheDocument()
    expect(source).toHaveTextContent('javascript:alert(1)')
    expect(document.querySelector('script')).toBeNull()
  })
})

describe('the shortcut', () => {
  test.each([true, false])('is turned over from %s', async (on) => {
    const preferences = createPreferences(() => ({ getItem: () => null, setItem: () => undefined }))
    preferences.set({ slash: on })
    render(
      <PreferencesContext value={preferences}>
        <Shortcut />
      </PreferencesContext>,
    )
    const box = screen.getByRole('checkbox', { name: /key reaches the search box/ })
    expect(box).toHaveProperty('checked', on)
    await userEvent.click(box)
    expect(preferences.store.getState()).toEqual({ slash: !on })
    expect(box).toHaveProperty('checked', !on)
  })

  it('is not spoken of inside another page, where there is no search box', () => {
    render(<Shortcut />)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})
