import type { Names } from '../../toolkit/names.ts'
import { usedCountries } from './dataset-of.ts'
import type { Parts } from './parts.ts'

/** The language that the data is written in. */
const LANGUAGE = 'en-GB'

/** What the things in the files are called. */
export function namesOf(parts: Parts): Names {
  const { toolkit, sources, themes, challenges, functions, countries } = parts
  return {
    language: LANGUAGE,
    title: toolkit.title,
    summary: toolkit.summary,
    axes: {
      theme: axisLabel(themes),
      challenge: axisLabel(challenges),
      function: axisLabel(functions),
    },
    themes: valueNames(themes.values),
    challenges: valueNames(challenges.values),
    functions: valueNames(functions.values),
    sources: Object.fromEntries(sources.map(({ id, short }) => [id, short])),
    countryGroups: titles(countries.groups),
    countries: Object.fromEntries(usedCountries(parts).map(({ code, name }) => [code, name])),
    actions: titles(parts.actions),
    pillars: titles(parts.recommendations.pillars),
    recommendations: titles(parts.recommendations.recommendations),
    kinds: titles(parts.facts.kinds),
    levels: titles(parts.facts.levels),
    technologyAreas: titles(parts.technologies.areas),
    technologies: titles(parts.technologies.areas.flatMap(({ technologies }) => technologies)),
  }
}

const axisLabel = ({ label, plural }: Parts['themes'] | Parts['functions']) => ({ label, plural })

const valueNames = (values: Parts['functions']['values']) =>
  Object.fromEntries(values.map(({ id, title, short }) => [id, { title, short }]))

const titles = (
  values: readonly { readonly id: string; readonly title?: string | undefined }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    values.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const])),
  )
