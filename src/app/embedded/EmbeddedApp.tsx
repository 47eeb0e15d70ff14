import { useEffect, useRef } from 'react'
import { EditionContext } from '../../state/edition.ts'
import {
  ExplorerContext,
  NEW_TAB,
  NEW_TAB_NOTE,
  PlaceLink,
  useExplorerState,
  useToolkit,
} from '../../state/react.tsx'
import { OutLinkContext } from '../../ui/OutLink.tsx'
import type { AppProps } from '../App.tsx'
import styles from './Embedded.module.css'
import { EmbeddedScreen } from './EmbeddedScreen.tsx'
import { reportHeight } from './report-height.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { useReadyMark } from '../page/use-ready-mark.ts'

/**
 * One place of the toolkit for a frame in another page: no head, no search, no filters to change.
 * Every link opens a new tab.
 */
export function EmbeddedApp({ edition, explorer }: AppProps) {
  return (
    <EditionContext value={edition}>
      <ExplorerContext value={explorer}>
        <OutLinkContext value={NEW_TAB}>
          <Frame />
        </OutLinkContext>
      </ExplorerContext>
    </EditionContext>
  )
}

function Frame() {
  const content = useRef<HTMLDivElement>(null)
  usePageTitle()
  useReadyMark()
  useEffect(() => (content.current ? reportHeight(content.current) : undefined), [])
  return (
    <div ref={content} className={styles.frame}>
      <main className={styles.main}>
        <EmbeddedScreen />
      </main>
      <Origin />
      <p id={NEW_TAB_NOTE} hidden>
        Opens in a new tab
      </p>
    </div>
  )
}

/** Where this comes from, and the way to all of it: the same place and view in the whole tool. */
function Origin() {
  const { title, version } = useToolkit()
  const place = useExplorerState((state) => state.place)
  return (
    <footer className={styles.origin}>
      <p>
        From {title}, data version {version} –{' '}
        <PlaceLink place={place}>
          Open the full tool<span aria-hidden="true"> ↗</span>
        </PlaceLink>
        . Links open a new tab.
      </p>
    </footer>
  )
}
