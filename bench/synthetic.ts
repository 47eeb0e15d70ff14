import type { Citation } from '../src/domain/core-dataset.ts'
import type { Dataset, Explanation } from '../src/domain/dataset.ts'

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

/**
 * A dataset of the shape of the real one with as many placements as asked for: 36 cells, an action
 * for each fifty placements, four examples for each five placements, 60 countries, and texts out of
 * 4,000 made-up words of which a few are frequent and most are rare. Always the same.
 */
export function synthetic(placements: number): Dataset {
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
    list(length, (n) => ({ id: `${prefix}${n}`, title: text(2), short: text(1), explanation }))
  const themes = axisValues('theme', 3).map((theme) => ({ ...theme, functions: {} }))
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
    cells: [cellIds[n % cellIds.length] ?? ''],
    source,
  }))
  const cells = addresses.map((at, n) => {
    const id = cellIds[n] ?? ''
    const own = actions.filter((action) => action.cells.includes(id)).map((action) => action.id)
    return { ...at, id, actions: own, source }
  })
  const countries = list(60, (n) => ({
    code: String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
    name: word(),
    group: 'group',
    also: [word()],
  }))
  const places = list(placements, (n) => {
    const example = `example${Math.floor((n * 4) / 5)}`
    const cell = cellIds[(n * 7) % cellIds.length] ?? ''
    return { id: `${example}@${cell}`, example, cell, source }
  })
  const placementsOf = new Map<string, string[]>()
  for (const { id, example } of places) {
    placementsOf.set(example, [...(placementsOf.get(example) ?? []), id])
  }
  const examples = [...placementsOf].map(([id, ofExample]) => ({
    id,
    name: text(3 + Math.floor(random() * 4)),
    country: pick(countries).code,
    url: `https://www.${word()}.example/${word()}`,
    notes: [],
    placements: ofExample,
  }))
  return {
    title: 'Made',
    summary: 'Made for measuring.',
    version: '1.0.0',
    released: '2021-11-30',
    mainSource: 'made',
    sources: [],
    axes: {
      theme: { label: 'Theme', plural: 'themes' },
      challenge: { label: 'Challenge', plural: 'challenges' },
      function: { label: 'Function', plural: 'functions' },
    },
    themes,
    challenges,
    functions,
    countryGroups: [{ id: 'group', title: 'Group', explanation: 'Made.' }],
    countries,
    actions,
    cells,
    examples,
    placements: places,
    synonyms: list(40, () => [frequent(), text(3)]),
  }
}
