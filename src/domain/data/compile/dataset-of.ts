import type { Dataset, ExampleRow, PlacementRow, RecommendationRow } from '../../toolkit/dataset.ts'
import { withoutAccents } from '../../text/accents.ts'
import { byCodeUnit } from '../files/diagnostics.ts'
import type { FileValue } from '../schema/files.ts'
import type { Parts } from './parts.ts'
import { resolvedFacts } from './resolve-facts.ts'
import type { Slot } from './slots.ts'

/** How the things in the files hang together. `slots` in the order in which they are printed. */
export function datasetOf(parts: Parts, slots: readonly Slot[]): Dataset {
  const { toolkit, sources, themes, challenges, functions, countries } = parts
  const placements = placementsOf(parts, slots)
  return {
    version: toolkit.version,
    released: toolkit.released,
    site: toolkit.site?.replace(/\/*$/, '/'),
    repository: toolkit.repository,
    mainSource: toolkit.mainSource,
    sources: sources.map(({ id, publisher, supplementary }) => ({ id, publisher, supplementary })),
    axes: {
      theme: idsOf(themes.values),
      challenge: idsOf(challenges.values),
      function: idsOf(functions.values),
    },
    countryGroups: idsOf(countries.groups),
    countries: usedCountries(parts).map(({ code, group }) => ({ code, group })),
    actions: usedActions(parts, slots),
    cells: Object.fromEntries(
      slots.filter(({ kind }) => kind === 'cell').map(({ id, actions }) => [id, actions]),
    ),
    pillars: idsOf(parts.recommendations.pillars),
    recommendations: recommendationsOf(parts),
    kinds: idsOf(parts.facts.kinds),
    levels: idsOf(parts.facts.levels),
    technologyAreas: parts.technologies.areas.map(({ id, technologies }) => ({
      id,
      technologies: idsOf(technologies),
    })),
    examples: examplesOf(parts, placements),
    placements,
    aliases: parts.aliases,
  }
}

const idsOf = (values: readonly { readonly id: string }[]): readonly string[] =>
  values.map(({ id }) => id)

/** Countries in the alphabetical order of their names, the same on every machine. */
export const byName = <Named extends { readonly code: string; readonly name: string }>(
  countries: readonly Named[],
): readonly Named[] =>
  [...countries].sort(
    (a, b) => byCodeUnit(sortKey(a.name), sortKey(b.name)) || byCodeUnit(a.code, b.code),
  )

const sortKey = (name: string): string => withoutAccents(name).toLowerCase()

/** The countries that have an example. */
export function usedCountries({ countries, examples }: Parts) {
  const used = new Set(examples.map(({ country }) => country))
  return byName(countries.countries.filter(({ code }) => used.has(code)))
}

/** Actions in the order in which the source prints them first. */
function usedActions({ actions }: Parts, slots: readonly Slot[]): readonly string[] {
  const known = new Set(idsOf(actions))
  return [...new Set(slots.flatMap((slot) => slot.actions))].filter((id) => known.has(id))
}

const recommendationsOf = ({
  recommendations: { recommendations },
}: Parts): readonly RecommendationRow[] =>
  recommendations.map(({ id, pillar, legibility, functions }) => ({
    id,
    pillar,
    legibility,
    actions: Object.fromEntries(
      Object.entries(functions).map(([cluster, { actions }]) => [cluster, actions]),
    ),
  }))

/** Placements by cell, then by recommendation, each in the order that the source prints there. */
function placementsOf({ examples }: Parts, slots: readonly Slot[]): readonly PlacementRow[] {
  const orderOf = new Map(slots.map(({ id }, order) => [id, order]))
  return examples
    .flatMap((example) =>
      example.placements.map((placement) => ({
        ...placement,
        example: example.id,
        slot: placement.cell ?? placement.recommendation ?? '',
      })),
    )
    .sort(
      (a, b) =>
        (orderOf.get(a.slot) ?? 0) - (orderOf.get(b.slot) ?? 0) ||
        a.position - b.position ||
        byCodeUnit(a.example, b.example),
    )
    .map(({ cell, recommendation, example, source }): PlacementRow => {
      if (cell !== undefined) return { example, source, cell }
      const [id = '', cluster = ''] = (recommendation ?? '').split('/')
      return { example, source, recommendation: id, function: cluster }
    })
}

/** Examples in the order in which the source prints them first. */
function examplesOf(
  { examples }: Parts,
  placements: readonly PlacementRow[],
): readonly ExampleRow[] {
  const byId = new Map(examples.map((example) => [example.id, example]))
  return [...new Set(placements.map(({ example }) => example))].flatMap((id) => {
    const example = byId.get(id)
    return example ? [exampleOf(example)] : []
  })
}

function exampleOf(example: FileValue<'example'>): ExampleRow {
  const { id, name, country, technologies } = example
  const { kind, level } = resolvedFacts(example.facts, example.references)
  return {
    id,
    name,
    country,
    kind: kind?.value,
    level: level?.value,
    technologies:
      technologies.length > 0 ? technologies.map(({ technology }) => technology) : undefined,
  }
}
