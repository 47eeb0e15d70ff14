import { Suspense, type ReactNode } from 'react'
import { useExplorerState, WithTexts } from '../../state/react.tsx'
import { NotLoaded } from '../../ui/NotLoaded.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { DroppedNotice } from '../shell/DroppedNotice.tsx'
import { FilterNote } from '../shell/FilterNote.tsx'
import {
  AboutScreen,
  CellScreen,
  ExampleScreen,
  RecommendationScreen,
  RecommendationsScreen,
  SuggestScreen,
  TableScreen,
} from './lazy-screens.ts'
import { MatrixScreen } from './MatrixScreen.tsx'
import { NotFound } from './NotFound.tsx'
import { Toolbar } from '../shell/Toolbar.tsx'
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

/** Around a screen that shows more than names. */
function Texts({ children }: { readonly children: ReactNode }) {
  return <WithTexts otherwise={<NotLoaded />}>{children}</WithTexts>
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
          <Texts>
            <CellScreen id={place.id} />
          </Texts>
        </>
      )
    case 'example':
      return (
        <>
          <DroppedNotice />
          <Texts>
            <ExampleScreen id={place.id} />
          </Texts>
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
          <Texts>
            <RecommendationsScreen />
          </Texts>
        </>
      )
    case 'recommendation':
      return (
        <>
          <FilterNote up={{ screen: 'recommendations' }} />
          <Texts>
            <RecommendationScreen id={place.id} />
          </Texts>
        </>
      )
    case 'suggest':
      return (
        <>
          <DroppedNotice />
          <Texts>
            <SuggestScreen cell={place.cell} />
          </Texts>
        </>
      )
    case 'about':
      return (
        <>
          <DroppedNotice />
          <Texts>
            <AboutScreen slash={slash} onSlash={onSlash} />
          </Texts>
        </>
      )
    case 'not-found':
      return <NotFound path={place.path} />
  }
}
