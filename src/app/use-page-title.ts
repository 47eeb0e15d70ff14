import { useEffect } from 'react'
import type { Place } from '../domain/address.ts'
import { pageTitle } from '../domain/page.ts'
import { isFiltered } from '../domain/view.ts'
import { filterPhrase } from '../domain/words.ts'
import { useExplorer, useExplorerState } from '../state/react.tsx'

/** Screens that show the same whatever the filters. */
const UNFILTERED: readonly Place['screen'][] = ['about', 'example', 'suggest']

/** Keeps the page's title to the place and the filters of the view. */
export function usePageTitle(): void {
  const { toolkit } = useExplorer()
  const place = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const filters = isFiltered(view) && !UNFILTERED.includes(place.screen)
  const title = pageTitle(place, toolkit, filters ? filterPhrase(view, toolkit) : '')
  useEffect(() => {
    document.title = title
  }, [title])
}
