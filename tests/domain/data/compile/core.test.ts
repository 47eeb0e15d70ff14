import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../src/domain/view/arrange.ts'
import { coreOf } from '../../../../src/domain/data/compile/core.ts'
import type { Dataset } from '../../../../src/domain/toolkit/texts.ts'
import { select, type Selection } from '../../../../src/domain/view/select.ts'
import { createToolkit } from '../../../../src/domain/toolkit/toolkit.ts'
import { situations } from '../../../fixtures/arbitraries.ts'
import { recommendedToolkit } from '../../../fixtures/recommended-data.ts'

/** A selection without what its cells hold beyond their ids. */
const withCellIds = ({ cells, ...rest }: Selection) => ({
  ...rest,
  cells: [...cells].map(([id, { cell, ...selected }]) => [id, { ...selected, cell: cell.id }]),
})

/** Every text of a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** What only a screen behind the first one says, or the search. */
const textsBehind = (dataset: Dataset): readonly string[] =>
  [
    dataset.recommendationsNote,
    dataset.synonyms,
    dataset.technologiesSource,
    ...dataset.sources.map(({ title, url, rights, note }) => [title, url, rights, note]),
    ...[...dataset.themes, ...dataset.challenges, ...dataset.functions].map(
      ({ explanation }) => explanation.text,
    ),
    ...dataset.themes.map(({ functions }) => Object.values(functions).map(({ text }) => text)),
    ...dataset.countryGroups.map(({ explanation }) => explanation),
    ...dataset.countries.map(({ also }) => also),
    ...dataset.actions.map(({ summary }) => summary),
    ...dataset.pillars.map(({ printed, note }) => [printed, note]),
    ...dataset.recommendations.map(({ legible, note }) => [legible, note]),
    ...dataset.examples.map(({ url, urlNote, notes, details, lessons, facts, technologyTags }) => [
      [url, urlNote, notes],
      details.map(({ title, items, note }) => [title, items, note]),
      lessons.map(({ title, text }) => [title, text]),
      [facts.body?.value, facts.sector?.value, facts.summary?.value],
      [facts.body, facts.kind, facts.level].map((fact) => fact?.source),
      technologyTags.map(({ basis }) => basis),
    ]),
  ].flatMap(textsIn)

/** Ids stand on both sides. */
const IDS = new Set(['lecture', 'strategy'])

describe('the core of a dataset', () => {
  it('makes the same facets, selection and order as the whole, for any view', () => {
    fc.assert(
      fc.property(situations, ({ toolkit: whole, view, search, scope }) => {
        const core = createToolkit(coreOf(whole.dataset))
        expect(core.facets).toEqual(whole.facets)
        const [ofCore, ofWhole] = [core, whole].map((toolkit) => {
          const selection = select(toolkit, view, search, scope)
          return {
            selection: withCellIds(selection),
            order: arrange(toolkit, view, selection),
          }
        })
        expect(ofCore).toEqual(ofWhole)
      }),
    )
  })

  it('is part of the whole: it says nothing else, and nothing otherwise', () => {
    fc.assert(
      fc.property(situations, ({ toolkit: { dataset } }) => {
        expect(dataset).toMatchObject({ ...coreOf(dataset) })
      }),
    )
  })

  it('holds none of the texts behind the first screen', () => {
    const dataset = recommendedToolkit()
    const inCore = new Set(textsIn(coreOf(dataset)))
    const behind = textsBehind(dataset).filter((text) => !IDS.has(text))
    expect(behind.length).toBeGreaterThan(80)
    expect(behind.filter((text) => inCore.has(text))).toEqual([])
  })

  it('has no field for them either, but for the summary of the toolkit as a whole', () => {
    const { summary, placements, ...rest } = coreOf(recommendedToolkit())
    expect(summary).not.toBe('')
    const json = JSON.stringify(rest)
    for (const field of [
      'summary',
      'url',
      'explanation',
      'note',
      'facts',
      'legible',
      'authors',
      'knownCountries',
    ]) {
      expect(json).not.toContain(`"${field}"`)
    }
    // A placement keeps how it is printed and why it is there, which its cell says.
    expect(placements).toEqual(recommendedToolkit().placements)
  })
})
