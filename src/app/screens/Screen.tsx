import { Suspense } from 'react'
import { screenOf, type ScreenDefinition } from '../../domain/address/screens.ts'
import { useExplorerState } from '../../state/react.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { DroppedNotice } from '../shell/DroppedNotice.tsx'
import { Toolbar } from '../shell/Toolbar.tsx'
import { MatrixScreen } from './MatrixScreen.tsx'
import { FilterNote } from './screen-components.ts'
import { ScreenBody } from './ScreenBody.tsx'
import { WIDE } from './wide.ts'

/** The screen that the address asks for. */
export function Screen() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Place />
    </Suspense>
  )
}

function Place() {
  const place = useExplorerState((state) => state.place)
  const panel = useExplorerState((state) => state.panel)
  const wide = useMediaQuery(WIDE)
  if (place.screen === 'matrix') return <MatrixScreen open={null} />
  if (place.screen === 'cell' && panel && wide) return <MatrixScreen open={place.id} />
  const screen = screenOf(place.screen)
  return (
    <>
      {screen && <Above screen={screen} />}
      <ScreenBody place={place} />
    </>
  )
}

/** What stands above a screen: the filters, or which of them are on, or what of the address is unknown. */
function Above({ screen: { list, isFiltered, shows } }: { readonly screen: ScreenDefinition }) {
  if (list !== undefined) return <Toolbar />
  return isFiltered && 'up' in shows ? <FilterNote up={shows.up} /> : <DroppedNotice />
}
