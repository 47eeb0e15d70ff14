import type { Effects } from '../world/effects.ts'

/** A generated file: its path from the project's root, and what it holds. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/**
 * Whether a file holds what would be written into it. One that cannot be read does not. What line
 * ends it has is git's affair: a checkout may have others than are written here.
 */
export const isCurrent = (
  { path, text }: GeneratedFile,
  effects: Pick<Effects, 'read'>,
): Promise<boolean> =>
  textOf(path, effects).then((held) => held !== undefined && withLf(held) === withLf(text))

/** Writes a file unless it holds the same already, so that what watches it is not woken. */
export async function write(
  file: GeneratedFile,
  effects: Pick<Effects, 'read' | 'replace'>,
): Promise<void> {
  if ((await textOf(file.path, effects)) !== file.text) {
    await effects.replace(file.path, file.text)
  }
}

const textOf = (path: string, { read }: Pick<Effects, 'read'>): Promise<string | undefined> =>
  read(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  )

const withLf = (text: string): string => text.replaceAll('\r\n', '\n')
