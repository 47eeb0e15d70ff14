import type { Embed } from '../../domain/address/embed.ts'
import type { Entry } from '../../state/address-bar/address-bar.ts'
import { WIDE } from '../screens/wide.ts'

/**
 * Whether the markup in `root` is what the app shows at first: the page of the same path, with
 * nothing in the address or the history that would show it otherwise.
 */
export function isAsRendered(root: HTMLElement, path: string, opened: Entry): boolean {
  const isBeside = opened.panel && window.matchMedia(WIDE).matches
  return root.dataset['page'] === path && opened.query === '' && !isBeside
}

/** Shows what the page's head keeps out of sight while the app makes it fit the address. */
export function endWaiting(): void {
  document.documentElement.removeAttribute('data-waiting')
}

/**
 * Gives the page the colours and measures of a frame, where it is in one, as its head has done
 * already if it read the address the same way. Gives back whether it is.
 */
export function showEmbedding(embed: Embed | null): boolean {
  const { dataset } = document.documentElement
  if (embed === null) delete dataset['embed']
  else dataset['embed'] = embed
  return embed !== null
}
