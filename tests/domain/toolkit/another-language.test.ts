import { describe, expect, it } from 'vitest'
import { cellTitle } from '../../../src/domain/toolkit/cell-title.ts'
import { citationLine } from '../../../src/domain/toolkit/cite.ts'
import { found } from '../../../src/domain/toolkit/inventory.ts'
import { createToolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { pageTitle } from '../../../src/domain/page/page.ts'
import { createSearchEngine } from '../../../src/domain/search/engine.ts'
import { byRelevance } from '../../../src/domain/search/search.ts'
import { germanToolkit } from '../../fixtures/german.ts'
import { parted, toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const { dataset, names, texts } = germanToolkit()
const toolkit = createToolkit(dataset, names)
const english = toolkitOf(fixture())

describe('another language stands beside English without a change of code', () => {
  it('is other names and texts of the same dataset', () => {
    expect(dataset).toEqual(parted(fixture()).dataset)
    expect([toolkit.language, english.language]).toEqual(['de', 'en-GB'])
    expect(toolkit.records.map(({ id }) => id)).toEqual(english.records.map(({ id }) => id))
  })

  it('gives the axes, their values and the facets their names', () => {
    expect(toolkit.axes.theme).toMatchObject({ label: 'Thema', plural: 'Themen' })
    const valuesOf = (facet: string) =>
      toolkit.facets.find(({ id }) => id === facet)?.values.map(({ label }) => label)
    expect(toolkit.facets.slice(0, 3).map(({ label }) => label)).toEqual([
      'Thema',
      'Aufgabe',
      'Funktion',
    ])
    expect(valuesOf('theme')).toEqual(['Grüner Wandel', 'Digitaler Wandel', 'Widerstandskraft'])
    expect(valuesOf('country')?.slice(0, 2)).toEqual(['Österreich', 'Belgien'])
    expect(valuesOf('source')).toEqual(['Aufsatz'])
  })

  it('leaves every id as it is', () => {
    const idsOf = ({ facets }: typeof toolkit) =>
      facets.map(({ id, values }) => [id, values.map((value) => value.id)])
    expect(idsOf(toolkit)).toEqual(idsOf(english))
    expect([...toolkit.cells.keys()]).toEqual([...english.cells.keys()])
  })

  it('is what titles, citations and the search go by', () => {
    const cell = found(toolkit.cells, 'green/skills/networking')
    expect(cellTitle(cell, toolkit)).toBe(
      'Grüner Wandel · Weiterbildung und Umschulung · Vernetzung',
    )
    expect(pageTitle({ screen: 'cell', id: cell.id }, toolkit)).toBe(
      'Grüner Wandel · Weiterbildung und Umschulung · Vernetzung – Kleiner Werkzeugkasten',
    )
    expect(pageTitle({ screen: 'matrix' }, toolkit)).toBe('Kleiner Werkzeugkasten')
    expect(citationLine({ document: 'paper' }, toolkit)).toBe('Aufsatz')
    const engine = createSearchEngine(toolkit, texts)
    const examplesFor = (query: string) => {
      const result = engine.search(query)
      const rows = result === null ? [] : byRelevance(result)
      return [...new Set(rows.map((row) => toolkit.records[row]?.example.id))]
    }
    expect(examplesFor('danemark testlabore')).toEqual([])
    expect(examplesFor('kanada testlabore')).toEqual(['scale-ai'])
    expect(examplesFor('training')).toEqual([])
  })
})
