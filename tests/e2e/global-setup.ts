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
    /** How each worker starts a browser of its own. */
    browser: BrowserStart
  }
}

/** A browser that starts, and how. */
export interface BrowserStart {
  readonly executablePath: string
  readonly chromiumSandbox: boolean
  readonly args: string[]
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

/** Serves the built site for the whole run, and finds the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve({ root: BUILT_SITE, port: 0 })
  const machine = thisMachine()
  const found = findBrowser(machine)
  if (found.kind === 'missing') {
    await site.close()
    throw new Error(found.advice)
  }
  const browser = { executablePath: found.path, chromiumSandbox: false, args: [...FLAGS] }
  // Chromium refuses its sandbox to root, and some systems refuse it to everybody.
  if (!machine.isRoot) browser.chromiumSandbox = await startsInSandbox(browser)
  const { server: rest, url: restingPlace } = await serveRestingPlace()
  const scratch = mkdtempSync(join(tmpdir(), 'toolkit-tests-'))
  project.provide('siteUrl', site.url)
  project.provide('scratch', scratch)
  project.provide('restingPlace', restingPlace)
  project.provide('browser', browser)
  return async () => {
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

async function startsInSandbox(start: BrowserStart): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...start, chromiumSandbox: true })
    await browser.close()
    return true
  } catch {
    return false
  }
}
