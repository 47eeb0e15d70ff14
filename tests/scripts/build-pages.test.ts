import { describe, expect, it, test } from 'vitest'
import { buildPages } from '../../scripts/build-pages.ts'
import { fakeEffects } from '../fixtures/fake-effects.ts'
import { changed, SMALL_DATA, type Files } from '../fixtures/small-data.ts'

const SHELL =
  '<html><head><title>Old</title><meta name="description" content="Old" /></head>' +
  '<body><div id="app"></div><script src="/assets/x.js"></script></body></html>'
const PAGES = [
  'dist/404.html',
  'dist/about/index.html',
  'dist/cell/green/skills/intelligence/index.html',
  'dist/cell/green/skills/networking/index.html',
  'dist/example/alpha/index.html',
  'dist/example/beta/index.html',
  'dist/index.html',
  'dist/recommendation/r01/index.html',
  'dist/recommendation/r02/index.html',
  'dist/recommendations/index.html',
  'dist/suggest/index.html',
  'dist/table/index.html',
]

/** A built site and the data that it is of. */
const built = (files: Files = SMALL_DATA) =>
  fakeEffects({
    'dist/index.html': SHELL,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text])),
  })

const pagesOf = (effects: ReturnType<typeof built>) =>
  [...effects.disk.keys()].filter((path) => path.startsWith('dist/')).sort()

const titleOf = (html: string | undefined) => /<title>(.*)<\/title>/.exec(html ?? '')?.[1]

describe('the pages of the site', () => {
  it('are one for each address, and one for what is not there', async () => {
    const effects = built()
    expect(await buildPages(effects)).toBe(0)
    expect(pagesOf(effects)).toEqual(PAGES)
    expect(effects.outLines).toEqual(['11 pages and 404.html → dist/'])
    expect(effects.errLines).toEqual([])
  })

  test.each([
    ['index.html', 'A toolkit', 'A small one.'],
    ['table/index.html', 'Table – A toolkit', '4 placements of 2 examples from'],
    [
      'cell/green/skills/networking/index.html',
      'The green · The skills · The networking – A toolkit',
      'Join forces; Map the needs. Examples: Alpha.',
    ],
    [
      'example/beta/index.html',
      'Beta – A toolkit',
      'An example from Greece of cluster policy: The green · The skills · The intelligence; R2 · ',
    ],
    ['404.html', 'Page not found – A toolkit', 'A small one.'],
  ])('%s says what it shows, and loads the app', async (path, title, description) => {
    const effects = built()
    await buildPages(effects)
    const page = effects.disk.get(`dist/${path}`)
    expect(titleOf(page)).toBe(title)
    expect(page).toContain(`<meta name="description" content="${description}`)
    expect(page).toContain('<div id="app"></div><script src="/assets/x.js"></script>')
  })

  it('are the same bytes each time, also over those that stand there', async () => {
    const effects = built()
    await buildPages(effects)
    const first = new Map(effects.disk)
    await buildPages(effects)
    expect(effects.disk).toEqual(first)
    const again = built()
    await buildPages(again)
    expect(again.disk).toEqual(first)
  })

  it('hold hostile names as text', async () => {
    const name = ['name: Alpha', `name: '</title><script>alert("1")</script>'`] as const
    const effects = built(changed({ 'examples/alpha.yaml': name }))
    expect(await buildPages(effects)).toBe(0)
    for (const path of PAGES) {
      expect(effects.disk.get(path)?.match(/<script/g)).toHaveLength(1)
    }
    expect(titleOf(effects.disk.get('dist/example/alpha/index.html'))).toBe(
      '&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; – A toolkit',
    )
  })

  it('are left alone where there is a mistake in the data', async () => {
    const effects = built(changed({ 'examples/alpha.yaml': ['country:', 'contry:'] }))
    expect(await buildPages(effects)).toBe(1)
    expect(effects.errLines[0]).toMatch(/^data\/examples\/alpha\.yaml:3:1 error unknown-key/)
    expect(pagesOf(effects)).toEqual(['dist/index.html'])
    expect(effects.disk.get('dist/index.html')).toBe(SHELL)
  })

  it('are not made of a site that was not built', async () => {
    const effects = built()
    effects.disk.delete('dist/index.html')
    await expect(buildPages(effects)).rejects.toThrow('ENOENT')
    expect(pagesOf(effects)).toEqual([])
  })
})
