import type { Dataset } from '../../src/domain/dataset.ts'
import { createSearchEngine } from '../../src/domain/search-engine.ts'
import { createToolkit } from '../../src/domain/toolkit.ts'
import { memoryAddressBar, type AddressBar } from '../../src/state/address-bar.ts'
import { createExplorer, type ExplorerEffects } from '../../src/state/explorer.ts'
import { toolkit as fixture } from '../domain/toolkit.fixture.ts'

interface Start {
  readonly path?: string
  readonly query?: string
  readonly dataset?: Dataset
  readonly loadSearch?: ExplorerEffects['loadSearch']
  readonly loadDataset?: ExplorerEffects['loadDataset']
}

/** An explorer over the small toolkit, at an address in memory. */
export function startExplorer({
  path,
  query,
  dataset = fixture(),
  loadSearch,
  loadDataset,
}: Start = {}) {
  const addressBar = memoryAddressBar(path, query)
  const explorer = createExplorer(createToolkit(dataset), {
    addressBar,
    loadDataset: loadDataset ?? (() => Promise.resolve(dataset)),
    loadSearch: loadSearch ?? (() => Promise.resolve(createSearchEngine)),
  })
  return { explorer, addressBar, state: () => explorer.store.getState() }
}

/** Where an address bar stands, as one text: `table/?country=BE`. */
export const addressOf = (bar: AddressBar): string => bar.read().path + bar.read().query
