// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, test } from 'vitest'
import { oneFilePage, type OneFileParts } from '../../../scripts/one-file/one-file-page.ts'

/** A page as vite builds it from the project's own. */
const SHELL = readFileSync('index.html', 'utf8').replace(
  '</head>',
  `<link rel="stylesheet" crossorigin href="/assets/a.css">
   <link rel="modulepreload" href="/assets/b.js">
   <script type="module" crossorigin src="/assets/c.js"></script></head>`,
)
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>'

const make = (parts: Partial<OneFileParts> = {}) =>
  oneFilePage({
    shell: SHELL,
    script: 'document.title',
    styles: 'p{color:red}\n',
    icon: ICON,
    title: 'Toolkit',
    description: 'What it is.',
    ...parts,
  })

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')

/** What the file's script says when it is run. */
function run(html: string): unknown {
  const [script, ...others] = read(html).querySelectorAll('script')
  expect(others).toEqual([])
  return runInNewContext(script?.textContent ?? '')
}

describe('the one file', () => {
  it('has everything inside and names no other file', () => {
    const document = read(make())
    expect(document.querySelectorAll('[src], link:not([rel=icon])')).toHaveLength(0)
    const icon = document.querySelector('link[rel=icon]')?.getAttribute('href') ?? ''
    const [start, data = ''] = icon.split(',')
    expect(start).toBe('data:image/svg+xml;base64')
    expect(atob(data)).toBe(ICON)
    expect(document.querySelector('script')?.type).toBe('module')
    expect(document.querySelector('style')?.textContent).toBe('p{color:red}')
    expect(document.querySelector('noscript')?.innerHTML).toContain('needs JavaScript')
    expect(document.querySelector('#app')?.innerHTML).toBe('')
    expect(make()).not.toMatch(/"\/|assets/)
  })

  it('says what it is', () => {
    const hostile = '</title><script>alert(1)</script>" $& &amp;'
    const document = read(make({ title: hostile, description: hostile }))
    expect(document.title).toBe(hostile)
    expect(meta(document, 'description')).toBe(hostile)
    expect(document.documentElement.lang).toBe('en-GB')
    expect(meta(document, 'theme-color')).toBe('#fcfdf9')
    expect(document.characterSet).toBe('UTF-8')
  })

  it('is allowed its own script and styles by their hash, pictures inside, and nothing else', () => {
    const document = read(make({ script: '"</script><!-- é"' }))
    const [first, second] = document.head.children
    expect(first?.getAttribute('charset')).toBe('utf-8')
    const hash = (tag: string) => {
      const text = document.querySelector(tag)?.textContent ?? ''
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(second?.getAttribute('content')).toBe(
      `default-src 'none'; script-src ${hash('script')}; style-src ${hash('style')}; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  test.each([
    '</script>',
    '</SCRIPT ><p>',
    '<!--<script>',
    '<!-- </script> -->',
    '$& $1 $` $$ $<a>',
    '\u2028 é 🙂 ]]>',
  ])('runs a script that holds %j', (text) => {
    expect(run(make({ script: JSON.stringify(text) }))).toBe(text)
    expect(run(make({ script: `\`${text.replaceAll('$', '\\$').replaceAll('`', '\\`')}\`` }))).toBe(
      text,
    )
  })

  test.each([
    ['a script with a null character', { script: '"\0"' }, 'read otherwise'],
    ['a script with a carriage return', { script: '1\r\n' }, 'read otherwise'],
    ['a script with half a character', { script: '"\uD800"' }, 'read otherwise'],
    ['styles that end their element', { styles: 'a{content:"</style>"}' }, 'end their own'],
    ['a page with a picture beside it', { shell: `${SHELL}<img src="/a.png">` }, 'src="/a.png"'],
    ['a page with an unquoted address', { shell: `${SHELL}<a href=/a>` }, 'href=/a'],
    ['a page without a body', { shell: SHELL.replace('</body>', '') }, 'body'],
    ['a page without a title', { shell: SHELL.replace(/<title>.*<\/title>/, '') }, 'title'],
  ])('is not made of %s', (_, parts, words) => {
    expect(() => make(parts)).toThrow(words)
  })
})
