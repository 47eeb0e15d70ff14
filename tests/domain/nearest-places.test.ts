import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allPlaces, formatPath } from '../../src/domain/address.ts'
import { nearestPlaces } from '../../src/domain/nearest-places.ts'
import { createToolkit } from '../../src/domain/toolkit.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const toolkit = createToolkit(fixture())
const nearest = (path: string) => nearestPlaces(path, toolkit).map(formatPath)

describe('the nearest places', () => {
  test.each([
    ['cell/gren/skills/networking/', 'cell/green/skills/networking/'],
    ['cell/green/skils/netwroking', 'cell/green/skills/networking/'],
    ['green/skills/networking', 'cell/green/skills/networking/'],
    ['cell/networking/skills/green/', 'cell/green/skills/networking/'],
    ['cells/green-skills-networking.html', 'cell/green/skills/networking/'],
    ['examples/pole-medee/', 'example/pole-medee/'],
    ['example/pole_medee/', 'example/pole-medee/'],
    ['example/energy-cluster-denmarks', 'example/energy-cluster-denmark/'],
    ['tabel/', 'table/'],
    ['ABOUT/us', 'about/'],
  ])('to %s begin with %s', (path, first) => {
    expect(nearest(path)[0]).toBe(first)
  })

  it('to part of a cell are the cells with that part', () => {
    const places = nearest('cell/green/skills/')
    expect(places.slice(0, 2).sort()).toEqual([
      'cell/green/skills/intelligence/',
      'cell/green/skills/networking/',
    ])
  })

  test.each(['', '/', 'zzzzzz/', 'cell/', 'example/', '../../etc/passwd', '%E0%A4%A'])(
    'to “%s” are none',
    (path) => {
      expect(nearest(path)).toEqual([])
    },
  )

  it('are at most five, each once, all in the toolkit, for any path', () => {
    const all = new Set(allPlaces(toolkit).map(formatPath))
    const words = fc.constantFrom(
      'cell',
      'green',
      'skills',
      'networking',
      'denmark',
      'cluster',
      'x',
    )
    const paths = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('/')),
    )
    fc.assert(
      fc.property(paths, (path) => {
        const places = nearest(path)
        expect(places.length).toBeLessThanOrEqual(5)
        expect(new Set(places).size).toBe(places.length)
        for (const place of places) expect(all).toContain(place)
      }),
    )
  })

  it('find each place by its own path first', () => {
    for (const place of allPlaces(toolkit)) {
      const path = formatPath(place)
      if (path !== '') expect(nearest(path)[0]).toBe(path)
    }
  })

  it('are found at once for a path of any length', () => {
    const start = performance.now()
    nearest('cluster-'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
