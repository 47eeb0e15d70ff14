import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type YAMLMap } from 'yaml'
import { CONTROL_CHARACTER } from '../../src/domain/text/control-character.ts'
import type { Diagnostic, Position } from '../../src/domain/data/files/diagnostics.ts'
import { quote, visible } from '../../src/domain/text/quote.ts'
import { pairOf } from './locate.ts'
import type { Report } from './read-text.ts'

/** Names that mean something to every object of the language that reads the data. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Turns the nodes of a document into plain values. What the data has no use for becomes a finding
 * and is left out of the value: aliases and anchors (a few lines of them can stand for gigabytes),
 * tags, merges, reserved and repeated names, characters that cannot be seen.
 */
export function readNodes(
  root: ParsedNode | null,
  source: string,
  report: Report,
  placeOf: (offset: number) => Position,
): { readonly value: unknown; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = []
  const aliases = new Set<string>()
  const fault = (offset: number, rule: string, message: string) => {
    faults.push(report(placeOf(offset), rule, message))
  }

  const read = (node: ParsedNode | null): unknown => {
    if (node === null) return null
    if (isAlias(node)) {
      if (!aliases.has(node.source)) {
        aliases.add(node.source)
        const message = `${quote(`*${node.source}`)} is an alias, and the data uses none; write what it stands for here, or put the text in quotes`
        fault(node.range[0], 'alias', message)
      }
      return undefined
    }
    checkProperties(node)
    if (isMap<ParsedNode, ParsedNode | null>(node)) return Object.fromEntries(readMap(node))
    if (isSeq<ParsedNode>(node)) return node.items.map(read)
    if (typeof node.value === 'string') checkCharacters(node.value, node.range)
    return node.value
  }

  /** An anchor and a tag stand before their node, which is where they are looked for. */
  const checkProperties = (node: Exclude<ParsedNode, Alias.Parsed>) => {
    if (node.anchor !== undefined) {
      const mark = `&${node.anchor}`
      const message = `${quote(mark)} is an anchor, and the data uses none; take it out, or put the text in quotes`
      fault(before(mark, node.range[0]), 'alias', message)
    }
    if (node.tag !== undefined) {
      const message =
        'a tag that begins with "!" means nothing here; take it out, or put the text in quotes'
      fault(before('!', node.range[0]), 'custom-tag', message)
    }
  }
  const before = (mark: string, offset: number): number => {
    const found = source.lastIndexOf(mark, offset)
    if (found === -1) return offset
    return source.startsWith('!!', found - 1) ? found - 1 : found
  }

  /** Escapes in double quotes can stand for what the text itself may not hold. */
  const checkCharacters = (text: string, [start, end]: readonly number[]) => {
    const found = CONTROL_CHARACTER.exec(text)
    if (!found || source.slice(start, end).includes(found[0])) return
    const message = `the text stands for the character ${visible(found[0])}, which cannot be seen and does not belong in text; take it out`
    fault(start ?? 0, 'control-character', message)
  }

  const readMap = (map: YAMLMap<ParsedNode, ParsedNode | null>): [string, unknown][] => {
    const seen = new Set<string>()
    return map.items.flatMap((pair): [string, unknown][] => {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const offset = pair.key.range[0]
      if (!isAlias(pair.key)) checkProperties(pair.key)
      checkCharacters(key, pair.key.range)
      if (key === '<<') {
        const message =
          '"<<" merges fields from elsewhere, and the data does without; write the fields out here'
        fault(offset, 'merge-key', message)
        return []
      }
      if (RESERVED.has(key)) {
        const message = `${quote(key)} cannot be the name of a field; rename it or take it out`
        fault(offset, 'reserved-key', message)
        return []
      }
      if (seen.has(key)) {
        const first = placeOf(pairOf(map, key)?.key.range[0] ?? offset).line
        const message = `${quote(key)} is given on line ${first} already; take one of the two out`
        fault(offset, 'duplicate-key', message)
        return []
      }
      seen.add(key)
      return [[key, read(pair.value)]]
    })
  }

  return { value: read(root), faults }
}
