import { describe, expect, it } from 'vitest'
import { type Place, allPlaces } from '../../../src/domain/address/place.ts'
import { pageDescription, pageTitle } from '../../../src/domain/page/page.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as smallToolkit } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(recommendedToolkit())

describe('the title of a page', () => {
  it.each<[Place, string, string]>([
    [{ screen: 'matrix' }, '', 'Small Toolkit'],
    [{ screen: 'matrix' }, 'country is Denmark', 'Matrix – country is Denmark – Small Toolkit'],
    [{ screen: 'table' }, '', 'Table – Small Toolkit'],
    [{ screen: 'recommendations' }, '', 'Recommendations – Small Toolkit'],
    [
      { screen: 'recommendation', id: 'r01' },
      'country is Denmark',
      'R1 · Write circular roadmaps – country is Denmark – Small Toolkit',
    ],
    [
      { screen: 'recommendation', id: 'r03' },
      '',
      'R3 · title not legible in our copy of the source – Small Toolkit',
    ],
    [{ screen: 'example', id: 'circular-hub' }, '', 'Kreislauf-Werkstatt – Small Toolkit'],
    [
      { screen: 'example', id: 'cluster-strategy' },
      '',
      'Strategy of the Valley Cluster (supplementary) – Small Toolkit',
    ],
  ])('goes from the particular to the whole: %j, %s', (place, filters, title) => {
    expect(pageTitle(place, toolkit, filters)).toBe(title)
  })

  it('is another for each place', () => {
    const titles = allPlaces(toolkit).map((place) => pageTitle(place, toolkit))
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the description of a page', () => {
  const describing = (place: Place) => pageDescription(place, toolkit)

  it('of a cell says its actions and examples, also where there is none', () => {
    expect(describing({ screen: 'cell', id: 'green/skills/networking' })).toBe(
      'Link firms with training providers. Examples: Pôle MEDÉE, Łódź Skills Hub.',
    )
    expect(describing({ screen: 'cell', id: 'resilience/skills/networking' })).toBe(
      'Share staff between companies. Examples: none known yet.',
    )
  })

  it('of a recommendation names each of its examples once', () => {
    expect(describing({ screen: 'recommendation', id: 'r01' })).toBe(
      'R1 · Write circular roadmaps. Examples: Energy Cluster Denmark, Kreislauf-Werkstatt.',
    )
    expect(describing({ screen: 'recommendation', id: 'r02' })).toBe(
      'R2 · Use clusters as go-betweens. Examples: none.',
    )
  })

  it('of an example names each place where it stands once, in the matrix and beyond', () => {
    expect(describing({ screen: 'example', id: 'circular-hub' })).toBe(
      'An example from Austria of cluster policy: R1 · Write circular roadmaps.',
    )
    expect(describing({ screen: 'example', id: 'energy-cluster-denmark' })).toBe(
      'An example from Denmark of cluster policy: ' +
        'Green transition · Accelerating innovation · Strategic intelligence; ' +
        'Green transition · Accelerating innovation · Networking and partnering; ' +
        'R1 · Write circular roadmaps.',
    )
  })

  it('says of an example that another source adds that it is supplementary', () => {
    expect(describing({ screen: 'example', id: 'cluster-strategy' })).toMatch(
      /^A supplementary example from Italy of cluster policy: /,
    )
    expect(describing({ screen: 'cell', id: 'green/innovation/networking' })).toMatch(
      /, Strategy of the Valley Cluster \(supplementary\)\.$/,
    )
    expect(describing({ screen: 'table' }).match(/supplementary/g)).toHaveLength(1)
    expect(pageDescription({ screen: 'table' }, toolkitOf(smallToolkit()))).not.toContain(
      'supplementary',
    )
  })

  it('of what shows many things counts them', () => {
    expect(describing({ screen: 'table' })).toContain(
      '19 placements of 11 examples from 8 countries, and 1 supplementary placement of 1 example, to',
    )
    expect(describing({ screen: 'recommendations' })).toMatch(/^3 recommendations /)
  })

  it('is there for every place', () => {
    const places: readonly Place[] = [
      ...allPlaces(toolkit),
      { screen: 'not-found', path: 'nowhere/' },
    ]
    for (const place of places) expect(describing(place)).not.toBe('')
  })
})
