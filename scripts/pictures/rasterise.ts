import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { indexedPng } from './indexed-png.ts'

let ready: Promise<void> | undefined

/**
 * An SVG as PNG, `width` pixels wide. It runs as WebAssembly and knows no font, so the same SVG
 * gives the same bytes on every machine; text must be outlines. Throws when it is no SVG.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  // The module refuses to be started twice.
  ready ??= initWasm(
    readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  )
  await ready
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: width } })
  const image = resvg.render()
  const bytes = indexedPng(image.pixels, image) ?? image.asPng()
  image.free()
  resvg.free()
  return bytes
}
