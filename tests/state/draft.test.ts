import { describe, expect, it, test, vi } from 'vitest'
import { createDraft, isEmpty, type DraftStorage } from '../../src/state/draft.ts'

const KEY = 'cluster-policy-toolkit/suggestion/1'

/** A storage in memory; `fill` is what it holds at first. */
function storageWith(fill: string | null) {
  const held = new Map(fill === null ? [] : [[KEY, fill]])
  const storage: DraftStorage = {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  }
  return { held, storage: () => storage }
}

function forbidden(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

const stateOf = (storage: () => DraftStorage) => createDraft(storage).store.getState()

describe('a draft', () => {
  it('is empty at first, and then nothing is kept', () => {
    const { held, storage } = storageWith(null)
    const { draft, kept, cleared } = stateOf(storage)
    expect(isEmpty(draft)).toBe(true)
    expect({ kept, cleared }).toEqual({ kept: true, cleared: null })
    expect(held.size).toBe(0)
  })

  it('is the same the next time, its note to oneself too', () => {
    const { storage } = storageWith(null)
    const { change } = createDraft(storage)
    change({ name: 'Ωμέγα “x”', cells: ['green/skills/networking'] })
    change({ contact: 'Ask Maria' })
    expect(stateOf(storage).draft).toMatchObject({
      name: 'Ωμέγα “x”',
      cells: ['green/skills/networking'],
      contact: 'Ask Maria',
    })
  })

  it('leaves nothing behind when it is cleared, and comes back at once when that is undone', () => {
    const { held, storage } = storageWith(null)
    const { store, change, clear, undo } = createDraft(storage)
    change({ name: 'A', contact: 'Ask Maria' })
    clear()
    expect(isEmpty(store.getState().draft)).toBe(true)
    expect(held.size).toBe(0)
    undo()
    expect(store.getState()).toMatchObject({
      draft: { name: 'A', contact: 'Ask Maria' },
      cleared: null,
    })
    expect(stateOf(storage).draft.name).toBe('A')
  })

  it('does not bring back over what was written since', () => {
    const { storage } = storageWith(null)
    const { store, change, clear, undo } = createDraft(storage)
    change({ name: 'A' })
    clear()
    change({ name: 'B' })
    undo()
    expect(store.getState()).toMatchObject({ draft: { name: 'B' }, cleared: null })
  })

  it('shows first what a page without storage shows', () => {
    const { storage } = storageWith('{"name":"A"}')
    const { store } = createDraft(storage)
    expect(isEmpty(store.getInitialState().draft)).toBe(true)
    expect(store.getState().draft.name).toBe('A')
  })

  test.each([
    '',
    '{',
    'null',
    '7',
    '"no"',
    '[]',
    '{}',
    '{"name":3,"cells":"x"}',
    '{"cells":[1,{}]}',
  ])('is empty, and goes on being kept, where %j is what was kept', (fill) => {
    const { storage } = storageWith(fill)
    const { store, change } = createDraft(storage)
    expect(isEmpty(store.getState().draft)).toBe(true)
    change({ name: 'A' })
    expect(store.getState().kept).toBe(true)
    expect(stateOf(storage).draft.name).toBe('A')
  })

  it('takes what it knows of what is damaged, and nothing else', () => {
    const fill =
      '{"name":"A","country":7,"cells":["a",null,"b"],"more":1,"__proto__":{"contact":"x"}}'
    const { draft } = stateOf(storageWith(fill).storage)
    expect(draft).toEqual({
      name: 'A',
      country: '',
      url: '',
      summary: '',
      sourceTitle: '',
      sourceUrl: '',
      cells: ['a', 'b'],
      reason: '',
      contact: '',
    })
  })

  test.each<[string, () => DraftStorage]>([
    ['is forbidden', forbidden],
    [
      'can be neither read nor written',
      () => ({ getItem: forbidden, setItem: forbidden, removeItem: forbidden }),
    ],
    ['is full', () => ({ getItem: () => null, setItem: forbidden, removeItem: () => undefined })],
  ])('lasts as long as the screen where the storage %s, and says so', (_, storage) => {
    const { store, change, clear, undo } = createDraft(storage)
    const told = vi.fn()
    store.subscribe(told)
    change({ name: 'A' })
    expect(store.getState()).toMatchObject({ draft: { name: 'A' }, kept: false })
    clear()
    undo()
    expect(store.getState()).toMatchObject({ draft: { name: 'A' }, kept: false })
    expect(told).toHaveBeenCalledTimes(3)
  })

  it('is kept again when there is room again', () => {
    let full = true
    const { storage } = storageWith(null)
    const { store, change } = createDraft(() => ({
      ...storage(),
      setItem: (key, value) => (full ? forbidden() : storage().setItem(key, value)),
    }))
    change({ name: 'A' })
    expect(store.getState().kept).toBe(false)
    full = false
    change({ name: 'AB' })
    expect(store.getState().kept).toBe(true)
    expect(stateOf(storage).draft.name).toBe('AB')
  })
})
