import { CONTROL_CHARACTER } from '../text/control-character.ts'
import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { quote, visible } from '../text/quote.ts'
import { linkFault } from '../data/rules/references/link.ts'
import { exampleFile } from '../data/schema/example.ts'
import { oneLine, suggestedExample, type Suggestion } from './suggestion.ts'

export type SuggestionField = keyof Suggestion

/** What keeps a suggestion from being fit for the data: a sentence for each field that is amiss. */
export type Problems = Readonly<Partial<Record<SuggestionField, string>>>

/**
 * Holds a suggestion against what the build asks of its file: the schema of an example, and the
 * rules that it could break. None means that the file passes. `today` as for `suggestedExample`.
 */
export function problemsOf(
  suggestion: Suggestion,
  toolkit: Toolkit,
  { knownCountries }: Pick<Texts, 'knownCountries'>,
  today: string,
): Problems {
  const example = suggestedExample(suggestion, toolkit, today)
  const problems: Partial<Record<SuggestionField, string>> = {}
  const note = (field: SuggestionField, problem: string | undefined) => {
    if (problem !== undefined) problems[field] ??= problem
  }
  for (const field of TEXTS) {
    const text = oneLine(suggestion[field])
    if (text === '' && field !== 'url') note(field, MISSING[field])
    else note(field, unseenCharacter(text))
  }
  if (!/[\p{L}\p{N}]/u.test(suggestion.name)) note('name', 'The name has no letter and no digit.')
  if (!knownCountries.some(({ code }) => code === example.country)) note('country', MISSING.country)
  if (example.placements.length === 0) note('cells', MISSING.cells)
  for (const { path, code, ...issue } of exampleFile.safeParse(example).error?.issues ?? []) {
    const field = fieldAt(path)
    const most = code === 'too_big' && 'maximum' in issue ? Number(issue.maximum) : undefined
    note(field, most === undefined ? UNFIT : tooLong(suggestion[field], most))
  }
  if (example.url !== undefined) note('url', sentence(linkFault(example.url)))
  for (const { url } of example.references) note('sourceUrl', sentence(linkFault(url)))
  return problems
}

const MISSING: Readonly<Record<Exclude<SuggestionField, 'url'>, string>> = {
  name: 'Write the name of the example.',
  country: 'Choose a country.',
  summary: 'Write in a sentence or two what it does.',
  sourceTitle: 'Write the title of a page where this can be read.',
  sourceUrl: 'Write the address of that page.',
  cells: 'Tick at least one cell.',
  reason: 'Write why it belongs there.',
}

const TEXTS = ['name', 'url', 'summary', 'sourceTitle', 'sourceUrl', 'reason'] as const

/** Nothing that a field lets through should ever come to this. */
const UNFIT = 'This is not what the data can hold.'

/** The field of the form that a part of the file is made of. */
function fieldAt(path: readonly PropertyKey[]): SuggestionField {
  switch (path[0]) {
    case 'country':
    case 'url':
      return path[0]
    case 'placements':
      return path.at(-1) === 'reason' ? 'reason' : 'cells'
    case 'facts':
      return 'summary'
    case 'references':
      return path.at(-1) === 'title' ? 'sourceTitle' : 'sourceUrl'
    default:
      return 'name'
  }
}

function unseenCharacter(text: string): string | undefined {
  const found = CONTROL_CHARACTER.exec(text)
  if (!found) return undefined
  const before = text.slice(0, found.index)
  const place = before === '' ? 'at the start' : `after ${quote(before.slice(-LAST))}`
  return `This has a character that cannot be seen (${visible(found[0])}) ${place}; take it out, or type the text anew.`
}

/** As much of a text as shows where one is in it. */
const LAST = 20

function tooLong(value: string | readonly string[], most: number): string {
  const { length } = typeof value === 'string' ? oneLine(value) : value
  return `This has ${length} characters, and ${most} are the most; shorten it by ${length - most}.`
}

const sentence = (finding: string | undefined): string | undefined =>
  finding && `${finding.charAt(0).toUpperCase()}${finding.slice(1)}.`
