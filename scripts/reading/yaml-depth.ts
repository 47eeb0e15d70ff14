import type { CST } from 'yaml'

/** How deep values may be nested. The data needs six levels; a bomb would need thousands. */
export const DEEPEST = 32

/** Where nesting goes too deep, told from the parser's tokens: composing them would recurse. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const waiting: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0])
  let first: number | undefined
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next
    if (depth > DEEPEST) {
      first = Math.min(first ?? token.offset, token.offset)
      continue
    }
    if (token.type === 'document' && token.value) waiting.push([token.value, depth + 1])
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key) waiting.push([key, depth + 1])
      if (value) waiting.push([value, depth + 1])
    }
  }
  return first
}
