import { answerTo, TO_WORKER, type Answer } from '../domain/edition/offline-copy.ts'
import { createCopy } from './copy.ts'

declare const self: ServiceWorkerGlobalScope

const copy = createCopy(RELEASE)

/** A release is kept whole or not at all; until it is, the one before goes on. */
self.addEventListener('install', (event) => {
  event.waitUntil(
    copy.fill().catch(async (error: unknown) => {
      await copy.remove()
      throw error
    }),
  )
})

/** It takes over when no tab shows the release before, or when a person asks for it. */
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), removeUnused()]))
})

self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (message === TO_WORKER.use) event.waitUntil(self.skipWaiting())
  if (message === TO_WORKER.mend) event.waitUntil(mend())
  if (message === TO_WORKER.report) {
    const [port] = event.ports
    event.waitUntil(copy.report().then((report) => port?.postMessage(report)))
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOurs = origin === self.location.origin && pathname.startsWith(RELEASE.base)
  if (!isOurs || request.method !== 'GET') return
  const navigates = request.mode === 'navigate'
  const answer = answerTo(pathname.slice(RELEASE.base.length), navigates, RELEASE)
  if (navigates) event.waitUntil(removeUnused())
  if (answer) event.respondWith(respond(answer, request))
})

async function respond(answer: Answer, request: Request): Promise<Response> {
  switch (answer.from) {
    case 'copy': {
      const found = await firstOf(answer.files)
      if (found) return found
      // A copy that is gone altogether was taken away; what lacks parts is mended.
      if (await copy.exists().catch(() => false)) void mend()
      return fetch(request)
    }
    case 'earlier':
      return (await copy.findEarlier(answer.file).catch(() => undefined)) ?? fetch(request)
    case 'network':
      try {
        return await fetch(request)
      } catch (error) {
        const found = await firstOf(answer.files)
        if (found) return found
        throw error
      }
  }
}

async function firstOf(files: readonly string[]): Promise<Response | undefined> {
  for (const file of files) {
    const found = await copy.find(file)
    if (found) return found
  }
  return undefined
}

let mending: Promise<void> | undefined

/**
 * Fetches what the machine has lost of the copy. Where that fails, the network goes on answering,
 * and the next start of this worker tries again.
 */
function mend(): Promise<void> {
  mending ??= copy.fill().then(
    () => (mending = undefined),
    () => undefined,
  )
  return mending
}

/**
 * Takes away the copies of other releases once no tab is open that may still show one of them, and
 * none is on its way to take over.
 */
async function removeUnused(): Promise<void> {
  const { installing, waiting, scope } = self.registration
  if (installing || waiting) return
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!open.some(({ url }) => url.startsWith(scope))) await copy.removeOthers()
}
