import { contentPolicy } from './content-policy.ts'
import { jsonInScript, tag } from './markup.ts'
import { escaped } from '../../src/domain/text/html.ts'
import { headTags, type PageHead } from './page-head.ts'
import type { Shell } from './shell.ts'
import { waitingScript } from './waiting-script.ts'

/** One page of the site. */
export interface Page {
  readonly head: PageHead
  /** What the app shows there, and the path that it shows it for; null where it is no path's. */
  readonly markup: string
  readonly path: string | null
  /** Facts about it for programs, as JSON-LD. */
  readonly structuredData: readonly object[]
  /** Where readers without scripts are led on to at once. */
  readonly movedTo?: string
}

/** Puts a page together. Throws where the shell has no place for one of its parts. */
export function pageHtml(shell: Shell, page: Page): string {
  const { head, markup, path, structuredData, movedTo } = page
  const waiting = waitingScript(path === null)
  const policy = contentPolicy({ scripts: [waiting], styles: [shell.styles] })
  const start = [
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    `<script>${waiting}</script>`,
    `<style>${shell.styles}</style>`,
  ]
  const end = [
    ...headTags(head),
    ...structuredData.map(
      (data) => `<script type="application/ld+json">${jsonInScript(data)}</script>`,
    ),
    ...(movedTo === undefined
      ? []
      : [
          `<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${movedTo}` })}</noscript>`,
        ]),
  ]
  const named = path === null ? '' : ` data-page="${escaped(path)}"`
  const puts: readonly Put[] = [
    [/<meta charset="[^"]*"\s*\/?>/, (charset) => charset + lines(start)],
    [/<title>[^<]*<\/title>/, () => `<title>${escaped(head.title)}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
      () => tag('meta', { name: 'description', content: head.description }),
    ],
    [/\s*<\/head>/, () => `${lines(end)}\n  </head>`],
    [/<div id="app"><\/div>/, () => `<div id="app"${named}>${markup}</div>`],
  ]
  return puts.reduce(put, shell.html)
}

/** A place in a page, and what stands there instead. */
export type Put = readonly [place: RegExp, by: (found: string) => string]

/** Puts something into a page. Throws where the page has no such place. */
export function put(html: string, [place, by]: Put): string {
  if (!place.test(html)) throw new Error(`The page has nothing like ${place.source}.`)
  return html.replace(place, by)
}

const lines = (tags: readonly string[]): string => tags.map((text) => `\n    ${text}`).join('')
