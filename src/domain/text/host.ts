/** `www.example.org` of an absolute link; undefined for what is none. */
export const hostOf = (url: string): string | undefined => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]
