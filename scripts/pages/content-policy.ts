import { createHash } from 'node:crypto'

/** What a page holds in itself, as the text between its tags. */
export interface InlineParts {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The Content-Security-Policy of a page: files of its own site, the inline parts that it was built
 * with, and nothing else – no other host, no `eval`, no form that is sent, no frame.
 */
export function contentPolicy({ scripts, styles }: InlineParts): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(sourceHash)],
    'style-src': styles.map(sourceHash),
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return policyText(directives)
}

/** Writes directives as the header and the meta element have them; one without sources allows none. */
export function policyText(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join('; ')
}

/** `'sha256-…'` of an inline script or style: it runs as built or not at all. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
