import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import type { Edition } from '../../src/domain/edition/edition.ts'
import type { ToolkitData } from '../../src/domain/toolkit/toolkit-data.ts'
import { toolkitData } from '../vite/data-plugin.ts'
import { CSS } from '../vite/class-names.ts'
import { edition } from '../vite/edition-plugin.ts'

/** How the app is built for one file: one script and one stylesheet, with nothing left to fetch. */
export const oneFileConfig = (as: Edition, data: ToolkitData): InlineConfig => ({
  configFile: false,
  plugins: [react(), toolkitData(data), edition(as)],
  css: CSS,
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
