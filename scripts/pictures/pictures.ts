import type { Dataset } from '../../src/domain/toolkit/texts.ts'
import { createToolkit } from '../../src/domain/toolkit/toolkit.ts'
import { PICTURE } from './picture-size.ts'
import { pictureSvg } from './picture-svg.ts'
import { rasterise } from './rasterise.ts'
import type { BuiltFile } from '../site/site-folder.ts'

/**
 * The pictures for link previews, PNG of 1200 × 630 pixels: `pictures/toolkit.png` for the whole
 * matrix, and `pictures/{theme id}.png` for each theme.
 */
export async function pictures(dataset: Dataset): Promise<readonly BuiltFile[]> {
  const toolkit = createToolkit(dataset)
  const files: BuiltFile[] = []
  for (const theme of [null, ...dataset.themes.map(({ id }) => id)]) {
    const content = await rasterise(pictureSvg(toolkit, theme), PICTURE.width)
    files.push({ path: `pictures/${theme ?? 'toolkit'}.png`, content })
  }
  return files
}
