import { escaped } from '../../src/domain/text/html.ts'

/** One tag without content; attributes that are undefined are left out. */
export function tag(
  name: 'link' | 'meta',
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  return `<${name}${written.join('')} />`
}

/** A value as JSON that ends no script element and starts no comment in one. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
