import '../ui/tokens.css'
import '../ui/base.css'
import dataset from 'virtual:dataset/core'
import edition from 'virtual:edition'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { formatPath } from '../domain/address.ts'
import { createToolkit } from '../domain/toolkit.ts'
import { browserAddressBar } from '../state/address-bar.ts'
import { createExplorer } from '../state/explorer.ts'
import { createPreferences } from '../state/preferences.ts'
import { App } from './App.tsx'
import { fetchAllScreens, fetchScreen, needsTexts } from './lazy-screens.ts'
import { endWaiting, isAsRendered } from './rendered-page.ts'

const root = document.getElementById('app')
if (!root) throw new Error('The page has no element to show the toolkit in.')

const addressBar = browserAddressBar(edition.site)
const opened = addressBar.read()
const explorer = createExplorer(createToolkit(dataset), {
  addressBar,
  loadDataset: async () => (await import('virtual:dataset')).default,
  loadSearch: async () => (await import('../domain/search-engine.ts')).createSearchEngine,
})
const preferences = createPreferences(() => window.localStorage)

// The first thing painted is the whole of it: the screen that the address asks for, its search done.
const { place, searching } = explorer.store.getState()
await Promise.all([
  // What cannot be fetched is said where it should stand.
  fetchScreen(place.screen).catch(() => undefined),
  needsTexts(place.screen) ? explorer.readyFull().catch(() => undefined) : undefined,
  searching ? explorer.readySearch() : undefined,
])

const app = (
  <StrictMode>
    <App edition={edition} explorer={explorer} preferences={preferences} />
  </StrictMode>
)
if (isAsRendered(root, formatPath(place), opened)) hydrateRoot(root, app)
else flushSync(() => createRoot(root).render(app))
endWaiting()

/** Once the first screen has had its time: what the next ones need. */
const AHEAD_MS = 1000
setTimeout(() => {
  fetchAllScreens()
  void explorer.readySearch()
  // Inside another page the tool is a guest: it keeps nothing there and offers nothing newer.
  const isGuest = /[?&]embed=/.test(opened.query)
  if (import.meta.env.PROD && edition.kind === 'site' && !isGuest) {
    // Without it the site works as before, as long as there is a network.
    import('./offline.tsx').then(
      ({ startOffline }) => startOffline(edition, explorer),
      () => undefined,
    )
  }
}, AHEAD_MS)
