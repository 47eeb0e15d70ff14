import { defineConfig } from 'vitest/config'

/**
 * What all tests in Node and in a simulated page have in common. Each project says it for itself:
 * it takes nothing of the kind from the settings around it.
 */
const SHARED = {
  // A property that is tried a hundred times takes its time on a busy machine.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Files share a process, and so what they import, which takes longer to load than most to run.
  isolate: false,
}

/**
 * Three projects: `unit` runs in Node, `dom` in a simulated page (components), `browser` drives a
 * real Chromium over the built site. Each is chosen with `vitest run --project <name>`.
 */
export default defineConfig({
  test: {
    // A test that is left focused would silence the others.
    allowOnly: false,
    // With --changed: what changes every test. A script added to package.json does not.
    forceRerunTriggers: ['**/vitest.config.ts', '**/package-lock.json'],
    projects: [
      {
        test: {
          ...SHARED,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        test: {
          ...SHARED,
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/dom-setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // What is waited for comes in its own time, on a busy machine late: these only end what hangs.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          // Each file would otherwise load Playwright anew; the pages are what is kept apart.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
})
