/** An icon of the installed site. `maskable` may be cut to any shape that holds the middle 80 %. */
export interface Icon {
  readonly path: string
  /** Width and height in pixels. */
  readonly size: number
  readonly purpose: 'any' | 'maskable' | 'apple'
}

export const ICONS: readonly Icon[] = [
  { path: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { path: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { path: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { path: 'icons/apple-touch-icon.png', size: 180, purpose: 'apple' },
]

/** The light `theme-color` of `index.html` and of the ground of `public/icon.svg`. */
export const THEME_COLOUR = '#fcfdf9'
