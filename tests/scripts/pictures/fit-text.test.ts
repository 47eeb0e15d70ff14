import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../../scripts/pictures/fit-text.ts'
import { sourceSans } from '../../../scripts/pictures/typeface.ts'

/** A typeface in which each letter is as wide as it is high. */
const square = {
  width: (text: string, size: number) => [...text].length * size,
  outline: () => '',
}

describe('fitting a text', () => {
  it('takes the first setting that holds it whole', () => {
    const settings = [
      { size: 3, lines: 1 },
      { size: 2, lines: 1 },
      { size: 2, lines: 2 },
    ] as const
    expect(fitText('abc', 9, settings, square)).toEqual({ size: 3, lines: ['abc'] })
    expect(fitText('abcd', 9, settings, square)).toEqual({ size: 2, lines: ['abcd'] })
    expect(fitText('abc def', 9, settings, square)).toEqual({ size: 2, lines: ['abc', 'def'] })
  })

  it('breaks a word and cuts the rest off only where no setting holds it', () => {
    expect(fitText('abcdefg', 3, [{ size: 1, lines: 3 }], square).lines).toEqual([
      'abc',
      'def',
      'g',
    ])
    expect(fitText('abcdefgh ij', 3, [{ size: 1, lines: 2 }], square).lines).toEqual(['abc', 'de…'])
  })

  it('leaves out what cannot be seen', () => {
    expect(
      fitText('\u202ea\u0000\n\u00ad b\u200b ', 9, [{ size: 1, lines: 1 }], square).lines,
    ).toEqual(['a b'])
    expect(fitText(' \u200b ', 9, [{ size: 1, lines: 1 }], square).lines).toEqual([])
  })

  it('never sets a line wider than the room, whatever the text', () => {
    const face = sourceSans(600)
    const settings = [
      { size: 40, lines: 1 },
      { size: 20, lines: 2 },
    ] as const
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { size, lines } = fitText(text, 200, settings, face)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(face.width(line, size)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the typeface', () => {
  const face = sourceSans(400)

  it('draws each line as wide as it says', () => {
    const numbers = [...face.outline('HaveH', 100).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]
    const right = Math.max(...numbers.map(([, x]) => Number(x)))
    expect(right).toBeLessThan(face.width('HaveH', 100))
    expect(right).toBeGreaterThan(face.width('HaveH', 100) - 15)
  })

  it('moves together letters that would seem apart', () => {
    expect(face.width('AV', 100)).toBeLessThan(face.width('A', 100) + face.width('V', 100))
  })

  it.each(['ž', 'Ψ', 'ж', 'ễ', 'Ⱡ'])(
    'has a shape for %s that is not the box for the unknown',
    (letter) => {
      expect(face.outline(letter, 100)).not.toBe(face.outline('日', 100))
    },
  )
})
