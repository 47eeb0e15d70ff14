import '../ui/tokens.css'
import '../ui/base.css'
import data from 'virtual:toolkit'
import edition from 'virtual:edition'
import { startTransition, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { formatPath } from '../domain/address/place.ts'
import { createToolkit } from '../domain/toolkit/toolkit.ts'
import { type AddressBar } from '../state/address-bar/address-bar.ts'
import { browserAddressBar } from '../state/address-bar/browser-address-bar.ts'
import { createExplorer, type Explorer } from '../state/explorer.ts'
import { createPreferences } from '../state/preferences.ts'
import { breathe, idle } from '../ui/idle.ts'
import { fetchAhead, fetchEarly } from '../ui/lazy-component.tsx'
import { App } from './App.tsx'
import { fetchScreen, needsTexts } from './screens/screen-components.ts'
import { CopyAge } from './shell/lazy-copy-age.ts'
import { PREPARED } from './page/use-ready-mark.ts'
import { endWaiting, isAsRendered, showEmbedding } from './page/rendered-page.ts'

/**
 * Starts the app in the page. No step of it is awaited where the module stands: what is fetched later
 * shares its file, and would wait for it in turn.
 */
async function start(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) throw new Error('The page has no element to show the toolkit in.')
  // What a page that stands already needs to come to life is done in pieces.
  await breathe()
  const toolkit = createToolkit(data.dataset, data.names)
  const addressBar = await openAddressBar()
  await breathe()
  const opened = addressBar.read()
  const explorer = createExplorer(toolkit, {
    addressBar,
    loadTexts: async () => (await import('virtual:texts')).default,
    loadSearch,
  })
  await breathe()
  const isEmbedded = showEmbedding(explorer.embed)
  const preferences = createPreferences(() => window.localStorage)

  // The first thing painted is the whole of it: the screen that the address asks for, its search done.
  const { place, searching } = explorer.store.getState()
  const isRendered = isAsRendered(root, formatPath(place), opened)
  const early = fetchEarly()
  const [Shell] = await Promise.all([
    isEmbedded ? import('./embedded/EmbeddedApp.tsx').then(({ EmbeddedApp }) => EmbeddedApp) : App,
    // What cannot be fetched is said where it should stand.
    fetchScreen(place.screen).catch(() => undefined),
    needsTexts(place.screen) ? explorer.readyTexts().catch(() => undefined) : undefined,
    searching ? explorer.readySearch() : undefined,
    // In a page that was rendered beforehand they stand already, and come to life when they are there.
    isRendered ? undefined : early,
    edition.kind === 'file' ? CopyAge.fetch() : undefined,
  ])

  const app = (
    <StrictMode>
      <Shell edition={edition} explorer={explorer} preferences={preferences} />
    </StrictMode>
  )
  if (isRendered) {
    // In slices: what a person does meanwhile is answered in between.
    startTransition(() => {
      hydrateRoot(root, app)
    })
  } else flushSync(() => createRoot(root).render(app))
  endWaiting()

  // A frame has no next screens. Without them the site works as long as there is a network.
  if (!isEmbedded) await prepare(explorer).catch(() => undefined)
  performance.mark(PREPARED)
}

/** The bar of a site; the tool in one file has its addresses behind `#`. */
async function openAddressBar(): Promise<AddressBar> {
  const { kind, site, origin } = edition
  if (kind === 'site') return browserAddressBar(site)
  const { hashAddressBar } = await import('../state/address-bar/hash-address-bar.ts')
  return hashAddressBar(origin ? { ...site, origin } : null)
}

const loadSearch = async () => (await import('../domain/search/engine.ts')).createSearchEngine

/** What the next screens need, a piece at a time once the first one has had its time. */
async function prepare(explorer: Explorer): Promise<void> {
  await idle()
  await fetchAhead(idle)
  await idle()
  // The search is made when its box is reached; then it takes no more than the making.
  await Promise.all([loadSearch(), explorer.readyTexts()])
  if (import.meta.env.PROD && edition.kind === 'site') {
    await idle()
    const { startOffline } = await import('./offline/offline.tsx')
    startOffline(edition, explorer)
  }
}

void start()
