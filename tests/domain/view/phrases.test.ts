import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { select, type Selection } from '../../../src/domain/view/select.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts'
import { parseView } from '../../../src/domain/address/view-query.ts'
import {
  clauses,
  countPhrase,
  filterLabel,
  filterPhrase,
  holdings,
  sentence,
} from '../../../src/domain/view/phrases.ts'
import { fieldPhrase } from '../../../src/domain/search/field-phrase.ts'
import { counted, joined } from '../../../src/domain/text/counted.ts'
import { droppedPhrase } from '../../../src/domain/address/dropped.ts'
import { wholes, SCOPES, searchResult } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(fixture())
const whole = toolkitOf(recommendedToolkit())
const viewOf = (view: Partial<View>): View => ({ ...DEFAULT_VIEW, ...view })

/** A selection of so many placements of so many examples. */
const selectionOf = (placements: number, examples: number): Selection => ({
  ...select(toolkit, DEFAULT_VIEW, null),
  shown: Array.from({ length: placements }, (_, row) => row),
  exampleCount: examples,
})

describe('a count', () => {
  it.each([
    [0, '0 examples'],
    [1, '1 example'],
    [2, '2 examples'],
    [10_000, '10,000 examples'],
  ])('names its unit: %d', (count, words) => {
    expect(counted(count, 'example')).toBe(words)
  })

  it('takes a plural that is not made with s', () => {
    expect(counted(1, 'country', 'countries')).toBe('1 country')
    expect(counted(25, 'country', 'countries')).toBe('25 countries')
  })

  it.each([
    [12, 9, '12 placements of 9 examples'],
    [1, 1, '1 placement of 1 example'],
    [2, 1, '2 placements of 1 example'],
    [0, 0, '0 placements of 0 examples'],
  ])('tells placements from examples: %d of %d', (placements, examples, words) => {
    expect(countPhrase(selectionOf(placements, examples))).toBe(words)
  })
})

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['Belgium'], 'Belgium'],
    [['Belgium', 'France'], 'Belgium or France'],
    [['Belgium', 'France', 'Spain'], 'Belgium, France or Spain'],
  ])('joins %j', (words, text) => {
    expect(joined(words, 'or')).toBe(text)
  })

  it('joins with “and” as well', () => {
    expect(joined(['a', 'b', 'c'], 'and')).toBe('a, b and c')
  })
})

describe('the sentence of a view', () => {
  it('says count, filters and search', () => {
    const themes = fixture().themes.map((theme) => ({ ...theme, title: theme.short }))
    const view = viewOf({ q: 'hydrogen', chosen: { theme: ['green'], country: ['BE', 'FR'] } })
    expect(sentence(view, selectionOf(12, 9), toolkitOf(fixture({ themes })))).toBe(
      '12 placements of 9 examples: theme is Green, country is Belgium or France, matching ‘hydrogen’',
    )
  })

  it('counts what the view shows', () => {
    const view = viewOf({ chosen: { country: ['DK'] } })
    expect(sentence(view, select(toolkit, view, null), toolkit)).toBe(
      '4 placements of 3 examples: country is Denmark',
    )
  })

  it('is the count alone where nothing is filtered', () => {
    const selection = select(toolkit, DEFAULT_VIEW, null)
    expect(sentence(DEFAULT_VIEW, selection, toolkit)).toBe('15 placements of 10 examples')
    expect(sentence(viewOf({ q: '   ' }), selection, toolkit)).toBe('15 placements of 10 examples')
    expect(filterPhrase(DEFAULT_VIEW, toolkit)).toBe('')
  })

  it('says a search without the white space around it', () => {
    const view = viewOf({ q: ' hydrogen  cluster ' })
    expect(sentence(view, select(toolkit, view, searchResult(new Map([[1, 1]]))), toolkit)).toBe(
      '1 placement of 1 example: matching ‘hydrogen  cluster’',
    )
  })

  it('names facets in the order of the registry, each with the ids to drop', () => {
    const view = viewOf({ chosen: { 'country-group': ['eu', 'cosme'], function: ['networking'] } })
    expect(clauses(view, toolkit)).toEqual([
      {
        facet: 'function',
        subject: 'function is',
        values: [{ id: 'networking', label: 'Networking and partnering' }],
      },
      {
        facet: 'country-group',
        subject: 'country group is',
        values: [
          { id: 'eu', label: 'EU member' },
          { id: 'cosme', label: 'COSME 2014–20' },
        ],
      },
    ])
    expect(filterPhrase(view, toolkit)).toBe(
      'function is Networking and partnering, country group is EU member or COSME 2014–20',
    )
  })
})

describe('the sentence of a view with the later facets', () => {
  it('calls recommendations by their labels, also one that cannot be read', () => {
    const view = viewOf({ chosen: { recommendation: ['r01', 'r03'], kind: ['network'] } })
    expect(sentence(view, select(whole, view, null, 'all'), whole)).toBe(
      '3 placements of 1 example: recommendation is R1 · Write circular roadmaps or ' +
        'R3 · title not legible in our copy of the source, kind is Network',
    )
  })

  it('says the source that is left when what is supplementary is filtered out', () => {
    const view = viewOf({ chosen: { source: ['paper'], technology: ['hydrogen'] } })
    expect(sentence(view, select(whole, view, null), whole)).toBe(
      '1 placement of 1 example: technology is Electrolysis, source is Paper',
    )
  })
})

describe('what the toolkit holds', () => {
  it('is counted for the paper, apart from what other sources add', () => {
    const paper = { placements: 15, examples: 10, countries: 8 }
    expect(holdings(whole, 'matrix')).toEqual({
      ...paper,
      supplementaryPlacements: 1,
      supplementaryExamples: 1,
    })
    expect(holdings(whole, 'recommendations')).toEqual({
      placements: 4,
      examples: 3,
      countries: 3,
      supplementaryPlacements: 0,
      supplementaryExamples: 0,
    })
    expect(holdings(whole, 'all')).toMatchObject({
      placements: 19,
      examples: 11,
      countries: 8,
      supplementaryPlacements: 1,
    })
    const none = { supplementaryPlacements: 0, supplementaryExamples: 0 }
    expect(holdings(toolkit, 'matrix')).toEqual({ ...paper, ...none })
  })

  it('of the paper is the same with and without what other sources add', () => {
    fc.assert(
      fc.property(wholes, fc.constantFrom(...SCOPES), (data, scope) => {
        const ofPaper = data.placements.filter(({ source }) => source.document === 'paper')
        const without = holdings(toolkitOf({ ...data, placements: ofPaper }), scope)
        const { placements, examples, countries, ...added } = holdings(toolkitOf(data), scope)
        expect({ placements, examples, countries }).toEqual({
          placements: without.placements,
          examples: without.examples,
          countries: without.countries,
        })
        expect([without.supplementaryPlacements, without.supplementaryExamples]).toEqual([0, 0])
        const all = select(toolkitOf(data), DEFAULT_VIEW, null, scope)
        expect(placements + added.supplementaryPlacements).toBe(all.total)
      }),
    )
  })
})

describe('what hides something', () => {
  it('is called by the label of its facet, or Search', () => {
    expect(filterLabel({ facet: 'country-group' }, toolkit)).toBe('Country group')
    expect(filterLabel('search', toolkit)).toBe('Search')
  })
})

describe('the fields of a match', () => {
  it('are named once each', () => {
    expect(fieldPhrase(['action', 'country'])).toBe('action and country')
    expect(fieldPhrase(['example', 'summary', 'link', 'example'])).toBe(
      'example name, action summary and link',
    )
    expect(fieldPhrase(['recommendation', 'technology', 'facts'])).toBe(
      'recommendation, technology and what is known of it',
    )
    expect(fieldPhrase([])).toBe('')
  })
})

describe('what an address held and the toolkit does not know', () => {
  it.each([
    ['country=XX', '“XX” is not a country in this toolkit'],
    ['country-group=nato', '“nato” is not a country group in this toolkit'],
    ['recommendation=r99', '“r99” is not a recommendation in this toolkit'],
    ['colour=red', '“colour” is not a setting of this toolkit'],
    ['colour=', '“colour” is not a setting of this toolkit'],
    [`q=${'x'.repeat(201)}`, 'the search is cut after 200 characters'],
    ['sort=size', '“size” is not a value of “sort”'],
    ['rows=theme&groups=theme', '“theme” is not a value of “groups”'],
    [`country=${'x'.repeat(99)}`, `“${'x'.repeat(39)}…” is not a country in this toolkit`],
  ])('is said in words: %s', (query, words) => {
    const { dropped } = parseView(query, toolkit)
    expect(dropped.map((one) => droppedPhrase(one, toolkit))).toEqual([words])
  })

  it('is not cut through a letter', () => {
    const phrase = droppedPhrase({ parameter: 'country', value: '😀'.repeat(50) }, toolkit)
    expect(phrase).toBe(`“${'😀'.repeat(39)}…” is not a country in this toolkit`)
  })
})
