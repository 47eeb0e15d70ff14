import { placeTitle, type Place } from '../../src/domain/address/place.ts'
import type { Example } from '../../src/domain/toolkit/texts.ts'
import { documentReference } from '../../src/domain/toolkit/cite.ts'
import { found, type FullToolkit } from '../../src/domain/toolkit/toolkit.ts'

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
  toolkit: FullToolkit,
  addressOf: AddressOf,
): readonly object[] {
  if (place.screen === 'not-found') return []
  if (place.screen === 'matrix') return [dataset(toolkit, addressOf)]
  const way = breadcrumbs(place, path, toolkit, addressOf)
  if (place.screen !== 'example') return [way]
  return [creativeWork(found(toolkit.examples, place.id), path, toolkit, addressOf), way]
}

function dataset(toolkit: FullToolkit, addressOf: AddressOf): object {
  const { title, summary, version, released, mainSource, themes, challenges } = toolkit.dataset
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
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: LICENCE,
    keywords: ['cluster policy', ...[...themes, ...challenges].map((value) => value.title)],
    isBasedOn: documentReference(found(toolkit.sources, mainSource)),
    spatialCoverage: toolkit.dataset.countries.map(({ name }) => ({ '@type': 'Country', name })),
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
  toolkit: FullToolkit,
  addressOf: AddressOf,
): object {
  const { summary, body } = example.facts
  return {
    '@context': CONTEXT,
    '@type': 'CreativeWork',
    '@id': addressOf(path),
    url: addressOf(path),
    name: example.name,
    ...(summary && { description: summary.value }),
    ...(body && { creator: { '@type': 'Organization', name: body.value } }),
    ...(example.url !== undefined && { mainEntityOfPage: example.url }),
    spatialCoverage: {
      '@type': 'Country',
      name: found(toolkit.countries, example.country).name,
    },
    isPartOf: { '@type': 'Dataset', '@id': addressOf(''), name: toolkit.dataset.title },
  }
}

function breadcrumbs(
  place: Place,
  path: string,
  toolkit: FullToolkit,
  addressOf: AddressOf,
): object {
  const up = placeAbove(place)
  const steps = [
    { name: toolkit.dataset.title, path: '' },
    ...(up ? [{ name: placeTitle(up, toolkit), path: `${up.screen}/` }] : []),
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
  return screen === 'recommendation' ? { screen: 'recommendations' } : null
}
