import { useEffect } from 'react'
import { viewTitle } from '../../domain/page/page.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'

/** Keeps the page's title to the place and the filters of the view. */
export function usePageTitle(): void {
  const { toolkit } = useExplorer()
  const place = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const title = viewTitle(place, view, toolkit)
  useEffect(() => {
    document.title = title
  }, [title])
}
