import { describe, expect, it, test } from 'vitest'
import { PICTURE } from '../../../scripts/pictures/picture-size.ts'
import { pictureSvg } from '../../../scripts/pictures/picture-svg.ts'
import { pictures } from '../../../scripts/pictures/pictures.ts'
import type { Dataset } from '../../../src/domain/toolkit/dataset.ts'
import type { AxisValueName, Names } from '../../../src/domain/toolkit/names.ts'
import { createToolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { pngHeader } from '../../fixtures/png.ts'
import { shippedData, shippedToolkit } from '../../fixtures/shipped-data.ts'
import { compiled } from '../../fixtures/small-data.ts'

const smallData = compiled()
const small = createToolkit(smallData.dataset, smallData.names)

describe('the pictures of link previews', () => {
  it('are one of the whole and one of each theme, of the size that previews show', async () => {
    const files = await pictures(shippedToolkit)
    expect(files.map(({ path }) => path)).toEqual([
      'pictures/toolkit.png',
      ...shippedToolkit.axes.theme.values.map(({ id }) => `pictures/${id}.png`),
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
    const svg = pictureSvg(shippedToolkit, null)
    const inMatrix = shippedToolkit.records.filter(({ cell }) => cell)
    const squares = inMatrix.filter(({ source }) => source.supplementary)
    expect(svg.match(/<circle/g)).toHaveLength(inMatrix.length - squares.length + 1)
    expect(svg.match(/<rect[^>]* rx=/g)).toHaveLength(squares.length + 1)
  })

  it('have no key for squares where there are none', () => {
    expect(pictureSvg(small, null)).not.toMatch(/<rect[^>]* rx=/)
  })

  it('refuse a theme that there is none of', () => {
    expect(() => pictureSvg(small, 'blue')).toThrow('blue')
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
  const { dataset, names } = shippedData
  const all = <Name>(named: Readonly<Record<string, Name>>, name: Name) =>
    Object.fromEntries(Object.keys(named).map((id) => [id, name]))
  const value: AxisValueName = { title, short: title }
  const named: Names = {
    ...names,
    title,
    themes: all(names.themes, value),
    challenges: all(names.challenges, value),
    functions: all(names.functions, value),
    sources: all(names.sources, title),
  }

  test.each([null, 'green', 'resilience'])('stays within the picture: %s', (theme) => {
    const svg = pictureSvg(createToolkit({ ...dataset, version: title }, named), theme)
    expect(svg).not.toMatch(/<text|script|NaN|undefined/)
    for (const [left, right] of lineEnds(svg)) {
      expect(left).toBeGreaterThanOrEqual(50)
      expect(right).toBeLessThanOrEqual(PICTURE.width - 50)
    }
  })
})

describe('a toolkit of another size', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`)
  const named = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, { title: `Value ${id}`, short: `Value ${id}` }]))
  it.each([
    [1, 1, 1],
    [8, 9, 6],
  ])('of %i × %i × %i fits and draws', async (themes, challenges, functions) => {
    const axes = { theme: many(themes), challenge: many(challenges), function: many(functions) }
    const dataset: Dataset = { ...smallData.dataset, axes, cells: {}, placements: [] }
    const names: Names = {
      ...smallData.names,
      themes: named(axes.theme),
      challenges: named(axes.challenge),
      functions: named(axes.function),
    }
    const other = createToolkit(dataset, names)
    const svg = pictureSvg(other, 'v0')
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
