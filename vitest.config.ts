import { defineConfig } from 'vitest/config'

/**
 * Three projects: `unit` runs in Node, `dom` in a simulated page (components), `browser` drives a
 * real Chromium over the built site. Each is chosen with `vitest run --project <name>`.
 */
export default defineConfig({
  test: {
    // A test that is left focused would silence the others.
    allowOnly: false,
    // A property that is tried a hundred times takes its time on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        test: {
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
          testTimeout: 30_000,
          // Some build a site of their own first.
          hookTimeout: 120_000,
          // Each file would otherwise load Playwright anew; the pages are what is kept apart.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
})
