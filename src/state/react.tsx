import {
  createContext,
  use,
  useContext,
  type ComponentProps,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { useStore } from 'zustand'
import { type Place, formatPath } from '../domain/address/place.ts'
import type { Texts } from '../domain/toolkit/texts.ts'
import type { Toolkit } from '../domain/toolkit/toolkit.ts'
import { formatAddressQuery } from '../domain/address/address.ts'
import type { Span } from '../domain/search/highlight.ts'
import { type View } from '../domain/view/view.ts'
import type { Explorer, ExplorerState } from './explorer.ts'

export const ExplorerContext = createContext<Explorer | null>(null)

/** The explorer that the app runs on. Throws outside of `ExplorerContext`. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('There is no explorer around this component.')
  return explorer
}

/** A part of the explorer's state; the component renders again when that part changes. */
export function useExplorerState<Part>(part: (state: ExplorerState) => Part): Part {
  return useStore(useExplorer().store, part)
}

/** What is told of the things of the toolkit. Throws outside of `WithTexts`. */
export function useTexts(): Texts {
  const texts = useExplorer().texts()
  if (!texts) throw new Error('The texts of the toolkit are not there yet.')
  return texts
}

interface WithTextsProps {
  readonly children: ReactNode
  /** What stands there when the texts cannot be fetched. */
  readonly otherwise: ReactNode
}

/** Shows what needs the toolkit's texts once they are there; until then it waits. */
export function WithTexts({ children, otherwise }: WithTextsProps) {
  const explorer = useExplorer()
  if (!explorer.texts()) use(explorer.triedTexts())
  return explorer.texts() ? children : otherwise
}

/** The toolkit that the explorer shows. */
export function useToolkit(): Toolkit {
  return useExplorer().toolkit
}

/** Splits texts at what the current search found in them. */
export function useMark(): (text: string) => readonly Span[] {
  const engine = useExplorer().engine()
  const terms = useExplorerState((state) => state.selection.search?.terms)
  return (text) => (engine && terms ? engine.highlight(text, terms) : [{ text, marked: false }])
}

interface PlaceLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly place: Place
  /** Another view than the current one. */
  readonly view?: View
  /** Opens the place beside the matrix where there is room. */
  readonly panel?: boolean
}

/** Names what says that a link opens a new tab; it stands once in a page that has such links. */
export const NEW_TAB_NOTE = 'new-tab-note'

/** What a link has that opens a new tab: said to screen readers in one way for all of them. */
export const NEW_TAB = {
  target: '_blank',
  rel: 'noopener noreferrer',
  'aria-describedby': NEW_TAB_NOTE,
} as const

/**
 * A link to a place of the toolkit under the current view, which the app follows without a reload.
 * Inside another page it opens the whole tool in a new tab, so that nobody gets lost in a frame.
 */
export function PlaceLink({
  place,
  view,
  panel = false,
  onClick,
  children,
  ...rest
}: PlaceLinkProps) {
  const explorer = useExplorer()
  const current = useExplorerState((state) => state.view)
  const query = formatAddressQuery(place, view ?? current, explorer.toolkit)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || opensElsewhere(event)) return
    event.preventDefault()
    explorer.go({ place, panel, view: view ?? current })
  }
  const path = formatPath(place)
  const isEmbedded = explorer.embed !== null
  return (
    <a
      {...rest}
      {...(isEmbedded && NEW_TAB)}
      href={explorer.addressBar.href(path, query)}
      data-place={path}
      onClick={isEmbedded ? onClick : follow}
    >
      {children}
    </a>
  )
}

/** Whether a click is meant for another tab or window, which is the browser's to open. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
