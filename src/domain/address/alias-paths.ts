import { type Place, formatPath, parsePath } from './place.ts'
import { AXES, type AxisId } from '../toolkit/axes.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'

/** An address of earlier, and what it shows today. */
export interface AliasPath {
  readonly path: string
  readonly place: Place
}

/**
 * Every path that a renamed id once had: those of the examples, recommendations and cells that
 * aliases name, and those of the cells of a renamed theme, challenge or function, in any mixture of
 * old and new names. Each leads where `parsePath` says.
 */
export function aliasPaths(toolkit: Toolkit): readonly AliasPath[] {
  const { aliases } = toolkit
  const things = aliases
    .filter(({ kind }) => kind === 'example' || kind === 'recommendation' || kind === 'cell')
    .map(({ kind, from }) => `${kind}/${from}/`)
  const cells = Array.from(toolkit.cells.values(), (cell) =>
    AXES.map((axis) => namesOf(axis, cell[axis])),
  )
  const paths = new Set([...things, ...cells.flatMap(mixtures).map((id) => `cell/${id}/`)])
  return [...paths].flatMap((path) => {
    const place = parsePath(path, toolkit)
    return place.screen === 'not-found' || formatPath(place) === path ? [] : [{ path, place }]
  })

  /** What a value of an axis is and was called. */
  function namesOf(axis: AxisId, id: string): readonly string[] {
    return [id, ...aliases.filter(({ kind, to }) => kind === axis && to === id).map((a) => a.from)]
  }
}

/** `[['a', 'b'], ['c']]` → `a/c`, `b/c` */
function mixtures(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (heads, names) =>
      heads.flatMap((head) => names.map((name) => (head ? `${head}/${name}` : name))),
    [''],
  )
}
