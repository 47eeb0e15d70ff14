import { Suspense } from 'react'
import { useExplorerState } from '../../state/react.tsx'
import { lazyComponent } from '../../ui/lazy-component.tsx'

const DroppedWords = lazyComponent(
  async () => (await import('./DroppedWords.tsx')).DroppedWords,
  'early',
)

/** Where the address asked for something that the toolkit does not know: says what; few ever do. */
export function DroppedNotice() {
  const isWhole = useExplorerState((state) => state.dropped.length === 0)
  if (isWhole) return null
  return (
    <Suspense>
      <DroppedWords />
    </Suspense>
  )
}
