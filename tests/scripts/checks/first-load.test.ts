import { describe, expect, test } from 'vitest'
import { firstLoad } from '../../../scripts/checks/first-load.ts'

const SITE: Readonly<Record<string, string>> = {
  'assets/main.js': 'import{a}from"./react.js";import"./side.js";const t=()=>import("./table.js");',
  'assets/react.js': 'export{b as a}from"../shared/b.js";const s=`from "./no-file.js"`',
  'assets/side.js': '',
  'assets/table.js': 'import"./react.js"',
  'assets/preloaded.js': '',
  'assets/main.css': '',
  'shared/b.js': 'import"../assets/main.js"',
}

const read = (path: string) => SITE[path]

function page(base: string): string {
  return `<!doctype html><head>
    <script type="module" crossorigin src="${base}assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="${base}assets/preloaded.js">
    <link rel="stylesheet" crossorigin href="${base}assets/main.css">
    <link rel="icon" href="${base}icon.svg">
    <script>document.documentElement.dataset.theme = 'dark'</script>
  </head>`
}

describe('firstLoad', () => {
  test.each(['/', './', '', '/some/where/'])(
    'finds what the page loads at once, with all that it imports, under the base "%s"',
    (base) => {
      expect(firstLoad(page(base), read)).toEqual({
        scripts: [
          'assets/main.js',
          'assets/react.js',
          'shared/b.js',
          'assets/side.js',
          'assets/preloaded.js',
        ],
        styles: ['assets/main.css'],
      })
    },
  )

  test.each(['https://example.org/assets/main.js', '//example.org/assets/main.js', '/gone.js'])(
    'refuses a script that the site has not: %s',
    (src) => {
      expect(() => firstLoad(`<script src="${src}"></script>`, read)).toThrow(src)
    },
  )
})
