import type { Site } from '../address/site.ts'

/** The name of the whole tool in one file, beside the site's first page. */
export const ONE_FILE = 'toolkit.html'

/** What is known about this build of the tool, apart from its data. */
export interface Edition {
  /** A site of many pages, or the whole tool in one file. */
  readonly kind: 'site' | 'file'
  readonly site: Site
  /** `https://host` of the site, without a slash; null where the build was not told. */
  readonly origin: string | null
  /** The one-file edition that stands beside a site's first page; null where there is none. */
  readonly download: Download | null
}

/** A file to take away. */
export interface Download {
  readonly name: string
  readonly bytes: number
}
