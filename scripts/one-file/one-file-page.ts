import { wellFormed } from '../../src/domain/text/well-formed.ts'
import { policyText, sourceHash } from '../pages/content-policy.ts'
import { tag } from '../pages/markup.ts'
import { escaped } from '../../src/domain/text/html.ts'
import { put, type Put } from '../pages/page-html.ts'

/** What the whole tool in one file is made of. */
export interface OneFileParts {
  /** The page that the app was built with; what it names is left out. */
  readonly shell: string
  /** All of the app, as the text of one module. */
  readonly script: string
  readonly styles: string
  /** An SVG. */
  readonly icon: string
  readonly title: string
  readonly description: string
}

/** All that a page loads, and what it says about addresses that a file has not. */
const OUTSIDE = /\s*<link\b[^>]*>|\s*<script\b[^>]*>[^<]*<\/script>|\s*<noscript>.*?<\/noscript>/gs

/**
 * Puts everything into one page, which asks the network for nothing and is forbidden to. Throws where
 * something would be left outside.
 */
export function oneFilePage(parts: OneFileParts): string {
  const shell = parts.shell.replace(OUTSIDE, '')
  const [left] = /\b(?:src|href|srcset)=(?:"[^"]*"|\S+)/.exec(shell) ?? []
  if (left !== undefined) throw new Error(`The one file would need ${left} beside it.`)
  const script = scriptText(parts.script)
  const styles = styleText(parts.styles)
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`
  const start = [
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(script, styles) }),
    `<style>${styles}</style>`,
    tag('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
  ]
  const end = [
    `<noscript><p>${escaped(WITHOUT_SCRIPTS)}</p></noscript>`,
    `<script type="module">${script}</script>`,
  ]
  const puts: readonly Put[] = [
    [/<meta charset="[^"]*"\s*\/?>/, (charset) => [charset, ...start].join('\n    ')],
    [/<title>[^<]*<\/title>/, () => `<title>${escaped(parts.title)}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
      () => tag('meta', { name: 'description', content: parts.description }),
    ],
    [/\s*<\/body>/, () => `\n    ${end.join('\n    ')}\n  </body>`],
  ]
  return puts.reduce(put, shell)
}

const WITHOUT_SCRIPTS =
  'This file is the whole Cluster Policy Toolkit Explorer, and needs JavaScript to show it. Open it in a browser that allows scripts.'

/** Its own script, styles and icon, as they were built; no address of any kind, its own disk included. */
const policy = (script: string, styles: string): string =>
  policyText({
    'default-src': ["'none'"],
    'script-src': [sourceHash(script)],
    'style-src': [sourceHash(styles)],
    'img-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })

/**
 * A script as it can stand inside a page: in the strings and patterns of JavaScript, the escapes mean
 * the same. A `<!--` would change how a browser looks for the end of the script.
 */
function scriptText(code: string): string {
  const text = code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--')
  return unchangedByReading(text, 'script')
}

function styleText(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('The styles would end their own element.')
  return unchangedByReading(css.trim(), 'styles')
}

/** A browser reads some characters as others, and what it reads would not fit the hash any more. */
function unchangedByReading(text: string, what: string): string {
  if (/[\0\r]/.test(text) || wellFormed(text) !== text) {
    throw new Error(`The ${what} of the one file hold a character that browsers read otherwise.`)
  }
  return text
}
