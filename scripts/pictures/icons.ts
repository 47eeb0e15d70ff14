import { nodeEffects, type Effects } from '../world/effects.ts'
import { ICONS, THEME_COLOUR, type Icon } from './icon-list.ts'
import { rasterise } from './rasterise.ts'
import type { BuiltFile } from '../site/site-folder.ts'

const SOURCE = 'public/icon.svg'

/**
 * How large the drawing stands on a ground without transparency, as a share of the icon. The safe
 * zone of a maskable icon is a circle of 80 % of its width (Web Application Manifest, “maskable”),
 * and the corners of the drawing reach farther than its sides.
 */
const SHARE: Readonly<Record<Exclude<Icon['purpose'], 'any'>, number>> = {
  maskable: 0.85,
  apple: 0.95,
}

/** The icons as PNG, drawn from `public/icon.svg`; rejects where that cannot be read or is no SVG. */
export async function icons(
  effects: Pick<Effects, 'read'> = nodeEffects(),
): Promise<readonly BuiltFile[]> {
  const svg = new TextDecoder().decode(await effects.read(SOURCE))
  return Promise.all(
    ICONS.map(async ({ path, size, purpose }) => {
      const drawing = purpose === 'any' ? svg : grounded(svg, SHARE[purpose])
      return { path, content: await rasterise(drawing, size) }
    }),
  )
}

/** The drawing in the middle of a ground that fills the square. */
function grounded(svg: string, share: number): string {
  const offset = (1 - share) * 50
  const inner = svg.replace(
    /<svg\b/,
    `<svg x="${offset}" y="${offset}" width="${share * 100}" height="${share * 100}"`,
  )
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' +
    `<path fill="${THEME_COLOUR}" d="M0 0H100V100H0Z"/>${inner}</svg>`
  )
}
