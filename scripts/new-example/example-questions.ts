import { CONTROL_CHARACTER } from '../../src/domain/text/control-character.ts'
import { areNearNames, linkKey } from '../../src/domain/text/likeness.ts'
import { didYouMean } from '../../src/domain/text/nearest.ts'
import { quote, quoteAll, visible } from '../../src/domain/text/quote.ts'
import { linkFault } from '../../src/domain/data/rules/references/link.ts'
import { SLUG } from '../../src/domain/data/schema/text.ts'
import { words } from '../../src/domain/text/words.ts'
import { refused, understood, type Question } from './asker.ts'
import type { Found, KnownData } from './known-data.ts'

/** A question whose answer is a text. */
type TextQuestion = Question<string>

const THE_SAME =
  'if it is the same, add to that file instead; if not, copy a file of data/examples/ and say there why under "accepted"'

/** A question about one line of text that may stand in a data file. */
const line = (flag: string, text: string, longest: number): TextQuestion => ({
  flag,
  text,
  read: (answer) => {
    const value = answer.trim()
    if (value === '') return refused('there is no text; write it')
    const control = CONTROL_CHARACTER.exec(value) ?? /[\t\r\n]/.exec(value)
    if (control) return refused(`the character ${visible(control[0])} does not belong there`)
    if (value.length > longest) {
      return refused(`the text has ${value.length} characters; expected at most ${longest}`)
    }
    return understood(value)
  },
})

/** The name; that of an example which is there already, or nearly, is refused. */
export function nameQuestion({ names }: KnownData): TextQuestion {
  const question = line('name', 'Name, exactly as the source prints it', 200)
  return {
    ...question,
    read: (answer) => {
      const reading = question.read(answer)
      if (!reading.ok) return reading
      const same = names.find(({ value }) => value === reading.value)
      const near = names.find(({ value }) => areNearNames(value, reading.value))
      if (same) return refused(`${there(same)} has this name; ${THE_SAME}`)
      return near
        ? refused(`${there(near)} has nearly this name, ${quote(near.value)}; ${THE_SAME}`)
        : reading
    },
  }
}

/** The link; that of an example which is there already is refused. */
export function urlQuestion({ links }: KnownData): TextQuestion {
  const question = line('url', 'Link, exactly as printed (empty: the source has none)', 2000)
  return {
    ...question,
    read: (answer) => {
      const reading = question.read(answer)
      if (!reading.ok) return reading
      const fault = linkFault(reading.value)
      if (fault !== undefined) return refused(fault)
      const same = links.find(({ value }) => linkKey(value) === linkKey(reading.value))
      return same ? refused(`${there(same)} has this link; ${THE_SAME}`) : reading
    },
  }
}

const there = ({ place }: Found): string => `the example at ${place}`

/** The country, by its code or one of its names. */
export const countryQuestion = ({ countries }: KnownData): TextQuestion => ({
  flag: 'country',
  text: 'Country, as a code of two letters or by name',
  read: (answer) => {
    const code = answer.trim().toUpperCase()
    if (countries.has(code)) return understood(code)
    const wanted = folded(answer)
    const named = [...countries].find(([, names]) => names.some((name) => folded(name) === wanted))
    if (named) return understood(named[0])
    const tip = didYouMean(answer.trim(), [...countries.values()].flat())
    return refused(
      `${quote(answer)} is no country of data/vocabularies/countries.yaml${tip || '; add it there first, if it is one'}`,
    )
  },
})

const folded = (text: string): string =>
  words(text)
    .map((word) => word.folded)
    .join(' ')

/** A cell, or a recommendation with a function: one of the two, or either. */
export const targetQuestion = (
  { targets }: KnownData,
  kind: 'cell' | 'recommendation' | 'either',
): TextQuestion => ({
  flag: kind === 'either' ? 'cell' : kind,
  text: 'Where it stands: cells, as green/skills/networking, or recommendations, as r01/networking, with commas between',
  read: (answer) => {
    const id = answer.trim().toLowerCase()
    const ids = [...targets].filter(([, one]) => kind === 'either' || one.kind === kind)
    if (ids.some(([known]) => known === id)) return understood(id)
    const known = ids.map(([one]) => one)
    const noun = kind === 'either' ? 'cell or recommendation' : kind
    const beside = known.filter((one) => one.startsWith(`${id.split('/')[0] ?? ''}/`))
    const tip =
      kind !== 'cell' && /^r\d\d\//.test(id) && beside.length > 0
        ? `; there is an action only for ${quoteAll(beside, 'and')}`
        : didYouMean(id, known) || `; expected one as "${known[0] ?? ''}"`
    return refused(`${quote(answer)} is no ${noun}${tip}`)
  },
})

/** The document that places the example. */
export const sourceQuestion = ({ sources, mainSource }: KnownData): TextQuestion => ({
  flag: 'source',
  text: `Source, by its id in data/sources.yaml (empty: ${mainSource ?? 'none'})`,
  read: (answer) => {
    const id = answer.trim()
    if (sources.has(id)) return understood(id)
    const tip = didYouMean(id, sources.keys()) || '; add it to data/sources.yaml first'
    return refused(`no source has the id ${quote(id)}${tip}`)
  },
})

/** A number of a table or a page. */
export const numberQuestion = (flag: string, text: string): Question<number> => ({
  flag,
  text,
  read: (answer) => {
    const number = Number(answer.trim())
    return /^\d{1,5}$/.test(answer.trim()) && number > 0
      ? understood(number)
      : refused(`${quote(answer)} is no whole number from 1`)
  },
})

/** Why an example that is not of the paper belongs where it is put. */
export const reasonQuestion: TextQuestion = line(
  'reason',
  'Why it belongs there, in one sentence: the source goes beyond the paper',
  400,
)

/** The id; one that a file has already is refused. */
export const idQuestion = (proposed: string, isTaken: (id: string) => boolean): TextQuestion => ({
  flag: 'id',
  text: proposed === '' ? 'Id, as my-example-2' : `Id (empty: ${proposed})`,
  read: (answer) => {
    const id = answer.trim()
    if (!SLUG.test(id) || id.length > 64) {
      return refused(
        `${quote(id)} is no id; expected lower-case letters a–z and digits, joined by single hyphens`,
      )
    }
    return isTaken(id)
      ? refused(`data/examples/${id}.yaml is there already; choose another id`)
      : understood(id)
  },
})
