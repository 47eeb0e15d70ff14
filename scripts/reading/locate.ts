import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml'
import type { FileContent } from '../../src/domain/data/files/data-file.ts'
import type { Position } from '../../src/domain/data/files/diagnostics.ts'

/** The field of a map that has a name; where a name is given twice, the first. */
export const pairOf = (
  map: { readonly items: readonly Pair<ParsedNode, ParsedNode | null>[] },
  key: PropertyKey,
): Pair<ParsedNode, ParsedNode | null> | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)

/** Whether nothing is written where a value should stand. */
const isBlank = (node: ParsedNode | null | undefined): boolean =>
  !node || (isScalar(node) && node.range[0] === node.range[1])

/**
 * Finds where the value at a path stands in a file, or its key. A field without a value stands
 * where its key does; a path that leads nowhere gives the place of its nearest ancestor.
 */
export function locator(
  root: ParsedNode | null,
  placeOf: (offset: number) => Position,
): FileContent['locate'] {
  return (path, at = 'value') => {
    let node = root
    let place = root?.range[0] ?? 0
    for (const [i, key] of path.entries()) {
      if (isMap<ParsedNode, ParsedNode | null>(node)) {
        const pair = pairOf(node, key)
        if (!pair) break
        const isKeyAsked = at === 'key' && i === path.length - 1
        node = pair.value
        place = isKeyAsked || isBlank(node) ? pair.key.range[0] : (node?.range[0] ?? place)
      } else if (isSeq<ParsedNode>(node) && typeof key === 'number') {
        const item = node.items[key]
        if (!item) break
        node = item
        place = item.range[0]
      } else break
    }
    return placeOf(place)
  }
}
