import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dataset } from './scripts/vite-plugin-dataset.ts'

/** The site may stand below any path of a host: `BASE=/tools/toolkit/ npm run build`. */
const base = process.env['BASE'] ?? '/'

/**
 * What every screen runs on; the search and the screens themselves are fetched when they are near,
 * and what suggests an example, with the schema of the data, only when it is opened.
 */
const FIRST_SCREEN =
  /node_modules\/(react|react-dom|scheduler|zustand)\/|src\/(ui|state)\/(?!draft)|src\/domain\/(?!search|nearest|suggestion|schema|rules|compile|control|likeness|quote|slug)/

export default defineConfig({
  base,
  plugins: [react(), dataset()],
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
