import { found } from '../../src/domain/toolkit/inventory.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { counted } from '../../src/domain/text/counted.ts'
import { fitText, type Setting } from './fit-text.ts'
import { hueAt, INK, PAPER, QUIET } from './picture-colours.ts'
import { dot } from './picture-dots.ts'
import { matrixSvg } from './picture-matrix.ts'
import { PICTURE } from './picture-size.ts'
import { faceOf, lineOf, round } from './picture-text.ts'

const MARGIN = 60
const BAND = 12
const INNER = PICTURE.width - 2 * MARGIN
const FOOT = 588
/** From a dot of the key to its words, and from these to what is next, in pixels. */
const KEY = 28
const GAP = 36

const TITLE_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 84, lines: 1 },
  { size: 76, lines: 1 },
  { size: 68, lines: 1 },
  { size: 56, lines: 1 },
  { size: 48, lines: 2 },
  { size: 40, lines: 2 },
]
const EYEBROW_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 36, lines: 1 },
  { size: 28, lines: 1 },
]
const LINE_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 28, lines: 1 },
  { size: 24, lines: 1 },
]
const FOOT_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 22, lines: 1 },
  { size: 18, lines: 1 },
]

/**
 * The picture of the whole toolkit, or of the theme with the id `chosen`, as SVG without any text
 * of its own: all letters are outlines. Throws when there is no such theme.
 */
export function pictureSvg(toolkit: Toolkit, chosen: string | null): string {
  const themes = new Map(toolkit.axes.theme.values.map((theme) => [theme.id, theme]))
  const theme = chosen === null ? null : found(themes, chosen)
  const parts = [rect(0, 0, PICTURE.width, PICTURE.height, PAPER), bandSvg(toolkit, chosen)]

  let y = 54
  if (theme) {
    const { size, lines } = fitText(toolkit.title, INNER, EYEBROW_SETTINGS, faceOf(400))
    y += size
    parts.push(lineOf(lines[0] ?? '', { x: MARGIN, baseline: y, size, weight: 400, fill: QUIET }))
    y += 6
  }
  const title = fitText(theme?.title ?? toolkit.title, INNER, TITLE_SETTINGS, faceOf(600))
  for (const text of title.lines) {
    y += title.size
    // The letters of a large size seem to stand right of those of a small one.
    const x = MARGIN - title.size * 0.04
    parts.push(lineOf(text, { x, baseline: y, size: title.size, weight: 600, fill: INK }))
  }
  const line = fitText(countLine(toolkit, chosen), INNER, LINE_SETTINGS, faceOf(400))
  y += 46
  parts.push(
    lineOf(line.lines[0] ?? '', {
      x: MARGIN,
      baseline: y,
      size: line.size,
      weight: 400,
      fill: QUIET,
    }),
  )
  y += 32
  const box = { x: MARGIN, y, width: INNER, height: FOOT - 44 - y }
  parts.push(matrixSvg(toolkit, chosen, box), footSvg(toolkit))
  const { width, height } = PICTURE
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}

/** A band along the top in the hue of the theme, or of all of them. */
function bandSvg(toolkit: Toolkit, chosen: string | null): string {
  const hues = toolkit.axes.theme.values.flatMap(({ id }, index) =>
    chosen === null || id === chosen ? [hueAt(index)] : [],
  )
  const width = PICTURE.width / hues.length
  return hues.map((hue, index) => rect(index * width, 0, width, BAND, hue)).join('')
}

/** `4 challenges × 3 functions: 18 examples from 12 countries` */
function countLine(toolkit: Toolkit, chosen: string | null): string {
  const { axes } = toolkit
  const records = recordsOf(toolkit, chosen)
  const sizes = [
    ...(chosen === null ? [counted(axes.theme.values.length, ...namesOf(axes.theme))] : []),
    counted(axes.challenge.values.length, ...namesOf(axes.challenge)),
    counted(axes.function.values.length, ...namesOf(axes.function)),
  ]
  const examples = new Set(records.map(({ example }) => example.id)).size
  const countries = new Set(records.map(({ country }) => country.code)).size
  return (
    `${sizes.join(' × ')}: ${counted(examples, 'example')} from ` +
    counted(countries, 'country', 'countries')
  )
}

const namesOf = (axis: { readonly label: string; readonly plural: string }) =>
  [axis.label.toLowerCase(), axis.plural] as const

/** The placements that the picture shows in colour. */
const recordsOf = (toolkit: Toolkit, chosen: string | null) =>
  toolkit.records.filter(({ theme }) => theme && (chosen === null || theme.id === chosen))

/** What dots and squares stand for, and the version of the data. */
function footSvg(toolkit: Toolkit): string {
  const { version: dataVersion, records } = toolkit
  const place = { baseline: FOOT, weight: 400, fill: QUIET } as const
  const version = fitText(`Data version ${dataVersion}`, INNER / 4, FOOT_SETTINGS, faceOf(400))
  const [versionText = ''] = version.lines
  const right = { ...place, x: PICTURE.width - MARGIN, size: version.size, end: true }
  const parts = [lineOf(versionText, right)]

  const hasSquares = records.some(({ cell, source }) => cell && source.supplementary)
  const other = hasSquares ? 'example from another source' : ''
  const { size: otherSize } = version
  const otherWidth = other ? KEY + GAP + faceOf(400).width(other, otherSize) : 0
  const room = INNER - faceOf(400).width(versionText, version.size) - GAP - KEY - otherWidth
  const main = `example from ${toolkit.mainSource.short}`
  const { size, lines } = fitText(main, room, FOOT_SETTINGS, faceOf(400))
  const [mainText = ''] = lines
  const y = FOOT - size * 0.33
  parts.push(dot({ x: MARGIN + 8, y }, false, 8, QUIET))
  parts.push(lineOf(mainText, { ...place, x: MARGIN + KEY, size }))
  if (other) {
    const x = MARGIN + KEY + faceOf(400).width(mainText, size) + GAP
    parts.push(dot({ x: x + 8, y }, true, 8, QUIET))
    parts.push(lineOf(other, { ...place, x: x + KEY, size: otherSize }))
  }
  return parts.join('')
}

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`
