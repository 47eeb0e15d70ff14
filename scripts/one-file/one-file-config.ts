import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import type { Edition } from '../../src/domain/edition/edition.ts'
import { dataset } from '../vite/dataset-plugin.ts'
import { edition } from '../vite/edition-plugin.ts'

/** How the app is built for one file: one script and one stylesheet, with nothing left to fetch. */
export const oneFileConfig = (as: Edition): InlineConfig => ({
  configFile: false,
  plugins: [react(), dataset(), edition(as)],
  // Where nothing is fetched later, the whole toolkit serves also as what the first screen needs.
  resolve: { alias: { 'virtual:dataset/core': 'virtual:dataset' } },
  build: {
    write: false,
    target: 'baseline-widely-available',
    modulePreload: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Infinity,
    // It is large by intent.
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
  },
})
