import { createHash } from 'node:crypto'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { datasetFile } from '../../../scripts/generated/dataset-file.ts'
import { exportFiles } from '../../../scripts/generated/export-files.ts'
import { schemaFiles } from '../../../scripts/generated/schema-files.ts'
import type { toolkitDocumentSchema } from '../../../src/domain/exports/toolkit-schema/document.ts'
import {
  toolkitDocument,
  type ToolkitDocument,
} from '../../../src/domain/exports/toolkit-document.ts'
import { textsOf, toolkitOf, type Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { withExample } from '../../fixtures/toolkit.ts'
import { closed, fileOf, isObject, readCsv, resourceOf } from '../../fixtures/exported.ts'
import { schemaFaults } from '../../fixtures/table-schema.ts'

/** A toolkit with at least one of everything, and names that a spreadsheet takes for formulas. */
const rich = withExample(
  'circular-hub',
  { name: '=SUM(1;2), "the sum"', urlNote: 'It leads elsewhere.' },
  withExample(
    'cluster-strategy',
    { name: '@work' },
    recommendedToolkit({ repository: 'https://code.example/toolkit' }),
  ),
)
const filesOf = (whole: Whole) => exportFiles(toolkitOf(whole), textsOf(whole))
const files = filesOf(rich)
const csv = fileOf(files, 'examples.csv')
const { schema, ...resource } = resourceOf(files)
const rows = readCsv(csv)

describe('examples.csv', () => {
  test('has a row for each placement, in their order, without a byte-order mark', () => {
    expect(csv.startsWith('placement_id,')).toBe(true)
    expect(rows.slice(1).map(([id]) => id)).toEqual(rich.placements.map(({ id }) => id))
  })

  test('keeps to its codebook', () => {
    expect(schemaFaults(rows, schema)).toEqual([])
  })

  test.each([
    ['placement_id', 'no id', 'has no fit'],
    ['placement_id', '', 'is missing'],
    ['placement_id', rows[2]?.[0] ?? '', 'stands twice'],
    ['kind', 'other', 'is not in the list'],
    ['example', '', 'is missing'],
    ['country_code', 'be', 'has no fit'],
    ['theme', 'grey', 'is not in the list'],
    ['recommendation_id', 'r99', 'is not in the list'],
    ['source_page', 'twelve', 'is no integer'],
    ['source_page', '0', 'is too small'],
    ['data_version', '1', 'has no fit'],
    ['example_kind', 'Network', 'is not in the list'],
    ['example_level', 'global', 'is not in the list'],
    ['technologies', 'hydrogen, hydrogen', 'has no fit'],
    ['technologies', 'steam', 'has no fit'],
    ['supplementary', 'yes', 'is no boolean'],
    ['supplementary', '', 'is missing'],
  ])('would break its codebook with the %s "%s"', (name, value, fault) => {
    const column = rows[0]?.indexOf(name) ?? -1
    const broken = rows.map((row, i) => (i === 1 ? row.with(column, value) : row))
    expect(schemaFaults(broken, schema).join('\n')).toContain(`${name} ${fault}`)
  })

  test('is what its codebook says it is: as many bytes, of this hash', () => {
    expect(resource).toMatchObject({
      path: 'examples.csv',
      bytes: new TextEncoder().encode(csv).length,
      hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    })
  })

  test('leaves the cell out under a recommendation, and the recommendation in a cell', () => {
    const header = rows[0] ?? []
    const byId = (id: string) => {
      const row = rows.find(([first]) => first === id)
      return Object.fromEntries(header.map((name, i) => [name, row?.[i]]))
    }
    expect(byId('circular-hub@r01/networking')).toMatchObject({
      kind: 'recommendation',
      example: '\'=SUM(1;2), "the sum"',
      theme: '',
      challenge: '',
      function: 'networking',
      cell_id: '',
      recommendation_id: 'r01',
      source_page: '16',
      permalink: 'recommendation/r01/',
      example_kind: '',
      example_level: '',
      technologies: '',
      supplementary: 'false',
    })
    expect(byId('cluster-strategy@green/innovation/networking')).toMatchObject({
      kind: 'matrix',
      example: "'@work",
      cell_id: 'green/innovation/networking',
      recommendation_id: '',
      source: 'strategy',
      source_table: '',
      permalink: 'cell/green/innovation/networking/',
      example_kind: 'strategy',
      example_level: 'regional',
      technologies: 'hydrogen; solar',
      supplementary: 'true',
    })
  })

  test('has whole addresses as permalinks where the address of the site is known', () => {
    const sited = filesOf({ ...rich, site: 'https://site.example/sub/' })
    const last = readCsv(fileOf(sited, 'examples.csv')).at(-1)
    expect(last?.[rows[0]?.indexOf('permalink') ?? -1]).toBe(
      'https://site.example/sub/recommendation/r03/',
    )
  })
})

describe('toolkit.json', () => {
  const written: unknown = JSON.parse(datasetFile(toolkitOf(rich), textsOf(rich)).text)
  const documented = JSON.parse(fileOf(files, 'schema/toolkit.schema.json')) as object

  test('keeps to its schema', () => {
    expect(new Validator(documented, '2020-12', false).validate(written).errors).toEqual([])
  })

  test('holds nothing that its schema does not describe', () => {
    expect(new Validator(closed(documented), '2020-12', false).validate(written).errors).toEqual([])
  })

  test('would break its schema with a field missing, or of another type', () => {
    const { placements, ...rest } = written as ToolkitDocument
    for (const broken of [rest, { ...rest, placements: [{ ...placements[0], source: 'p. 3' }] }]) {
      expect(new Validator(documented, '2020-12').validate(broken).valid).toBe(false)
    }
  })

  test('has a schema that takes fields which a later version may add', () => {
    const later = { ...(written as ToolkitDocument), more: [] }
    expect(new Validator(documented, '2020-12').validate(later).valid).toBe(true)
  })

  test('has a schema that says what each field is', () => {
    expect(undescribed(documented)).toEqual([])
  })

  test('has a schema that is the type that the program knows', () => {
    expectTypeOf<Frozen<z.output<typeof toolkitDocumentSchema>>>().toEqualTypeOf<
      Frozen<ToolkitDocument>
    >()
  })

  test('counts the placements of each value of a facet', () => {
    const { facets } = toolkitDocument(toolkitOf(rich), textsOf(rich))
    const source = facets.find(({ id }) => id === 'source')
    expect(source).toEqual({
      id: 'source',
      label: 'Source',
      values: [
        {
          id: 'paper',
          label: 'Paper',
          group: 'The paper',
          count: rich.placements.length - 1,
        },
        { id: 'strategy', label: 'Strategy 2027', group: 'Supplementary', count: 1 },
      ],
    })
  })
})

describe('the files together', () => {
  test('have the same bytes whenever the data is the same', () => {
    expect(filesOf(recommendedToolkit())).toEqual(filesOf(recommendedToolkit()))
  })

  test('hold every schema of the data files, none under the name of another', () => {
    const paths = files.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { path, text } of schemaFiles()) {
      expect(fileOf(files, path.replace('data/', ''))).toBe(text)
    }
  })
})

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value

/** The fields of a schema that it says nothing about. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => undescribed(part, path))
  if (!isObject(schema)) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || !isObject(value)) return undescribed(value, path)
    return Object.entries(value).flatMap(([name, field]) => {
      const place = `${path}.${name}`
      const isSaid = isObject(field) && typeof field['description'] === 'string'
      return [...(isSaid ? [] : [place]), ...undescribed(field, place)]
    })
  })
}
