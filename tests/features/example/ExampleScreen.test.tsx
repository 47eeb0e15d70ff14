import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { ExampleScreen } from '../../../src/features/example/ExampleScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'
import { withExample } from '../../fixtures/toolkit.ts'
import { besideTerm } from '../../fixtures/beside-term.ts'

const show = (id: string, query = '', whole = withExample('', {})) =>
  renderFeature(<ExampleScreen id={id} />, `example/${id}/${query}`, whole)

const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

describe('an example', () => {
  it('tells its name, country, link and source', async () => {
    await show('ecoplus')
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'ecoplus – Niederösterreichs Wirtschaftsagentur',
      }),
    ).toBeVisible()
    expect(besideTerm('Country')).toHaveTextContent('Austria (EU member)')
    expect(screen.getByRole('link', { name: 'https://www.ecoplus.at/' })).toHaveAttribute(
      'href',
      'https://www.ecoplus.at/',
    )
    expect(besideTerm('Source')).toHaveTextContent('Paper, Table 2, p. 12')
    expect(screen.queryByText(/Does not fit the name/)).not.toBeInTheDocument()
    expect(screen.queryByText(/^Notes?$/)).not.toBeInTheDocument()
  })

  it('says where the printed link does not fit the name', async () => {
    await show('pole-medee')
    expect(besideTerm('Link')).toHaveTextContent(
      'Does not fit the name: The printed link leads to a course, not to the cluster.',
    )
  })

  it('tells its notes', async () => {
    await show('ecoplus', '', withExample('ecoplus', { notes: ['Printed twice.', 'In capitals.'] }))
    expect(besideTerm('Notes')).toHaveTextContent('Printed twice.In capitals.')
  })

  it('leads to the copy in the web archive of about the date of the paper', async () => {
    await show('pole-medee')
    expect(screen.getByRole('link', { name: /web archive/ })).toHaveAttribute(
      'href',
      'https://web.archive.org/web/20211122/https://www.pole-medee.example/formation?id=1&lang=fr',
    )
  })

  it('tells other sites nothing of this page', async () => {
    await show('pole-medee')
    const out = screen.getAllByRole('link').filter((link) => link.hasAttribute('rel'))
    expect(out).toHaveLength(2)
    for (const link of out) {
      expect(link.getAttribute('rel')?.split(' ')).toEqual(
        expect.arrayContaining(['noopener', 'noreferrer']),
      )
    }
  })

  it('lists every place in which it stands, whatever the filters, with the actions there', async () => {
    await show('ecoplus', '?country=FR')
    const placements = within(screen.getByRole('region', { name: 'Stands in 2 places' }))
    expect(
      placements.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      [
        'Green transition · Upskilling and reskilling · Strategic intelligence',
        '/cell/green/skills/intelligence/?country=FR',
      ],
      [
        'Digital transition · Accelerating innovation · Networking and partnering',
        '/cell/digital/innovation/networking/?country=FR',
      ],
    ])
    expect(placements.getByText('Open test beds to companies')).toBeVisible()
    expect(placements.getByText('Paper, Table 3, p. 13')).toBeVisible()
  })

  it('gives its link and a citation', async () => {
    const { user } = await show('pole-medee', '?country=FR')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe('https://toolkit.example/example/pole-medee/')
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toBe(
      '“Pôle MEDÉE”. A. Author (2021): A paper on clusters. A publisher, Table 2, p. 12. ' +
        'In: Small Toolkit, data version 1.0.0 (2021-11-30). ' +
        'https://toolkit.example/example/pole-medee/',
    )
  })

  it('marks what a search found in its name', async () => {
    await show('pole-medee', '?q=medee')
    expect(texts([...document.querySelectorAll('mark')])).toEqual(['MEDÉE'])
  })
})

describe('an example of another source than the paper', () => {
  it('says so, and which', async () => {
    await show('cluster-strategy', '', recommendedToolkit())
    expect(screen.getByText(/^Supplementary/).closest('p')).toHaveTextContent(
      'Supplementary: not from the paper, but from Strategy 2027.',
    )
    expect(besideTerm('Source')).toHaveTextContent('Strategy 2027, p. 7')
  })

  it('has a link only where its source gives one, which is none of November 2021', async () => {
    const whole = recommendedToolkit()
    await show('cluster-strategy', '', whole)
    expect(screen.queryByText('Link', { selector: 'dt' })).not.toBeInTheDocument()
    cleanup()
    const url = 'https://valley.example/'
    const examples = whole.examples.map((one) =>
      one.id === 'cluster-strategy' ? { ...one, url } : one,
    )
    await show('cluster-strategy', '', recommendedToolkit({ examples }))
    expect(besideTerm('Link')).toHaveTextContent('As its source has it; it may have moved since.')
    expect(besideTerm('Link')).not.toHaveTextContent('As printed')
  })

  it('is told apart from those of the paper', async () => {
    await show('ecoplus', '', recommendedToolkit())
    expect(screen.queryByText(/supplementary/i)).not.toBeInTheDocument()
    expect(besideTerm('Link')).toHaveTextContent('As printed in November 2021')
  })
})

describe('hostile data in an example', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'ftp://other.example/',
    '/cell/',
  ])('never makes a link of %j', async (url) => {
    await show('pole-medee', '', withExample('pole-medee', { url }))
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs.length).toBeGreaterThan(0)
    for (const href of hrefs) expect(href).toMatch(/^(https:\/\/web\.archive\.org\/|\/cell\/.)/)
    expect(besideTerm('Link')).toHaveTextContent(url.replace(/\s/g, ' '))
  })

  test.each(['<script>alert(1)</script>', '"><img src=x>', '\u202Eesrever', 'x'.repeat(5000)])(
    'shows %.40j as text',
    async (text) => {
      const changes = { name: text, urlNote: text, notes: [text] }
      await show('pole-medee', '', withExample('pole-medee', changes))
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text)
      expect(besideTerm('Link')).toHaveTextContent(text)
      expect(besideTerm('Note')).toHaveTextContent(text)
      expect(document.querySelector('script, img')).toBeNull()
    },
  )
})
