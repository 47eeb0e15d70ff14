import type { Dataset } from '../../src/domain/dataset.ts'
import { createToolkit } from '../../src/domain/toolkit.ts'
import { PICTURE, pictureSvg } from './picture-svg.ts'
import { rasterise } from './rasterise.ts'

/** A file of the site that is no text, by its path below the root of the site. */
export interface BinaryFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * The pictures for link previews, PNG of 1200 × 630 pixels: `pictures/toolkit.png` for the whole
 * matrix, and `pictures/{theme id}.png` for each theme.
 */
export async function pictures(dataset: Dataset): Promise<readonly BinaryFile[]> {
  const toolkit = createToolkit(dataset)
  const files: BinaryFile[] = []
  for (const theme of [null, ...dataset.themes.map(({ id }) => id)]) {
    const bytes = await rasterise(pictureSvg(toolkit, theme), PICTURE.width)
    files.push({ path: `pictures/${theme ?? 'toolkit'}.png`, bytes })
  }
  return files
}
