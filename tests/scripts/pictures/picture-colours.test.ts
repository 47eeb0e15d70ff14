import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { hexOf, mixed } from '../../../scripts/pictures/oklch.ts'
import { hueAt, TOKENS } from '../../../scripts/pictures/picture-colours.ts'

describe('the colours of pictures', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')

  test.each(Object.entries(TOKENS))('%s is the light one of the style sheet', (name, colour) => {
    expect(tokens).toContain(`    ${name}: light-dark(${colour}, `)
  })

  it('come again after as many hues as the style sheet has', () => {
    const hues = new Set([...tokens.matchAll(/--hue-\d(?=:)/g)].map(([name]) => name)).size
    expect(hueAt(hues)).toBe(hueAt(0))
    expect(new Set(Array.from({ length: hues }, (_, index) => hueAt(index))).size).toBe(hues)
  })
})

describe('colours in oklch', () => {
  // What browsers show for these.
  test.each([
    ['oklch(0% 0 0)', '#000000'],
    ['oklch(100% 0 0)', '#ffffff'],
    ['oklch(62.796% 0.25768 29.234)', '#ff0000'],
    ['oklch(51.975% 0.17686 142.495)', '#008000'],
  ])('%s is %s', (colour, hex) => {
    expect(hexOf(colour)).toBe(hex)
  })

  it('are refused in another notation', () => {
    expect(() => hexOf('oklch(0.5 0.1 20)')).toThrow('oklch(0.5 0.1 20)')
  })

  it('mix in shares', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#ffffff')
    expect(mixed('#0000ff', '#ffffff', 0.2)).toBe('#ccccff')
  })
})
