import { Validator } from '@cfworker/json-schema'
import { expect, test } from 'vitest'
import { datasetFile } from '../../scripts/generated/dataset-file.ts'
import { exportFiles } from '../../scripts/generated/export-files.ts'
import { closed, fileOf, readCsv, resourceOf } from '../fixtures/exported.ts'
import { shippedData, shippedToolkit } from '../fixtures/shipped-data.ts'
import { schemaFaults } from '../fixtures/table-schema.ts'

const { texts } = shippedData
const files = exportFiles(shippedToolkit, texts)

test('the CSV of the data keeps to its codebook, with a row for each placement', () => {
  const rows = readCsv(fileOf(files, 'examples.csv'))
  expect(rows).toHaveLength(1 + shippedToolkit.placements.length)
  expect(schemaFaults(rows, resourceOf(files).schema)).toEqual([])
})

test('toolkit.json of the data keeps to its schema and holds nothing else', () => {
  const written: unknown = JSON.parse(datasetFile(shippedToolkit, texts).text)
  const schema: unknown = JSON.parse(fileOf(files, 'schema/toolkit.schema.json'))
  expect(new Validator(closed(schema), '2020-12', false).validate(written).errors).toEqual([])
})
