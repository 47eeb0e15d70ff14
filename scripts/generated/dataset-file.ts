import { counted } from '../../src/domain/text/counted.ts'
import type { Texts } from '../../src/domain/toolkit/texts.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { toolkitDocument } from '../../src/domain/exports/toolkit-document.ts'
import type { GeneratedFile } from './generated-file.ts'

export const DATASET_FILE = 'public/data/toolkit.json'

/** The compiled toolkit as the file that programs read; its schema is of `exportFiles`. */
export const datasetFile = (toolkit: Toolkit, texts: Texts): GeneratedFile => ({
  path: DATASET_FILE,
  text: `${JSON.stringify(toolkitDocument(toolkit, texts))}\n`,
})

/** What a toolkit holds, in one line. Actions are counted by cell, as the source prints them. */
export function summaryOf(toolkit: Toolkit): string {
  const { cells, recommendations, placements, examples, countries } = toolkit
  const actions = [...cells.values()].reduce((sum, cell) => sum + cell.actions.length, 0)
  const placed = `${counted(placements.length, 'placement')} of ${counted(examples.size, 'example')}`
  const where = counted(countries.size, 'country', 'countries')
  const what = [
    counted(cells.size, 'cell'),
    counted(actions, 'action'),
    counted(recommendations.size, 'recommendation'),
  ]
  return `${what.join(', ')}, ${placed} in ${where}`
}
