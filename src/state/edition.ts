import { createContext, useContext } from 'react'
import type { Edition } from '../domain/edition/edition.ts'
import { ROOT_SITE } from '../domain/address/site.ts'

/** A site at the root of its host that has nothing to take away. */
export const PLAIN_EDITION: Edition = {
  kind: 'site',
  site: ROOT_SITE,
  origin: null,
  download: null,
}

export const EditionContext = createContext<Edition>(PLAIN_EDITION)

/** The build of the tool that is running; a plain site outside of `EditionContext`. */
export function useEdition(): Edition {
  return useContext(EditionContext)
}
