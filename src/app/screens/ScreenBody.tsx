import { WithTexts } from '../../state/react.tsx'
import { NotLoaded } from '../../ui/NotLoaded.tsx'
import type { Place } from '../../domain/address/place.ts'
import { componentOf, needsTexts } from './screen-components.ts'

/** The component of the screen at a place, once it and what it shows are there. */
export function ScreenBody({ place }: { readonly place: Place }) {
  const Component = componentOf(place.screen)
  if (!Component) return null
  if (!needsTexts(place.screen)) return <Component {...place} />
  return (
    <WithTexts otherwise={<NotLoaded />}>
      <Component {...place} />
    </WithTexts>
  )
}
