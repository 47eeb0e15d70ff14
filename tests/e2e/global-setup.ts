import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser, thisMachine } from '../../scripts/checks/find-browser.ts'
import { serve } from '../../scripts/serve.ts'
import { BUILT_SITE } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    /** Where the test files reach the one browser of the run. */
    browserEndpoint: string
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

/** Serves the built site and starts one browser for the whole run. */
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
  const browser = machine.isRoot
    ? await launch(false)
    : await launch(true).catch(() => launch(false))
  project.provide('siteUrl', site.url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
