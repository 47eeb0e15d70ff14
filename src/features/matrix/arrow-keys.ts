/** Which way a key goes: across or down, towards the end or the start. */
const WAYS: Readonly<Record<string, { readonly across: boolean; readonly sign: 1 | -1 }>> = {
  ArrowRight: { across: true, sign: 1 },
  ArrowLeft: { across: true, sign: -1 },
  ArrowDown: { across: false, sign: 1 },
  ArrowUp: { across: false, sign: -1 },
}

/**
 * Moves the focus from one link of a cell to the nearest one in the direction of an arrow key, as
 * they stand on the screen, so that it works in every layout. Home and End go to the first and last
 * link. Gives back how to stop.
 */
export function moveByArrowKeys(table: HTMLElement): () => void {
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (!(event.target instanceof HTMLAnchorElement)) return
    const links = [...table.querySelectorAll<HTMLAnchorElement>('td a')]
    const next = target(event.key, event.target, links)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  table.addEventListener('keydown', move)
  return () => table.removeEventListener('keydown', move)
}

function target(
  key: string,
  from: HTMLAnchorElement,
  links: readonly HTMLAnchorElement[],
): HTMLAnchorElement | undefined {
  if (key === 'Home') return links[0]
  if (key === 'End') return links.at(-1)
  const way = WAYS[key]
  if (!way) return undefined
  const origin = centre(from)
  const along = way.across ? 'x' : 'y'
  const beside = way.across ? 'y' : 'x'
  let best: { readonly link: HTMLAnchorElement; readonly distance: number } | undefined
  for (const link of links) {
    const point = centre(link)
    const ahead = (point[along] - origin[along]) * way.sign
    const aside = Math.abs(point[beside] - origin[beside])
    // Only what lies in the same line of cells, so that a row's end is an end.
    if (link === from || ahead <= 1 || aside > ahead) continue
    const distance = ahead + 4 * aside
    if (!best || distance < best.distance) best = { link, distance }
  }
  return best?.link
}

function centre(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
