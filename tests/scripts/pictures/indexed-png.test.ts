import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { indexedPng } from '../../../scripts/pictures/indexed-png.ts'
import { pngHeader } from '../../fixtures/png.ts'

const RED = [255, 0, 0, 255]
const BLUE = [0, 0, 255, 255]

/** The parts of a PNG by their type. */
function chunksOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at)
    const type = new TextDecoder().decode(bytes.subarray(at + 4, at + 8))
    chunks.set(type, bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

describe('a PNG with a palette', () => {
  it('holds each pixel as its place in the palette, row by row', () => {
    const pixels = Uint8Array.from([RED, BLUE, BLUE, RED, RED, RED].flat())
    const bytes = indexedPng(pixels, { width: 3, height: 2 }) ?? new Uint8Array()
    expect(pngHeader(bytes)).toEqual({ width: 3, height: 2, colourType: 3 })
    const chunks = chunksOf(bytes)
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 0, 0, 0, 0, 255])
    expect([...unzlibSync(chunks.get('IDAT') ?? new Uint8Array())]).toEqual([
      0, 0, 1, 1, 0, 0, 0, 0,
    ])
  })

  it('is not made where it would lose something', () => {
    expect(indexedPng(Uint8Array.from([255, 0, 0, 128]), { width: 1, height: 1 })).toBeUndefined()
    const greys = (count: number) =>
      Uint8Array.from(Array.from({ length: count }, (_, n) => [n & 255, n >> 8, 0, 255]).flat())
    expect(indexedPng(greys(256), { width: 256, height: 1 })).toBeDefined()
    expect(indexedPng(greys(257), { width: 257, height: 1 })).toBeUndefined()
  })
})
