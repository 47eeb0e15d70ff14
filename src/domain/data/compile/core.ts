import type { CoreDataset } from '../../toolkit/dataset.ts'
import type { Dataset } from '../../toolkit/texts.ts'

/** The part of a dataset that the first screen needs, and no more: what it need not wait for. */
export function coreOf(dataset: Dataset): CoreDataset {
  return {
    title: dataset.title,
    summary: dataset.summary,
    version: dataset.version,
    released: dataset.released,
    mainSource: dataset.mainSource,
    sources: dataset.sources.map(({ id, short, publisher, supplementary }) => ({
      id,
      short,
      publisher,
      supplementary,
    })),
    axes: dataset.axes,
    themes: dataset.themes.map(axisValue),
    challenges: dataset.challenges.map(axisValue),
    functions: dataset.functions.map(axisValue),
    countryGroups: dataset.countryGroups.map(term),
    countries: dataset.countries.map(({ code, name, group }) => ({ code, name, group })),
    actions: dataset.actions.map(({ id, title, cells }) => ({ id, title, cells })),
    cells: dataset.cells.map(({ id, theme, challenge, function: cluster, actions }) => ({
      id,
      theme,
      challenge,
      function: cluster,
      actions,
    })),
    pillars: dataset.pillars.map(term),
    recommendations: dataset.recommendations.map(({ id, pillar, legibility, title, actions }) => ({
      id,
      pillar,
      legibility,
      title,
      actions,
    })),
    kinds: dataset.kinds,
    levels: dataset.levels,
    technologyAreas: dataset.technologyAreas,
    examples: dataset.examples.map(
      ({ id, name, country, supplementary, kind, level, technologies, placements }) => ({
        id,
        name,
        country,
        supplementary,
        kind,
        level,
        technologies,
        placements,
      }),
    ),
    placements: dataset.placements,
    aliases: dataset.aliases,
  }
}

const term = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title })

const axisValue = ({ id, title, short }: Dataset['challenges'][number]) => ({ id, title, short })
