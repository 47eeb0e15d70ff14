import type { DataFile } from '../../src/domain/data/files/data-file.ts'
import { readText, reporter } from './read-text.ts'
import { textFaults } from './text-faults.ts'

/**
 * Reads the bytes of a text file as a list of its lines, the empty one after the last line end left
 * out. Text that is damaged, or in which a merge is not solved, gives findings and no content.
 */
export function readLines(path: string, bytes: Uint8Array): DataFile {
  const report = reporter(path)
  const { text, findings } = readText(bytes, report)
  if (text === undefined) return { path, findings }
  const all = [...findings, ...textFaults(text, report)]
  if (all.length > 0) return { path, findings: all }
  const value = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return {
    path,
    findings: [],
    content: {
      value,
      locate: ([index]) => ({ line: typeof index === 'number' ? index + 1 : 1, column: 1 }),
    },
  }
}
