import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askOver, failureOf } from '../../../scripts/links/ask-address.ts'
import { followLink } from '../../../scripts/links/follow-link.ts'
import { answer, linkServer, type LinkServer, type Route } from '../../fixtures/link-server.ts'

/** Longer than any answer takes: only what hangs is given up sooner. */
const TIMEOUT = 20_000

let endless: Promise<unknown> = Promise.resolve()

const refusesHead =
  (route: Route): Route =>
  (request, response) => {
    if (request.method === 'HEAD') answer(405)(request, response)
    else route(request, response)
  }

const ROUTES: Readonly<Record<string, Route>> = {
  '/ok': answer(200),
  '/ok?a=b': answer(200),
  '/moved': answer(301, '/ok'),
  '/near/moved': answer(302, '../ok?a=b#c'),
  '/loop': answer(301, '/loop'),
  '/gone': answer(410),
  '/broken': answer(500),
  '/moved-to-broken': answer(308, '/broken'),
  '/nowhere': answer(301),
  '/strange': answer(301, 'http://['),
  '/mail': answer(301, 'mailto:someone@example.org'),
  '/secret': answer(301, 'http://user:word@example.org/'),
  '/1': answer(301, '/2'),
  '/2': answer(301, '/3'),
  '/3': answer(301, '/4'),
  '/4': answer(301, '/5'),
  '/5': answer(301, '/ok'),
  '/0': answer(301, '/1'),
  '/get-only': refusesHead(answer(200)),
  '/get-moved': refusesHead(answer(301, '/get-only')),
  '/hangs': () => undefined,
  '/closes': (request) => request.socket.destroy(),
  '/closes-head': (request, response) => {
    if (request.method === 'HEAD') request.socket.destroy()
    else answer(200)(request, response)
  },
  '/half': (request) => request.socket.end('HTTP/1.1 200 O'),
  '/not-http': (request) => request.socket.end('220 mail.example.org ready\r\n'),
  '/endless': refusesHead((_, response) => {
    endless = once(response, 'close')
    response.writeHead(200)
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(1024)));
      if (!response.destroyed) response.once('drain', write)
    }
    write()
  }),
}

let server: LinkServer
beforeAll(async () => {
  server = await linkServer(ROUTES)
})
afterAll(() => server.close())
beforeEach(() => {
  server.asked.length = 0
  server.headers.length = 0
})

const follow = (path: string) => followLink(server.url + path, askOver(TIMEOUT))
const at = (path: string) => server.url + path

describe('a link that is answered', () => {
  test.each([
    ['ok', 200],
    ['no-such-page', 404],
    ['gone', 410],
    ['broken', 500],
    ['nowhere', 301],
  ])('/%s has the status %i', async (path, status) => {
    expect(await follow(path)).toEqual({ status })
  })

  test('is asked with HEAD alone where that is enough', async () => {
    await follow('ok')
    expect(server.asked).toEqual(['HEAD /ok'])
  })

  test.each(['get-only', 'closes-head'])(
    'is asked again where HEAD is refused: /%s',
    async (path) => {
      expect(await follow(path)).toEqual({ status: 200 })
      expect(server.asked).toEqual([`HEAD /${path}`, `GET /${path}`])
    },
  )

  test('is not read beyond the head of the answer', async () => {
    expect(await follow('endless')).toEqual({ status: 200 })
    // The server would write for ever, were the connection not closed.
    await endless
  })

  test('is told nothing about who asks', async () => {
    await followLink(at('moved').replace('//', '//user:word@'), askOver(TIMEOUT))
    expect(server.asked).toEqual([])
    await askOver(TIMEOUT)('GET', new URL(at('ok').replace('//', '//user:word@')))
    expect(Object.keys(server.headers[0] ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent',
    ])
  })
})

describe('a link that leads elsewhere', () => {
  test.each([
    ['moved', 200, 'ok'],
    ['near/moved', 200, 'ok?a=b#c'],
    ['moved-to-broken', 500, 'broken'],
    ['get-moved', 200, 'get-only'],
    ['1', 200, 'ok'],
  ])('/%s ends with %i at /%s', async (path, status, final) => {
    expect(await follow(path)).toEqual({ status, final: at(final) })
  })

  test.each([
    ['loop', 'loop'],
    ['0', '5'],
  ])('/%s is given up after five redirects', async (path, final) => {
    expect(await follow(path)).toEqual({
      failure: 'too many redirects',
      detail: 'more than 5',
      final: at(final),
    })
    expect(server.asked).toHaveLength(6)
  })

  test.each([
    ['mail', 'mailto:someone@example.org', 'it begins with mailto:'],
    ['secret', 'http://user:word@example.org/', 'it carries credentials'],
  ])('/%s is not followed to %s', async (path, final, detail) => {
    expect(await follow(path)).toEqual({ failure: 'not for us', detail, final })
  })

  test('is told of where the redirect cannot be read', async () => {
    expect(await follow('strange')).toMatchObject({ detail: 'the redirect cannot be read' })
  })
})

describe('a link without an answer', () => {
  test.each([
    ['closes', 'closed early'],
    ['half', 'closed early'],
    ['not-http', 'no http'],
  ])('/%s: %s', async (path, failure) => {
    expect(await follow(path)).toMatchObject({ failure })
  })

  test('is given up when it hangs', async () => {
    expect(await followLink(at('hangs'), askOver(50))).toEqual({
      failure: 'timeout',
      detail: 'no answer within 0.05 s',
    })
  })

  test('where nobody listens', async () => {
    const closed = await linkServer({})
    await closed.close()
    expect(await followLink(closed.url, askOver(TIMEOUT))).toMatchObject({ failure: 'refused' })
  })

  test('where the server speaks no TLS', async () => {
    const url = at('ok').replace('http:', 'https:')
    expect(await followLink(url, askOver(TIMEOUT))).toMatchObject({ failure: 'tls' })
  })

  test.each(['no link', 'ftp://example.org/', 'file:///etc/passwd'])(
    'is not asked: %s',
    async (url) => {
      const ask = () => Promise.reject(new Error('asked'))
      expect(await followLink(url, ask)).toMatchObject({ failure: 'not for us' })
    },
  )

  test.each([
    ['ENOTFOUND', 'name not found'],
    ['EAI_AGAIN', 'name not found'],
    ['ENETUNREACH', 'unreachable'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['HPE_INVALID_CONSTANT', 'no http'],
  ])('%s is called %s', (code, failure) => {
    const error = Object.assign(new Error('x'), { code })
    expect(failureOf(error)).toEqual({ failure, detail: code })
  })
})
