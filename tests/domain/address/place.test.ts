import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Place,
  allPlaces,
  formatPath,
  parsePath,
  placeOf,
  placeTitle,
  scopeOf,
} from '../../../src/domain/address/place.ts'
import { cellTitle } from '../../../src/domain/toolkit/cell-title.ts'
import { found } from '../../../src/domain/toolkit/inventory.ts'
import type { Scope } from '../../../src/domain/view/select.ts'
import { anyText, wholes } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())
const parse = (path: string) => parsePath(path, toolkit)

describe('the address of a place', () => {
  it.each<[string, Place]>([
    ['', { screen: 'matrix' }],
    ['table/', { screen: 'table' }],
    ['recommendations/', { screen: 'recommendations' }],
    ['roadmap/', { screen: 'roadmap' }],
    ['suggest/', { screen: 'suggest' }],
    ['about/', { screen: 'about' }],
    ['cell/green/skills/networking/', { screen: 'cell', id: 'green/skills/networking' }],
    ['example/ostim/', { screen: 'example', id: 'ostim' }],
    ['recommendation/r03/', { screen: 'recommendation', id: 'r03' }],
  ])('is %j below the base', (path, place) => {
    expect(formatPath(place)).toBe(path)
    expect(parse(path)).toEqual(place)
  })

  it('leads back to it, for every place there is, each with an address of its own', () => {
    fc.assert(
      fc.property(wholes, (whole) => {
        const toolkit = toolkitOf(whole)
        const places = allPlaces(toolkit)
        for (const place of places) expect(parsePath(formatPath(place), toolkit)).toEqual(place)
        expect(new Set(places.map(formatPath)).size).toBe(places.length)
        const { cells, examples, recommendations } = whole
        expect(places).toHaveLength(6 + cells.length + examples.length + recommendations.length)
      }),
    )
  })

  it('does not mind case, slashes or index.html', () => {
    for (const place of allPlaces(toolkit)) {
      const path = formatPath(place)
      const forms = [
        path,
        path.replace(/\/$/, ''),
        `/${path}`,
        `${path}index.html`,
        `/${path}INDEX.HTML`,
        path.toUpperCase(),
        path.replaceAll('/', '//'),
      ]
      for (const form of forms) expect(parse(form), form).toEqual(place)
    }
  })
})

describe('the address of what was renamed', () => {
  it('leads to what it is called today', () => {
    expect(parse('example/cluster-strategy-2020/')).toEqual({
      screen: 'example',
      id: 'cluster-strategy',
    })
    const aliases = [
      { kind: 'theme', from: 'ecology', to: 'green' },
      { kind: 'recommendation', from: 'r00', to: 'r01' },
    ] as const
    const renamed = toolkitOf(recommendedToolkit({ aliases }))
    expect(parsePath('cell/ecology/skills/networking/', renamed)).toEqual({
      screen: 'cell',
      id: 'green/skills/networking',
    })
    expect(parsePath('recommendation/r00/', renamed)).toEqual({
      screen: 'recommendation',
      id: 'r01',
    })
  })

  it('leads nowhere else: not to a thing of another kind, nor to what is gone', () => {
    for (const path of ['cell/cluster-strategy-2020/', 'recommendation/cluster-strategy-2020/']) {
      expect(parse(path)).toEqual({ screen: 'not-found', path })
    }
    const aliases = [{ kind: 'example', from: 'old', to: 'older' } as const]
    const toolkit = toolkitOf(recommendedToolkit({ aliases }))
    expect(parsePath('example/old/', toolkit).screen).toBe('not-found')
  })
})

describe('a path that leads nowhere', () => {
  it.each([
    'tables/',
    'table/2/',
    'about/us',
    'cell/',
    'cell/green/',
    'cell/green/skills/nothing/',
    'cell/green/skills/networking/more/',
    'example/',
    'example/nobody/',
    'tableindex.html',
    'index.html/x',
    'constructor',
    'cell/__proto__/',
    'example/constructor/',
    'recommendation/',
    'recommendation/r99/',
    'recommendation/1/',
    'recommendation/r01/networking/',
    'recommendation/constructor/',
    'recommendations/r01/',
    'Nowhere/At All?',
    '%E0%A4%A',
  ])('is kept as it is: %s', (path) => {
    expect(parse(path)).toEqual({ screen: 'not-found', path })
    expect(formatPath(parse(path))).toBe(path)
  })

  it('is read as well as any other: no path at all throws', () => {
    const path = fc.oneof(
      anyText,
      fc
        .array(
          fc.constantFrom(
            ...['cell', 'example', 'table', 'recommendation', 'recommendations', 'r01'],
            ...['green', 'skills', '/', '..', '%', ''],
          ),
        )
        .map((parts) => parts.join('/')),
    )
    fc.assert(
      fc.property(path, (text) => {
        const place = parse(text)
        expect(parse(formatPath(place))).toEqual(place)
        if (place.screen === 'not-found') expect(place.path).toBe(text)
        else expect(allPlaces(toolkit)).toContainEqual(place)
        expect(placeTitle(place, toolkit)).not.toBe('')
      }),
    )
  })
})

describe('the title of a place', () => {
  it.each([
    ['', 'Matrix'],
    ['table/', 'Table'],
    ['about/', 'About'],
    [
      'cell/green/skills/networking/',
      'Green transition · Upskilling and reskilling · Networking and partnering',
    ],
    ['example/ostim/', 'OSTİM Industrial Park, "Ankara"'],
    ['recommendations/', 'Recommendations'],
    ['recommendation/r01/', 'R1 · Write circular roadmaps'],
    ['recommendation/r03/', 'R3 · title not legible in our copy of the source'],
    ['nowhere/', 'Page not found'],
  ])('of %j is %s', (path, title) => {
    expect(placeTitle(parse(path), toolkit)).toBe(title)
  })

  it('of a cell goes theme, challenge, function', () => {
    const cell = found(toolkit.cells, 'resilience/innovation/intelligence')
    expect(cellTitle(cell, toolkit)).toBe(
      'Resilience · Accelerating innovation · Strategic intelligence',
    )
  })
})

describe('the place where a placement is read about', () => {
  it('is its cell, or its recommendation, and has an address', () => {
    fc.assert(
      fc.property(wholes.map(toolkitOf), (toolkit) => {
        for (const record of toolkit.records) {
          const { placement } = record
          expect(placeOf(record)).toEqual(
            'cell' in placement
              ? { screen: 'cell', id: placement.cell }
              : { screen: 'recommendation', id: placement.recommendation },
          )
          expect(allPlaces(toolkit)).toContainEqual(placeOf(record))
        }
      }),
    )
  })

  it('is on a screen that is about it', () => {
    for (const record of toolkit.records) {
      const scope = scopeOf(placeOf(record))
      expect(scope).toBe(record.cell ? 'matrix' : 'recommendations')
    }
  })
})

describe('what a screen is about', () => {
  it.each<[string, Scope]>([
    ['', 'matrix'],
    ['cell/green/skills/networking/', 'matrix'],
    ['recommendations/', 'recommendations'],
    ['recommendation/r02/', 'recommendations'],
    ['table/', 'all'],
  ])('at %j is %s', (path, scope) => {
    expect(scopeOf(parse(path))).toBe(scope)
  })
})
