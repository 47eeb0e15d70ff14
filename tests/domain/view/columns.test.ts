import { expect, it } from 'vitest'
import { COLUMNS, isColumnId } from '../../../src/domain/view/columns.ts'
import { createToolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

it('says what stands in each column of the table', () => {
  const { records } = createToolkit(fixture())
  const record = records.find(({ example }) => example.id === 'ostim')
  expect(COLUMNS.map((column) => [column.id, record && column.text(record)])).toEqual([
    ['example', 'OSTİM Industrial Park, "Ankara"'],
    ['country', 'Turkey'],
    ['country-group', 'COSME 2014–20'],
    ['theme', 'Resilience'],
    ['challenge', 'Accelerating innovation'],
    ['function', 'Networking and partnering'],
    ['recommendation', ''],
    ['actions', 'React to crises together; Share staff between companies'],
    ['source', 'Table 4, p. 14'],
  ])
  const green = records.find(({ theme }) => theme?.id === 'green')
  expect(COLUMNS.map((column) => green && column.text(green))).toContain('Green')
})

it('says for a placement under a recommendation which, and no theme or challenge', () => {
  const { records } = createToolkit(recommendedToolkit())
  const record = records.find(({ example }) => example.id === 'circular-hub')
  expect(COLUMNS.map((column) => [column.id, record && column.text(record)])).toEqual([
    ['example', 'Kreislauf-Werkstatt'],
    ['country', 'Austria'],
    ['country-group', 'EU member'],
    ['theme', ''],
    ['challenge', ''],
    ['function', 'Networking and partnering'],
    ['recommendation', 'R1 · Write circular roadmaps'],
    ['actions', 'Mentor founders of circular firms'],
    ['source', 'Table 5, p. 16'],
  ])
})

it('names the document of what is not from the paper', () => {
  const { records } = createToolkit(recommendedToolkit())
  const record = records.find(({ example }) => example.id === 'cluster-strategy')
  const source = COLUMNS.find(({ id }) => id === 'source')
  expect(record && source?.text(record)).toBe('Strategy 2027, p. 7')
})

it('knows its columns from anything else an address may ask for', () => {
  for (const { id } of COLUMNS) expect(isColumnId(id)).toBe(true)
  for (const id of ['', 'Country', 'constructor', 'country ']) expect(isColumnId(id)).toBe(false)
})
