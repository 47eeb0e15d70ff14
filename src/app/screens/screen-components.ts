import type { ComponentType } from 'react'
import type { Place } from '../../domain/address/place.ts'
import { isThing, screenOf, SCREENS, type ScreenDefinition } from '../../domain/address/screens.ts'
import { lazyComponent, type LazyComponent } from '../../ui/lazy-component.tsx'

/** Every component of a screen, to be fetched when it is near. */
const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('../../features/*/*Screen.tsx')

/** All screens but the first. */
const later: readonly ScreenDefinition[] = SCREENS.filter(({ id }) => id !== 'matrix')

const COMPONENTS = new Map<string, LazyComponent<Place>>([
  ...later.map(
    ({ id, component, isHeavy = false }) =>
      [id, lazyComponent(() => load(component), isHeavy ? 'needed' : 'ahead')] as const,
  ),
  ['not-found', lazyComponent(async () => asComponent((await import('./NotFound.tsx')).NotFound))],
])

/** What stands above the screen of one thing. */
export const FilterNote = lazyComponent(
  async () => (await import('../shell/FilterNote.tsx')).FilterNote,
)

/** The component of a screen; undefined for the matrix, which comes with the first script. */
export function componentOf(screen: string): LazyComponent<Place> | undefined {
  return COMPONENTS.get(screen)
}

async function load(component: string): Promise<ComponentType<Place>> {
  const file = FILES[`../../features/${component}.tsx`]
  return asComponent((await file?.())?.[component.replace(/^.*\//, '')])
}

/** What is exported as a component: that it takes a place is the registry's word. */
function asComponent(value: unknown): ComponentType<Place> {
  if (!isComponent(value)) throw new Error('A screen has no component where its entry says.')
  return value
}

const isComponent = (value: unknown): value is ComponentType<Place> => typeof value === 'function'

/** Whether a screen shows more than names, and so waits for the texts of the toolkit. */
export function needsTexts(screen: string): boolean {
  return screenOf(screen)?.needsTexts ?? false
}

/** Fetches what a screen needs beyond the first script; done at once where that is nothing. */
export async function fetchScreen(screen: string): Promise<void> {
  await Promise.all([
    componentOf(screen)?.fetch(),
    isThing(screen) ? FilterNote.fetch() : undefined,
  ])
}
