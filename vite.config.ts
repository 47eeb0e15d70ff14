import { defineConfig } from 'vite'
import { siteAddress } from './scripts/site/site-address.ts'
import { followedData } from './scripts/vite/data-plugin.ts'
import { siteConfig } from './scripts/vite/site-config.ts'

const { origin, base, fullNames } = siteAddress(process.env['BASE'])

/** For development; `npm run build` builds with the same configuration, see scripts/build-site.ts. */
export default defineConfig(
  siteConfig({ kind: 'site', site: { base, fullNames }, origin, download: null }, followedData()),
)
