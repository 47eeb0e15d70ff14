import { createStore, type StoreApi } from 'zustand/vanilla'
import { NO_SUGGESTION, type Suggestion } from '../domain/suggestion/suggestion.ts'

/** A suggestion that is being written, with what concerns nobody but the person who writes it. */
export interface Draft extends Suggestion {
  /** Whom to ask about it, and the like: never part of the file. */
  readonly contact: string
}

export interface DraftState {
  readonly draft: Draft
  /** Whether the machine has kept the draft, as far as it was asked to. */
  readonly kept: boolean
  /** What was there before the form was cleared, until something is written anew. */
  readonly cleared: Draft | null
}

/** As much of the browser's storage as a draft needs. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const KEY = 'cluster-policy-toolkit/suggestion/1'
const EMPTY: Draft = { ...NO_SUGGESTION, contact: '' }
const TEXTS = [
  'name',
  'country',
  'url',
  'summary',
  'sourceTitle',
  'sourceUrl',
  'reason',
  'contact',
] as const

/**
 * A draft kept in `storage`, which may be missing, full, forbidden or damaged: then it begins empty,
 * lasts as long as the screen, and `kept` says so. A draft of which nothing is left is kept nowhere.
 */
export function createDraft(storage: () => DraftStorage): DraftStore {
  // What is kept comes second, so that a page made without storage shows the same at first.
  const store = createStore<DraftState>(() => ({ draft: EMPTY, kept: true, cleared: null }))
  store.setState(read(storage))

  const put = (draft: Draft, cleared: Draft | null) => {
    let kept = true
    try {
      if (isEmpty(draft)) storage().removeItem(KEY)
      else storage().setItem(KEY, JSON.stringify(draft))
    } catch {
      kept = false
    }
    store.setState({ draft, kept, cleared })
  }
  return {
    store,
    change: (changed) => put({ ...store.getState().draft, ...changed }, null),
    clear: () => put(EMPTY, store.getState().draft),
    undo() {
      const { cleared } = store.getState()
      if (cleared) put(cleared, null)
    },
  }
}

export interface DraftStore {
  readonly store: StoreApi<DraftState>
  /** Writes some of the fields anew. */
  readonly change: (changed: Partial<Draft>) => void
  readonly clear: () => void
  /** Brings back what was cleared last. */
  readonly undo: () => void
}

/** Whether nothing has been written at all. */
export const isEmpty = (draft: Draft): boolean =>
  draft.cells.length === 0 && TEXTS.every((field) => draft[field] === '')

function read(storage: () => DraftStorage): Pick<DraftState, 'draft' | 'kept'> {
  let kept: unknown
  try {
    kept = JSON.parse(storage().getItem(KEY) ?? 'null')
  } catch (error) {
    return { draft: EMPTY, kept: error instanceof SyntaxError }
  }
  if (typeof kept !== 'object' || kept === null) return { draft: EMPTY, kept: true }
  const fields = new Map<string, unknown>(Object.entries(kept))
  const texts = TEXTS.flatMap((field) => {
    const value = fields.get(field)
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  const cells = fields.get('cells')
  const ids: readonly unknown[] = Array.isArray(cells) ? cells : []
  return {
    draft: {
      ...EMPTY,
      ...Object.fromEntries(texts),
      cells: ids.filter((id) => typeof id === 'string'),
    },
    kept: true,
  }
}
