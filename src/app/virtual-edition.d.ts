// Said by the build: see scripts/vite/edition-plugin.ts.
/* eslint-disable @typescript-eslint/consistent-type-imports -- an import would make a module of it */
/* eslint-disable no-restricted-exports -- a module of data has no better name for it */

/** What this build is: a site and where it stands, or the whole tool in one file. */
declare module 'virtual:edition' {
  const edition: import('../domain/edition/edition.ts').Edition
  export default edition
}
