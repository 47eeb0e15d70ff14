import { placementId, type Citation, type PlacementRow } from '../src/domain/toolkit/dataset.ts'
import type { Explanation } from '../src/domain/toolkit/explanation.ts'
import type { ExampleTexts, FactSource } from '../src/domain/toolkit/texts.ts'
import type { ToolkitData } from '../src/domain/toolkit/toolkit-data.ts'

/** Numbers from 0 up to 1 that are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const ONSETS = ['b', 'c', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ia', 'ea', 'ou', 'ai', 'io', 'é']
const CODAS = ['', '', 'n', 'r', 's', 'l', 'x']

const source: Citation = { document: 'made', table: 1, page: 1 }
const explanation: Explanation = { text: 'Made for measuring.', source }
const page: FactSource = { title: 'Made', url: 'https://made.example/', seen: '2021-11-22' }

/**
 * Data of the shape of the real one with as many placements as asked for, two of five of them
 * under one of 15 recommendations: 36 cells, an action for each fifty placements, four examples for
 * each five placements, facts about each, 60 countries, 26 technologies, and texts out of 4,000
 * made-up words of which a few are frequent and most are rare. Always the same.
 */
export function synthetic(placements: number): ToolkitData {
  const random = numbers(placements)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new Error('Nothing to pick from')
    return value
  }
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('')
  const vocabulary = Array.from({ length: 4000 }, word)
  // The third power makes the first words frequent, as in any language.
  const frequent = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? ''
  const text = (words: number) => Array.from({ length: words }, frequent).join(' ')
  const list = <Value>(length: number, make: (number: number) => Value) =>
    Array.from({ length }, (_, number) => make(number))

  const axisValues = (prefix: string, length: number) =>
    list(length, (n) => ({ id: `${prefix}${n}`, title: text(2), short: text(1) }))
  const themes = axisValues('theme', 3)
  const challenges = axisValues('challenge', 4)
  const functions = axisValues('function', 3)
  const addresses = themes.flatMap((theme) =>
    challenges.flatMap((challenge) =>
      functions.map((fn) => ({ theme: theme.id, challenge: challenge.id, function: fn.id })),
    ),
  )
  const cellIds = addresses.map((at) => `${at.theme}/${at.challenge}/${at.function}`)
  const actions = list(Math.max(36, Math.ceil(placements / 50)), (n) => ({
    id: `action${n}`,
    title: text(7),
    summary: text(40),
    cell: cellIds[n % cellIds.length] ?? '',
  }))
  const cells = addresses.map((at, n) => {
    const id = cellIds[n] ?? ''
    const own = actions.filter((action) => action.cell === id).map((action) => action.id)
    return { ...at, id, actions: own }
  })
  const recommendations = list(15, (n) => ({
    id: `r${String(n + 1).padStart(2, '0')}`,
    pillar: `pillar${n % 3}`,
    legibility: 'full' as const,
    title: text(7),
    actions: Object.fromEntries(
      functions.map(({ id }) => [id, [actions[(n * 7) % actions.length]?.id ?? '']]),
    ),
    source,
  }))
  const technologyAreas = list(3, (n) => ({
    id: `area${n}`,
    title: text(2),
    technologies: list(n === 0 ? 8 : 9, (m) => ({ id: `technology${n}-${m}`, title: text(3) })),
  }))
  const technologies = technologyAreas.flatMap((area) => area.technologies.map(({ id }) => id))
  const kinds = list(7, (n) => ({ id: `kind${n}`, title: text(1) }))
  const levels = list(5, (n) => ({ id: `level${n}`, title: text(1) }))
  const countries = list(60, (n) => ({
    code: String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
    name: word(),
    group: 'group',
    also: [word()],
  }))
  const places = list(placements, (n): PlacementRow => {
    const example = `example${Math.floor((n * 4) / 5)}`
    if (n % 5 < 3) return { example, cell: cellIds[(n * 7) % cellIds.length] ?? '', source }
    return {
      example,
      recommendation: pick(recommendations).id,
      function: pick(functions).id,
      source,
    }
  }).sort((a, b) => Number('recommendation' in a) - Number('recommendation' in b))
  // Every tenth placement or so is printed under another name.
  const printed = places
    .filter((_, n) => n % 10 === 3)
    .map((place) => [placementId(place), { printed: { name: text(3) } }] as const)
  const examples = [...new Set(places.map(({ example }) => example))].map((id) => ({
    id,
    name: text(3 + Math.floor(random() * 4)),
    country: pick(countries).code,
    kind: pick(kinds).id,
    level: pick(levels).id,
    // One in five has a technology.
    technologies: random() < 0.2 ? [pick(technologies)] : [],
  }))
  const told = ({
    kind,
    level,
    technologies: tagged,
  }: (typeof examples)[number]): ExampleTexts => ({
    url: `https://www.${word()}.example/${word()}`,
    notes: [],
    technologyTags: tagged.map((technology) => ({ technology, basis: text(5) })),
    facts: {
      kind: { value: kind, source: page },
      level: { value: level, source: page },
      body: { value: text(4), source: page },
      years: { value: { from: 2014 }, source: page },
      sector: { value: text(2), source: page },
      summary: { value: text(30), source: page },
    },
    details: [],
    lessons: [],
  })
  const pillars = list(3, (n) => ({ id: `pillar${n}`, title: text(3) }))
  return {
    dataset: {
      version: '1.0.0',
      released: '2021-11-30',
      mainSource: source.document,
      sources: [{ id: source.document, publisher: 'Made', supplementary: false }],
      axes: { theme: ids(themes), challenge: ids(challenges), function: ids(functions) },
      countryGroups: ['group'],
      countries: countries.map(({ code, group }) => ({ code, group })),
      actions: ids(actions),
      cells: Object.fromEntries(cells.map(({ id, actions: own }) => [id, own])),
      pillars: ids(pillars),
      recommendations: recommendations.map(({ id, pillar, legibility, actions: own }) => ({
        id,
        pillar,
        legibility,
        actions: own,
      })),
      kinds: ids(kinds),
      levels: ids(levels),
      technologyAreas: technologyAreas.map((area) => ({
        id: area.id,
        technologies: ids(area.technologies),
      })),
      aliases: [],
      examples,
      placements: places,
    },
    names: {
      language: 'en-GB',
      title: 'Made',
      summary: 'Made for measuring.',
      axes: {
        theme: { label: 'Theme', plural: 'themes' },
        challenge: { label: 'Challenge', plural: 'challenges' },
        function: { label: 'Function', plural: 'functions' },
      },
      themes: byId(themes, ({ title, short }) => ({ title, short })),
      challenges: byId(challenges, ({ title, short }) => ({ title, short })),
      functions: byId(functions, ({ title, short }) => ({ title, short })),
      sources: { [source.document]: 'Made' },
      countryGroups: { group: 'Group' },
      countries: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
      actions: byId(actions, titleOf),
      pillars: byId(pillars, titleOf),
      recommendations: byId(recommendations, titleOf),
      kinds: byId(kinds, titleOf),
      levels: byId(levels, titleOf),
      technologyAreas: byId(technologyAreas, titleOf),
      technologies: byId(
        technologyAreas.flatMap((area) => area.technologies),
        titleOf,
      ),
    },
    texts: {
      sources: { [source.document]: { title: 'Made', authors: [] } },
      themes: byId(themes, () => ({ explanation, functions: {} })),
      challenges: byId(challenges, () => ({ explanation })),
      functions: byId(functions, () => ({ explanation })),
      countryGroups: { group: 'Made.' },
      countryAliases: Object.fromEntries(countries.map(({ code, also }) => [code, also])),
      actions: byId(actions, ({ summary }) => ({ summary, source })),
      cells: byId(cells, () => source),
      recommendationsNote: 'Made for measuring.',
      pillars: byId(pillars, () => ({})),
      recommendations: byId(recommendations, () => ({ source })),
      roadMap: { summary: explanation, inputs: [], phases: [] },
      technologiesSource: source,
      examples: byId(examples, told),
      placements: Object.fromEntries(printed),
      knownCountries: countries.map(({ code, name }) => ({ code, name })),
      synonyms: list(40, () => [frequent(), text(3)]),
    },
  }
}

type WithId = { readonly id: string }

const ids = (values: readonly WithId[]): readonly string[] => values.map(({ id }) => id)

const titleOf = ({ title }: { readonly title: string }): string => title

const byId = <Value extends WithId, Part>(
  values: readonly Value[],
  part: (value: Value) => Part,
): Readonly<Record<string, Part>> =>
  Object.fromEntries(values.map((value) => [value.id, part(value)]))
