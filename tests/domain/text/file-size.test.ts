import { expect, test } from 'vitest'
import { fileSize } from '../../../src/domain/text/file-size.ts'

test.each([
  [0, '1 kB'],
  [64_400, '64 kB'],
  [99_999, '100 kB'],
  [100_000, '0.1 MB'],
  [812_345, '0.8 MB'],
  [12_960_000, '13.0 MB'],
])('%i bytes are read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words.replace(' ', '\u00A0'))
})
