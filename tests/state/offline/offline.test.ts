import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOffline, type OfflineEffects } from '../../../src/state/offline/offline.ts'

const HOST = 'https://toolkit.example'

/** A worker that answers nothing unless `answer` is given. */
class FakeWorker extends EventTarget {
  scriptURL = `${HOST}/t/sw.js`
  readonly heard: unknown[] = []
  answer: unknown
  constructor(public state: ServiceWorkerState) {
    super()
  }
  postMessage(message: unknown, ports: readonly MessagePort[] = []) {
    this.heard.push(message)
    if (this.answer !== undefined) ports[0]?.postMessage(this.answer)
  }
  become(state: ServiceWorkerState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  scope = `${HOST}/t/`
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  readonly update = vi.fn(() => Promise.resolve())
  readonly unregister = vi.fn(() => Promise.resolve(true))
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  registrations: FakeRegistration[] = []
  readonly register = vi.fn(() => {
    const made = new FakeRegistration()
    this.registrations.push(made)
    return Promise.resolve(made)
  })
  getRegistrations() {
    return Promise.resolve(this.registrations)
  }
}

let container: FakeContainer
let caches: string[]
let reload: ReturnType<typeof vi.fn<() => void>>
let comeBack: () => void

beforeEach(() => {
  container = new FakeContainer()
  caches = []
  reload = vi.fn<() => void>()
})
afterEach(() => {
  vi.useRealTimers()
})

const start = (effects: Partial<OfflineEffects> = {}) =>
  createOffline({
    base: '/t/',
    container: () => container as unknown as ServiceWorkerContainer,
    caches: () => ({
      keys: () => Promise.resolve(caches),
      delete: (name) => {
        caches = caches.filter((other) => other !== name)
        return Promise.resolve(true)
      },
    }),
    status: () => Promise.resolve(200),
    reload,
    onReturn: (listener) => {
      comeBack = listener
    },
    ...effects,
  })

/** A browser that has a copy already. */
function withCopy(): FakeRegistration {
  const registration = new FakeRegistration()
  registration.active = new FakeWorker('activated')
  container.controller = registration.active
  container.registrations = [registration]
  return registration
}

describe('where the browser allows no copy', () => {
  test.each([
    () => undefined,
    () => {
      throw new DOMException('not here', 'SecurityError')
    },
  ])('it is said, and nothing fails', async (refusing) => {
    const offline = start({ container: refusing, caches: refusing })
    await offline.start()
    await offline.look()
    expect(offline.store.getState()).toEqual({ copy: { kind: 'forbidden' }, newer: false })
    await offline.reset()
    await offline.use()
    expect(reload).toHaveBeenCalledOnce()
  })

  test('a worker that may not be registered is no trouble', async () => {
    container.register.mockRejectedValue(new DOMException('no', 'SecurityError'))
    const offline = start()
    await offline.start()
    await offline.look()
    expect(offline.store.getState().copy).toEqual({ kind: 'none' })
  })
})

describe('the first visit', () => {
  test('has the worker registered for the whole site, asked past the browser’s cache', async () => {
    await start().start()
    expect(container.register).toHaveBeenCalledExactlyOnceWith('/t/sw.js', {
      scope: '/t/',
      updateViaCache: 'none',
    })
  })

  test('offers nothing newer when its worker comes to work', async () => {
    const offline = start()
    await offline.start()
    container.controller = new FakeWorker('activated')
    container.dispatchEvent(new Event('controllerchange'))
    expect(offline.store.getState().newer).toBe(false)
  })

  test('on a page that another site’s worker has answered is still a first visit', async () => {
    const other = new FakeRegistration()
    other.scope = `${HOST}/`
    other.active = new FakeWorker('activated')
    other.active.scriptURL = `${HOST}/sw.js`
    container.controller = other.active
    container.registrations = [other]
    const offline = start()
    await offline.start()
    expect(container.register).toHaveBeenCalledOnce()
    container.controller = new FakeWorker('activated')
    container.dispatchEvent(new Event('controllerchange'))
    expect(offline.store.getState().newer).toBe(false)
    await offline.reset()
    expect(other.unregister).not.toHaveBeenCalled()
  })
})

describe('a newer release', () => {
  test('is offered when it waits already, and when it has come', async () => {
    const registration = withCopy()
    registration.waiting = new FakeWorker('installed')
    const waiting = start()
    await waiting.start()
    expect(waiting.store.getState().newer).toBe(true)

    registration.waiting = null
    const coming = start()
    await coming.start()
    expect(coming.store.getState().newer).toBe(false)
    const worker = new FakeWorker('installing')
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    expect(coming.store.getState().newer).toBe(false)
    worker.become('installed')
    expect(coming.store.getState().newer).toBe(true)
    coming.later()
    expect(coming.store.getState().newer).toBe(false)
  })

  test('that could not be fetched is not offered', async () => {
    const registration = withCopy()
    const offline = start()
    await offline.start()
    const worker = new FakeWorker('installing')
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    worker.become('redundant')
    expect(offline.store.getState().newer).toBe(false)
  })

  test('that another tab has taken is offered, and this tab is not loaded anew', async () => {
    withCopy()
    const offline = start()
    await offline.start()
    container.controller = new FakeWorker('activating')
    container.dispatchEvent(new Event('controllerchange'))
    expect(offline.store.getState().newer).toBe(true)
    expect(reload).not.toHaveBeenCalled()
    await offline.use()
    expect(reload).toHaveBeenCalledOnce()
  })

  test('is used once it has taken over', async () => {
    const registration = withCopy()
    const worker = new FakeWorker('installed')
    registration.waiting = worker
    const offline = start()
    const used = offline.use()
    await vi.waitFor(() => expect(worker.heard).toEqual(['toolkit:use']))
    expect(reload).not.toHaveBeenCalled()
    worker.become('activating')
    await used
    expect(reload).toHaveBeenCalledOnce()
  })

  test('that does not take over keeps nobody waiting', async () => {
    vi.useFakeTimers()
    withCopy().waiting = new FakeWorker('installed')
    const used = start().use()
    await vi.runAllTimersAsync()
    await used
    expect(reload).toHaveBeenCalledOnce()
  })

  test('is asked for again when the person comes back to the page', async () => {
    const registration = withCopy()
    await start().start()
    expect(registration.update).toHaveBeenCalledOnce()
    comeBack()
    await vi.waitFor(() => expect(registration.update).toHaveBeenCalledTimes(2))
  })
})

describe('a worker that cannot be asked for', () => {
  test.each([404, 410])('ends where the host has it no more (%d)', async (status) => {
    const registration = withCopy()
    registration.update.mockRejectedValue(new TypeError('gone'))
    registration.unregister.mockImplementation(() => {
      container.registrations = []
      return Promise.resolve(true)
    })
    caches = ['cluster-policy-toolkit /t/ x']
    await start({ status: () => Promise.resolve(status) }).start()
    expect(registration.unregister).toHaveBeenCalledOnce()
    // Tabs that are open may need it.
    expect(caches).toHaveLength(1)
  })

  test.each([
    ['the host is in trouble', () => Promise.resolve(503)],
    ['something else answers', () => Promise.resolve(200)],
    ['there is no network', () => Promise.reject(new TypeError('offline'))],
  ])('stays where %s', async (_, status) => {
    const registration = withCopy()
    registration.update.mockRejectedValue(new TypeError('failed'))
    await start({ status }).start()
    expect(registration.unregister).not.toHaveBeenCalled()
  })
})

describe('the copy', () => {
  const report = { version: '1.0.0', released: '2026-11-22', bytes: 1, whole: true }

  test('is what its worker says', async () => {
    const offline = start()
    await offline.look()
    expect(offline.store.getState().copy).toEqual({ kind: 'none' })
    const { active } = withCopy()
    if (active) active.answer = report
    await offline.look()
    expect(offline.store.getState().copy).toEqual({ kind: 'kept', report })
    if (active) active.answer = { version: 2 }
    await offline.look()
    expect(offline.store.getState().copy).toEqual({ kind: 'kept', report: null })
  })

  test('of a worker that does not answer is there all the same', async () => {
    withCopy()
    vi.useFakeTimers()
    const offline = start()
    const looked = offline.look()
    await vi.runAllTimersAsync()
    await looked
    expect(offline.store.getState().copy).toEqual({ kind: 'kept', report: null })
  })

  test('is taken away alone: its neighbours on the host stay', async () => {
    const registration = withCopy()
    const others = ['cluster-policy-toolkit / x', 'cluster-policy-toolkit /t/u/ x', 'other']
    caches = [...others, 'cluster-policy-toolkit /t/ x', 'cluster-policy-toolkit /t/ y']
    const offline = start()
    await offline.reset()
    expect(registration.unregister).toHaveBeenCalledOnce()
    expect(caches).toEqual(others)
    expect(offline.store.getState().copy).toEqual({ kind: 'removed' })
    expect(reload).not.toHaveBeenCalled()
  })

  test('that the browser does not give up is said to be there still', async () => {
    withCopy().unregister.mockRejectedValue(new DOMException('no', 'InvalidStateError'))
    const offline = start()
    await offline.reset()
    expect(offline.store.getState().copy).toEqual({ kind: 'refused' })
  })

  test('of a site that is there no more is taken away at the start of another', async () => {
    withCopy()
    caches = ['cluster-policy-toolkit / x', 'cluster-policy-toolkit /t/ x', 'other']
    await start().start()
    expect(caches).toEqual(['cluster-policy-toolkit /t/ x', 'other'])
  })

  test('is mended at each start', async () => {
    const { active } = withCopy()
    await start().start()
    expect(active?.heard).toContain('toolkit:mend')
  })
})
