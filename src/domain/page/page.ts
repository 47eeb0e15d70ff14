import { type Place, placeOf, placeTitle } from '../address/place.ts'
import { found } from '../toolkit/inventory.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { nameWithMark } from '../toolkit/supplementary.ts'
import { isFiltered, type View } from '../view/view.ts'
import { counted, filterPhrase, holdings } from '../view/phrases.ts'

/** The title of the page at a place, most particular first. */
export function pageTitle(place: Place, toolkit: Toolkit, filters = ''): string {
  const { title } = toolkit
  if (place.screen === 'matrix' && filters === '') return title
  return [placeTitle(place, toolkit), filters, title].filter(Boolean).join(' – ')
}

/** Screens that show the same whatever the filters. */
const UNFILTERED: readonly Place['screen'][] = ['about', 'example', 'suggest']

/** The title of the page at a place under a view: with the filters, where they change what it shows. */
export function viewTitle(place: Place, view: View, toolkit: Toolkit): string {
  const filters = isFiltered(view) && !UNFILTERED.includes(place.screen)
  return pageTitle(place, toolkit, filters ? filterPhrase(view, toolkit) : '')
}

/** One sentence or two about the page at a place, for search engines and link previews. */
export function pageDescription(place: Place, toolkit: Toolkit): string {
  switch (place.screen) {
    case 'cell': {
      const cell = found(toolkit.cells, place.id)
      const actions = cell.actions.map((id) => found(toolkit.actions, id).title).join('; ')
      const names = namesOf(toolkit.placementsByCell.get(cell.id), toolkit)
      return `${actions}. Examples: ${names.join(', ') || 'none known yet'}.`
    }
    case 'example': {
      const example = found(toolkit.examples, place.id)
      const country = found(toolkit.countries, example.country)
      const places = (toolkit.placementsByExample.get(place.id) ?? []).flatMap((row) => {
        const record = toolkit.records[row]
        return record ? [placeTitle(placeOf(record), toolkit)] : []
      })
      // It may stand under a recommendation for several functions.
      const what = example.supplementary ? 'A supplementary example' : 'An example'
      return `${what} from ${country.name} of cluster policy: ${[...new Set(places)].join('; ')}.`
    }
    case 'table':
      return `${heldOfAll(toolkit)}, to sort, filter and export as CSV.`
    case 'recommendation': {
      const names = namesOf(toolkit.placementsByRecommendation.get(place.id), toolkit)
      return `${placeTitle(place, toolkit)}. Examples: ${names.join(', ') || 'none'}.`
    }
    case 'recommendations':
      return `${toolkit.recommendations.size} recommendations of the expert group on clusters, each with the actions and examples that put it into practice.`
    case 'suggest':
      return 'Suggest an example for the toolkit: say what it does, where it belongs and where that can be read, and get a file that is ready to be handed in.'
    case 'matrix':
    case 'about':
    case 'not-found':
      return toolkit.summary
  }
}

/** The examples that stand in a place, each once. */
function namesOf(rows: readonly number[] = [], { records }: Toolkit): readonly string[] {
  const names = rows.flatMap((row) => {
    const record = records[row]
    return record ? [nameWithMark(record.example.name, record.source.supplementary)] : []
  })
  return [...new Set(names)]
}

/** `91 placements of 56 examples from 27 countries`, and what other sources than the paper add. */
function heldOfAll(toolkit: Toolkit): string {
  const held = holdings(toolkit, 'all')
  const paper = `${counted(held.placements, 'placement')} of ${counted(held.examples, 'example')} from ${counted(held.countries, 'country', 'countries')}`
  return held.supplementaryPlacements === 0
    ? paper
    : `${paper}, and ${counted(held.supplementaryPlacements, 'supplementary placement')} of ${counted(held.supplementaryExamples, 'example')}`
}
