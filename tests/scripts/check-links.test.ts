import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLinks, type LinkEffects } from '../../scripts/check-links.ts'
import { askOver, type Reply } from '../../scripts/links/ask-address.ts'
import { dataLinks } from '../../scripts/links/data-links.ts'
import { fakeEffects, type FakeEffects } from '../fixtures/fake-effects.ts'
import { changed, readFiles, SMALL_DATA, type Files } from '../fixtures/small-data.ts'
import { answer, linkServer, type LinkServer } from '../fixtures/link-server.ts'

const inData = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text]))

const NOW = () => new Date('2026-02-03T23:59:00Z')
const JSON_REPORT = 'reports/links-2026-02-03.json'
const TEXT_REPORT = 'reports/links-2026-02-03.md'

/** Effects over files in memory, with a network that always says the same. */
const effectsWith = (files: Files, ask: LinkEffects['ask'], refuses = {}) => {
  const disk = fakeEffects(inData(files), refuses)
  return { ...disk, now: NOW, ask } satisfies FakeEffects & LinkEffects
}
const always = (reply: Reply) => () => Promise.resolve(reply)

describe('over the network', () => {
  let server: LinkServer
  beforeAll(async () => {
    server = await linkServer({
      '/alpha': answer(200),
      '/beta': answer(301, '/alpha'),
      '/report': (request) => request.socket.destroy(),
    })
  })
  afterAll(() => server.close())

  test('reports each link once, sorted, with where it stands and the archive’s copy', async () => {
    const here = Object.fromEntries(
      Object.entries(SMALL_DATA).map(([path, text]) => [
        path,
        text.replace(/https?:\/\/example\.org\/(?=(?:alpha|beta|report)$)/gm, server.url),
      ]),
    )
    const effects = effectsWith(here, (method, address) =>
      address.href.startsWith(server.url)
        ? askOver(20_000)(method, address)
        : Promise.resolve({ status: 404 }),
    )
    expect(await checkLinks([], effects)).toBe(0)
    expect(effects.errLines).toEqual([])
    const report = JSON.parse(effects.disk.get(JSON_REPORT) ?? '') as {
      readonly date: string
      readonly links: readonly { readonly url: string }[]
    }
    expect(report.date).toBe('2026-02-03')
    const urls = report.links.map(({ url }) => url)
    expect(urls).toEqual([...new Set(urls)].sort())
    const entry = (path: string) => report.links.find(({ url }) => url === server.url + path)
    expect(entry('alpha')).toEqual({
      url: `${server.url}alpha`,
      places: ['data/examples/alpha.yaml:4'],
      status: 200,
      archive: `https://web.archive.org/web/20211122/${server.url}alpha`,
    })
    expect(entry('beta')).toMatchObject({ status: 200, final: `${server.url}alpha` })
    expect(entry('report')).toMatchObject({ failure: 'closed early', detail: 'ECONNRESET' })
  })
})

describe('the report', () => {
  const ask: LinkEffects['ask'] = (_, { pathname }) =>
    Promise.resolve(
      pathname === '/alpha'
        ? { status: 301, location: '/new' }
        : pathname === '/beta'
          ? { failure: 'timeout', detail: 'no answer within 20 s' }
          : pathname === '/report'
            ? { status: 404 }
            : { status: 200 },
    )

  test('has the same bytes whenever the answers are the same', async () => {
    const [one, other] = [effectsWith(SMALL_DATA, ask), effectsWith(SMALL_DATA, ask)]
    await checkLinks([], one)
    await checkLinks([], other)
    expect(one.disk.get(JSON_REPORT)).toBe(other.disk.get(JSON_REPORT))
    expect(one.disk.get(TEXT_REPORT)).toBe(other.disk.get(TEXT_REPORT))
  })

  test('tells people what to look at, the most pressing first', async () => {
    const effects = effectsWith(SMALL_DATA, ask)
    await checkLinks([], effects)
    const text = effects.disk.get(TEXT_REPORT) ?? ''
    expect(text.match(/^## .*$/gm)).toEqual([
      '## No answer (1)',
      '## Answered with an error (1)',
      '## Led elsewhere (1)',
      expect.stringMatching(/^## In order \(\d+\)$/),
    ])
    expect(text).toContain(
      [
        '- <http://example.org/beta>: timeout (no answer within 20 s)',
        '  - archive: <https://web.archive.org/web/20211122/http://example.org/beta>',
        '  - in data/examples/beta.yaml:4',
      ].join('\n'),
    )
    expect(text).toContain(
      '<https://example.org/alpha>: status 200\n  - ends at <https://example.org/new>',
    )
  })

  test('is not written where there is no network, lest every link seem dead', async () => {
    const effects = effectsWith(
      SMALL_DATA,
      always({ failure: 'name not found', detail: 'EAI_AGAIN' }),
    )
    expect(await checkLinks([], effects)).toBe(1)
    expect(effects.errLines.join()).toContain('is there a network?')
    expect([...effects.disk.keys()].filter((path) => path.startsWith('reports'))).toEqual([])
  })

  test('that cannot be written is told of', async () => {
    const effects = effectsWith(SMALL_DATA, always({ status: 200 }), {
      [`write ${JSON_REPORT}`]: 'EROFS',
    })
    expect(await checkLinks([], effects)).toBe(1)
    expect(effects.errLines).toEqual([
      `${JSON_REPORT} cannot be written: the disk may only be read`,
    ])
  })
})

describe('the links of the data', () => {
  test('are those of examples, of what is printed otherwise, of references and of sources', () => {
    const files = changed({
      'examples/beta.yaml': [
        'position: 2\n',
        'position: 2\n    printed: { url: https://printed.example/ }\n',
      ],
      'examples/alpha.yaml': [
        'references:\n',
        'references:\n  - { id: x, url: https://ref.example }\n',
      ],
    })
    const urls = dataLinks(readFiles(files)).map(({ url }) => url)
    expect(urls).toEqual(
      expect.arrayContaining([
        'https://example.org/alpha',
        'https://printed.example/',
        'https://ref.example',
        'https://example.org/report',
      ]),
    )
  })

  test('stand once each, with all their places', () => {
    const files = changed({
      'examples/beta.yaml': ['http://example.org/beta', 'https://example.org/alpha'],
    })
    const alpha = dataLinks(readFiles(files)).filter(
      ({ url }) => url === 'https://example.org/alpha',
    )
    expect(alpha).toEqual([
      {
        url: 'https://example.org/alpha',
        places: ['data/examples/alpha.yaml:4', 'data/examples/beta.yaml:4'],
      },
    ])
  })

  test('are read past what is damaged in other files', () => {
    const files = changed({ 'sources.yaml': '- [' })
    expect(dataLinks(readFiles(files)).length).toBeGreaterThan(1)
  })
})

describe('the command line', () => {
  const asked = () => Promise.reject(new Error('asked'))

  test('--help asks nobody', async () => {
    const effects = effectsWith(SMALL_DATA, asked)
    expect(await checkLinks(['--help'], effects)).toBe(0)
    expect(effects.outLines.join('\n')).toContain('Usage: npm run data:links')
  })

  test('what means nothing is refused, and nobody is asked', async () => {
    const effects = effectsWith(SMALL_DATA, asked)
    expect(await checkLinks(['--hlep'], effects)).toBe(1)
    expect(effects.errLines.join('\n')).toMatch(/Unknown option '--hlep'[^]*Usage/)
  })

  test('without links there is nothing to do', async () => {
    expect(await checkLinks([], effectsWith({}, asked))).toBe(1)
  })
})
