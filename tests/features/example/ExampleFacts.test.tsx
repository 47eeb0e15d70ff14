import { screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import type { Facts } from '../../../src/domain/toolkit/texts.ts'
import { ExampleScreen } from '../../../src/features/example/ExampleScreen.tsx'
import type { Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'
import { besideTerm } from '../../fixtures/beside-term.ts'

const show = (id: string, query = '', whole: Whole = recommendedToolkit()) =>
  renderFeature(<ExampleScreen id={id} />, `example/${id}/${query}`, whole)

/** The toolkit with other facts about one of its examples. */
const withFacts = (id: string, facts: Facts): Whole =>
  recommendedToolkit({
    examples: recommendedToolkit().examples.map((one) => (one.id === id ? { ...one, facts } : one)),
  })

const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent)

const PAGE = { title: 'About us', url: 'https://about.example/', seen: '2021-11-22' }

describe('a fact about an example', () => {
  test.each([
    ['Kind', 'Network (About us, seen 2021-11-22)'],
    [
      'Level',
      'National (read off the address of the printed link, https://www.energycluster.dk/en/)',
    ],
    ['Body', 'Danish Board of Business (About us, seen 2021-11-22)'],
    ['Years', 'since 2014 (About us, seen 2021-11-22)'],
    ['Sector', 'Offshore turbines (Strategy 2027)'],
  ])('stands with its source: %s is %s', async (term, said) => {
    await show('energy-cluster-denmark')
    expect(besideTerm(term).textContent).toBe(said)
  })

  it('leads to the page it was found on, which learns nothing of this one', async () => {
    await show('energy-cluster-denmark')
    const link = within(besideTerm('Body')).getByRole('link', { name: 'About us' })
    expect(link).toHaveAttribute('href', 'https://about.example/')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'))
  })

  it('that was read off the printed link says so without a link that there is not', async () => {
    const facts: Facts = { level: { value: 'regional', source: { printedLink: true } } }
    await show('cluster-strategy', '', withFacts('cluster-strategy', facts))
    expect(besideTerm('Level').textContent).toBe(
      'Regional (read off the address of the printed link)',
    )
  })

  it('from a document says where it stands there', async () => {
    await show('cluster-strategy')
    expect(besideTerm('Years').textContent).toBe('2021–2027 (Strategy 2027, p. 7)')
  })

  test.each([
    [{ from: 2014 }, 'since 2014'],
    [{ from: 2014, to: 2014 }, '2014'],
    [{ from: 2014, to: 2020 }, '2014–2020'],
  ])('of the years %j says “%s”', async (value, said) => {
    await show('ecoplus', '', withFacts('ecoplus', { years: { value, source: PAGE } }))
    expect(besideTerm('Years').textContent).toBe(`${said} (About us, seen 2021-11-22)`)
  })

  it('sums the example up under its name, with its source', async () => {
    await show('energy-cluster-denmark')
    expect(screen.getByText(/^It steers harbours/).closest('p')?.textContent).toBe(
      'It steers harbours towards cleaner fuels. (About us, seen 2021-11-22)',
    )
  })

  it('that is not known is not spoken of', async () => {
    await show('ecoplus')
    expect(terms()).toEqual(['Country', 'Link', 'Source'])
  })

  it('is marked where a search found it', async () => {
    await show('energy-cluster-denmark', '?q=offshore+harbours')
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marks).toEqual(expect.arrayContaining(['Offshore', 'harbours']))
  })
})

describe('a technology of an example', () => {
  it('stands with what it is based on', async () => {
    await show('hydrogen-technology-cluster-australia')
    expect(besideTerm('Technology').textContent).toBe('Electrolysis (The name says so.)')
  })

  it('stands beside the others, each with its own', async () => {
    await show('cluster-strategy')
    expect([...besideTerm('Technology').children].map(({ textContent }) => textContent)).toEqual([
      'Electrolysis (A focus area.)',
      'Photovoltaics (A focus area.)',
    ])
  })
})

describe('hostile facts', () => {
  const HOSTILE = '<script>alert(1)</script><img src=x>'

  it('are text', async () => {
    const source = { ...PAGE, title: HOSTILE }
    const facts: Facts = {
      body: { value: HOSTILE, source },
      sector: { value: HOSTILE, source },
      summary: { value: HOSTILE, source },
    }
    await show('ecoplus', '', withFacts('ecoplus', facts))
    expect(besideTerm('Body')).toHaveTextContent(HOSTILE)
    expect(besideTerm('Sector')).toHaveTextContent(HOSTILE)
    expect(document.querySelector('script, img')).toBeNull()
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '//other.example/'])(
    'never make a link of %s',
    async (url) => {
      const facts: Facts = { body: { value: 'A board', source: { ...PAGE, url } } }
      await show('ecoplus', '', withFacts('ecoplus', facts))
      expect(besideTerm('Body')).toHaveTextContent('A board (About us, seen 2021-11-22)')
      expect(within(besideTerm('Body')).queryByRole('link')).not.toBeInTheDocument()
    },
  )
})
