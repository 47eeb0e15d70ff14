import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AXES, cellId } from '../../../src/domain/toolkit/axes.ts'
import { axisValue } from '../../../src/domain/toolkit/cell-title.ts'
import { found } from '../../../src/domain/toolkit/inventory.ts'
import { columnAxis, layOut } from '../../../src/domain/view/matrix-grid.ts'
import { neighbours } from '../../../src/domain/toolkit/neighbours.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts'
import { wholes, LAYOUTS, situations } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(fixture())
const withMatrix = (view: View, matrix: Partial<View['matrix']>): View => ({
  ...view,
  matrix: { ...view.matrix, ...matrix },
})
const cellsOf = (grid: ReturnType<typeof layOut>) => grid.rows.flatMap(({ cells }) => cells)

describe('laying the matrix out', () => {
  it.each(LAYOUTS)('gives each cell once with $rows as rows and $groups as groups', (layout) => {
    const grid = layOut(toolkit, withMatrix(DEFAULT_VIEW, layout))
    expect(grid).toMatchObject({ rowAxis: layout.rows, groupAxis: layout.groups })
    expect([grid.rowAxis, grid.groupAxis, grid.columnAxis].sort()).toEqual([...AXES].sort())
    const ids = cellsOf(grid).map(({ id }) => id)
    expect(ids).toHaveLength(12)
    expect(new Set(ids)).toEqual(new Set(toolkit.cells.keys()))
  })

  it('puts each cell under its headings, in the order of the data', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view }) => {
        const grid = layOut(toolkit, view)
        for (const { value, cells } of grid.rows) {
          expect(cells.map((cell) => [cell[grid.groupAxis], cell[grid.columnAxis]])).toEqual(
            grid.groups.flatMap((group) => grid.columns.map((column) => [group.id, column.id])),
          )
          expect(cells.every((cell) => cell[grid.rowAxis] === value.id)).toBe(true)
        }
        for (const [axis, values] of [
          [grid.rowAxis, grid.rows.map(({ value }) => value)],
          [grid.groupAxis, grid.groups],
          [grid.columnAxis, grid.columns],
        ] as const) {
          expect(values).toEqual(
            toolkit.axes[axis].values.filter((value) => values.includes(value)),
          )
        }
      }),
    )
  })

  it('gives every cell when it is not zoomed, only the chosen ones when it is', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view }) => {
        const all = [...toolkit.cells.values()]
        const chosen = all.filter((cell) =>
          AXES.every((axis) => view.chosen[axis]?.includes(cell[axis]) ?? true),
        )
        const whole = cellsOf(layOut(toolkit, withMatrix(view, { zoom: false })))
        expect(whole).toHaveLength(all.length)
        expect(new Set(whole)).toEqual(new Set(all))
        const zoomed = cellsOf(layOut(toolkit, withMatrix(view, { zoom: true })))
        expect(zoomed).toHaveLength(chosen.length)
        expect(new Set(zoomed)).toEqual(new Set(chosen))
      }),
    )
  })

  it('makes columns of the axis that is left', () => {
    expect(columnAxis({ rows: 'challenge', groups: 'theme', zoom: false })).toBe('function')
    expect(columnAxis({ rows: 'function', groups: 'theme', zoom: false })).toBe('challenge')
    expect(columnAxis({ rows: 'challenge', groups: 'function', zoom: false })).toBe('theme')
  })
})

describe('a cell', () => {
  it('has the id of its values', () => {
    for (const cell of toolkit.cells.values()) expect(cellId(cell)).toBe(cell.id)
  })

  it('has as neighbours just the cells that differ on one axis, axis by axis', () => {
    fc.assert(
      fc.property(wholes.map(toolkitOf), (toolkit) => {
        const all = [...toolkit.cells.values()]
        for (const cell of all) {
          const groups = neighbours(toolkit, cell)
          expect(groups.map(({ axis }) => axis)).toEqual(AXES)
          for (const { axis, cells } of groups) {
            const others = AXES.filter((other) => other !== axis)
            expect(cells).toEqual(
              all.filter(
                (other) =>
                  other[axis] !== cell[axis] && others.every((same) => other[same] === cell[same]),
              ),
            )
          }
        }
      }),
    )
  })

  it('knows its value on each axis', () => {
    const cell = found(toolkit.cells, 'green/skills/networking')
    expect(AXES.map((axis) => axisValue(toolkit, cell, axis).short)).toEqual([
      'Green',
      'Skills',
      'Networking',
    ])
    expect(() => axisValue(toolkit, { ...cell, theme: 'blue' }, 'theme')).toThrow('blue')
  })
})
