import { wellFormed } from '../text/well-formed.ts'

/** One parameter of an address, decoded. */
export interface Parameter {
  readonly name: string
  readonly value: string
}

/**
 * Reads the query of an address, with or without its `?`. Total: a broken percent escape stays as
 * it is written. `+` reads as a space, as forms write it.
 */
export function parseQuery(query: string): Parameter[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      return { name: decode(name), value: decode(value) }
    })
}

/** Writes parameters as a query with its `?`, or as nothing where there is none. Commas stay legible. */
export function formatQuery(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return ''
  return '?' + parameters.map(({ name, value }) => `${encode(name)}=${encode(value)}`).join('&')
}

function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[\dA-F]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('%20', '+').replaceAll('%2C', ',')
}
