import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../src/domain/view/arrange.ts'
import { csvField, csvFileName, toCsv } from '../../../src/domain/exports/csv.ts'
import { select } from '../../../src/domain/view/select.ts'
import type { PlacementRecord } from '../../../src/domain/toolkit/placement-record.ts'
import type { Texts } from '../../../src/domain/toolkit/texts.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts'
import { situations } from '../../fixtures/arbitraries.ts'
import { textsOf, toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(fixture())
const texts = textsOf(fixture())
const absolute = (path: string) => `https://site.example/sub/${path}`

const HEADER =
  'placement_id,kind,example_id,example,country_code,country,country_group,theme,challenge,' +
  'function,cell_id,recommendation_id,actions,url,source,source_table,source_page,permalink,' +
  'data_version,example_kind,example_level,technologies,supplementary\r\n'

/** Reads a file strictly after the grammar of RFC 4180; throws where the file breaks it. */
function readCsv(file: string): string[][] {
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < file.length) {
    field.lastIndex = at
    const match = field.exec(file)
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? '')
    at = field.lastIndex
    if (file.startsWith(',', at)) at += 1
    else if (file.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else throw new Error(`Neither a comma nor CRLF at ${String(at)}`)
  }
  if (row.length > 0) throw new Error('The last row does not end')
  return rows
}

const FORMULA = /^[=+\-@\t\r]/
/** What stands in the file for a text: the text itself, or an apostrophe before a formula. */
const asWritten = (text: string) => (FORMULA.test(text) ? `'${text}` : text)

/** The fields that the contract asks for, in its order. */
function fieldsOf(record: PlacementRecord, texts: Texts, version: string): string[] {
  const { placement, example, country } = record
  const spot =
    'cell' in placement ? placement.cell : `${placement.recommendation}/${placement.function}`
  const [theme = '', challenge = '', cluster = ''] =
    'cell' in placement ? placement.cell.split('/') : ['', '', placement.function]
  const recommendation = 'cell' in placement ? '' : placement.recommendation
  return [
    `${example.id}@${spot}`,
    recommendation === '' ? 'matrix' : 'recommendation',
    example.id,
    example.name,
    country.code,
    country.name,
    country.group,
    theme,
    challenge,
    cluster,
    recommendation === '' ? spot : '',
    recommendation,
    record.actions.map(({ title }) => title).join('; '),
    texts.examples[example.id]?.url ?? '',
    placement.source.document,
    String(placement.source.table ?? ''),
    String(placement.source.page ?? ''),
    recommendation === ''
      ? `https://site.example/sub/cell/${spot}/`
      : `https://site.example/sub/recommendation/${recommendation}/`,
    version,
    example.kind ?? '',
    example.level ?? '',
    example.technologies.join('; '),
    record.source.supplementary ? 'true' : 'false',
  ]
}

describe('the CSV of a view', () => {
  it('holds exactly its rows in its order, with the fields that went in', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, texts, view, search, scope }) => {
        const rows = arrange(toolkit, view, select(toolkit, view, search, scope))
        const [, ...read] = readCsv(toCsv(toolkit, texts, rows, absolute))
        const expected = rows.map((row) => {
          const record = toolkit.records[row]
          return record ? fieldsOf(record, texts, '1.0.0').map(asWritten) : []
        })
        expect(read).toEqual(expected)
      }),
    )
  })

  it('begins with the columns of the contract and no byte-order mark', () => {
    expect(toCsv(toolkit, texts, [0, 1], absolute).startsWith(HEADER)).toBe(true)
  })

  it('is the header alone where the view is empty', () => {
    expect(toCsv(toolkit, texts, [], absolute)).toBe(HEADER)
  })

  it('ends each row with CRLF and breaks no line elsewhere', () => {
    const file = toCsv(toolkit, texts, [...toolkit.records.keys()], absolute)
    const lines = file.split('\r\n')
    expect(lines).toHaveLength(1 + toolkit.records.length + 1)
    expect(lines.at(-1)).toBe('')
    expect(lines.join('')).not.toMatch(/[\r\n]/)
  })

  it('writes a placement as this line', () => {
    const row = toolkit.records.findIndex(({ example }) => example.id === 'ostim')
    expect(toCsv(toolkit, texts, [row], absolute).slice(HEADER.length)).toBe(
      'ostim@resilience/innovation/networking,matrix,ostim,"OSTİM Industrial Park, ""Ankara""",' +
        'TR,Turkey,cosme,resilience,innovation,networking,resilience/innovation/networking,,' +
        'React to crises together; Share staff between companies,https://www.ostim.example/,' +
        'paper,4,14,https://site.example/sub/cell/resilience/innovation/networking/,1.0.0,,,,false\r\n',
    )
  })

  it('writes a placement under a recommendation without theme, challenge and cell', () => {
    const [toolkit, texts] = [toolkitOf(recommendedToolkit()), textsOf(recommendedToolkit())]
    const rowOf = (id: string) => toolkit.records.findIndex((record) => record.id === id)
    const rows = ['circular-hub@r01/networking', 'energy-cluster-denmark@r01/intelligence']
    expect(toCsv(toolkit, texts, rows.map(rowOf), absolute).slice(HEADER.length)).toBe(
      'circular-hub@r01/networking,recommendation,circular-hub,Kreislauf-Werkstatt,' +
        'AT,Austria,eu,,,networking,,r01,Mentor founders of circular firms,' +
        'https://werkstatt.example/,paper,5,16,' +
        'https://site.example/sub/recommendation/r01/,1.0.0,,,,false\r\n' +
        'energy-cluster-denmark@r01/intelligence,recommendation,energy-cluster-denmark,' +
        'Energy Cluster Denmark,DK,Denmark,eu,,,intelligence,,r01,' +
        'Map regional strengths in green technology,https://www.energycluster.dk/en/,paper,5,16,' +
        'https://site.example/sub/recommendation/r01/,1.0.0,network,national,,false\r\n',
    )
  })

  it('writes a placement of another source with that source, and no link where there is none', () => {
    const [toolkit, texts] = [toolkitOf(recommendedToolkit()), textsOf(recommendedToolkit())]
    const row = toolkit.records.findIndex(({ example }) => example.id === 'cluster-strategy')
    const [, fields] = readCsv(toCsv(toolkit, texts, [row], absolute))
    expect(fields?.[1]).toBe('matrix')
    expect(fields?.slice(13, 17)).toEqual(['', 'strategy', '', '7'])
    expect(fields?.slice(19)).toEqual(['strategy', 'regional', 'hydrogen; solar', 'true'])
  })

  it('leaves the table and page empty where the source has none', () => {
    const base = fixture()
    const data = fixture({
      placements: base.placements.map((placement) => ({
        ...placement,
        source: { document: 'paper' },
      })),
    })
    const [, fields] = readCsv(toCsv(toolkitOf(data), textsOf(data), [0], absolute))
    expect(fields?.slice(14, 17)).toEqual(['paper', '', ''])
  })
})

describe('a field of the CSV', () => {
  it('reads back as it was written, whatever it holds', () => {
    const hostile = fc.array(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", ' ', 'a', '\uFEFF', 'é'),
    )
    const text = fc.oneof(
      hostile.map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const [read, ...more] = readCsv(texts.map(csvField).join(',') + '\r\n')
        expect(more).toEqual([])
        expect(read).toEqual(texts.map(asWritten))
        expect(read?.some((field) => FORMULA.test(field))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+32 2', "'+32 2"],
    ['-', "'-"],
    ['@here', "'@here"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['say "hi"', '"say ""hi"""'],
    ['a=b', 'a=b'],
  ])('%j stands as %j', (text, field) => {
    expect(csvField(text)).toBe(field)
  })
})

describe('the name of the file', () => {
  const nameOf = (view: Partial<View>) => csvFileName({ ...DEFAULT_VIEW, ...view }, toolkit)

  it('says all where nothing is filtered', () => {
    expect(nameOf({})).toBe('cluster-policy-toolkit_all_1.0.0.csv')
    expect(nameOf({ q: '  ' })).toBe('cluster-policy-toolkit_all_1.0.0.csv')
    const layout: Partial<View> = {
      matrix: { rows: 'theme', groups: 'function', zoom: true },
      table: { sort: { column: 'theme', descending: true }, columns: ['theme'], byCountry: true },
    }
    expect(nameOf(layout)).toBe('cluster-policy-toolkit_all_1.0.0.csv')
  })

  it('says the filters and the search', () => {
    const chosen = { theme: ['green', 'digital'], country: ['BE'] }
    expect(nameOf({ chosen })).toBe(
      'cluster-policy-toolkit_theme-green-digital-country-be_1.0.0.csv',
    )
    expect(nameOf({ q: 'R&D Österreich' })).toBe(
      'cluster-policy-toolkit_q-r-d-osterreich_1.0.0.csv',
    )
  })

  it('says recommendations by their ids', () => {
    const chosen = { recommendation: ['r01', 'r03'], source: ['paper'] }
    expect(csvFileName({ ...DEFAULT_VIEW, chosen }, toolkitOf(recommendedToolkit()))).toBe(
      'cluster-policy-toolkit_recommendation-r01-r03-source-paper_1.0.0.csv',
    )
  })

  it('says the part of the toolkit that the rows are from', () => {
    expect(csvFileName(DEFAULT_VIEW, toolkit, 'green/skills/networking')).toBe(
      'cluster-policy-toolkit_green-skills-networking_1.0.0.csv',
    )
  })

  it.each(['../../etc/passwd', 'CON', 'a\u0000b', '.', '%2e%2e', '😀', '\u202Efdp.exe', '"; rm'])(
    'is harmless whatever is searched for: %j',
    (q) => {
      expect(nameOf({ q })).toMatch(/^cluster-policy-toolkit_[a-z0-9-]+_1\.0\.0\.csv$/)
    },
  )

  it('is short and plain for every view', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view }) => {
        const name = csvFileName(view, toolkit)
        expect(name).toMatch(/^cluster-policy-toolkit_[a-z0-9]+(-[a-z0-9]+)*_1\.0\.0\.csv$/)
        expect(name.length).toBeLessThanOrEqual(120)
      }),
    )
  })
})
