import type { Placement } from '../core-dataset.ts'
import type { Action, Cell, Country, Dataset, Example } from '../dataset.ts'
import { byCodeUnit } from '../diagnostics.ts'
import type { FileValue } from '../schema/files.ts'
import type { TypedFiles } from './typed-files.ts'

/** The one file of each kind that there is one of, and all files of the others. */
interface Parts {
  readonly toolkit: FileValue<'toolkit'>
  readonly sources: FileValue<'sources'>
  readonly themes: FileValue<'themes'>
  readonly challenges: FileValue<'challenges'>
  readonly functions: FileValue<'functions'>
  readonly actions: FileValue<'actions'>
  readonly matrix: readonly FileValue<'matrix'>[]
  readonly examples: readonly FileValue<'example'>[]
  readonly countries: FileValue<'countries'>
  readonly synonyms: FileValue<'synonyms'>
}

/**
 * Puts the dataset together from files in which nothing is wrong: with a schema or a rule broken,
 * what is not known is left out. `undefined` when one of the files is not there at all.
 */
export function assemble(files: TypedFiles): Dataset | undefined {
  const parts = partsOf(files)
  if (parts === undefined) return undefined
  const cells = cellsOf(parts)
  const placements = placementsOf(parts, cells)
  const { toolkit, themes, challenges, functions, countries } = parts
  return {
    title: toolkit.title,
    summary: toolkit.summary,
    version: toolkit.version,
    released: toolkit.released,
    mainSource: toolkit.mainSource,
    sources: parts.sources,
    axes: {
      theme: { label: themes.label, plural: themes.plural },
      challenge: { label: challenges.label, plural: challenges.plural },
      function: { label: functions.label, plural: functions.plural },
    },
    themes: themes.values.map((theme) => ({
      ...theme,
      functions: Object.fromEntries(
        functions.values.flatMap(({ id }) => {
          const explanation = fieldOf(theme.functions, id)
          return explanation ? [[id, explanation] as const] : []
        }),
      ),
    })),
    challenges: challenges.values,
    functions: functions.values,
    countryGroups: countries.groups,
    countries: countriesOf(parts),
    actions: actionsOf(parts, cells),
    cells,
    examples: examplesOf(parts, placements),
    placements,
    synonyms: parts.synonyms,
  }
}

function partsOf(files: TypedFiles): Parts | undefined {
  const [toolkit] = files.toolkit.values
  const [sources] = files.sources.values
  const [themes] = files.themes.values
  const [challenges] = files.challenges.values
  const [functions] = files.functions.values
  const [actions] = files.actions.values
  const [countries] = files.countries.values
  const [synonyms] = files.synonyms.values
  if (!toolkit || !sources || !themes || !challenges) return undefined
  if (!functions || !actions || !countries || !synonyms) return undefined
  const matrix = files.matrix.values
  const examples = files.example.values
  return {
    toolkit,
    sources,
    themes,
    challenges,
    functions,
    actions,
    matrix,
    examples,
    countries,
    synonyms,
  }
}

/** A field of its own, where an id may be the name of something that every object inherits. */
const fieldOf = <Value>(fields: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined

/** Cells by theme, then challenge, then function: table by table, as one reads. */
const cellsOf = ({ themes, challenges, functions, matrix }: Parts): readonly Cell[] =>
  themes.values.flatMap(({ id: theme }) => {
    const table = matrix.find((file) => file.theme === theme)
    return challenges.values.flatMap(({ id: challenge }) =>
      functions.values.flatMap(({ id }): Cell[] => {
        const row = table && fieldOf(table.cells, challenge)
        const cell = row && fieldOf(row, id)
        if (!table || !cell) return []
        return [
          {
            id: `${theme}/${challenge}/${id}`,
            theme,
            challenge,
            function: id,
            actions: cell.actions,
            source: { ...table.source, page: cell.page },
          },
        ]
      }),
    )
  })

/** Placements by cell, then in the order that the source prints in the cell. */
function placementsOf({ examples }: Parts, cells: readonly Cell[]): readonly Placement[] {
  const orderOf = new Map(cells.map(({ id }, order) => [id, order]))
  return examples
    .flatMap((example) =>
      example.placements.map((placement) => ({ example: example.id, ...placement })),
    )
    .sort(
      (a, b) =>
        (orderOf.get(a.cell) ?? 0) - (orderOf.get(b.cell) ?? 0) ||
        a.position - b.position ||
        byCodeUnit(a.example, b.example),
    )
    .map(({ example, cell, source }) => ({ id: `${example}@${cell}`, example, cell, source }))
}

/** Examples in the order in which the source prints them first. */
function examplesOf({ examples }: Parts, placements: readonly Placement[]): readonly Example[] {
  const byId = new Map(examples.map((example) => [example.id, example]))
  const idsOf = new Map<string, string[]>()
  for (const { id, example } of placements) {
    idsOf.set(example, [...(idsOf.get(example) ?? []), id])
  }
  return [...idsOf].flatMap(([id, ids]) => {
    const example = byId.get(id)
    return example ? [{ ...example, placements: ids }] : []
  })
}

/** Actions in the order in which the source prints them first, with where that is. */
function actionsOf({ actions }: Parts, cells: readonly Cell[]): readonly Action[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const cellsWith = new Map<string, Cell[]>()
  for (const cell of cells) {
    for (const id of cell.actions) cellsWith.set(id, [...(cellsWith.get(id) ?? []), cell])
  }
  return [...cellsWith].flatMap(([id, [first, ...others]]) => {
    const action = byId.get(id)
    if (!action || !first) return []
    return [{ ...action, cells: [first, ...others].map((cell) => cell.id), source: first.source }]
  })
}

/** The countries that have an example, in alphabetical order of their names. */
function countriesOf({ countries, examples }: Parts): readonly Country[] {
  const used = new Set(examples.map(({ country }) => country))
  return countries.countries
    .filter(({ code }) => used.has(code))
    .sort((a, b) => byCodeUnit(sortKey(a.name), sortKey(b.name)) || byCodeUnit(a.code, b.code))
}

/** Letters without accents and case, so that the order is the same on every machine. */
const sortKey = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
