import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExampleScreen } from '../../../src/features/example/ExampleScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

/** Shows an example; gives what is said of each place that it stands in, by the link to it. */
async function show(id: string, query = '') {
  await renderFeature(<ExampleScreen id={id} />, `example/${id}/${query}`, recommendedToolkit())
  const places = within(screen.getByRole('region', { name: /^Stands in \d+ places?$/ }))
  return places.getAllByRole('link').map((link) => ({
    href: link.getAttribute('href'),
    name: link.textContent,
    text: link.closest('li')?.textContent ?? '',
  }))
}

describe('the places in which an example stands', () => {
  it('are cells and recommendations, each once for a function, whatever the filters', async () => {
    const places = await show('energy-cluster-denmark', '?country=FR')
    expect(screen.getByRole('heading', { level: 2, name: 'Stands in 4 places' })).toBeVisible()
    expect(places.map(({ name, href }) => [name, href])).toEqual([
      [
        'Green transition · Accelerating innovation · Strategic intelligence',
        '/cell/green/innovation/intelligence/?country=FR',
      ],
      [
        'Green transition · Accelerating innovation · Networking and partnering',
        '/cell/green/innovation/networking/?country=FR',
      ],
      ['R1 · Write circular roadmaps', '/recommendation/r01/?country=FR'],
      ['R1 · Write circular roadmaps', '/recommendation/r01/?country=FR'],
    ])
    const [, , intelligence, networking] = places
    expect(intelligence?.text).toContain('Strategic intelligence')
    expect(intelligence?.text).toContain('Map regional strengths in green technology')
    expect(networking?.text).toContain('Networking and partnering')
    expect(networking?.text).toContain('Mentor founders of circular firms')
  })

  it('say how the name and the link are printed there, where they differ', async () => {
    const [cell, , intelligence, networking] = await show('energy-cluster-denmark')
    expect(intelligence?.text).toContain(
      'Paper, Table 5, p. 16; printed there as “Energy Cluster DK (ECD)”; linked there to https://ecd.example/',
    )
    expect(cell?.text).toContain('Paper, Table 2, p. 12')
    expect(networking?.text).toContain('Paper, Table 5, p. 16')
    for (const place of [cell, networking]) expect(place?.text).not.toContain('there')
  })

  it('say why an example of another source stands there', async () => {
    const [only, ...others] = await show('cluster-strategy')
    expect(others).toEqual([])
    expect(only?.text).toContain('Strategy 2027, p. 7')
    expect(only?.text).toContain('Why: Its laboratories pair researchers with firms.')
  })

  it('give no reason for what the paper itself places', async () => {
    const [only] = await show('circular-hub')
    expect(only?.text).not.toContain('Why')
  })
})
