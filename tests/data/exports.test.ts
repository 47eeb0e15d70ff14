import { Validator } from '@cfworker/json-schema'
import { expect, test } from 'vitest'
import { compileData } from '../../scripts/reading/compile-data.ts'
import { datasetFile } from '../../scripts/generated/dataset-file.ts'
import { closed, fileOf, readCsv, resourceOf } from '../fixtures/exported.ts'
import { schemaFaults } from '../fixtures/table-schema.ts'

const result = await compileData()
if (!result.ok) throw new Error('data/ does not compile: run "npm run data"')
const { dataset } = result

test('the CSV of the data keeps to its codebook, with a row for each placement', () => {
  const rows = readCsv(fileOf(dataset, 'examples.csv'))
  expect(rows).toHaveLength(1 + dataset.placements.length)
  expect(schemaFaults(rows, resourceOf(dataset).schema)).toEqual([])
})

test('toolkit.json of the data keeps to its schema and holds nothing else', () => {
  const written: unknown = JSON.parse(datasetFile(dataset).text)
  const schema: unknown = JSON.parse(fileOf(dataset, 'schema/toolkit.schema.json'))
  expect(new Validator(closed(schema), '2020-12', false).validate(written).errors).toEqual([])
})
