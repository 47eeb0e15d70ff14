import type { Explorer } from '../../state/explorer.ts'
import { arriveAtPlaces } from './arrival.ts'
import { keepFocus } from './kept-focus.ts'

/**
 * Sees to it that the focus is where reading goes on, whatever opens or goes away; gives back how to
 * stop. It comes after the first screen, which needs none of it.
 */
export function manageFocus(explorer: Explorer): () => void {
  const stops = [arriveAtPlaces(explorer), keepFocus(explorer)]
  return () => stops.forEach((stop) => stop())
}
