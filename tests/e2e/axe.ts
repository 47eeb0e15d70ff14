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

/** What depends on the colours; the rest is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** The rules' own script, as @axe-core/playwright brings it. */
const SCRIPT = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
)

/**
 * Fails with what axe finds on the page, each finding with its rule and place. The tool's pages have
 * no frames, and one in a frame is looked at by itself, so the script is put into a page once and
 * asked again as the page changes: that takes half the time of bringing it anew for each look.
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

/**
 * Fails with what axe finds, first in the light, then in the dark, on the same page. `place` is a
 * frame in it where only that is looked at; `onlyColours` leaves out what does not depend on them.
 */
export async function expectNoAxeViolationsLightAndDark(
  page: Page,
  {
    place = page,
    onlyColours = false,
    when = '',
  }: {
    readonly place?: Page | Frame
    readonly onlyColours?: boolean
    readonly when?: string
  } = {},
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  const inTheLight = onlyColours ? { rules: COLOUR_RULES } : {}
  await expectNoAxeViolations(place, { ...inTheLight, when: `${when}, light` })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeViolations(place, { rules: COLOUR_RULES, when: `${when}, dark` })
}

/** The widths at which a page is looked at, in pixels. */
export type Widths = readonly [number, ...number[]]

/**
 * Fails with what axe finds at the first width in the light and in the dark, and at each further one
 * in the dark. The light has the same colours at any width, and to tell them takes most of axe's time.
 */
export async function expectNoAxeViolationsInEachLook(
  page: Page,
  [first, ...further]: Widths,
  place: Page | Frame = page,
): Promise<void> {
  await page.setViewportSize({ width: first, height: 800 })
  await expectNoAxeViolationsLightAndDark(page, { place, when: `${String(first)} px` })
  for (const width of further) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoAxeViolations(place, { when: `${String(width)} px, dark` })
  }
}
