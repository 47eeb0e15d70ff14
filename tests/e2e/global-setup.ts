import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser, thisMachine } from '../../scripts/checks/find-browser.ts'
import { serve } from '../../scripts/serve.ts'
import { BUILT_SITE } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    /** A folder for what tests write; gone after the run. */
    scratch: string
    /** A page on which tabs wait for the next test. */
    restingPlace: string
    /** Where the test files reach the browsers of the run: one for each worker. */
    browserEndpoints: readonly string[]
  }
}

const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing leaves the machine, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
] as const

/** Serves the built site and starts a browser for each worker, for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve({ root: BUILT_SITE, port: 0 })
  const machine = thisMachine()
  const found = findBrowser(machine)
  if (found.kind === 'missing') {
    await site.close()
    throw new Error(found.advice)
  }
  const launch = (chromiumSandbox: boolean) =>
    chromium.launchServer({ executablePath: found.path, chromiumSandbox, args: [...FLAGS] })
  // Chromium refuses its sandbox to root, and some systems refuse it to everybody.
  const start = () => (machine.isRoot ? launch(false) : launch(true).catch(() => launch(false)))
  const browsers = await Promise.all(Array.from({ length: workersOf(project) }, start))
  const { server: rest, url: restingPlace } = await serveRestingPlace()
  const scratch = mkdtempSync(join(tmpdir(), 'toolkit-tests-'))
  project.provide('siteUrl', site.url)
  project.provide('scratch', scratch)
  project.provide('restingPlace', restingPlace)
  project.provide(
    'browserEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  )
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()))
    await site.close()
    rest.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** A page with a title and, so that no browser asks for one, an icon. */
async function serveRestingPlace(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html;charset=utf-8')
    response.end('<!doctype html><title>At rest</title><link rel="icon" href="data:,">')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { server, url: `http://127.0.0.1:${String(port)}/` }
}

function workersOf({ config: { maxWorkers } }: TestProject): number {
  return typeof maxWorkers === 'number' ? maxWorkers : 1
}
