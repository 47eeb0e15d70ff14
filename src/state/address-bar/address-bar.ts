/** What the browser keeps of one step besides its address. */
export interface EntryState {
  /** A cell was opened from the matrix and shows beside it where there is room. */
  readonly panel: boolean
}

/** One step of the history: an address below the site's base, and what is kept with it. */
export interface Entry extends EntryState {
  /** Without a leading slash; empty for the site's first page. */
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
}

/** Where the address of the current view is kept and read: the browser's bar, or a stand-in. */
export interface AddressBar {
  read(): Entry
  /** Adds a step to the history. */
  push(entry: Entry): void
  /** Rewrites the current step. */
  replace(entry: Entry): void
  /** Calls `listener` after each step back or forward; gives back how to stop that. */
  subscribe(listener: () => void): () => void
  /** What a link to this address has as its `href`. */
  href(path: string, query: string): string
  /** The address in full, fit to be sent to somebody. */
  absolute(path: string, query: string): string
  /**
   * What a file or a citation that is taken away names a path by: its address in full, or relative
   * to the site where the site's address is not known.
   */
  permalink(path: string): string
}
