import type { Placement } from '../toolkit/dataset.ts'
import type { Dataset, Example } from '../toolkit/texts.ts'
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
class Texts {
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

/** What stands under an id that the compiling has checked; an unknown one is a bug. */
function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id)
  if (value === undefined) throw new Error(`The dataset refers to “${id}”, which it does not hold`)
  return value
}

const positions = (things: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(things.map(({ id }, position) => [id, position]))

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
const spotsOf = ({ cells, recommendations }: Dataset): readonly Spot[] => [
  ...cells,
  ...recommendations.flatMap(({ id, actions }) =>
    Object.entries(actions).map(([cluster, ids]) => ({
      id: `${id}/${cluster}`,
      recommendation: id,
      function: cluster,
      actions: ids,
    })),
  ),
]

const spotOf = (placement: Placement): string =>
  'cell' in placement ? placement.cell : `${placement.recommendation}/${placement.function}`

/** Adds the texts of axis values, recommendations and actions; gives back those of a spot. */
function addSpotTexts(dataset: Dataset, texts: Texts): (spot: Spot) => Uint32Array {
  const addAxis = (field: SearchField, values: Dataset['challenges']) =>
    new Map(values.map(({ id, title, short }) => [id, texts.add(field, title, short)]))
  const themes = addAxis('theme', dataset.themes)
  const challenges = addAxis('challenge', dataset.challenges)
  const functions = addAxis('function', dataset.functions)
  const recommendations = new Map(
    dataset.recommendations.map(({ id, title }) => [id, texts.add('recommendation', title ?? '')]),
  )
  const actions = new Map(
    dataset.actions.map(({ id, title, summary }) => [
      id,
      [texts.add('action', title), texts.add('summary', summary)],
    ]),
  )
  const one = (values: ReadonlyMap<string, number>, id: string | undefined) =>
    id === undefined ? [] : [known(values, id)]
  return ({ theme, challenge, recommendation, function: cluster, actions: ids }) =>
    Uint32Array.from([
      ...one(themes, theme),
      ...one(challenges, challenge),
      ...one(recommendations, recommendation),
      known(functions, cluster),
      ...ids.flatMap((id) => known(actions, id)),
    ])
}

/** Adds the texts of examples, their countries and technologies; gives back those of each example. */
function addExampleTexts(dataset: Dataset, texts: Texts): Uint32Array[] {
  const countries = new Map(
    dataset.countries.map(({ code, name }) => [code, texts.add('country', name)]),
  )
  const technologies = new Map(
    dataset.technologyAreas.flatMap((area) =>
      area.technologies.map(({ id, title }) => [id, texts.add('technology', title)]),
    ),
  )
  const variants = printedNames(dataset)
  return dataset.examples.map((example) => {
    const { id, name, url, country } = example
    return Uint32Array.from([
      texts.add('example', name),
      ...[...(variants.get(id) ?? [])].map((variant) => texts.add('example', variant)),
      texts.add('link', linksToHosts(url ?? '')),
      known(countries, country),
      ...example.technologies.map((technology) => known(technologies, technology)),
      texts.add('facts', ...factTexts(example, dataset)),
    ])
  })
}

/** Names that a source prints otherwise than the example is called, by example id. */
function printedNames({ placements }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { example, printed } of placements) {
    if (printed?.name === undefined) continue
    names.set(example, (names.get(example) ?? new Set()).add(printed.name))
  }
  return names
}

/** Everything in words that is known of an example beyond its name. */
function factTexts({ facts, details, lessons }: Example, dataset: Dataset): readonly string[] {
  const { kind, level, body, sector, summary } = facts
  const title = (terms: Dataset['kinds'], id: string | undefined) =>
    terms.find((term) => term.id === id)?.title
  return [
    title(dataset.kinds, kind?.value),
    title(dataset.levels, level?.value),
    body?.value,
    sector?.value,
    summary?.value,
    ...details.flatMap((detail) => [detail.title, ...detail.items]),
    ...lessons.flatMap((lesson) => [lesson.title, lesson.text]),
  ].flatMap((text) => text ?? [])
}

/** Indexes a compiled dataset: a few milliseconds for the 58 placements of the paper. */
export function buildIndex(dataset: Dataset): SearchIndex {
  const synonyms = readSynonyms(dataset)
  const texts = new Texts(synonyms)
  const exampleTexts = addExampleTexts(dataset, texts)
  const textsOfSpot = addSpotTexts(dataset, texts)
  const examples = positions(dataset.examples)
  const spots = spotsOf(dataset)
  const spotPositions = positions(spots)
  return {
    vocabulary: sortedVocabulary(texts.vocabulary),
    synonyms,
    textFields: Uint8Array.from(texts.fields),
    exampleTexts,
    exampleNames: dataset.examples.map(({ name }) => ({ name, key: phraseKey(words(name)) })),
    cellIds: dataset.cells.map(({ id }) => id),
    cellTexts: spots.map(textsOfSpot),
    placementExamples: Uint32Array.from(dataset.placements, ({ example }) =>
      known(examples, example),
    ),
    placementCells: Uint32Array.from(dataset.placements, (placement) =>
      known(spotPositions, spotOf(placement)),
    ),
  }
}
