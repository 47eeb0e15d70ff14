import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { App } from '../src/app/App.tsx'
import { fetchAllScreens, fetchScreen } from '../src/app/lazy-screens.ts'
import type { Dataset, Example } from '../src/domain/dataset.ts'
import type { Explorer, Step } from '../src/state/explorer.ts'
import { PLAIN_EDITION } from '../src/state/edition.ts'
import { createPreferences } from '../src/state/preferences.ts'
import { ExplorerContext } from '../src/state/react.tsx'
import { toolkit as fixture } from './domain/toolkit.fixture.ts'
import { startExplorer } from './state/explorer.fixture.ts'

/** Shows the whole app at an address such as `table/?country=BE`, its screen and search there. */
export async function renderApp(address = '', dataset?: Dataset) {
  const started = await startAt(address, dataset)
  fetchAllScreens()
  await fetchScreen(started.state().place.screen)
  const kept = new Map<string, string>()
  const preferences = createPreferences(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }))
  render(<App edition={PLAIN_EDITION} explorer={started.explorer} preferences={preferences} />)
  return { ...started, preferences }
}

/** Shows one feature around an explorer at an address. */
export async function renderFeature(feature: ReactNode, address = '', dataset?: Dataset) {
  const started = await startAt(address, dataset)
  render(<ExplorerContext value={started.explorer}>{feature}</ExplorerContext>)
  return started
}

/** Starts an explorer at an address, with its texts and the search that the address needs. */
export async function startAt(address: string, dataset: Dataset | undefined) {
  const [path = '', ...query] = address.split(/(?=\?)/)
  const at = address.startsWith('?') ? { query: address } : { path, query: query.join('') }
  const started = startExplorer({ ...at, ...(dataset && { dataset }) })
  await started.explorer.readyFull()
  if (started.state().searching) await started.explorer.readySearch()
  return { ...started, user: userEvent.setup() }
}

/** Takes a step that no control of the page takes, as the address bar can. */
export function go(explorer: Explorer, step: Step): void {
  act(() => explorer.go(step))
}

/** Gives the window a width, in CSS pixels. */
export function resizeTo(width: number): void {
  act(() => {
    window.innerWidth = width
    window.dispatchEvent(new Event('resize'))
  })
}

/** The small toolkit with one of its examples changed. */
export const withExample = (id: string, changes: Partial<Example>): Dataset =>
  fixture({
    examples: fixture().examples.map((example) =>
      example.id === id ? { ...example, ...changes } : example,
    ),
  })

/** Catches what the page hands the browser to save: each file by its name, as bytes. */
export function catchDownloads() {
  const blobs = new Map<string, Blob>()
  const files: { name: string; type: string; bytes: () => Promise<Uint8Array> }[] = []
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:${String(blobs.size)}`
    blobs.set(url, blob)
    return url
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href)
    if (!blob) throw new Error(`${this.href} is no file of this page.`)
    const bytes = async () => new Uint8Array(await blob.arrayBuffer())
    files.push({ name: this.download, type: blob.type, bytes })
  })
  return files
}
