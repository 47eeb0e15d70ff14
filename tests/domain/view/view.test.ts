import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalChosen,
  chosenCount,
  DEFAULT_VIEW,
  isFiltered,
} from '../../../src/domain/view/view.ts'
import {
  activeFilters,
  clearFacet,
  clearFilters,
  toggleValue,
  withoutFilters,
} from '../../../src/domain/view/filters.ts'
import { viewsOf } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())

describe('changing a view', () => {
  const views = viewsOf(toolkit)

  it('takes a value back when it is chosen a second time', () => {
    const facets = fc.constantFrom(...toolkit.facets)
    fc.assert(
      fc.property(views, facets, fc.nat(), (view, facet, at) => {
        const value = facet.values[at % facet.values.length]?.id ?? ''
        const once = toggleValue(view, facet.id, value, toolkit)
        expect(once.chosen[facet.id]?.includes(value) ?? false).toBe(
          !(view.chosen[facet.id]?.includes(value) ?? false),
        )
        expect(Math.abs(chosenCount(once) - chosenCount(view))).toBe(1)
        expect(toggleValue(once, facet.id, value, toolkit)).toEqual(view)
        expect(canonicalChosen(once.chosen, toolkit)).toEqual(once.chosen)
      }),
    )
  })

  it('chooses nothing that the facet does not have', () => {
    expect(toggleValue(DEFAULT_VIEW, 'theme', 'blue', toolkit)).toEqual(DEFAULT_VIEW)
    expect(toggleValue(DEFAULT_VIEW, 'colour', 'blue', toolkit)).toEqual(DEFAULT_VIEW)
    expect(canonicalChosen({ colour: ['blue'], theme: [] }, toolkit)).toEqual({})
  })

  it('clears one facet and leaves the others', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...toolkit.facets), (view, { id }) => {
        const cleared = clearFacet(view, id)
        expect(cleared.chosen).not.toHaveProperty([id])
        expect({ ...cleared.chosen, ...(view.chosen[id] && { [id]: view.chosen[id] }) }).toEqual(
          view.chosen,
        )
        expect({ ...cleared, chosen: {} }).toEqual({ ...view, chosen: {} })
      }),
    )
  })

  it('clears all filters and keeps rows, groups and the table', () => {
    fc.assert(
      fc.property(views, (view) => {
        const cleared = clearFilters(view)
        expect(isFiltered(cleared)).toBe(false)
        expect(cleared.matrix).toEqual({ ...view.matrix, zoom: false })
        expect(cleared.table).toEqual(view.table)
      }),
    )
  })

  it('is left unfiltered, and laid out as it was, without its active filters', () => {
    fc.assert(
      fc.property(views, (view) => {
        const active = activeFilters(view, toolkit)
        const cleared = withoutFilters(view, active)
        expect(active.length > 0).toBe(isFiltered(view))
        expect(isFiltered(cleared)).toBe(false)
        expect({ ...cleared, q: '', chosen: {} }).toEqual({ ...view, q: '', chosen: {} })
      }),
    )
  })

  it('names its active filters in the order of the registry, the search last', () => {
    const chosen = { 'country-group': ['eu'], theme: ['green'] }
    const filters = [{ facet: 'theme' }, { facet: 'country-group' }]
    const view = { ...DEFAULT_VIEW, chosen }
    expect(activeFilters({ ...view, q: ' ' }, toolkit)).toEqual(filters)
    expect(activeFilters({ ...view, q: 'a' }, toolkit)).toEqual([...filters, 'search'])
    expect(withoutFilters({ ...view, q: 'a' }, [{ facet: 'theme' }, 'search'])).toEqual({
      ...DEFAULT_VIEW,
      chosen: { 'country-group': ['eu'] },
    })
  })

  it('calls a view filtered by a choice or by a search that is not blank', () => {
    expect(isFiltered(DEFAULT_VIEW)).toBe(false)
    expect(isFiltered({ ...DEFAULT_VIEW, q: '  ' })).toBe(false)
    expect(isFiltered({ ...DEFAULT_VIEW, q: 'a' })).toBe(true)
    expect(isFiltered({ ...DEFAULT_VIEW, chosen: { theme: ['green'] } })).toBe(true)
  })
})
