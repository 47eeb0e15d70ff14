import { describe, expect, test } from 'vitest'
import { readLines } from '../../../scripts/reading/read-lines.ts'

const read = (text: string) => readLines('x.txt', new TextEncoder().encode(text))

describe('a list of lines', () => {
  test('has its lines, with line ends of either kind, and no empty one at its end', () => {
    const { content, findings } = read('a 1\r\nb 2\n\nc 3\n')
    expect(findings).toEqual([])
    expect(content?.value).toEqual(['a 1', 'b 2', '', 'c 3'])
  })

  test('knows where each line stands', () => {
    const { content } = read('a\nb\n')
    expect(content?.locate([1])).toEqual({ line: 2, column: 1 })
    expect(content?.locate([])).toEqual({ line: 1, column: 1 })
  })

  test.each([
    ['a mark of an unsolved merge', 'a\n=======\nb\n', 'merge-conflict', 2],
    ['a character that cannot be seen', 'a\nb\u200e\u0007\n', 'control-character', 2],
    ['a byte-order mark', '\ufeffa\n', 'byte-order-mark', 1],
  ])('is not read with %s', (_, text, rule, line) => {
    const { content, findings } = read(text)
    expect(content).toBeUndefined()
    expect(findings).toEqual([expect.objectContaining({ path: 'x.txt', rule, line })])
  })
})
