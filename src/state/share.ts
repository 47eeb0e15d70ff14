import { type Place, formatPath } from '../domain/address/place.ts'
import { formatAddressQuery } from '../domain/address/address.ts'
import type { Embed } from '../domain/address/embed.ts'
import { embedCode, frameHeight } from '../domain/page/embed-code.ts'
import { viewTitle } from '../domain/page/page.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { useEdition } from './edition.ts'
import { useExplorer } from './react.tsx'

/** What hands a place on to others, each made when it is asked for. */
export interface Share {
  /** The full address. */
  readonly link: () => string
  /** Markup that shows the place inside another page; null where the tool has no address to be shown from. */
  readonly embedCode: (() => string) | null
}

/** How to hand on a place, under a view where it depends on one. */
export function useShare(place: Place, view: View = DEFAULT_VIEW): Share {
  const { addressBar, toolkit } = useExplorer()
  const { kind } = useEdition()
  const address = (embed: Embed | null) =>
    addressBar.absolute(formatPath(place), formatAddressQuery(place, view, toolkit, embed))
  return {
    link: () => address(null),
    embedCode:
      kind === 'file'
        ? null
        : () =>
            embedCode({
              address: address('auto'),
              title: viewTitle(place, view, toolkit),
              height: frameHeight(place),
            }),
  }
}
