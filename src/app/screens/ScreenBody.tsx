import { createElement } from 'react'
import type { Place } from '../../domain/address/place.ts'
import { WithTexts } from '../../state/react.tsx'
import { NotLoaded } from '../../ui/NotLoaded.tsx'
import { componentOf, needsTexts } from './screen-components.ts'

/** The component of the screen at a place, once it and what it shows are there. */
export function ScreenBody({ place }: { readonly place: Place }) {
  const component = componentOf(place.screen)
  const body = component && createElement(component, place)
  return needsTexts(place.screen) ? <WithTexts otherwise={<NotLoaded />}>{body}</WithTexts> : body
}
