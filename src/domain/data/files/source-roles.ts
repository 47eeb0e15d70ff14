import type { DataContext } from './context.ts'
import { at, entries, text } from './spot.ts'

/** The document that the matrix is taken from. */
export const mainSource = ({ files }: DataContext): string | undefined =>
  files('toolkit').map((file) => text(at(file, 'mainSource')))[0]

/** The documents that go beyond it; none where an id is given twice, so that they cannot be told. */
export const supplementarySources = (context: DataContext): readonly (string | undefined)[] =>
  context
    .files('sources')
    .flatMap((file) => (context.catalogue('source').isComplete ? entries(file) : []))
    .filter((source) => at(source, 'supplementary').value === true)
    .map((source) => text(at(source, 'id')))
    .filter((id) => id !== mainSource(context))
