import { escaped } from '../../src/domain/text/html.ts'

/**
 * The list of pages for search engines (sitemaps.org, protocol 0.9): full addresses, and the date of
 * the data, `YYYY-MM-DD`, as the day that they last changed.
 */
export function siteMap(addresses: readonly string[], changed: string): string {
  const entries = addresses.map(
    (address) => `  <url><loc>${escaped(address)}</loc><lastmod>${changed}</lastmod></url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** `robots.txt` (RFC 9309): all is open; where the list of pages stands, when that is known. */
export function robots(siteMapAddress: string | null): string {
  const map = siteMapAddress === null ? [] : ['', `Sitemap: ${siteMapAddress}`]
  return ['User-agent: *', 'Allow: /', ...map, ''].join('\n')
}
