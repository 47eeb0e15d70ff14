import type { Cell, Dataset } from '../dataset.ts'
import { SEARCH_FIELDS, type SearchField } from './field.ts'
import { linksToHosts } from './link-host.ts'
import { sortedVocabulary, type Vocabulary, VocabularyBuilder } from './vocabulary.ts'
import { readSynonyms, type Synonyms } from './synonyms.ts'
import { phraseKey, words } from './words.ts'

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
  /** The texts of each cell: its axis values and its actions' titles and summaries. */
  readonly cellTexts: readonly Uint32Array[]
  /** Positions of the example and of the cell of each placement. */
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

/** Adds the texts of axis values and actions; gives back those of a cell. */
function addCellTexts(dataset: Dataset, texts: Texts): (cell: Cell) => Uint32Array {
  const addAxis = (field: SearchField, values: Dataset['challenges']) =>
    new Map(values.map(({ id, title, short }) => [id, texts.add(field, title, short)]))
  const themes = addAxis('theme', dataset.themes)
  const challenges = addAxis('challenge', dataset.challenges)
  const functions = addAxis('function', dataset.functions)
  const actions = new Map(
    dataset.actions.map(({ id, title, summary }) => [
      id,
      [texts.add('action', title), texts.add('summary', summary)],
    ]),
  )
  return (cell) =>
    Uint32Array.from([
      known(themes, cell.theme),
      known(challenges, cell.challenge),
      known(functions, cell.function),
      ...cell.actions.flatMap((id) => known(actions, id)),
    ])
}

/** Adds the texts of examples and their countries; gives back those of each example. */
function addExampleTexts(dataset: Dataset, texts: Texts): Uint32Array[] {
  const countries = new Map(
    dataset.countries.map(({ code, name }) => [code, texts.add('country', name)]),
  )
  return dataset.examples.map(({ name, url, country }) =>
    Uint32Array.of(
      texts.add('example', name),
      texts.add('link', linksToHosts(url)),
      known(countries, country),
    ),
  )
}

/** Indexes a compiled dataset: a few milliseconds for the 58 placements of the paper. */
export function buildIndex(dataset: Dataset): SearchIndex {
  const synonyms = readSynonyms(dataset)
  const texts = new Texts(synonyms)
  const exampleTexts = addExampleTexts(dataset, texts)
  const textsOfCell = addCellTexts(dataset, texts)
  const examples = positions(dataset.examples)
  const cells = positions(dataset.cells)
  return {
    vocabulary: sortedVocabulary(texts.vocabulary),
    synonyms,
    textFields: Uint8Array.from(texts.fields),
    exampleTexts,
    exampleNames: dataset.examples.map(({ name }) => ({ name, key: phraseKey(words(name)) })),
    cellIds: dataset.cells.map(({ id }) => id),
    cellTexts: dataset.cells.map(textsOfCell),
    placementExamples: Uint32Array.from(dataset.placements, ({ example }) =>
      known(examples, example),
    ),
    placementCells: Uint32Array.from(dataset.placements, ({ cell }) => known(cells, cell)),
  }
}
