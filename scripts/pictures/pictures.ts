import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { PICTURE } from './picture-size.ts'
import { pictureSvg } from './picture-svg.ts'
import { rasterise } from './rasterise.ts'
import type { BuiltFile } from '../site/site-folder.ts'

/**
 * The pictures for link previews, PNG of 1200 × 630 pixels: `pictures/toolkit.png` for the whole
 * matrix, and `pictures/{theme id}.png` for each theme.
 */
export async function pictures(toolkit: Toolkit): Promise<readonly BuiltFile[]> {
  const files: BuiltFile[] = []
  for (const theme of [null, ...toolkit.axes.theme.values.map(({ id }) => id)]) {
    const content = await rasterise(pictureSvg(toolkit, theme), PICTURE.width)
    files.push({ path: `pictures/${theme ?? 'toolkit'}.png`, content })
  }
  return files
}
