import { rowSpots } from '../../files/matrix-spots.ts'
import { recommendationSpots } from '../../files/recommendation-spots.ts'
import { actionSpots } from '../../files/action-spots.ts'
import { FORM, type Catalogue, type CatalogueId } from '../../files/catalogue.ts'
import { nameOf } from '../../files/file-kinds.ts'
import { at, entries, fields, finding, text, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { didYouMean } from '../../../text/nearest.ts'
import { quote, quoteAll } from '../../../text/quote.ts'
import { basedSpots } from '../../files/road-map-spots.ts'
import { citationSpots } from '../../files/citation-spots.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

/** Says which id leads to nothing, and what was probably meant. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  description: 'An id that stands for something else is the id of something.',
  check: (context) => [
    ...values(context, 'source', [
      ...context.files('toolkit').map((file) => at(file, 'mainSource')),
      ...citationSpots(context).map((citation) => at(citation, 'document')),
    ]),
    ...values(
      context,
      'country',
      context.files('example').map((file) => at(file, 'country')),
    ),
    ...values(
      context,
      'country-group',
      context.files('countries').flatMap((file) => entries(at(file, 'countries')).map(groupOf)),
    ),
    ...values(context, 'theme', [
      ...tablesWithStrangeNames(context),
      ...basedSpots(context).map((spot) => at(spot, 'theme')),
    ]),
    ...values(
      context,
      'pillar',
      recommendationSpots(context).map((recommendation) => at(recommendation, 'pillar')),
    ),
    ...FACTS.flatMap((id) =>
      values(
        context,
        id,
        context.files('example').map((file) => at(at(at(file, 'facts'), id), 'value')),
      ),
    ),
    ...values(
      context,
      'technology',
      context
        .files('example')
        .flatMap((file) => entries(at(file, 'technologies')))
        .map((tag) => at(tag, 'technology')),
    ),
    ...values(context, 'action', actionSpots(context)),
    ...keys(context, 'challenge', rowSpots(context)),
    ...keys(context, 'function', [
      ...rowSpots(context).flatMap((row) => fields(row).map(([, cell]) => cell)),
      ...recommendationSpots(context)
        .flatMap((recommendation) => fields(at(recommendation, 'functions')))
        .map(([, place]) => place),
      ...context
        .files('themes')
        .flatMap((file) => entries(at(file, 'values')))
        .flatMap((theme) => fields(at(theme, 'functions')).map(([, spot]) => spot)),
    ]),
  ],
}

const groupOf = (country: Spot): Spot => at(country, 'group')

/** Facts whose value is an id. */
const FACTS = ['kind', 'level'] as const

/** A table named after a theme belongs to it: the rule on file names says what is wrong there. */
const tablesWithStrangeNames = ({ files, catalogue }: DataContext): readonly Spot[] =>
  files('matrix')
    .filter((file) => !catalogue('theme').spots.has(nameOf(file.file)))
    .map((file) => at(file, 'theme'))

const values = (context: DataContext, id: CatalogueId, spots: readonly Spot[]) =>
  spots.flatMap((spot) => {
    const value = text(spot)
    return value === undefined ? [] : unknown(context.catalogue(id), spot, value, 'value')
  })

const keys = (context: DataContext, id: CatalogueId, spots: readonly Spot[]) =>
  spots.flatMap((spot) => unknown(context.catalogue(id), spot, String(spot.path.at(-1)), 'key'))

/** How many ids a message may list where none is near. */
const FEW = 8

function unknown(
  { noun, file, spots, isComplete }: Catalogue,
  spot: Spot,
  value: string,
  where: 'key' | 'value',
): readonly Diagnostic[] {
  // What has not the form of an id is not only unknown, and has a finding about its form.
  if (!isComplete || spots.has(value) || !FORM.test(value)) return []
  const known = [...spots.keys()]
  const all = known.length <= FEW ? `; expected ${quoteAll(known)}` : `; expected one of ${file}`
  const tip = hint(noun, value, spots) || didYouMean(value, known) || all
  const message = `no ${noun} has the ${noun === 'country' ? 'code' : 'id'} ${quote(value)}${tip}`
  return [finding(spot, unknownReference.name, message, { at: where })]
}

/** Codes that the European institutions write otherwise than ISO 3166-1 does. */
const ISO_CODES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
])

function hint(noun: string, value: string, known: ReadonlyMap<string, unknown>): string {
  const code = noun === 'country' ? ISO_CODES.get(value) : undefined
  return code !== undefined && known.has(code) ? `; ISO 3166-1 writes "${code}"` : ''
}
