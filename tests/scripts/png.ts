/** What the header of a PNG says; throws when the bytes are none. Colour type 3: with a palette. */
export function pngHeader(bytes: Uint8Array): {
  readonly width: number
  readonly height: number
  readonly colourType: number | undefined
} {
  const [mark, name] = [bytes.subarray(1, 4), bytes.subarray(12, 16)].map((part) =>
    new TextDecoder('latin1').decode(part),
  )
  if (mark !== 'PNG' || name !== 'IHDR') throw new Error('no PNG')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20), colourType: bytes[25] }
}
