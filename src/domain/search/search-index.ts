import { placementId, type PlacementRow } from '../toolkit/dataset.ts'
import { found, type AxisValue, type Example, type Term } from '../toolkit/inventory.ts'
import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { SEARCH_FIELDS, type SearchField } from './field.ts'
import { linksToHosts } from './link-host.ts'
import { sortedVocabulary, type Vocabulary, VocabularyBuilder } from './vocabulary.ts'
import { readSynonyms, type Synonyms } from './synonyms.ts'
import { phraseKey, words } from '../text/words.ts'

/**
 * What the search looks things up in. Each text of the dataset is indexed once, however many
 * placements share it: a text is a number, and placements are joined from examples and cells.
 */
export interface SearchIndex {
  readonly vocabulary: Vocabulary
  readonly synonyms: Synonyms
  /** The field of each text, as a position in `SEARCH_FIELDS`. */
  readonly textFields: Uint8Array
  /** The texts of each example: its name, its link, its country. */
  readonly exampleTexts: readonly Uint32Array[]
  /** The names of the examples: as printed, and as words to compare whole names by. */
  readonly exampleNames: readonly { readonly name: string; readonly key: string }[]
  readonly cellIds: readonly string[]
  /**
   * The texts of each cell: its axis values and its actions' titles and summaries. After the cells
   * stand the spots of recommendations: a title, a function and the actions there.
   */
  readonly cellTexts: readonly Uint32Array[]
  /** Positions of the example and of the cell or spot of each placement. */
  readonly placementExamples: Uint32Array
  readonly placementCells: Uint32Array
}

/** Gives each text its number, in the order in which they are added. */
class IndexedTexts {
  readonly fields: number[] = []
  readonly vocabulary: VocabularyBuilder

  constructor(synonyms: Synonyms) {
    this.vocabulary = new VocabularyBuilder(synonyms)
  }

  add(field: SearchField, ...parts: readonly string[]): number {
    const text = this.fields.push(SEARCH_FIELDS.indexOf(field)) - 1
    this.vocabulary.addText(text, parts, field !== 'link')
    return text
  }
}

const positions = (ids: Iterable<string>): Map<string, number> =>
  new Map(Array.from(ids, (id, position) => [id, position]))

/** What placements stand in: a cell, or one function of a recommendation. */
interface Spot {
  readonly id: string
  readonly theme?: string
  readonly challenge?: string
  readonly recommendation?: string
  readonly function: string
  readonly actions: readonly string[]
}

/** All cells, then all spots of recommendations. */
const spotsOf = ({ cells, recommendations }: Toolkit): readonly Spot[] => [
  ...cells.values(),
  ...[...recommendations.values()].flatMap(({ id, actions }) =>
    Object.entries(actions).map(([cluster, ids]) => ({
      id: `${id}/${cluster}`,
      recommendation: id,
      function: cluster,
      actions: ids,
    })),
  ),
]

const spotOf = (placement: PlacementRow): string =>
  'cell' in placement ? placement.cell : `${placement.recommendation}/${placement.function}`

/** Adds the texts of axis values, recommendations and actions; gives back those of a spot. */
function addSpotTexts(
  { axes, recommendations, actions }: Toolkit,
  texts: Texts,
  indexed: IndexedTexts,
): (spot: Spot) => Uint32Array {
  const addAxis = (field: SearchField, values: readonly AxisValue[]) =>
    new Map(values.map(({ id, title, short }) => [id, indexed.add(field, title, short)]))
  const themes = addAxis('theme', axes.theme.values)
  const challenges = addAxis('challenge', axes.challenge.values)
  const functions = addAxis('function', axes.function.values)
  const titles = new Map(
    Array.from(recommendations.values(), ({ id, title }) => [
      id,
      indexed.add('recommendation', title ?? ''),
    ]),
  )
  const actionTexts = new Map(
    Array.from(actions.values(), ({ id, title }) => [
      id,
      [indexed.add('action', title), indexed.add('summary', texts.actions[id]?.summary ?? '')],
    ]),
  )
  const one = (values: ReadonlyMap<string, number>, id: string | undefined) =>
    id === undefined ? [] : [found(values, id)]
  return ({ theme, challenge, recommendation, function: cluster, actions: ids }) =>
    Uint32Array.from([
      ...one(themes, theme),
      ...one(challenges, challenge),
      ...one(titles, recommendation),
      found(functions, cluster),
      ...ids.flatMap((id) => found(actionTexts, id)),
    ])
}

/** Adds the texts of examples, their countries and technologies; gives back those of each example. */
function addExampleTexts(toolkit: Toolkit, texts: Texts, indexed: IndexedTexts): Uint32Array[] {
  const countries = new Map(
    Array.from(toolkit.countries.values(), ({ code, name }) => [
      code,
      indexed.add('country', name),
    ]),
  )
  const technologies = new Map(
    toolkit.technologyAreas.flatMap((area) =>
      area.technologies.map(({ id, title }) => [id, indexed.add('technology', title)]),
    ),
  )
  const variants = printedNames(toolkit, texts)
  return Array.from(toolkit.examples.values(), (example) => {
    const { id, name, country } = example
    return Uint32Array.from([
      indexed.add('example', name),
      ...[...(variants.get(id) ?? [])].map((variant) => indexed.add('example', variant)),
      indexed.add('link', linksToHosts(texts.examples[id]?.url ?? '')),
      found(countries, country),
      ...example.technologies.map((technology) => found(technologies, technology)),
      indexed.add('facts', ...factTexts(example, toolkit, texts)),
    ])
  })
}

/** Names that a source prints otherwise than the example is called, by example id. */
function printedNames(
  { placements }: Toolkit,
  texts: Texts,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const placement of placements) {
    const { example } = placement
    const printed = texts.placements[placementId(placement)]?.printed
    if (printed?.name === undefined) continue
    names.set(example, (names.get(example) ?? new Set()).add(printed.name))
  }
  return names
}

/** Everything in words that is known of an example beyond its name. */
function factTexts(
  { id, kind, level }: Example,
  { kinds, levels }: Toolkit,
  texts: Texts,
): readonly string[] {
  const { facts, details = [], lessons = [] } = texts.examples[id] ?? {}
  const { body, sector, summary } = facts ?? {}
  const title = (terms: readonly Term[], id: string | undefined) =>
    terms.find((term) => term.id === id)?.title
  return [
    title(kinds, kind),
    title(levels, level),
    body?.value,
    sector?.value,
    summary?.value,
    ...details.flatMap((detail) => [detail.title, ...detail.items]),
    ...lessons.flatMap((lesson) => [lesson.title, lesson.text]),
  ].flatMap((text) => text ?? [])
}

/** Indexes a toolkit: a few milliseconds for the 58 placements of the paper. */
export function buildIndex(toolkit: Toolkit, texts: Texts): SearchIndex {
  const synonyms = readSynonyms(toolkit, texts)
  const indexed = new IndexedTexts(synonyms)
  const exampleTexts = addExampleTexts(toolkit, texts, indexed)
  const textsOfSpot = addSpotTexts(toolkit, texts, indexed)
  const examples = positions(toolkit.examples.keys())
  const spots = spotsOf(toolkit)
  const spotPositions = positions(spots.map(({ id }) => id))
  return {
    vocabulary: sortedVocabulary(indexed.vocabulary),
    synonyms,
    textFields: Uint8Array.from(indexed.fields),
    exampleTexts,
    exampleNames: Array.from(toolkit.examples.values(), ({ name }) => ({
      name,
      key: phraseKey(words(name)),
    })),
    cellIds: [...toolkit.cells.keys()],
    cellTexts: spots.map(textsOfSpot),
    placementExamples: Uint32Array.from(toolkit.placements, ({ example }) =>
      found(examples, example),
    ),
    placementCells: Uint32Array.from(toolkit.placements, (placement) =>
      found(spotPositions, spotOf(placement)),
    ),
  }
}
