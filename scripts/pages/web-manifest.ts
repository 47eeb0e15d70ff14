import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import type { Site } from '../../src/domain/address/site.ts'
import { ICONS, THEME_COLOUR } from '../pictures/icon-list.ts'

/** How many characters of a name stand below an icon before it is cut off, at most. */
const SHORT = 24

/**
 * `manifest.webmanifest` for the root of the site: what a browser needs to install it. All its
 * addresses are relative to where it stands, so it holds below any path. Only the id would be
 * resolved against the host's root, and two toolkits of one host would be one app: it is the whole
 * base.
 * Source: Web Application Manifest, W3C, sections 1.4 to 1.19.
 */
export function webManifest(
  toolkit: Pick<Toolkit, 'title' | 'summary' | 'language'>,
  { base, fullNames }: Site,
): string {
  const manifest = {
    name: toolkit.title,
    short_name: shortName(toolkit.title),
    description: toolkit.summary,
    id: base,
    start_url: fullNames ? './index.html' : './',
    scope: './',
    display: 'standalone',
    background_color: THEME_COLOUR,
    theme_color: THEME_COLOUR,
    lang: toolkit.language,
    dir: 'ltr',
    icons: ICONS.filter(({ purpose }) => purpose !== 'apple').map(({ path, size, purpose }) => ({
      src: path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** As many whole words of the title as there is room for, one at least. */
function shortName(title: string): string {
  const [first = '', ...words] = title.split(/\s+/u)
  let name = first
  for (const word of words) {
    if (`${name} ${word}`.length > SHORT) break
    name = `${name} ${word}`
  }
  return name
}
