import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

/** Regular or semibold, as CSS counts weights. */
export type Weight = 400 | 600

/** A typeface in one weight. Sizes and widths are in pixels. */
export interface Typeface {
  /** How wide a line of text is, kerning included. */
  width(text: string, size: number): number
  /** The outlines of a line of text as the `d` of an SVG path, from (0, 0) on the baseline. */
  outline(text: string, size: number): string
}

/** The scripts that the typeface has, the most likely first; a font file for each. */
const SCRIPTS = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'greek-ext',
  'cyrillic-ext',
] as const

/**
 * Source Sans 3, under the Open Font License, from its package: no font of the machine is used, so
 * that a picture is the same everywhere. A letter of a script that it does not have is drawn as a
 * box. A file is read when a letter first needs it.
 */
export function sourceSans(weight: Weight): Typeface {
  const { resolve } = createRequire(import.meta.url)
  const load = (script: string): fontkit.Font => {
    const file = `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`
    const font = fontkit.create(readFileSync(resolve(file)))
    if (!('layout' in font)) throw new Error(`${file} holds several fonts.`)
    return font
  }
  const loaded = new Map<string, fontkit.Font>()
  const fontOf = (script: string): fontkit.Font => {
    const font = loaded.get(script) ?? load(script)
    loaded.set(script, font)
    return font
  }
  const fontFor = (letter: string): fontkit.Font => {
    const code = letter.codePointAt(0) ?? 0
    const script = SCRIPTS.find((name) => fontOf(name).hasGlyphForCodePoint(code))
    return fontOf(script ?? SCRIPTS[0])
  }

  /** The pieces of a line that one font can draw. */
  const runsOf = (text: string): readonly { font: fontkit.Font; text: string }[] => {
    const runs: { font: fontkit.Font; text: string }[] = []
    for (const letter of text) {
      const font = fontFor(letter)
      const last = runs.at(-1)
      if (last?.font === font) last.text += letter
      else runs.push({ font, text: letter })
    }
    return runs
  }

  // Fitting asks for the same words in many sizes.
  const widths = new Map<string, number>()
  const widthOf = (text: string): number => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const width = runsOf(text).reduce(
      (sum, { font, text: part }) => sum + font.layout(part).advanceWidth / font.unitsPerEm,
      0,
    )
    widths.set(text, width)
    return width
  }

  return {
    width: (text, size) => widthOf(text) * size,
    outline(text, size) {
      let x = 0
      let path = ''
      for (const { font, text: part } of runsOf(text)) {
        const scale = size / font.unitsPerEm
        const { glyphs, positions } = font.layout(part)
        glyphs.forEach((glyph, index) => {
          const position = positions[index]
          if (!position) return
          path += glyph.path
            .scale(scale, -scale)
            .translate(x + position.xOffset * scale, -position.yOffset * scale)
            .toSVG()
          x += position.xAdvance * scale
        })
      }
      return path
    },
  }
}
