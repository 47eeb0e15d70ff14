import { lazyComponent } from '../../ui/lazy-component.tsx'
import { Popover } from '../../ui/Popover.tsx'

const LayoutFields = lazyComponent(async () => (await import('./LayoutFields.tsx')).LayoutFields)

/** Opens the choice of how the matrix is laid out. */
export function LayoutMenu() {
  return (
    <Popover label="Layout" title="Layout of the matrix">
      <LayoutFields />
    </Popover>
  )
}
