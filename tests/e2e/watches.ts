import type { Page } from 'playwright-core'

interface Shift {
  readonly value: number
  readonly startTime: number
}

declare global {
  interface Window {
    /** How far things moved on the page, from its start. */
    shifts?: Shift[]
    /** What a page did that its policy forbids. */
    violations: string[]
  }
}

/** Before a page's own scripts: notes each time that something moves. */
export function noteShifts(): void {
  const shifts: Shift[] = (window.shifts = [])
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, startTime } = entry as PerformanceEntry & Shift
      shifts.push({ value, startTime })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Before a page's own scripts: keeps what the policy forbids. */
export function keepViolations(): void {
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`)
  })
}

/** What a page has done that its policy forbids. */
export const violations = (page: Page) => page.evaluate(() => window.violations)
