// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest'
import { siteAddress } from '../../../scripts/site/site-address.ts'
import { sitePages, type PageSources } from '../../../scripts/pages/site-pages.ts'
import { formatPath } from '../../../src/domain/address/place.ts'
import type { Texts } from '../../../src/domain/toolkit/texts.ts'
import type { Toolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { textsOf, toolkitOf, type Whole } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const SHELL = {
  html:
    '<html><head><meta charset="utf-8" /><title>Old</title><meta name="description" content="Old" />' +
    '</head><body><div id="app"></div><script src="/assets/x.js"></script></body></html>',
  styles: '',
}

/** The pages of a small toolkit, by path; each shows only the path that it is rendered for. */
async function pagesOf(
  base?: string,
  changes: Partial<Whole> = {},
  render: PageSources['render'] = (place) => Promise.resolve(`<main>${formatPath(place)}</main>`),
) {
  const address = siteAddress(base)
  const whole = fixture(changes)
  const files = await sitePages({
    toolkit: toolkitOf(whole),
    texts: textsOf(whole),
    address,
    edition: { kind: 'site', site: address, origin: null, download: null },
    shell: SHELL,
    render,
  })
  return new Map(files.map(({ path, content }) => [path, String(content)]))
}

const read = (html: string | undefined) => new DOMParser().parseFromString(html ?? '', 'text/html')

const canonical = (html: string | undefined) =>
  read(html).querySelector('link[rel=canonical]')?.getAttribute('href')

/** The facts that a page tells programs. */
const factsOf = (html: string | undefined): unknown[] =>
  [...read(html).querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }): unknown => JSON.parse(textContent),
  )

describe('the pages of the site', () => {
  it('are one for each address, one for what is not there, and the rules for robots', async () => {
    const whole = fixture()
    const paths = [...(await pagesOf()).keys()]
    const expected = [
      ...['', 'table/', 'recommendations/', 'roadmap/', 'suggest/', 'about/'],
      ...whole.cells.map(({ id }) => `cell/${id}/`),
      ...whole.examples.map(({ id }) => `example/${id}/`),
      ...whole.recommendations.map(({ id }) => `recommendation/${id}/`),
    ].map((path) => `${path}index.html`)
    expect(paths.sort()).toEqual([...expected, '404.html', 'robots.txt'].sort())
  })

  it('show what the app shows there, under a title and description of their own', async () => {
    const pages = await pagesOf()
    const { title, body, head } = read(pages.get('example/digital-wallonia/index.html'))
    expect(title).toMatch(/^Digital Wallonia – /)
    expect(body.querySelector('main')?.textContent).toBe('example/digital-wallonia/')
    expect(head.querySelector('meta[name=description]')?.getAttribute('content')).toMatch(
      /^An example from Belgium/,
    )
  })

  it('name their full addresses in head, list and pictures where the host is known', async () => {
    const pages = await pagesOf('https://x.example/tools/toolkit/')
    expect(canonical(pages.get('table/index.html'))).toBe('https://x.example/tools/toolkit/table/')
    expect(canonical(pages.get('404.html'))).toBeUndefined()
    const map = pages.get('sitemap.xml') ?? ''
    expect(map).toContain('<loc>https://x.example/tools/toolkit/</loc>')
    expect(map.match(/<loc>/g)).toHaveLength(pages.size - 3)
    expect(pages.get('robots.txt')).toContain(
      'Sitemap: https://x.example/tools/toolkit/sitemap.xml',
    )
    const image = (path: string) =>
      read(pages.get(path)).querySelector('meta[property="og:image"]')?.getAttribute('content')
    expect(image('index.html')).toBe('https://x.example/tools/toolkit/pictures/toolkit.png')
    expect(image('cell/green/skills/networking/index.html')).toBe(
      'https://x.example/tools/toolkit/pictures/green.png',
    )
  })

  it('name no full address, and make no list, where the host is not known', async () => {
    const pages = await pagesOf('/tools/')
    expect(pages.has('sitemap.xml')).toBe(false)
    expect(pages.get('robots.txt')).not.toContain('Sitemap')
    for (const html of pages.values()) expect(canonical(html)).toBeUndefined()
  })

  it('name files in full for a host that knows no folders', async () => {
    const pages = await pagesOf('https://x.example/t/index.html')
    expect(canonical(pages.get('table/index.html'))).toBe('https://x.example/t/table/index.html')
    expect(canonical(pages.get('index.html'))).toBe('https://x.example/t/index.html')
  })

  it('stand for the addresses of renamed things too, and lead on from there', async () => {
    const aliases = [
      { kind: 'example', from: 'old-name', to: 'digital-wallonia' },
      { kind: 'theme', from: 'verdant', to: 'green' },
    ] as const
    const pages = await pagesOf('https://x.example/', { aliases })
    const example = pages.get('example/old-name/index.html')
    expect(canonical(example)).toBe('https://x.example/example/digital-wallonia/')
    expect(example).toContain('content="0; url=/example/digital-wallonia/"')
    expect(read(example).querySelector('main')?.textContent).toBe('example/digital-wallonia/')
    const cell = pages.get('cell/verdant/skills/networking/index.html')
    expect(canonical(cell)).toBe('https://x.example/cell/green/skills/networking/')
    expect(pages.get('sitemap.xml')).not.toMatch(/old-name|verdant/)
  })

  it('are all rendered from one toolkit with one set of texts', async () => {
    const rendered: { readonly toolkit: Toolkit; readonly texts: Texts }[] = []
    const pages = await pagesOf('https://x.example/', {}, (place, toolkit, texts) => {
      rendered.push({ toolkit, texts })
      return Promise.resolve(formatPath(place))
    })
    const htmlPages = [...pages.keys()].filter((path) => path.endsWith('.html'))
    expect(rendered).toHaveLength(htmlPages.length)
    expect(new Set(rendered.map(({ toolkit }) => toolkit)).size).toBe(1)
    expect(new Set(rendered.map(({ texts }) => texts)).size).toBe(1)
  })

  test('are the same each time', async () => {
    expect(await pagesOf('https://x.example/')).toEqual(await pagesOf('https://x.example/'))
  })
})

describe('what pages tell programs', () => {
  it('is the dataset with its downloads, on the first page', async () => {
    const [facts, ...more] = factsOf((await pagesOf('https://x.example/t/')).get('index.html'))
    expect(more).toEqual([])
    expect(facts).toMatchObject({
      '@type': 'Dataset',
      url: 'https://x.example/t/',
      distribution: [
        { contentUrl: 'https://x.example/t/data/examples.csv' },
        { contentUrl: 'https://x.example/t/data/toolkit.json' },
        { contentUrl: 'https://x.example/t/data/datapackage.json' },
      ],
    })
  })

  it('is the work and the way to it, on the page of an example', async () => {
    const pages = await pagesOf('https://x.example/')
    expect(factsOf(pages.get('example/digital-wallonia/index.html'))).toMatchObject([
      { '@type': 'CreativeWork', name: 'Digital Wallonia', spatialCoverage: { name: 'Belgium' } },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: 'https://x.example/' },
          { position: 2, name: 'Digital Wallonia' },
        ],
      },
    ])
  })

  it('is the way through all recommendations to one, and nothing where nothing is', async () => {
    const pages = await pagesOf('https://x.example/', {})
    expect(factsOf(pages.get('404.html'))).toEqual([])
    const recommendation = [...pages.keys()].find((path) => path.startsWith('recommendation/'))
    if (recommendation === undefined) return
    expect(factsOf(pages.get(recommendation))).toMatchObject([
      { itemListElement: [{}, { item: 'https://x.example/recommendations/' }, { position: 3 }] },
    ])
  })
})
