import type { Dataset } from '../../src/domain/toolkit/texts.ts'
import { toolkitDocument } from '../../src/domain/exports/toolkit-document.ts'
import { createToolkit } from '../../src/domain/toolkit/toolkit.ts'
import type { GeneratedFile } from './generated-file.ts'
import { plural } from '../reading/report.ts'

export const DATASET_FILE = 'public/data/toolkit.json'

/** The compiled toolkit as the file that programs read; its schema is of `exportFiles`. */
export const datasetFile = (dataset: Dataset): GeneratedFile => ({
  path: DATASET_FILE,
  text: `${JSON.stringify(toolkitDocument(createToolkit(dataset)))}\n`,
})

/** What a dataset holds, in one line. Actions are counted by cell, as the source prints them. */
export function summaryOf(dataset: Dataset): string {
  const { cells, recommendations, placements, examples, countries } = dataset
  const actions = cells.reduce((sum, cell) => sum + cell.actions.length, 0)
  const placed = `${plural(placements.length, 'placement')} of ${plural(examples.length, 'example')}`
  const where = plural(countries.length, 'country', 'countries')
  const what = [
    plural(cells.length, 'cell'),
    plural(actions, 'action'),
    plural(recommendations.length, 'recommendation'),
  ]
  return `${what.join(', ')}, ${placed} in ${where}`
}
