import { hexOf } from './oklch.ts'

/**
 * The light colours of `src/ui/tokens.css`, by the name that they have there. Pictures are always
 * light: whoever shows a preview does not say which scheme its reader has.
 */
export const TOKENS = {
  '--paper': 'oklch(99% 0.004 95)',
  '--ink': 'oklch(24% 0.02 265)',
  '--quiet': 'oklch(43% 0.02 265)',
  '--line': 'oklch(89% 0.008 265)',
  '--edge': 'oklch(64% 0.012 265)',
  '--hue-0': 'oklch(46% 0.12 152)',
  '--hue-1': 'oklch(46% 0.16 285)',
  '--hue-2': 'oklch(48% 0.11 60)',
  '--hue-3': 'oklch(46% 0.12 220)',
  '--hue-4': 'oklch(46% 0.15 10)',
  '--hue-5': 'oklch(45% 0.1 110)',
} as const

export const PAPER = hexOf(TOKENS['--paper'])
export const INK = hexOf(TOKENS['--ink'])
export const QUIET = hexOf(TOKENS['--quiet'])
export const LINE = hexOf(TOKENS['--line'])
export const EDGE = hexOf(TOKENS['--edge'])

const HUES = [
  hexOf(TOKENS['--hue-0']),
  hexOf(TOKENS['--hue-1']),
  hexOf(TOKENS['--hue-2']),
  hexOf(TOKENS['--hue-3']),
  hexOf(TOKENS['--hue-4']),
  hexOf(TOKENS['--hue-5']),
] as const

/** The colour of the theme at a place in the data, as on the screen; after six they come again. */
export const hueAt = (index: number): string => HUES[index % HUES.length] ?? INK
