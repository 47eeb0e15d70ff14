import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-wasm'
import { describe, expect, it, test } from 'vitest'
import { ICONS, THEME_COLOUR } from '../../../scripts/pictures/icon-list.ts'
import { icons } from '../../../scripts/pictures/icons.ts'
import { fakeEffects } from '../../fixtures/fake-effects.ts'
import { pngHeader } from '../../fixtures/png.ts'

const files = await icons()
const bytesOf = (path: string) =>
  files.find((file) => file.path === path)?.content ?? new Uint8Array()

/** The pixels of a PNG as RGBA, read by the renderer that made them. */
function pixelsOf(path: string): {
  readonly size: number
  readonly at: (x: number, y: number) => string
} {
  const bytes = bytesOf(path)
  const { width: size } = pngHeader(bytes)
  const href = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="${href}"/></svg>`,
  ).render()
  return {
    size,
    at: (x, y) =>
      `#${Buffer.from(pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)).toString('hex')}`,
  }
}

/** Whether a colour is the ground, give or take what rounding makes of ground upon ground. */
const isGround = (colour: string): boolean =>
  [1, 3, 5].every((at) => {
    const [one, other] = [colour, THEME_COLOUR].map((hex) => parseInt(hex.slice(at, at + 2), 16))
    return Math.abs((one ?? 0) - (other ?? 0)) <= 2
  })

describe('the icons', () => {
  test.each(ICONS)('$path has the size that it says', ({ path, size }) => {
    expect(pngHeader(bytesOf(path))).toMatchObject({ width: size, height: size })
  })

  it('are the same bytes each time', async () => {
    expect(await icons()).toEqual(files)
  })

  it('stand on the ground that the page gives to the frame of the browser', () => {
    const light = /name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: light\)"/
    expect(light.exec(readFileSync('index.html', 'utf8'))?.[1]).toBe(THEME_COLOUR)
  })

  test.each(['icons/maskable-512.png', 'icons/apple-touch-icon.png'])(
    '%s fills the square to its corners',
    (path) => {
      const { size, at } = pixelsOf(path)
      for (const [x, y] of [
        [0, 0] as const,
        [size - 1, 0] as const,
        [size - 1, size - 1] as const,
      ]) {
        expect(at(x, y)).toBe(`${THEME_COLOUR}ff`)
      }
    },
  )

  it('show nothing of the drawing outside the circle that a mask may leave', () => {
    const { size, at } = pixelsOf('icons/maskable-512.png')
    let inside = 0
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        if (isGround(at(x, y))) continue
        inside++
        expect(Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2)).toBeLessThan(size * 0.4)
      }
    }
    expect(inside).toBeGreaterThan(size * size * 0.1)
  })

  it('are transparent round the corners where nothing masks them', () => {
    expect(pixelsOf('icons/icon-192.png').at(0, 0)).toBe('#00000000')
  })

  it('are not made of a drawing that is not there', async () => {
    await expect(icons(fakeEffects({}))).rejects.toThrow('ENOENT')
  })
})
