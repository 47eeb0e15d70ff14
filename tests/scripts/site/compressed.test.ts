import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { compressed } from '../../../scripts/site/compressed.ts'

const TEXT = 'Türkiye, Ελλάδα. '.repeat(200)

describe('a file of the site in fewer bytes', () => {
  test.each(['index.html', 'cell/a/index.html', 'assets/x.js', 'data/a.csv', 'sitemap.xml'])(
    'stands beside %s, and is the same text',
    async (path) => {
      const [br, gz] = await compressed({ path, content: TEXT })
      expect([br?.path, gz?.path]).toEqual([`${path}.br`, `${path}.gz`])
      expect(brotliDecompressSync(br?.content ?? '').toString()).toBe(TEXT)
      expect(gunzipSync(gz?.content ?? '').toString()).toBe(TEXT)
      expect(br?.content.length).toBeLessThan(TEXT.length / 10)
    },
  )

  test.each(['pictures/green.png', 'index.html.br', 'CNAME'])('is not made of %s', async (path) => {
    expect(await compressed({ path, content: TEXT })).toEqual([])
  })

  it('is the same bytes each time', async () => {
    const file = { path: 'index.html', content: TEXT }
    expect(await compressed(file)).toEqual(await compressed(file))
  })
})
