import { describe, expect, it, test } from 'vitest'
import { allPlaces, type Place } from '../../src/domain/address.ts'
import { pageDescription, pageTitle } from '../../src/domain/page.ts'
import { createToolkit } from '../../src/domain/toolkit.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const toolkit = createToolkit(fixture())

describe('the title of a page', () => {
  test.each<[Place, string, string]>([
    [{ screen: 'matrix' }, '', 'Small Toolkit'],
    [{ screen: 'matrix' }, 'theme is Green', 'Matrix – theme is Green – Small Toolkit'],
    [{ screen: 'table' }, '', 'Table – Small Toolkit'],
    [{ screen: 'about' }, '', 'About – Small Toolkit'],
    [
      { screen: 'cell', id: 'green/skills/networking' },
      'country is France',
      'Green transition · Upskilling and reskilling · Networking and partnering – country is France – Small Toolkit',
    ],
    [{ screen: 'example', id: 'pole-medee' }, '', 'Pôle MEDÉE – Small Toolkit'],
    [{ screen: 'not-found', path: 'x/' }, '', 'Page not found – Small Toolkit'],
  ])('at %j under “%s” is most particular first', (place, filters, title) => {
    expect(pageTitle(place, toolkit, filters)).toBe(title)
  })

  it('is another for each place', () => {
    const titles = allPlaces(toolkit).map((place) => pageTitle(place, toolkit))
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the description of a page', () => {
  test.each<[Place, string]>([
    [
      { screen: 'cell', id: 'green/skills/networking' },
      'Link firms with training providers. Examples: Pôle MEDÉE, Łódź Skills Hub.',
    ],
    [
      { screen: 'cell', id: 'resilience/skills/networking' },
      'Share staff between companies. Examples: none known yet.',
    ],
    [
      { screen: 'cell', id: 'resilience/innovation/networking' },
      'React to crises together; Share staff between companies. Examples: OSTİM Industrial Park, "Ankara", Cluster Denmark.',
    ],
    [
      { screen: 'example', id: 'scale-ai' },
      'An example from Canada of cluster policy: Digital transition · Accelerating innovation · Networking and partnering; Resilience · Accelerating innovation · Strategic intelligence.',
    ],
    [
      { screen: 'table' },
      '15 placements of 10 examples from 8 countries, to sort, filter and export as CSV.',
    ],
    [{ screen: 'matrix' }, 'A toolkit small enough to be read at a glance.'],
    [{ screen: 'about' }, 'A toolkit small enough to be read at a glance.'],
    [{ screen: 'not-found', path: 'x/' }, 'A toolkit small enough to be read at a glance.'],
  ])('at %j says what is there', (place, description) => {
    expect(pageDescription(place, toolkit)).toBe(description)
  })

  it('is there for every place', () => {
    for (const place of allPlaces(toolkit)) {
      expect(pageDescription(place, toolkit)).toMatch(/^\S.*\.$/s)
    }
  })
})
