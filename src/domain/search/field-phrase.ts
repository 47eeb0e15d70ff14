import { joined } from '../text/counted.ts'
import type { SearchField } from './field.ts'

const FIELD_NAMES: Readonly<Record<SearchField, string>> = {
  example: 'example name',
  country: 'country',
  theme: 'theme',
  challenge: 'challenge',
  function: 'function',
  action: 'action',
  technology: 'technology',
  recommendation: 'recommendation',
  facts: 'what is known of it',
  summary: 'action summary',
  link: 'link',
}

/** What a field of the search is called in a sentence: “found in action and country”. */
export function fieldPhrase(fields: Iterable<SearchField>): string {
  return joined(
    [...new Set(fields)].map((field) => FIELD_NAMES[field]),
    'and',
  )
}
