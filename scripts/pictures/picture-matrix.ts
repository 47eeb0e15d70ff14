import { cellId } from '../../src/domain/toolkit/axes.ts'
import type { AxisValue } from '../../src/domain/toolkit/inventory.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { fitText, type FittedText, type Setting } from './fit-text.ts'
import { mixed } from './oklch.ts'
import { EDGE, hueAt, INK, LINE, PAPER, QUIET } from './picture-colours.ts'
import { dotsIn, radiusFor, type Box } from './picture-dots.ts'
import { faceOf, lineOf, round } from './picture-text.ts'
import type { Weight } from './typeface.ts'

const ROW_LABELS = 240
const GROUP_GAP = 20
const GROUP_HEAD = 34
const INSET = 12

const GROUP_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 24, lines: 1 },
  { size: 20, lines: 1 },
  { size: 18, lines: 1 },
]
const ROW_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 28, lines: 1 },
  { size: 24, lines: 1 },
  { size: 22, lines: 1 },
  { size: 20, lines: 2 },
  { size: 16, lines: 2 },
]
const COLUMN_SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 22, lines: 1 },
  { size: 20, lines: 1 },
  { size: 18, lines: 1 },
  { size: 18, lines: 2 },
]

/** The columns of one theme. */
interface Group {
  readonly theme: AxisValue
  readonly hue: string
  readonly state: 'chosen' | 'other' | 'one of all'
  readonly x: number
  readonly width: number
}

/**
 * The matrix as SVG: rows are challenges, columns functions, grouped by theme, with a dot for each
 * example. The columns of the theme with the id `chosen` are wide and in its hue, the others narrow
 * and grey; with null all are in their hues. Columns are named where their names can be read.
 */
export function matrixSvg(toolkit: Toolkit, chosen: string | null, box: Box): string {
  const challenges = toolkit.axes.challenge.values
  const functions = toolkit.axes.function.values
  const groups = groupsOf(toolkit, chosen, box)
  const named = groups.filter(({ state }) => state !== 'other')
  const columnWidth = Math.min(...named.map(({ width }) => width)) / functions.length
  const labels = columnLabels(
    functions.map(({ short }) => short),
    columnWidth - INSET - 4,
  )
  const labelLines = Math.max(0, ...labels.map(({ lines }) => lines.length))
  const columnHead = labelLines === 0 ? 0 : 18 + labelLines * (labels[0]?.size ?? 0)
  const top = box.y + GROUP_HEAD + columnHead
  const bottom = box.y + box.height
  const rowHeight = (bottom - top) / challenges.length

  const { size: titleSize, texts: titles } = groupTitles(groups)
  const rowLabels = labelsOf(
    challenges.map(({ short }) => short),
    ROW_LABELS - 20,
    ROW_SETTINGS,
    400,
  )

  const parts: string[] = []
  groups.forEach((group, index) => {
    const { x, width, state, hue } = group
    const y = box.y + GROUP_HEAD
    if (state === 'chosen') {
      parts.push(rect({ x, y, width, height: bottom - y }, mixed(hue, PAPER, 0.08)))
    }
    const text = titles[index] ?? ''
    const fill = state === 'other' ? QUIET : hue
    parts.push(lineOf(text, { x, baseline: y - 12, size: titleSize, weight: 600, fill }))
    parts.push(rect({ x, y: y - 2, width, height: 4 }, state === 'other' ? LINE : hue))
    if (state === 'other') return
    labels.forEach((label, column) => {
      label.lines.forEach((text, line) => {
        const baseline = y + 9 + (line + 1) * label.size
        const labelX = x + (column * width) / functions.length + INSET
        parts.push(
          lineOf(text, { x: labelX, baseline, size: label.size, weight: 400, fill: QUIET }),
        )
      })
    })
  })

  rowLabels.forEach(({ size, lines }, row) => {
    const y = top + row * rowHeight
    if (row > 0 || columnHead > 0) {
      for (const { x, width, state, hue } of groups) {
        const fill = state === 'chosen' ? mixed(hue, PAPER, 0.3) : LINE
        parts.push(rect({ x, y: y - 0.75, width, height: 1.5 }, fill))
      }
    }
    const first = y + rowHeight / 2 + size * 0.33 - ((lines.length - 1) * size * 1.1) / 2
    lines.forEach((text, line) => {
      const baseline = first + line * size * 1.1
      parts.push(lineOf(text, { x: box.x, baseline, size, weight: 400, fill: INK }))
    })
  })

  const radii = new Map<Group['state'], number>()
  const dots = groups.map((group) => ({
    group,
    cells: cellsOf(toolkit, group, { top, rowHeight }),
  }))
  for (const { group, cells } of dots) {
    const most = group.state === 'chosen' ? 11 : group.state === 'other' ? 5 : 9
    for (const { box: room, squares } of cells) {
      const radius = Math.min(radii.get(group.state) ?? most, radiusFor(squares.length, room, most))
      radii.set(group.state, radius)
    }
  }
  for (const { group, cells } of dots) {
    const fill = group.state === 'other' ? EDGE : group.hue
    for (const { box: room, squares } of cells) {
      parts.push(dotsIn(room, squares, radii.get(group.state) ?? 1, fill))
    }
  }
  return parts.join('')
}

function groupsOf(toolkit: Toolkit, chosen: string | null, box: Box): readonly Group[] {
  const themes = toolkit.axes.theme.values
  const shares = themes.map(({ id }) => (id === chosen ? Math.max(3, themes.length - 1) : 1))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const room = box.width - ROW_LABELS - GROUP_GAP * (themes.length - 1)
  let x = box.x + ROW_LABELS
  return themes.map((theme, index) => {
    const width = (room * (shares[index] ?? 1)) / all
    const state = chosen === null ? 'one of all' : theme.id === chosen ? 'chosen' : 'other'
    const group: Group = { theme, hue: hueAt(index), state, x, width }
    x += width + GROUP_GAP
    return group
  })
}

/** The titles of the groups in one size; the short ones where one of the long ones does not fit. */
function groupTitles(groups: readonly Group[]): {
  readonly size: number
  readonly texts: readonly string[]
} {
  const width = Math.min(...groups.map((group) => group.width)) - 4
  const set = (names: readonly string[]) => labelsOf(names, width, GROUP_SETTINGS, 600)
  const long = groups.map(({ theme }) => theme.title)
  const short = groups.map(({ theme }) => theme.short)
  const names = areWhole(long, set(long)) ? long : short
  const size = set(names)[0]?.size ?? 0
  const texts = groups.map((group, index) => {
    const text = fitText(names[index] ?? '', group.width - 4, [{ size, lines: 1 }], faceOf(600))
    return text.lines[0] ?? ''
  })
  return { size, texts }
}

/** The names of the columns, all in one size; none where they do not fit as they are. */
function columnLabels(names: readonly string[], width: number): readonly FittedText[] {
  const labels = labelsOf(names, width, COLUMN_SETTINGS, 400)
  return areWhole(names, labels) ? labels : []
}

/** Names in the first setting that holds all of them whole, or in the last. */
function labelsOf(
  names: readonly string[],
  width: number,
  settings: readonly [Setting, ...Setting[]],
  weight: Weight,
): readonly FittedText[] {
  const inSetting = (setting: Setting) =>
    names.map((name) => fitText(name, width, [setting], faceOf(weight)))
  const [first, ...others] = settings
  return others.reduce(
    (labels, setting) => (areWhole(names, labels) ? labels : inSetting(setting)),
    inSetting(first),
  )
}

/** Whether no name was broken or cut. */
const areWhole = (names: readonly string[], labels: readonly FittedText[]): boolean =>
  labels.every(({ lines }, index) => lines.join(' ') === names[index])

/** The cells of a group: where their dots may stand, and which of them are squares. */
function cellsOf(
  toolkit: Toolkit,
  { theme, state, x, width }: Group,
  { top, rowHeight }: { readonly top: number; readonly rowHeight: number },
): readonly { readonly box: Box; readonly squares: readonly boolean[] }[] {
  const challenges = toolkit.axes.challenge.values
  const functions = toolkit.axes.function.values
  const columnWidth = width / functions.length
  const inset = state === 'other' ? 6 : INSET
  const room = { width: columnWidth - inset - 4, height: rowHeight - 14 }
  return challenges.flatMap((challenge, row) =>
    functions.map((column, index) => ({
      box: { x: x + index * columnWidth + inset, y: top + row * rowHeight + 7, ...room },
      squares: squaresIn(
        toolkit,
        cellId({ theme: theme.id, challenge: challenge.id, function: column.id }),
      ),
    })),
  )
}

/** For each example of a cell, whether it is from another source than the paper. */
const squaresIn = (toolkit: Toolkit, cell: string): readonly boolean[] =>
  (toolkit.placementsByCell.get(cell) ?? []).map(
    (row) => toolkit.records[row]?.source.supplementary ?? false,
  )

const rect = ({ x, y, width, height }: Box, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`
