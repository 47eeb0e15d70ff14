import { formatPath, type Place } from '../domain/address.ts'
import { formatAddressQuery } from '../domain/address-query.ts'
import type { Embed } from '../domain/embed.ts'
import { embedCode, frameHeight } from '../domain/embed-code.ts'
import { viewTitle } from '../domain/page.ts'
import { DEFAULT_VIEW, type View } from '../domain/view.ts'
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
