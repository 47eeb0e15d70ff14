import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { icons } from '../../../scripts/pictures/icons.ts'
import { webManifest } from '../../../scripts/pages/web-manifest.ts'
import { compiled } from '../../fixtures/small-data.ts'
import { pngHeader } from '../../fixtures/png.ts'

const { names } = compiled()

interface Manifest {
  readonly id?: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly { readonly src: string; readonly sizes: string }[]
}
const read = (base: string, of = names, fullNames = false): Manifest =>
  JSON.parse(webManifest(of, { base, fullNames })) as Manifest

describe('the web app manifest', () => {
  it('says what the toolkit is and how it opens', () => {
    const icon = { type: 'image/png', purpose: 'any' }
    expect(read('/')).toEqual({
      name: 'A toolkit',
      short_name: 'A toolkit',
      description: 'A small one.',
      id: '/',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fcfdf9',
      theme_color: '#fcfdf9',
      lang: 'en-GB',
      dir: 'ltr',
      icons: [
        { ...icon, src: 'icons/icon-192.png', sizes: '192x192' },
        { ...icon, src: 'icons/icon-512.png', sizes: '512x512' },
        { ...icon, src: 'icons/maskable-512.png', sizes: '512x512', purpose: 'maskable' },
      ],
    })
  })

  it('has the colour and the language of the page', () => {
    const page = readFileSync('index.html', 'utf8')
    expect(page).toContain('name="theme-color" content="#fcfdf9"')
    expect(page).toContain('<html lang="en-GB"')
  })

  test.each(['/', '/tools/toolkit/'])('holds below %s', (base) => {
    const place = `https://example.org${base}`
    const { id, start_url, scope, icons: named } = read(base)
    for (const address of [start_url, scope]) {
      expect(new URL(address, `${place}manifest.webmanifest`).href).toBe(place)
    }
    expect(named[0] && new URL(named[0].src, `${place}manifest.webmanifest`).href).toBe(
      `${place}icons/icon-192.png`,
    )
    // The id alone is resolved against the root of the host.
    expect(new URL(id ?? '', 'https://example.org').href).toBe(place)
  })

  it('starts at a file where the host knows no folders', () => {
    expect(read('/bucket/', names, true).start_url).toBe('./index.html')
  })

  it('names only icons that are made, with the sizes that they have', async () => {
    const made = new Map((await icons()).map(({ path, content }) => [path, pngHeader(content)]))
    for (const { src, sizes } of read('/').icons) {
      const header = made.get(src)
      expect(header && `${header.width}x${header.height}`).toBe(sizes)
    }
  })

  test.each([
    ['Cluster Policy Toolkit Explorer', 'Cluster Policy Toolkit'],
    ['Short', 'Short'],
    ['Donaudampfschifffahrtsgesellschaft of the Danube', 'Donaudampfschifffahrtsgesellschaft'],
  ])('shortens %s by whole words', (title, short) => {
    expect(read('/', { ...names, title }).short_name).toBe(short)
  })
})
