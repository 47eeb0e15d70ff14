import '../ui/tokens.css'
import '../ui/base.css'
import data from 'virtual:toolkit'
import edition from 'virtual:edition'
import { startTransition, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { formatPath } from '../domain/address/place.ts'
import { createToolkit } from '../domain/toolkit/toolkit.ts'
import { browserAddressBar } from '../state/address-bar/address-bar.ts'
import { createExplorer } from '../state/explorer.ts'
import { createPreferences } from '../state/preferences.ts'
import { App } from './App.tsx'
import { fetchAllScreens, fetchScreen, needsTexts, CopyAge } from './screens/lazy-screens.ts'
import { endWaiting, isAsRendered, showEmbedding } from './page/rendered-page.ts'

const root = document.getElementById('app')
if (!root) throw new Error('The page has no element to show the toolkit in.')

const { site, origin } = edition
const addressBar =
  edition.kind === 'site'
    ? browserAddressBar(site)
    : (await import('../state/address-bar/hash-address-bar.ts')).hashAddressBar(
        origin ? { ...site, origin } : null,
      )
const opened = addressBar.read()
const explorer = createExplorer(createToolkit(data.dataset, data.names), {
  addressBar,
  loadTexts: async () => (await import('virtual:texts')).default,
  loadSearch: async () => (await import('../domain/search/engine.ts')).createSearchEngine,
})
const isEmbedded = showEmbedding(explorer.embed)
const preferences = createPreferences(() => window.localStorage)

// The first thing painted is the whole of it: the screen that the address asks for, its search done.
const { place, searching } = explorer.store.getState()
const [Shell] = await Promise.all([
  isEmbedded ? import('./embedded/EmbeddedApp.tsx').then(({ EmbeddedApp }) => EmbeddedApp) : App,
  // What cannot be fetched is said where it should stand.
  fetchScreen(place.screen).catch(() => undefined),
  needsTexts(place.screen) ? explorer.readyTexts().catch(() => undefined) : undefined,
  searching ? explorer.readySearch() : undefined,
  edition.kind === 'file' ? CopyAge.fetch() : undefined,
])

const app = (
  <StrictMode>
    <Shell edition={edition} explorer={explorer} preferences={preferences} />
  </StrictMode>
)
if (isAsRendered(root, formatPath(place), opened)) {
  // In slices: what a person does meanwhile is answered in between.
  startTransition(() => {
    hydrateRoot(root, app)
  })
} else flushSync(() => createRoot(root).render(app))
endWaiting()

/** Once the first screen has had its time: what the next ones need. A frame has no next ones. */
const AHEAD_MS = 1000
if (!isEmbedded) {
  setTimeout(() => {
    fetchAllScreens()
    void explorer.readySearch()
    if (import.meta.env.PROD && edition.kind === 'site') {
      // Without it the site works as before, as long as there is a network.
      import('./offline/offline.tsx').then(
        ({ startOffline }) => startOffline(edition, explorer),
        () => undefined,
      )
    }
  }, AHEAD_MS)
}
