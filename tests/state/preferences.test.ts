import { describe, expect, it, test, vi } from 'vitest'
import { createPreferences } from '../../src/state/preferences.ts'

/** A storage in memory; `fill` is what it holds at first, under any key. */
function storageWith(fill: string | null) {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? fill,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

function forbidden(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('preferences', () => {
  it('have the shortcut on at first', () => {
    expect(createPreferences(() => storageWith(null)).store.getState()).toEqual({ slash: true })
  })

  it('are the same the next time', () => {
    const storage = storageWith(null)
    createPreferences(() => storage).set({ slash: false })
    expect(createPreferences(() => storage).store.getState()).toEqual({ slash: false })
    createPreferences(() => storage).set({ slash: true })
    expect(createPreferences(() => storage).store.getState()).toEqual({ slash: true })
  })

  test.each(['', '{', 'null', '7', '"no"', '[]', '{}', '{"other":false}', '{"slash":"off"}'])(
    'are the defaults where %j is kept',
    (kept) => {
      expect(createPreferences(() => storageWith(kept)).store.getState()).toEqual({ slash: true })
    },
  )

  it('keep nothing of a damaged storage that they do not know', () => {
    const { store } = createPreferences(() => storageWith('{"slash":false,"__proto__":{"x":1}}'))
    expect(store.getState()).toEqual({ slash: false })
  })

  test.each([
    ['is forbidden', forbidden],
    ['cannot be read', () => ({ getItem: forbidden, setItem: () => undefined })],
    ['is full', () => ({ getItem: () => null, setItem: forbidden })],
  ])('last as long as the page where the storage %s', (_, storage) => {
    const preferences = createPreferences(storage)
    expect(preferences.store.getState()).toEqual({ slash: true })
    const told = vi.fn()
    preferences.store.subscribe(told)
    preferences.set({ slash: false })
    expect(preferences.store.getState()).toEqual({ slash: false })
    expect(told).toHaveBeenCalledTimes(1)
  })
})
