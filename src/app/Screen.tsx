import { Suspense } from 'react'
import { useExplorerState } from '../state/react.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { DroppedNotice } from './DroppedNotice.tsx'
import { FilterNote } from './FilterNote.tsx'
import {
  AboutScreen,
  CellScreen,
  ExampleScreen,
  RecommendationScreen,
  RecommendationsScreen,
  TableScreen,
} from './lazy-screens.ts'
import { MatrixScreen } from './MatrixScreen.tsx'
import { NotFound } from './NotFound.tsx'
import { Toolbar } from './Toolbar.tsx'
import { WIDE } from './wide.ts'

interface ScreenProps {
  readonly slash: boolean
  readonly onSlash: (slash: boolean) => void
}

/** The screen that the address asks for. */
export function Screen(props: ScreenProps) {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Place {...props} />
    </Suspense>
  )
}

function Place({ slash, onSlash }: ScreenProps) {
  const place = useExplorerState((state) => state.place)
  const panel = useExplorerState((state) => state.panel)
  const wide = useMediaQuery(WIDE)
  switch (place.screen) {
    case 'matrix':
      return <MatrixScreen open={null} />
    case 'cell':
      if (panel && wide) return <MatrixScreen open={place.id} />
      return (
        <>
          <FilterNote up={{ screen: 'matrix' }} />
          <CellScreen id={place.id} />
        </>
      )
    case 'example':
      return (
        <>
          <DroppedNotice />
          <ExampleScreen id={place.id} />
        </>
      )
    case 'table':
      return (
        <>
          <Toolbar />
          <TableScreen />
        </>
      )
    case 'recommendations':
      return (
        <>
          <Toolbar />
          <RecommendationsScreen />
        </>
      )
    case 'recommendation':
      return (
        <>
          <FilterNote up={{ screen: 'recommendations' }} />
          <RecommendationScreen id={place.id} />
        </>
      )
    case 'about':
      return (
        <>
          <DroppedNotice />
          <AboutScreen slash={slash} onSlash={onSlash} />
        </>
      )
    case 'not-found':
      return <NotFound path={place.path} />
  }
}
