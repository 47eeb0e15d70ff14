import { describe, expect, it, test } from 'vitest'
import { compileData } from '../../../scripts/reading/compile-data.ts'
import { PICTURE } from '../../../scripts/pictures/picture-size.ts'
import { pictureSvg } from '../../../scripts/pictures/picture-svg.ts'
import { pictures } from '../../../scripts/pictures/pictures.ts'
import type { Dataset } from '../../../src/domain/toolkit/dataset.ts'
import { createToolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { compileFiles, SMALL_DATA } from '../../fixtures/small-data.ts'
import { pngHeader } from '../../fixtures/png.ts'

const result = await compileData()
if (!result.ok) throw new Error('the data does not compile')
const { dataset } = result
const smallResult = compileFiles(SMALL_DATA)
if (!smallResult.ok) throw new Error('the small data does not compile')
const small = smallResult.dataset

describe('the pictures of link previews', () => {
  it('are one of the whole and one of each theme, of the size that previews show', async () => {
    const files = await pictures(dataset)
    expect(files.map(({ path }) => path)).toEqual([
      'pictures/toolkit.png',
      ...dataset.themes.map(({ id }) => `pictures/${id}.png`),
    ])
    for (const { content } of files) {
      expect(pngHeader(content)).toMatchObject({ width: 1200, height: 630 })
      expect(content.length).toBeLessThan(60_000)
    }
    expect(new Set(files.map(({ content }) => Buffer.from(content).toString('base64'))).size).toBe(
      4,
    )
  })

  it('are the same bytes each time', async () => {
    expect(await pictures(small)).toEqual(await pictures(small))
  })

  it('have a mark for each example in its cell and two for the key', () => {
    const toolkit = createToolkit(dataset)
    const svg = pictureSvg(toolkit, null)
    const inMatrix = toolkit.records.filter(({ cell }) => cell)
    const squares = inMatrix.filter(({ source }) => source.supplementary)
    expect(svg.match(/<circle/g)).toHaveLength(inMatrix.length - squares.length + 1)
    expect(svg.match(/<rect[^>]* rx=/g)).toHaveLength(squares.length + 1)
  })

  it('have no key for squares where there are none', () => {
    expect(pictureSvg(createToolkit(small), null)).not.toMatch(/<rect[^>]* rx=/)
  })

  it('refuse a theme that there is none of', () => {
    expect(() => pictureSvg(createToolkit(small), 'blue')).toThrow('blue')
  })
})

const HOSTILE =
  '<script>alert("&")</script> ]]> &amp; \u202e\u0000 Ψηφιακός преход žluťoučký 日本 🦊'
const TITLES = [
  ['a long title', 'Of clusters and all that they can do for an economy in transition '.repeat(9)],
  ['a long word', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(9)],
  ['hostile text', HOSTILE],
  ['nothing that can be seen', '\u200b\u202e'],
  ['marks upon marks', `e${'\u0301'.repeat(99)} `.repeat(40)],
] as const

describe.each(TITLES)('%s', (_, title) => {
  const all = <Value extends object>(values: readonly Value[]) =>
    values.map((value) => ({ ...value, title, short: title }))
  const named: Dataset = {
    ...dataset,
    title,
    version: title,
    themes: all(dataset.themes),
    challenges: all(dataset.challenges),
    functions: all(dataset.functions),
    sources: all(dataset.sources),
  }

  test.each([null, 'green', 'resilience'])('stays within the picture: %s', (theme) => {
    const svg = pictureSvg(createToolkit(named), theme)
    expect(svg).not.toMatch(/<text|script|NaN|undefined/)
    for (const [left, right] of lineEnds(svg)) {
      expect(left).toBeGreaterThanOrEqual(50)
      expect(right).toBeLessThanOrEqual(PICTURE.width - 50)
    }
  })
})

describe('a toolkit of another size', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `v${index}`, name: `Value ${index}` }))
  const value = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    id,
    title: name,
    short: name,
    explanation: { text: '', source: { document: small.mainSource } },
    functions: {},
  })
  it.each([
    [1, 1, 1],
    [8, 9, 6],
  ])('of %i × %i × %i fits and draws', async (themes, challenges, functions) => {
    const other: Dataset = {
      ...small,
      themes: many(themes).map(value),
      challenges: many(challenges).map(value),
      functions: many(functions).map(value),
      cells: [],
      placements: [],
    }
    const svg = pictureSvg(createToolkit(other), 'v0')
    for (const [left, right] of lineEnds(svg)) {
      expect(left).toBeGreaterThanOrEqual(50)
      expect(right).toBeLessThanOrEqual(PICTURE.width - 50)
    }
    for (const { content } of await pictures(other)) expect(pngHeader(content).width).toBe(1200)
  })
})

/** Where each line of text begins and ends, from left to right in pixels. */
function lineEnds(svg: string): readonly (readonly [number, number])[] {
  const lines = svg.matchAll(/<path transform="translate\(([\d.]+) [\d.]+\)"[^>]* d="([^"]+)"/g)
  return [...lines].map(([, x, path]) => {
    const pairs = [...(path ?? '').matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)]
    const across = pairs.map(([, px]) => Number(px))
    return [Number(x) + Math.min(...across), Number(x) + Math.max(...across)]
  })
}
