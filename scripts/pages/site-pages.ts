import {
  NOT_FOUND_PAGE,
  type Place,
  allPlaces,
  formatPath,
} from '../../src/domain/address/place.ts'
import type { Texts } from '../../src/domain/toolkit/texts.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { aliasPaths } from '../../src/domain/address/alias-paths.ts'
import type { Edition } from '../../src/domain/edition/edition.ts'
import { pageDescription, pageTitle } from '../../src/domain/page/page.ts'
import { siteHref } from '../../src/domain/address/site.ts'
import { pageHtml } from './page-html.ts'
import { pagePicture } from './page-picture.ts'
import type { Shell } from './shell.ts'
import type { SiteAddress } from '../site/site-address.ts'
import type { SiteFile } from '../site/site-folder.ts'
import { robots, siteMap } from './site-map.ts'
import { structuredData } from './structured-data.ts'

/** What the pages are made from. */
export interface PageSources {
  readonly toolkit: Toolkit
  readonly texts: Texts
  readonly address: SiteAddress
  readonly edition: Edition
  readonly shell: Shell
  /** Renders what the app shows at a place. */
  readonly render: (
    place: Place,
    toolkit: Toolkit,
    texts: Texts,
    edition: Edition,
  ) => Promise<string>
}

const NOT_FOUND: Place = { screen: 'not-found', path: NOT_FOUND_PAGE }

/**
 * Every page of the site: one for each address, one for each address of earlier, and `404.html`, in
 * which the app says what is not there; with the list of pages, where the site's address is known.
 */
export async function sitePages(sources: PageSources): Promise<readonly SiteFile[]> {
  const { toolkit, texts, address, edition, shell } = sources
  const { origin } = address
  const fullAddress = (path: string) => (origin ?? '') + siteHref(address, path)

  const page = async (place: Place, path: string): Promise<SiteFile> => {
    const current = formatPath(place)
    const picture = pagePicture(place, toolkit)
    const isMissing = place.screen === 'not-found'
    const content = pageHtml(shell, {
      head: {
        title: pageTitle(place, toolkit),
        description: pageDescription(place, toolkit),
        siteName: toolkit.title,
        base: address.base,
        unlisted: isMissing,
        ...(origin !== null && !isMissing && { canonical: fullAddress(current) }),
        ...(origin !== null && { picture: { url: fullAddress(picture.path), alt: picture.alt } }),
      },
      markup: await sources.render(place, toolkit, texts, edition),
      path: isMissing ? null : current,
      structuredData: structuredData(place, current, toolkit, texts, fullAddress),
      ...(path !== current && { movedTo: siteHref(address, current) }),
    })
    return { path: isMissing ? path : `${path}index.html`, content }
  }

  const places = allPlaces(toolkit)
  const pages = [
    ...places.map((place) => ({ place, path: formatPath(place) })),
    ...aliasPaths(toolkit),
    { place: NOT_FOUND, path: formatPath(NOT_FOUND) },
  ]
  const files: SiteFile[] = []
  for (const { place, path } of pages) files.push(await page(place, path))
  const map = 'sitemap.xml'
  files.push({ path: 'robots.txt', content: robots(origin === null ? null : fullAddress(map)) })
  if (origin !== null) {
    const addresses = places.map((place) => fullAddress(formatPath(place)))
    files.push({ path: map, content: siteMap(addresses, toolkit.released) })
  }
  return files
}
