/** What the header of a PNG says; throws when the bytes are none. Colour type 3: with a palette. */
export function pngHeader(bytes: Uint8Array): {
  readonly width: number
  readonly height: number
  readonly colourType: number | undefined
} {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 16))
  if (!/^\x89PNG\r\n\x1a\n....IHDR$/s.test(text)) throw new Error('no PNG')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20), colourType: bytes[25] }
}
