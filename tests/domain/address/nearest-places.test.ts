import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allPlaces, formatPath } from '../../../src/domain/address/place.ts'
import { nearestPlaces } from '../../../src/domain/address/nearest-places.ts'
import { anyText } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())
const nearestTo = (path: string) => nearestPlaces(path, toolkit).map(formatPath)

describe('the nearest places to a path that leads nowhere', () => {
  it.each([
    ['example/energy-cluster-danmark/', 'example/energy-cluster-denmark/'],
    ['cell/green/skils/networking/', 'cell/green/skills/networking/'],
    ['circular-hub', 'example/circular-hub/'],
    ['recomendations/', 'recommendations/'],
    ['recommendation/r99/', 'recommendations/'],
    ['tabel/', 'table/'],
  ])('begin for %s with %s', (path, nearest) => {
    expect(nearestTo(path)[0]).toBe(nearest)
  })

  it('are none where nothing is near', () => {
    expect(nearestTo('wp-admin/setup.php')).toEqual([])
    expect(nearestTo('')).toEqual([])
  })

  it('begin with the place itself for each of its addresses', () => {
    for (const place of allPlaces(toolkit)) {
      if (place.screen === 'matrix') continue
      expect(nearestTo(formatPath(place))[0]).toBe(formatPath(place))
    }
  })

  it('are five where more are near', () => {
    expect(nearestTo('cell/innovation/')).toHaveLength(5)
  })

  it('are at most five places that there are, whatever the path', () => {
    const parts = allPlaces(toolkit).flatMap((place) => formatPath(place).split('/'))
    const made = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('/'))
    const long = fc.constant('recommendation/'.repeat(10_000))
    fc.assert(
      fc.property(fc.oneof(anyText, made, long), (path) => {
        const places = nearestPlaces(path, toolkit)
        expect(places.length).toBeLessThanOrEqual(5)
        for (const place of places) expect(allPlaces(toolkit)).toContainEqual(place)
      }),
    )
  })
})
