import { fieldNames, schemaAt } from './schema-shape.ts'
import { fields, type Spot } from './spot.ts'
import { FILE_KINDS, type FileKindId } from '../schema/files.ts'

/**
 * Whether every field at a spot is one that its schema knows. Where not, nothing may be concluded
 * from a field that is absent: its name may be mistyped, which has its finding already.
 */
export function hasKnownFields(kind: FileKindId, spot: Spot): boolean {
  const names = fieldNames(schemaAt(FILE_KINDS[kind].schema, spot.path))
  return fields(spot).every(([name]) => names.includes(name))
}
