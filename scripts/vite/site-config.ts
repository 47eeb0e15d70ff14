import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin, UserConfig } from 'vite'
import type { Edition } from '../../src/domain/edition/edition.ts'
import { CSS } from './class-names.ts'
import { edition } from './edition-plugin.ts'
import { noPreloading } from './no-preloading.ts'

/** How the app is built and developed as a site, with what `data` gives as its data. */
export const siteConfig = (as: Edition, data: Plugin): UserConfig => ({
  base: as.site.base,
  plugins: [react(), data, edition(as), noPreloading()],
  css: CSS,
  build: {
    target: 'baseline-widely-available',
    // A page names all that it starts with; what a screen needs besides is fetched ahead.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // One stylesheet: small enough to come whole, and no screen ever waits for its styles.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What comes together comes in one piece, not in many small ones: all that is imported
          // without `import(…)`; the controls that come to life next; what later screens share.
          groups: [
            { name: 'first', tags: ['$initial'], priority: 3 },
            { name: 'controls', test: /src\/app\/shell\/ListControls\.tsx$/, priority: 2 },
            { name: 'shared', test: /src\/(ui|state|domain)\//, minShareCount: 2, priority: 1 },
          ],
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
  css: CSS,
  publicDir: false,
  // With all packages inside it is built for production, whatever mode Node runs in.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/app/render-page.tsx',
    minify: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
