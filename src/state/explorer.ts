import { createStore, type StoreApi } from 'zustand/vanilla'
import { formatPath, MATRIX, parsePath, scopeOf, type Place } from '../domain/address/place.ts'
import type { Texts } from '../domain/toolkit/texts.ts'
import type { Toolkit } from '../domain/toolkit/toolkit.ts'
import { formatAddressQuery, parseAddressQuery } from '../domain/address/address.ts'
import { screenOf } from '../domain/address/screens.ts'
import type { Embed } from '../domain/address/embed.ts'
import type { SearchEngine } from '../domain/search/engine.ts'
import { select, type Selection } from '../domain/view/select.ts'
import { boundedSearch, type View } from '../domain/view/view.ts'
import type { Dropped } from '../domain/address/dropped.ts'
import type { AddressBar } from './address-bar/address-bar.ts'

/** What the screens show, all of it derived from the address. */
export interface ExplorerState {
  readonly place: Place
  /** The place is a cell that was opened from the matrix. */
  readonly panel: boolean
  readonly view: View
  readonly selection: Selection
  /** What the address held that the toolkit does not know. */
  readonly dropped: readonly Dropped[]
  /** The view searches, and the search is still being fetched. */
  readonly searching: boolean
  /** The search was wanted and could not be fetched. */
  readonly searchFailed: boolean
}

/** Where to go: a place, beside the matrix or not, with another view or the same. */
export interface Step {
  readonly place?: Place
  readonly panel?: boolean
  readonly view?: View
}

/** The running explorer: its state, and the few ways to change it. */
export interface Explorer {
  readonly toolkit: Toolkit
  /** What is told of the things of the toolkit, once it is there. */
  texts(): Texts | null
  /** Fetches the texts. Rejects where that fails; asked again, it tries again. */
  readyTexts(): Promise<Texts>
  /** Done when the texts were first asked for, whether they came or not: for what waits to show. */
  triedTexts(): Promise<void>
  readonly addressBar: AddressBar
  /**
   * How another page shows the tool, as the address said at the start; null: it is a page of its
   * own. It stays as it is, and in the address, as long as the tool runs.
   */
  readonly embed: Embed | null
  readonly store: StoreApi<ExplorerState>
  /**
   * Takes a step that the back button undoes. What is not given stays. Inside another page, whose
   * own way back that button is, the step takes the place of the one before.
   */
  go(step: Step): void
  /** Searches as a person types: the letters of one search make one step together. */
  type(q: string): void
  /** Ends the search being typed; the next letter starts a new step. */
  endTyping(): void
  dismissDropped(): void
  /** What a view would show. */
  preview(view: View): Selection
  /** Fetches the search, which the first screen does without; never rejects. */
  readySearch(): Promise<void>
  /** The search once it is there. */
  engine(): SearchEngine | null
  /** Stops listening to the address bar. */
  close(): void
}

export interface ExplorerEffects {
  readonly addressBar: AddressBar
  readonly loadTexts: () => Promise<Texts>
  readonly loadSearch: () => Promise<(toolkit: Toolkit, texts: Texts) => SearchEngine>
}

/** Starts an explorer at the place and view that the address bar holds. */
export function createExplorer(toolkit: Toolkit, effects: ExplorerEffects): Explorer {
  const { addressBar } = effects
  let texts: Texts | null = null
  let loadingTexts: Promise<Texts> | null = null
  let firstTry: Promise<void> | null = null
  let engine: SearchEngine | null = null
  let loading: Promise<void> | null = null
  let typing = false

  const selectAt = (place: Place, view: View) =>
    select(toolkit, view, engine?.search(view.q) ?? null, scopeOf(place))

  /** What follows from place and view. Without the search, its words do not filter yet. */
  const derive = (place: Place, view: View) => {
    const selection = selectAt(place, view)
    const searching = engine === null && isSearching(view)
    if (searching) void readySearch()
    return { view, selection, searching, searchFailed: false }
  }

  const parseAddress = () => {
    const { path, query, panel } = addressBar.read()
    return { panel, ...parseAddressQuery(parsePath(path, toolkit), query, toolkit) }
  }
  const { embed } = parseAddress()

  const readAddress = (): ExplorerState => {
    const { place, panel, view, dropped } = parseAddress()
    return { place, panel, dropped, ...derive(place, view) }
  }

  function readyTexts(): Promise<Texts> {
    loadingTexts ??= effects.loadTexts().then(
      (loaded) => (texts = loaded),
      (error: unknown) => {
        loadingTexts = null
        throw error
      },
    )
    return loadingTexts
  }

  async function readySearch(): Promise<void> {
    loading ??= Promise.all([effects.loadSearch(), readyTexts()]).then(
      ([create, loaded]) => {
        engine = create(toolkit, loaded)
        store.setState(({ place, view }) =>
          isSearching(view) ? derive(place, view) : { searchFailed: false },
        )
      },
      () => {
        loading = null
        store.setState({ searching: false, searchFailed: true })
      },
    )
    await loading
  }

  const store = createStore<ExplorerState>(readAddress)
  writeCanonical()
  const unsubscribe = addressBar.subscribe(() => {
    typing = false
    store.setState(readAddress())
    // A hash can be edited by hand while the tool is open.
    writeCanonical()
  })

  /** Brings an address that was typed or pasted by hand into its one proper form. */
  function writeCanonical() {
    const { place, view, panel } = store.getState()
    if (place.screen === 'not-found') return
    const canonical = entryOf({ place, view, panel })
    const { path, query } = addressBar.read()
    if (path !== canonical.path || query !== canonical.query) addressBar.replace(canonical)
  }

  function entryOf({ place, panel, view }: Required<Step>) {
    return {
      path: formatPath(place),
      query: formatAddressQuery(place, view, toolkit, embed),
      panel,
    }
  }

  return {
    toolkit,
    texts: () => texts,
    readyTexts,
    triedTexts() {
      firstTry ??= readyTexts().then(
        () => undefined,
        () => undefined,
      )
      return firstTry
    },
    addressBar,
    embed,
    store,
    preview: (view) => selectAt(store.getState().place, view),
    readySearch,
    engine: () => engine,
    go(step) {
      const before = store.getState()
      typing = false
      const { place = before.place, view = before.view } = step
      const panel = step.panel ?? (step.place ? false : before.panel)
      const next = entryOf({ place, panel, view })
      // Not what the address bar holds: it may have refused the step before.
      const now = entryOf(before)
      if (next.path === now.path && next.query === now.query && panel === now.panel) return
      if (embed === null) addressBar.push(next)
      else addressBar.replace(next)
      const same = view === before.view && scopeOf(place) === scopeOf(before.place)
      store.setState({ place, panel, dropped: [], ...(same ? {} : derive(place, view)) })
    },
    type(q) {
      const before = store.getState()
      const view = { ...before.view, q: boundedSearch(q) }
      const place = hasSearch(before.place) ? before.place : MATRIX
      const next = entryOf({ place, panel: false, view })
      if (typing) addressBar.replace(next)
      else addressBar.push(next)
      typing = true
      store.setState({ place, panel: false, dropped: [], ...derive(place, view) })
    },
    endTyping() {
      typing = false
    },
    dismissDropped() {
      store.setState({ dropped: [] })
    },
    close: unsubscribe,
  }
}

/** Whether a screen narrows as one types; from the others, typing leads to the matrix. */
function hasSearch({ screen }: Place): boolean {
  return screenOf(screen)?.list !== undefined
}

function isSearching({ q }: View): boolean {
  return q.trim() !== ''
}
