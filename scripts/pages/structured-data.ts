import { formatPath, MATRIX, placeTitle, type Place } from '../../src/domain/address/place.ts'
import { type Example, found } from '../../src/domain/toolkit/inventory.ts'
import { told, type Texts } from '../../src/domain/toolkit/texts.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { isWhole, thingsOf } from '../../src/domain/address/screens.ts'
import { documentReference } from '../../src/domain/toolkit/cite.ts'

/** The full or relative address of a path of the site. */
export type AddressOf = (path: string) => string

const CONTEXT = 'https://schema.org'
/** See LICENCE-DATA.md. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * What a page tells programs about its subject in the words of schema.org: the toolkit as a
 * `Dataset` with its downloads, an example as a `CreativeWork`, and the way from the matrix to the
 * page as a `BreadcrumbList`.
 */
export function structuredData(
  place: Place,
  path: string,
  toolkit: Toolkit,
  texts: Texts,
  addressOf: AddressOf,
): readonly object[] {
  if (place.screen === 'not-found') return []
  if (place.screen === 'matrix') return [dataset(toolkit, texts, addressOf)]
  const way = breadcrumbs(place, path, toolkit, addressOf)
  if (place.screen !== 'example') return [way]
  return [creativeWork(found(toolkit.examples, place.id), path, toolkit, texts, addressOf), way]
}

function dataset(toolkit: Toolkit, texts: Texts, addressOf: AddressOf): object {
  const { title, summary, version, released, mainSource, axes } = toolkit
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: addressOf(`data/${name}`),
  })
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': addressOf(''),
    url: addressOf(''),
    name: title,
    description: summary,
    version,
    dateModified: released,
    inLanguage: toolkit.language,
    isAccessibleForFree: true,
    license: LICENCE,
    keywords: [
      'cluster policy',
      ...[...axes.theme.values, ...axes.challenge.values].map((value) => value.title),
    ],
    isBasedOn: documentReference(mainSource.id, toolkit, texts),
    spatialCoverage: Array.from(toolkit.countries.values(), ({ name }) => ({
      '@type': 'Country',
      name,
    })),
    distribution: [
      file('examples.csv', 'text/csv'),
      file('toolkit.json', 'application/json'),
      file('datapackage.json', 'application/json'),
    ],
  }
}

function creativeWork(
  example: Example,
  path: string,
  toolkit: Toolkit,
  texts: Texts,
  addressOf: AddressOf,
): object {
  const { facts, url } = told(texts.examples, example.id)
  const { summary, body } = facts
  return {
    '@context': CONTEXT,
    '@type': 'CreativeWork',
    '@id': addressOf(path),
    url: addressOf(path),
    name: example.name,
    ...(summary && { description: summary.value }),
    ...(body && { creator: { '@type': 'Organization', name: body.value } }),
    ...(url !== undefined && { mainEntityOfPage: url }),
    spatialCoverage: {
      '@type': 'Country',
      name: found(toolkit.countries, example.country).name,
    },
    isPartOf: { '@type': 'Dataset', '@id': addressOf(''), name: toolkit.title },
  }
}

function breadcrumbs(place: Place, path: string, toolkit: Toolkit, addressOf: AddressOf): object {
  const up = placeAbove(place)
  const steps = [
    { name: toolkit.title, path: '' },
    ...(up ? [{ name: placeTitle(up, toolkit), path: formatPath(up) }] : []),
    { name: placeTitle(place, toolkit), path },
  ]
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path: step }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(step),
    })),
  }
}

/** The screen between the matrix and a place. */
function placeAbove({ screen }: Place): Place | null {
  const up = thingsOf(screen)?.up
  return up !== undefined && up !== MATRIX.screen && isWhole(up) ? { screen: up } : null
}
