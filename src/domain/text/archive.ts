/**
 * The web archive's address for the copy of `url` nearest to 22 November 2021, the day on which the
 * paper was presented. The archive redirects to the copy it has, so that none need be looked up.
 */
export function archiveAddress(url: string): string {
  return `https://web.archive.org/web/20211122/${url}`
}
