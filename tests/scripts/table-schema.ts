import type { Constraints } from '../../src/domain/codebook.ts'

/** A schema as it stands in a descriptor, read from JSON. */
export interface TableSchema {
  readonly fields: readonly {
    readonly name: string
    readonly type: string
    readonly constraints?: Constraints
  }[]
  readonly missingValues: readonly string[]
  readonly primaryKey: string
}

const KNOWN: ReadonlySet<string> = new Set(['required', 'unique', 'pattern', 'enum', 'minimum'])

/**
 * What a table breaks of its Table Schema (version 1), as lines; none when it keeps to it. It knows
 * as much of the standard as the codebook uses, and throws where that uses more.
 */
export function schemaFaults(
  [header = [], ...rows]: readonly (readonly string[])[],
  { fields, missingValues, primaryKey }: TableSchema,
): readonly string[] {
  const names = fields.map(({ name }) => name)
  if (header.join() !== names.join()) return [`the header is ${header.join()}`]
  if (!names.includes(primaryKey)) return [`there is no ${primaryKey}`]
  return fields.flatMap(({ name, type, constraints = {} }, column) => {
    const unknown = Object.keys(constraints).filter((constraint) => !KNOWN.has(constraint))
    if (unknown.length > 0) throw new Error(`Unknown constraints: ${unknown.join()}`)
    const isKey = name === primaryKey
    const seen = new Set<string>()
    return rows.flatMap((row, index) => {
      const value = row[column] ?? ''
      const fault = (what: string) => [`row ${index + 1}: ${name} ${what}`]
      if (missingValues.includes(value)) {
        return constraints.required || isKey ? fault('is missing') : []
      }
      const isTwice = (constraints.unique || isKey) && seen.size === seen.add(value).size
      return [
        ...(isTwice ? fault('stands twice') : []),
        ...(isOfType(value, type) ? [] : fault(`is no ${type}`)),
        ...keeps(value, constraints).flatMap(fault),
      ]
    })
  })
}

function isOfType(value: string, type: string): boolean {
  if (type === 'string') return true
  if (type === 'boolean') return /^(true|True|TRUE|1|false|False|FALSE|0)$/.test(value)
  if (type === 'integer') return /^[+-]?\d+$/.test(value)
  throw new Error(`Unknown type: ${type}`)
}

const keeps = (value: string, { pattern, enum: values, minimum }: Constraints): string[] => [
  ...(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value) ? [] : ['has no fit']),
  ...(values === undefined || values.includes(value) ? [] : ['is not in the list']),
  ...(minimum === undefined || Number(value) >= minimum ? [] : ['is too small']),
]
