import react from '@vitejs/plugin-react'
import type { InlineConfig, UserConfig } from 'vite'
import type { Edition } from '../../src/domain/edition.ts'
import { dataset } from '../vite-plugin-dataset.ts'
import { edition } from '../vite-plugin-edition.ts'

/**
 * What every screen runs on, and the matrix with what stands around it; the search and the other
 * screens are fetched when they are near, and what suggests an example, with the schema of the data,
 * only when it is opened. The shell for other pages is made of parts of the first one: all in one
 * piece, they are 1.9 kB smaller than parted.
 */
const FIRST_SCREEN =
  /node_modules\/(react|react-dom|scheduler|zustand)\/|src\/(ui|state)\/(?!draft|hash|local|offline|ask-worker|unsaved)|src\/app\/(?!Embedded|main|report|CopyAge|offline|Update)|src\/features\/(matrix|filters\/(?!Embedded)|search)\/|src\/domain\/(?!dated|search|nearest|offline|suggestion|schema|rules|compile|control|likeness|quote|slug)/

/** How the app is built and developed as a site. */
export const siteConfig = (as: Edition): UserConfig => ({
  base: as.site.base,
  plugins: [react(), dataset(), edition(as)],
  build: {
    target: 'baseline-widely-available',
    // One stylesheet: small enough to come whole, and no screen ever waits for its styles.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first screen shares with later ones comes in one piece, not in many small ones.
          groups: [{ name: 'shared', test: FIRST_SCREEN, priority: 1 }],
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
