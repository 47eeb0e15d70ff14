import { expect, it } from 'vitest'
import { COLUMN_TEXT } from '../../../src/domain/view/column-text.ts'
import { COLUMN_IDS, isColumnId } from '../../../src/domain/view/columns.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

it('says what stands in each column of the table', () => {
  const { records } = toolkitOf(fixture())
  const record = records.find(({ example }) => example.id === 'ostim')
  expect(COLUMN_IDS.map((id) => [id, record && COLUMN_TEXT[id](record)])).toEqual([
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
  expect(COLUMN_IDS.map((id) => green && COLUMN_TEXT[id](green))).toContain('Green')
})

it('says for a placement under a recommendation which, and no theme or challenge', () => {
  const { records } = toolkitOf(recommendedToolkit())
  const record = records.find(({ example }) => example.id === 'circular-hub')
  expect(COLUMN_IDS.map((id) => [id, record && COLUMN_TEXT[id](record)])).toEqual([
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
  const { records } = toolkitOf(recommendedToolkit())
  const record = records.find(({ example }) => example.id === 'cluster-strategy')
  expect(record && COLUMN_TEXT.source(record)).toBe('Strategy 2027, p. 7')
})

it('knows its columns from anything else an address may ask for', () => {
  for (const id of COLUMN_IDS) expect(isColumnId(id)).toBe(true)
  for (const id of ['', 'Country', 'constructor', 'country ']) expect(isColumnId(id)).toBe(false)
})
