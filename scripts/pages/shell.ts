/** The page that the app is built with, around which every page of the site is made. */
export interface Shell {
  readonly html: string
  /** All styles of the app; they stand inside each page, so that it paints after one answer. */
  readonly styles: string
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/g

/**
 * Reads a built page: the page without its stylesheet, and the stylesheet's address. Throws where
 * the page has another number of stylesheets than one.
 */
export function readShell(html: string): { readonly html: string; readonly stylesheet: string } {
  const [stylesheet, ...others] = [...html.matchAll(STYLESHEET)].map(([, address]) => address)
  if (stylesheet === undefined || others.length > 0) {
    throw new Error('The built page has not the one stylesheet that the app is styled by.')
  }
  return { html: html.replace(STYLESHEET, ''), stylesheet }
}
