const LINK = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#@]*@)?([^\s/?#:]*)[^\s]*/gi

/**
 * A text with each link in it cut down to its host, since the path of a link is not made of words:
 * `see https://www.scaleai.ca/en?id=1` gives `see www.scaleai.ca`. Used on the links of the data
 * and on queries, so that a link pasted into the search finds its example.
 */
export const linksToHosts = (text: string): string =>
  text.includes('://') ? text.replace(LINK, '$1') : text
