import type { Effects } from '../world/effects.ts'

/** A generated file: its path from the project's root, and what it holds. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Whether a file holds what would be written into it. One that cannot be read does not. */
export const isCurrent = (
  { path, text }: GeneratedFile,
  { read }: Pick<Effects, 'read'>,
): Promise<boolean> =>
  read(path).then(
    (bytes) => new TextDecoder().decode(bytes) === text,
    () => false,
  )

/** Writes a file unless it holds the same already, so that what watches it is not woken. */
export async function write(
  file: GeneratedFile,
  effects: Pick<Effects, 'read' | 'replace'>,
): Promise<void> {
  if (!(await isCurrent(file, effects))) await effects.replace(file.path, file.text)
}
