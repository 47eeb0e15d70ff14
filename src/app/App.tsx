import { Suspense, type MouseEvent } from 'react'
import { screenOf } from '../domain/address/screens.ts'
import type { Edition } from '../domain/edition/edition.ts'
import type { Explorer } from '../state/explorer.ts'
import { EditionContext } from '../state/edition.ts'
import { PreferencesContext, type PreferenceStore } from '../state/preferences.ts'
import { ExplorerContext, useExplorerState } from '../state/react.tsx'
import { lazyComponent } from '../ui/lazy-component.tsx'
import styles from './shell/Shell.module.css'
import { Footer } from './shell/Footer.tsx'
import { Header } from './shell/Header.tsx'
import { Screen } from './screens/Screen.tsx'
import { useManagedFocus } from './focus/use-managed-focus.ts'
import { usePageTitle } from './page/use-page-title.ts'
import { useReadyMark } from './page/use-ready-mark.ts'

const Announcer = lazyComponent(
  async () => (await import('./shell/Announcer.tsx')).Announcer,
  'early',
)

/** What the app runs on, whole or inside another page. */
export interface AppProps {
  readonly edition: Edition
  readonly explorer: Explorer
  readonly preferences: PreferenceStore
}

/** The whole application around one explorer. */
export function App({ edition, explorer, preferences }: AppProps) {
  return (
    <EditionContext value={edition}>
      <ExplorerContext value={explorer}>
        <PreferencesContext value={preferences}>
          <SkipLink />
          <Header />
          <Page />
          <Footer />
          <Suspense>
            <Announcer />
          </Suspense>
        </PreferencesContext>
      </ExplorerContext>
    </EditionContext>
  )
}

/** Not followed as a link: a step to `#main` would be one more in the history, and close the panel. */
function SkipLink() {
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById('main')?.focus()
  }
  return (
    <a href="#main" className={styles.skip} onClick={skip}>
      Skip to the content
    </a>
  )
}

function Page() {
  usePageTitle()
  useManagedFocus()
  // Above a list the controls come to life last.
  useReadyMark(useExplorerState(({ place }) => screenOf(place.screen)?.list === undefined))
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <Screen />
    </main>
  )
}
