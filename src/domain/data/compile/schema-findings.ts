import type * as z from 'zod'
import type { Diagnostic } from '../files/diagnostics.ts'
import { didYouMean, nearest } from '../../text/nearest.ts'
import { quote, quoteAll } from '../../text/quote.ts'
import { expectation, fieldNames, optionsOf, schemaAt } from '../files/schema-shape.ts'
import { entries, fields, finding, isFields, type Spot } from '../files/spot.ts'

/**
 * What a schema finds in a file, in words that say what was expected and what to do. `noun` is what
 * the file is called: “an example”. One mistake gives one finding: a field that is missing because
 * its name is mistyped is not reported twice, nor is a blank text as also having the wrong form.
 */
export function schemaFindings(
  root: Spot,
  schema: z.ZodType,
  noun: string,
  issues: readonly z.core.$ZodIssue[],
): readonly Diagnostic[] {
  const found = issues.flatMap((issue) => describe(root, schema, noun, issue))
  const seen = new Set<string>()
  return found.filter(({ line, column, rule, message }) => {
    const key = `${line}:${column} ${rule} ${rule === 'empty-text' ? '' : message}`
    return !seen.has(key) && seen.add(key)
  })
}

function describe(
  root: Spot,
  schema: z.ZodType,
  noun: string,
  issue: z.core.$ZodIssue,
): readonly Diagnostic[] {
  const spot = spotAt(root, issue.path)
  const subject = called(noun, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(spot, schema, noun, key))
  }
  if (spot.value === undefined) {
    return isMistyped(root, schema, issue.path) ? [] : [missingKey(root, schema, noun, issue.path)]
  }
  if (typeof spot.value === 'string' && spot.value.trim() === '') {
    return [finding(spot, 'empty-text', `${subject} is empty; expected text: write it`)]
  }
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(spot, schema, subject)]
    case 'invalid_format':
      return [
        finding(spot, 'wrong-form', `${shown(spot.value)} does not fit; expected ${form(issue)}`),
      ]
    case 'invalid_value':
      return [wrongChoice(spot, schema, subject)]
    case 'too_small':
      return [tooSmall(spot, subject, issue)]
    case 'too_big':
      return [tooBig(spot, subject, issue)]
    default:
      return [finding(spot, 'wrong-value', `${subject} does not fit what ${noun} may hold`)]
  }
}

/** The spot that a path leads to; its value is `undefined` where the path ends before. */
function spotAt(root: Spot, path: readonly PropertyKey[]): Spot {
  let spot = root
  for (const key of path) {
    const list = entries(spot)
    const next =
      typeof key === 'number' ? list[key] : fields(spot).find(([name]) => name === key)?.[1]
    spot = next ?? { ...spot, path: [...spot.path, key], value: undefined }
  }
  return spot
}

/** What the value at a path is called: “an example”, “"source"”, “an entry of "placements"”. */
function called(noun: string, path: readonly PropertyKey[]): string {
  const name = path.findLast((key) => typeof key === 'string')
  const whole = name === undefined ? noun : quote(name)
  return typeof path.at(-1) === 'number' ? `an entry of ${whole}` : whole
}

function unknownKey(spot: Spot, schema: z.ZodType, noun: string, key: string): Diagnostic {
  const names = fieldNames(schemaAt(schema, spot.path))
  const tip = didYouMean(key, names) || `; its fields are ${quoteAll(names, 'and')}`
  const child = { ...spot, path: [...spot.path, key] }
  const message = `${quote(key)} is not a field of ${called(noun, spot.path)}${tip}`
  return finding(child, 'unknown-key', message, { at: 'key' })
}

/** Whether a field is missing only because a neighbour's name is a slip of its own. */
function isMistyped(root: Spot, schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const parent = path.slice(0, -1)
  const names = fieldNames(schemaAt(schema, parent))
  const { value } = spotAt(root, parent)
  if (!isFields(value)) return false
  return Object.keys(value).some(
    (key) => !names.includes(key) && nearest(key, names) === path.at(-1),
  )
}

function missingKey(
  root: Spot,
  schema: z.ZodType,
  noun: string,
  path: readonly PropertyKey[],
): Diagnostic {
  const key = String(path.at(-1))
  const wanted = expectation(schemaAt(schema, path))
  const message = `${called(noun, path.slice(0, -1))} has no ${quote(key)}; expected ${wanted}: add it`
  return finding(spotAt(root, path), 'missing-key', message)
}

function wrongType(spot: Spot, schema: z.ZodType, subject: string): Diagnostic {
  const wanted = expectation(schemaAt(schema, spot.path))
  const { value } = spot
  const message =
    value === null
      ? `${subject} has no value; expected ${wanted}: write it, or leave the line out where it may be`
      : `${subject} is ${shown(value)}; expected ${wanted}${remedy(value, wanted)}`
  return finding(spot, 'wrong-type', message)
}

function wrongChoice(spot: Spot, schema: z.ZodType, subject: string): Diagnostic {
  const choice = schemaAt(schema, spot.path)
  const tip = typeof spot.value === 'string' ? didYouMean(spot.value, optionsOf(choice)) : ''
  const message = `${subject} is ${shown(spot.value)}; expected ${expectation(choice)}${tip}`
  return finding(spot, 'wrong-value', message)
}

function remedy(value: unknown, wanted: string): string {
  if (wanted === 'text' && typeof value !== 'object') return ': put it in quotes'
  if (wanted === 'a list') return ': begin each entry with "- "'
  if (wanted === 'fields') return ': write "name: value", a line for each'
  if (wanted === 'a whole number' && typeof value === 'string' && /^\d+$/.test(value)) {
    return ': take the quotes away'
  }
  return ''
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return 'a list'
  return isFields(value) ? 'a set of fields' : 'nothing'
}

/** The form that a text should have. A schema says it beside the pattern that it checks. */
function form(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.format === 'date' ? 'a date that exists, as YYYY-MM-DD' : issue.message
}

function tooSmall(spot: Spot, subject: string, issue: z.core.$ZodIssueTooSmall): Diagnostic {
  const least = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)
  if (Array.isArray(spot.value)) {
    const message = `${subject} has ${count(spot.value.length, 'entry', 'entries')}; expected at least ${least}`
    return finding(spot, 'too-few', message)
  }
  const message = `${subject} is ${shown(spot.value)}; expected a whole number from ${least}`
  return finding(spot, 'out-of-range', message)
}

function tooBig(spot: Spot, subject: string, issue: z.core.$ZodIssueTooBig): Diagnostic {
  const most = Number(issue.maximum)
  if (typeof spot.value !== 'string') {
    const message = `${subject} is ${shown(spot.value)}; expected a whole number up to ${most}`
    return finding(spot, 'out-of-range', message)
  }
  const bare = spot.value.trim().length
  const length = bare > most ? bare : spot.value.length
  const message = `${subject} has ${count(length, 'character', 'characters')}; expected at most ${most}: shorten it by ${length - most}`
  return finding(spot, 'too-long', message)
}

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`
