import type { InlineConfig } from 'vite'

/** How the service worker is built: one script without imports, which any browser runs. */
export const WORKER_CONFIG: InlineConfig = {
  configFile: false,
  publicDir: false,
  build: {
    target: 'baseline-widely-available',
    write: false,
    rolldownOptions: { input: 'src/worker/sw.ts', output: { format: 'iife' } },
  },
}
