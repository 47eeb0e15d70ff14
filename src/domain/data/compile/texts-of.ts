import type { ExampleTexts, PlacementTexts, Texts, ThemeTexts } from '../../toolkit/texts.ts'
import type { FileValue } from '../schema/files.ts'
import { byName, usedCountries } from './dataset-of.ts'
import { fieldOf, type Parts } from './parts.ts'
import { roadMapOf } from './road-map-of.ts'
import { resolvedFacts } from './resolve-facts.ts'
import type { Slot } from './slots.ts'

/** What the files tell of the things in them. `slots` in the order in which they are printed. */
export function textsOf(parts: Parts, slots: readonly Slot[]): Texts {
  const { sources, challenges, functions, countries, recommendations } = parts
  return {
    sources: byId(sources, ({ title, authors, published, url, rights, note }) => ({
      title,
      authors,
      published,
      url,
      rights,
      note,
    })),
    themes: themesOf(parts),
    challenges: byId(challenges.values, ({ explanation }) => ({ explanation })),
    functions: byId(functions.values, ({ explanation }) => ({ explanation })),
    countryGroups: byId(countries.groups, ({ explanation }) => explanation),
    countryAliases: Object.fromEntries(
      usedCountries(parts).flatMap(({ code, also }) => (also.length > 0 ? [[code, also]] : [])),
    ),
    actions: Object.fromEntries(
      parts.actions.flatMap(({ id, summary }) => {
        const first = slots.find(({ actions }) => actions.includes(id))
        return first ? [[id, { summary, source: first.source }]] : []
      }),
    ),
    cells: Object.fromEntries(
      slots.filter(({ kind }) => kind === 'cell').map(({ id, source }) => [id, source]),
    ),
    recommendationsNote: recommendations.note,
    pillars: byId(recommendations.pillars, ({ printed, note }) => ({ printed, note })),
    recommendations: byId(recommendations.recommendations, ({ legible, note, page, lastPage }) => ({
      legible,
      note,
      source: { ...recommendations.source, page, lastPage },
    })),
    roadMap: roadMapOf(parts.roadmap),
    technologiesSource: parts.technologies.source,
    examples: byId(parts.examples, exampleTexts),
    placements: Object.fromEntries(parts.examples.flatMap(placementTexts)),
    knownCountries: byName(countries.countries).map(({ code, name }) => ({ code, name })),
    synonyms: parts.synonyms,
  }
}

function byId<Value extends { readonly id: string }, Told>(
  values: readonly Value[],
  tell: (value: Value) => Told,
): Readonly<Record<string, Told>> {
  return Object.fromEntries(values.map((value) => [value.id, tell(value)]))
}

function themesOf({ themes, functions }: Parts): Readonly<Record<string, ThemeTexts>> {
  return byId(themes.values, (theme) => ({
    explanation: theme.explanation,
    functions: Object.fromEntries(
      functions.values.flatMap(({ id }) => {
        const explanation = fieldOf(theme.functions, id)
        return explanation ? [[id, explanation] as const] : []
      }),
    ),
  }))
}

function exampleTexts(example: FileValue<'example'>): ExampleTexts {
  const { url, urlNote, notes, technologies, details, lessons } = example
  return {
    url,
    urlNote,
    notes,
    details,
    lessons,
    technologyTags: technologies,
    facts: resolvedFacts(example.facts, example.references),
  }
}

function placementTexts({
  id,
  placements,
}: FileValue<'example'>): readonly (readonly [string, PlacementTexts])[] {
  return placements.flatMap(({ cell, recommendation, printed, reason }) =>
    printed === undefined && reason === undefined
      ? []
      : [[`${id}@${cell ?? recommendation ?? ''}`, { printed, reason }] as const],
  )
}
