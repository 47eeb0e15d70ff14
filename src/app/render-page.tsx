import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { formatPath, type Place } from '../domain/address/place.ts'
import type { Edition } from '../domain/edition/edition.ts'
import type { FullToolkit } from '../domain/toolkit/toolkit.ts'
import { memoryAddressBar } from '../state/address-bar/address-bar.ts'
import { createExplorer } from '../state/explorer.ts'
import { createPreferences } from '../state/preferences.ts'
import { App } from './App.tsx'
import { fetchScreen } from './screens/lazy-screens.ts'

/**
 * Renders the page of a place, without filters, as the app first shows it: markup that the app then
 * takes over unchanged. It needs no browser.
 */
export async function renderPage(
  place: Place,
  toolkit: FullToolkit,
  edition: Edition,
): Promise<string> {
  const explorer = createExplorer(toolkit, {
    addressBar: memoryAddressBar(formatPath(place), '', edition.site),
    loadDataset: () => Promise.resolve(toolkit.dataset),
    loadSearch: () => Promise.reject(new Error('a page without filters searches nothing')),
  })
  const preferences = createPreferences(() => {
    throw new Error('a page belongs to nobody')
  })
  await Promise.all([fetchScreen(place.screen), explorer.readyFull()])
  return renderToString(
    <StrictMode>
      <App edition={edition} explorer={explorer} preferences={preferences} />
    </StrictMode>,
  )
}
