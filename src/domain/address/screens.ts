import { cellTitle } from '../toolkit/cell-title.ts'
import { found } from '../toolkit/inventory.ts'
import type { PlacementRecord } from '../toolkit/placement-record.ts'
import { recommendationLabel } from '../toolkit/recommendation-label.ts'
import { nameWithMark } from '../toolkit/supplementary.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { holdings } from '../view/phrases.ts'
import { counted } from '../text/counted.ts'
import type { Scope } from '../view/select.ts'

/**
 * A screen of the tool. An entry in `SCREENS`, its description below and the component that it names
 * are all that a screen needs: its address, page, title, place in the header, frame for other pages
 * and offline use follow.
 */
export interface ScreenDefinition {
  /** Also the first part of its address; the matrix, at the root, has none there. */
  readonly id: string
  /** Folder and file below `src/features` of the component, which is called as its file is. */
  readonly component: string
  /** Whether it shows more than names, and so waits for the texts of the toolkit. */
  readonly needsTexts: boolean
  /** Which placements it is about. */
  readonly scope: Scope
  /** The main heading above the filters, where it lists placements; such a screen narrows as one types. */
  readonly list?: string
  /** Whether the filters change what it shows. */
  readonly isFiltered: boolean
  /** Height in CSS pixels of a frame that shows most of it in a column of text. */
  readonly frameHeight: number
  /** Fetched only when it is opened: few do, and it is heavy. */
  readonly isHeavy?: true
  /** A screen as a whole, or one for each thing of a kind. */
  readonly shows: WholeScreen | ThingScreen
}

interface WholeScreen {
  readonly title: string
  /** Whether the header has a link to it. */
  readonly inHeader: boolean
  /** A cell that it may begin with, as `?cell=`. */
  readonly takesCell?: true
}

interface ThingScreen {
  /** The things by their ids. */
  things(toolkit: Toolkit): ReadonlyMap<string, unknown>
  titleOf(id: string, toolkit: Toolkit): string
  /** The screen that lists them. */
  readonly up: string
}

/** The registry, in the order in which pages are made and the header has them. */
export const SCREENS = [
  {
    id: 'matrix',
    component: 'matrix/Matrix',
    needsTexts: false,
    scope: 'matrix',
    list: 'Policy actions by cell',
    isFiltered: true,
    frameHeight: 800,
    shows: { title: 'Matrix', inHeader: true },
  },
  {
    id: 'table',
    component: 'table/TableScreen',
    needsTexts: false,
    scope: 'all',
    list: 'Placements',
    isFiltered: true,
    frameHeight: 800,
    shows: { title: 'Table', inHeader: true },
  },
  {
    id: 'recommendations',
    component: 'recommendations/RecommendationsScreen',
    needsTexts: true,
    scope: 'recommendations',
    list: 'Recommendations',
    isFiltered: true,
    frameHeight: 800,
    shows: { title: 'Recommendations', inHeader: true },
  },
  {
    id: 'roadmap',
    component: 'roadmap/RoadMapScreen',
    needsTexts: true,
    scope: 'matrix',
    isFiltered: false,
    frameHeight: 800,
    shows: { title: 'Road map', inHeader: true },
  },
  {
    id: 'suggest',
    component: 'suggest/SuggestScreen',
    needsTexts: true,
    scope: 'matrix',
    isFiltered: false,
    frameHeight: 800,
    isHeavy: true,
    shows: { title: 'Suggest an example', inHeader: false, takesCell: true },
  },
  {
    id: 'about',
    component: 'about/AboutScreen',
    needsTexts: true,
    scope: 'matrix',
    isFiltered: false,
    frameHeight: 800,
    shows: { title: 'About', inHeader: true },
  },
  {
    id: 'cell',
    component: 'cell/CellScreen',
    needsTexts: true,
    scope: 'matrix',
    isFiltered: true,
    frameHeight: 720,
    shows: {
      up: 'matrix',
      things: ({ cells }) => cells,
      titleOf: (id, toolkit) => cellTitle(found(toolkit.cells, id), toolkit),
    },
  },
  {
    id: 'example',
    component: 'example/ExampleScreen',
    needsTexts: true,
    scope: 'matrix',
    isFiltered: false,
    frameHeight: 640,
    shows: {
      up: 'matrix',
      things: ({ examples }) => examples,
      titleOf(id, toolkit) {
        const { name, supplementary } = found(toolkit.examples, id)
        return nameWithMark(name, supplementary)
      },
    },
  },
  {
    id: 'recommendation',
    component: 'recommendations/RecommendationScreen',
    needsTexts: true,
    scope: 'recommendations',
    isFiltered: true,
    frameHeight: 640,
    shows: {
      up: 'recommendations',
      things: ({ recommendations }) => recommendations,
      titleOf: (id, { recommendations }) => recommendationLabel(found(recommendations, id)),
    },
  },
] as const satisfies readonly ScreenDefinition[]

type Entry = (typeof SCREENS)[number]
/** The screens that are one whole. */
export type WholeScreenId = Exclude<Entry, { readonly shows: { readonly up: string } }>['id']
/** The screens that show one thing of a kind. */
export type ThingScreenId = Extract<Entry, { readonly shows: { readonly up: string } }>['id']

/**
 * What each screen is in a sentence or two, for search engines and link previews. Apart from the
 * entries, since only the pages that a build makes say them: the app itself loads none.
 */
export const DESCRIPTIONS: Readonly<
  Record<WholeScreenId, (toolkit: Toolkit) => string> &
    Record<ThingScreenId, (toolkit: Toolkit, id: string) => string>
> = {
  matrix: ({ summary }) => summary,
  about: ({ summary }) => summary,
  table: (toolkit) => `${heldOfAll(toolkit)}, to sort, filter and export as CSV.`,
  recommendations: ({ recommendations }) =>
    `${recommendations.size} recommendations of the expert group on clusters, each with the actions and examples that put it into practice.`,
  roadmap: () =>
    'How to get from priorities to a road map for cluster policy: the phases, what to ask in each, what there is to choose from, and what to bear in mind, with sources.',
  suggest: () =>
    'Suggest an example for the toolkit: say what it does, where it belongs and where that can be read, and get a file that is ready to be handed in.',
  cell(toolkit, id) {
    const { actions } = found(toolkit.cells, id)
    const titles = actions.map((action) => found(toolkit.actions, action).title).join('; ')
    const names = namesOf(toolkit.placementsByCell.get(id), toolkit)
    return `${titles}. Examples: ${names.join(', ') || 'none known yet'}.`
  },
  example(toolkit, id) {
    const example = found(toolkit.examples, id)
    const country = found(toolkit.countries, example.country)
    const titles = recordsAt(toolkit.placementsByExample.get(id), toolkit).map((record) =>
      placementTitle(record, toolkit),
    )
    // It may stand under a recommendation for several functions.
    const what = example.supplementary ? 'A supplementary example' : 'An example'
    return `${what} from ${country.name} of cluster policy: ${[...new Set(titles)].join('; ')}.`
  },
  recommendation(toolkit, id) {
    const label = recommendationLabel(found(toolkit.recommendations, id))
    const names = namesOf(toolkit.placementsByRecommendation.get(id), toolkit)
    return `${label}. Examples: ${names.join(', ') || 'none'}.`
  },
}

function recordsAt(rows: readonly number[] = [], { records }: Toolkit): readonly PlacementRecord[] {
  return rows.flatMap((row) => records[row] ?? [])
}

/** The examples that stand in a place, each once. */
function namesOf(rows: readonly number[] | undefined, toolkit: Toolkit): readonly string[] {
  const names = recordsAt(rows, toolkit).map(({ example, source }) =>
    nameWithMark(example.name, source.supplementary),
  )
  return [...new Set(names)]
}

/** What a placement stands in is called: its cell, or its recommendation. */
function placementTitle({ cell, recommendation }: PlacementRecord, toolkit: Toolkit): string {
  if (cell) return cellTitle(cell, toolkit)
  return recommendation ? recommendationLabel(recommendation) : ''
}

/** `91 placements of 56 examples from 27 countries`, and what other sources than the paper add. */
function heldOfAll(toolkit: Toolkit): string {
  const held = holdings(toolkit, 'all')
  const paper = `${counted(held.placements, 'placement')} of ${counted(held.examples, 'example')} from ${counted(held.countries, 'country', 'countries')}`
  return held.supplementaryPlacements === 0
    ? paper
    : `${paper}, and ${counted(held.supplementaryPlacements, 'supplementary placement')} of ${counted(held.supplementaryExamples, 'example')}`
}

/** The entries as what each of them is. */
const DEFINITIONS: readonly ScreenDefinition[] = SCREENS

/** The entry of a screen; undefined for what is none, as the page for addresses that lead nowhere. */
export const screenOf = (id: string): ScreenDefinition | undefined =>
  DEFINITIONS.find((screen) => screen.id === id)

/** Whether a screen is one whole. */
export const isWhole = (id: string): id is WholeScreenId => {
  const screen = screenOf(id)
  return screen !== undefined && !('up' in screen.shows)
}

/** The kind of things that a screen shows one by one; undefined for any other screen. */
export const thingsOf = (id: string): ThingScreen | undefined => {
  const shows = screenOf(id)?.shows
  return shows && 'up' in shows ? shows : undefined
}

export const isThing = (id: string): id is ThingScreenId => thingsOf(id) !== undefined
