import type { Diagnostic, Position } from './diagnostics.ts'

/** What a data file holds, and where in the file each part of it stands. */
export interface FileContent {
  /** Plain values: text, numbers, booleans, null, lists, and objects without reserved keys. */
  readonly value: unknown
  /**
   * Where the value at a path stands, or its key. A path that leads nowhere gives the place of its
   * nearest ancestor.
   */
  readonly locate: (path: readonly PropertyKey[], at?: 'key' | 'value') => Position
}

/** A file found in `data/`, read as far as it could be. */
export interface DataFile {
  /** Path from the project's root, with forward slashes: `data/examples/x.yaml`. */
  readonly path: string
  /** Absent when the file could not be read, or stands where nothing reads it. */
  readonly content?: FileContent
  /** What reading found; a file with findings may have content all the same. */
  readonly findings: readonly Diagnostic[]
}

/** Whether a path leads through a folder that could not be read. */
export const isFolderOf = ({ path, content }: DataFile, below: string): boolean =>
  content === undefined && below.startsWith(`${path}/`)
