import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What a person has set for this machine, apart from any view. */
export interface Preferences {
  /** Whether the slash key reaches the search box. */
  readonly slash: boolean
}

const KEY = 'cluster-policy-toolkit/preferences/1'
const DEFAULTS: Preferences = { slash: true }

/**
 * Preferences kept in `storage`, which may be missing, full, forbidden or damaged: then the defaults
 * hold, and what is set lasts as long as the page.
 */
export function createPreferences(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
  // What is kept comes second, so that a page made without storage shows the same at first.
  const store = createStore<Preferences>(() => DEFAULTS)
  store.setState(read(storage))
  return {
    store,
    set: (changed: Partial<Preferences>) => {
      store.setState(changed)
      try {
        storage().setItem(KEY, JSON.stringify(store.getState()))
      } catch {
        // Not kept; see above.
      }
    },
  }
}

export type PreferenceStore = ReturnType<typeof createPreferences>

export const PreferencesContext = createContext<PreferenceStore | null>(null)

/** What the person has set, and how to set it; null inside another page, where nothing is to be set. */
export function usePreferences():
  (Preferences & { readonly set: (changed: Partial<Preferences>) => void }) | null {
  const preferences = useContext(PreferencesContext)
  const kept = useStore(preferences?.store ?? UNSET)
  return preferences && { ...kept, set: preferences.set }
}

const UNSET = createStore<Preferences>(() => DEFAULTS)

function read(storage: () => Pick<Storage, 'getItem'>): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('slash' in kept)) return DEFAULTS
    return { slash: kept.slash !== false }
  } catch {
    return DEFAULTS
  }
}
