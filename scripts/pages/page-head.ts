import { ICONS } from '../pictures/icon-list.ts'
import { tag } from './markup.ts'
import { PICTURE } from '../pictures/picture-size.ts'

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  readonly title: string
  readonly description: string
  /** Name of the whole site. */
  readonly siteName: string
  /** Path of the site's folder, with a slash at its end. */
  readonly base: string
  /** The page's one full address; undefined where the host is not known, and for no page at all. */
  readonly canonical?: string | undefined
  /** Full address of its picture, and what the picture shows. */
  readonly picture?: { readonly url: string; readonly alt: string } | undefined
  /** Whether search engines leave it out. */
  readonly unlisted?: boolean
}

const APPLE_ICON = ICONS.find(({ purpose }) => purpose === 'apple')?.path ?? ''

/** The tags of a page's head that tell what it is, apart from its title and description. */
export function headTags({
  title,
  description,
  siteName,
  base,
  canonical,
  picture,
  unlisted = false,
}: PageHead): readonly string[] {
  const property = (name: string, content: string) => tag('meta', { property: name, content })
  return [
    tag('link', { rel: 'manifest', href: `${base}manifest.webmanifest` }),
    tag('link', { rel: 'apple-touch-icon', href: `${base}${APPLE_ICON}` }),
    ...(unlisted ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    ...(canonical === undefined
      ? []
      : [tag('link', { rel: 'canonical', href: canonical }), property('og:url', canonical)]),
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:locale', 'en_GB'),
    property('og:title', title),
    property('og:description', description),
    ...(picture === undefined
      ? [tag('meta', { name: 'twitter:card', content: 'summary' })]
      : [
          property('og:image', picture.url),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(PICTURE.width)),
          property('og:image:height', String(PICTURE.height)),
          property('og:image:alt', picture.alt),
          tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
        ]),
  ]
}
