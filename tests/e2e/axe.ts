import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<AxeResults> }
  }
}

/** The rules' own script, as @axe-core/playwright brings it. */
const SCRIPT = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
)

/**
 * Fails with what axe finds on the page, each finding with its rule and place. The tool's
 * pages have no frames, and one in a frame is looked at by itself, so the script is put into a page once and asked again as the page changes: that takes
 * half the time of bringing it anew for each look.
 */
export async function expectNoAxeViolations(
  page: Page | Frame,
  { rules, when = '' }: { readonly rules?: readonly string[]; readonly when?: string } = {},
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SCRIPT)
  const findings = await page.evaluate(
    async (runOnly) => {
      const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) } as RunOptions
      const found = await window.axe?.run(options)
      if (!found) return ['axe is not in the page']
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          (node) => `${id} (${help}) at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`,
        ),
      )
    },
    rules && [...rules],
  )
  expect(findings, `what axe finds at ${page.url()} ${when}`).toEqual([])
}
