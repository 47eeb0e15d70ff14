import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin, UserConfig } from 'vite'
import type { Edition } from '../../src/domain/edition/edition.ts'
import { edition } from './edition-plugin.ts'

/** How the app is built and developed as a site, with what `data` gives as its data. */
export const siteConfig = (as: Edition, data: Plugin): UserConfig => ({
  base: as.site.base,
  plugins: [react(), data, edition(as)],
  build: {
    target: 'baseline-widely-available',
    // One stylesheet: small enough to come whole, and no screen ever waits for its styles.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // All that is imported without `import(…)` comes in one piece, not in many small ones.
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
})

/** How the part is built that renders pages, as one module for Node; it names styles as the site does. */
export const rendererConfig = (as: Edition): InlineConfig => ({
  configFile: false,
  base: as.site.base,
  plugins: [react(), edition(as)],
  publicDir: false,
  // With all packages inside it is built for production, whatever mode Node runs in.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/app/render-page.tsx',
    minify: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
