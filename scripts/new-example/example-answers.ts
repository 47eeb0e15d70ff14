import { slugOf } from '../../src/domain/text/slug.ts'
import { refused, understood, type Asker } from './asker.ts'
import type { NewExample, NewPlacement } from './example-file.ts'
import {
  countryQuestion,
  idQuestion,
  nameQuestion,
  numberQuestion,
  reasonQuestion,
  sourceQuestion,
  targetQuestion,
  urlQuestion,
} from './example-questions.ts'
import type { KnownData } from './known-data.ts'

/**
 * Gets all that a new example needs, even where something is wrong, so that all faults are told at
 * once. `undefined` where anything is missing; the asker knows what.
 */
export async function exampleAnswers(
  ask: Asker,
  known: KnownData,
  isTaken: (id: string) => boolean,
): Promise<NewExample | undefined> {
  const name = await ask.one(nameQuestion(known))
  const country = await ask.one(countryQuestion(known))
  const none = understood<undefined>(undefined)
  const url = await ask.one<string | undefined>({ ...urlQuestion(known), otherwise: none })
  const placements = await placementAnswers(ask, known)
  const id = await idAnswer(ask, name, isTaken)
  if (name === undefined || country === undefined || id === undefined) return undefined
  return placements.length > 0 ? { id, name, country, url, placements } : undefined
}

async function placementAnswers(ask: Asker, known: KnownData): Promise<readonly NewPlacement[]> {
  const places = await placeAnswers(ask, known)
  const targets = places.flatMap((place) => {
    const target = known.targets.get(place)
    return target ? [{ place, target }] : []
  })
  const document = await ask.one({
    ...sourceQuestion(known),
    otherwise: known.mainSource
      ? understood(known.mainSource)
      : refused('data/toolkit.yaml names no main source; say which source puts it there'),
  })
  const isOwn = targets.every(({ target }) => target.document === document)
  const none = understood<undefined>(undefined)
  const tableQuestion = numberQuestion('table', 'Number of the table (empty: it stands in none)')
  const table = isOwn
    ? ask.given(tableQuestion)[0]
    : await ask.one<number | undefined>({ ...tableQuestion, otherwise: none })
  const printed = [...new Set(targets.map(({ target }) => target.page))].join(' and ')
  const page = await ask.one<number | undefined>({
    ...numberQuestion('page', `Page (empty: ${isOwn ? `${printed}, as the table` : 'none'})`),
    otherwise: none,
  })
  const reason = known.sources.get(document ?? '')
    ? await ask.one(reasonQuestion)
    : ask.given(reasonQuestion)[0]
  if (document === undefined) return []
  return targets.map(({ place, target: { kind, next, ...target } }) => ({
    [kind]: place,
    position: next,
    source: {
      document,
      table: table ?? (target.document === document ? target.table : undefined),
      page: page ?? (target.document === document ? target.page : undefined),
    },
    reason,
  }))
}

async function placeAnswers(ask: Asker, known: KnownData): Promise<readonly string[]> {
  const given = (['cell', 'recommendation'] as const).flatMap((kind) =>
    ask.given(targetQuestion(known, kind)),
  )
  const isWrong = ask.faults.some((fault) => /^--(cell|recommendation):/.test(fault))
  if (given.length > 0 || isWrong) return [...new Set(given)]
  return [...new Set(await ask.many(targetQuestion(known, 'either')))]
}

async function idAnswer(
  ask: Asker,
  name: string | undefined,
  isTaken: (id: string) => boolean,
): Promise<string | undefined> {
  const proposed = name === undefined ? '' : slugOf(name)
  const question = idQuestion(proposed, isTaken)
  if (name === undefined) return ask.given(question)[0]
  const otherwise =
    proposed === '' ? refused('no id can be made of the name; choose one') : question.read(proposed)
  return ask.one({ ...question, otherwise })
}
