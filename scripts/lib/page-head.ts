/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

/** The page `html` with another title and description. Throws when it has neither to replace. */
export function withHead(html: string, { title, description }: PageHead): string {
  const titled = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`)
  return replaceOnce(
    titled,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
    `<meta name="description" content="${escaped(description)}" />`,
  )
}

function replaceOnce(html: string, pattern: RegExp, by: string): string {
  if (!pattern.test(html)) throw new Error(`The page has nothing like ${pattern.source}.`)
  return html.replace(pattern, () => by)
}

/** `text` as it stands in markup or in a quoted attribute. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
