import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RecommendationsScreen } from '../../../src/features/recommendations/RecommendationsScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { addressOf } from '../../fixtures/explorer.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const show = (query = '', whole = recommendedToolkit()) =>
  renderFeature(<RecommendationsScreen />, `recommendations/${query}`, whole)

const pillar = (name: string) => screen.getByRole('region', { name })
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

/** The item of a recommendation, by its number. */
function item(number: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 3, name: new RegExp(`^${number} ·`) })
  const around = found.closest('li')
  if (!around) throw new Error(`${number} is in no list.`)
  return around
}

describe('the recommendations', () => {
  it('stand by pillar, in the order of the table', async () => {
    await show()
    expect(texts(screen.getAllByRole('heading'))).toEqual([
      'Lead the greening',
      'R1 · Write circular roadmaps',
      'R2 · Use clusters as go-betweens',
      'Stand firm',
      'R3 · title not legible in our copy of the source',
    ])
    expect(pillar('Lead the greening')).toContainElement(item('R2'))
    expect(pillar('Stand firm')).toContainElement(item('R3'))
  })

  it('say what is to be known of them all, and their source', async () => {
    await show()
    expect(screen.getByText('The table prints no numbers. After Paper, Table 5.')).toBeVisible()
  })

  it('say of which pillar the heading is not printed', async () => {
    await show()
    expect(pillar('Stand firm')).toHaveTextContent('The heading is inferred.')
    expect(pillar('Lead the greening')).not.toHaveTextContent('inferred')
  })

  it('leave a remark on a printed heading to another place', async () => {
    const [first, ...others] = recommendedToolkit().pillars
    const pillars = first ? [{ ...first, note: 'In capitals.' }, ...others] : []
    await show('', recommendedToolkit({ pillars }))
    expect(screen.queryByText('In capitals.')).not.toBeInTheDocument()
  })

  it('tell function by function the actions and the examples', async () => {
    await show()
    const one = within(item('R1'))
    expect(texts(one.getAllByRole('term'))).toEqual([
      'Strategic intelligence',
      'Networking and partnering',
    ])
    expect(texts(one.getAllByRole('definition'))).toEqual([
      'Map regional strengths in green technology',
      'Energy Cluster Denmark Denmark',
      'Mentor founders of circular firms',
      'Energy Cluster Denmark Denmark',
      'Kreislauf-Werkstatt Austria',
    ])
  })

  it('say of an example that another source puts there that it is supplementary', async () => {
    const whole = recommendedToolkit()
    const placements = whole.placements.map((placement) =>
      placement.id === 'circular-hub@r01/networking'
        ? { ...placement, source: { document: 'strategy' } }
        : placement,
    )
    await show('', { ...whole, placements })
    const one = within(item('R1'))
    expect(texts(one.getAllByRole('definition')).at(-1)).toBe(
      'Kreislauf-Werkstatt Austria · supplementary',
    )
    expect(one.getAllByText(/supplementary/)).toHaveLength(1)
  })

  it('lead to themselves, to a cell of an action and to the examples, under the same view', async () => {
    await show('?country=AT')
    const links = within(item('R1')).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['R1 · Write circular roadmaps', '/recommendation/r01/?country=AT'],
      [
        'Map regional strengths in green technology',
        '/cell/green/innovation/intelligence/?country=AT',
      ],
      ['Kreislauf-Werkstatt', '/example/circular-hub/?country=AT'],
    ])
  })

  it('tell an action that stands in no cell in words', async () => {
    await show()
    expect(screen.queryByRole('link', { name: /^Mentor founders/ })).not.toBeInTheDocument()
    expect(
      screen.getByTitle('Experienced managers accompany newcomers for a year.'),
    ).toHaveTextContent('Mentor founders of circular firms')
  })

  it('say for which the paper gives no action', async () => {
    await show()
    expect(item('R2')).toHaveTextContent('The paper gives no action for it.')
    expect(within(item('R2')).queryByRole('term')).not.toBeInTheDocument()
    expect(item('R1')).not.toHaveTextContent('gives no action')
  })

  it('say how many placements the filters hide', async () => {
    await show('?country=PL')
    expect(item('R1')).toHaveTextContent('3 placements hidden by the filters.')
    expect(item('R1')).not.toHaveTextContent('Kreislauf-Werkstatt')
    expect(item('R1')).toHaveTextContent('Map regional strengths')
    expect(item('R3')).toHaveTextContent('Łódź Skills Hub Poland')
    expect(item('R3')).not.toHaveTextContent('hidden')
    expect(item('R2')).not.toHaveTextContent('hidden')
  })

  it('mark what a search found', async () => {
    await show('?q=werkstatt')
    expect(texts([...document.querySelectorAll('mark')])).toEqual(['Werkstatt'])
    expect(item('R1')).toHaveTextContent('2 placements hidden by the filters.')
  })

  it('open at a click', async () => {
    const { user, addressBar } = await show('?country=PL')
    await user.click(screen.getByRole('link', { name: /^R3 ·/ }))
    expect(addressOf(addressBar)).toBe('recommendation/r03/?country=PL')
  })

  it('show hostile titles as text', async () => {
    const title = '<img src=x onerror=alert(1)> "\u202Etxet'
    const { pillars, recommendations } = recommendedToolkit()
    await show(
      '',
      recommendedToolkit({
        pillars: pillars.map((one) => ({ ...one, title })),
        recommendations: recommendations.map((one) => ({ ...one, title })),
      }),
    )
    expect(screen.getAllByRole('region', { name: title })).toHaveLength(2)
    expect(screen.getByRole('heading', { level: 3, name: `R3 · ${title}` })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })
})
