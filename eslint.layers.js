import boundaries from 'eslint-plugin-boundaries'

/**
 * The one way that imports go: app → features → { ui, state } → domain, and scripts → domain.
 * Features never import each other. A test of each rule stands in tests/scripts/layers.test.ts.
 */

/** Each layer, the folders that it is, and the layers that it may import besides itself. */
const LAYERS = [
  { type: 'app', pattern: 'src/app', imports: ['feature', 'ui', 'state', 'domain'] },
  { type: 'feature', pattern: 'src/features/*', imports: ['ui', 'state', 'domain'] },
  { type: 'ui', pattern: 'src/ui', imports: ['domain'] },
  { type: 'state', pattern: 'src/state', imports: ['domain'] },
  { type: 'domain', pattern: 'src/domain', imports: [] },
  // The service worker: what it shares with the pages is domain.
  { type: 'worker', pattern: 'src/worker', imports: ['domain'] },
  { type: 'scripts', pattern: 'scripts', imports: ['domain'] },
  {
    type: 'tests',
    pattern: 'tests',
    imports: ['app', 'feature', 'ui', 'state', 'domain', 'worker', 'scripts'],
  },
  { type: 'bench', pattern: 'bench', imports: ['domain', 'scripts'] },
]

const IN_THE_PAGE = ['app', 'feature', 'ui', 'state', 'domain', 'worker']

/** The part of the domain that reads data files, with zod; pages get data that needs no checking. */
const COMPILER = ['src/domain/data/**', 'src/domain/exports/toolkit-schema.ts']

/**
 * What makes a data file in the page: it holds the file against the schema, and writes YAML. Only
 * the screen that suggests an example may import it, and that screen is fetched when it is opened.
 */
const SUGGESTION = 'src/domain/suggestion/!(suggestion).ts'

export const layers = {
  files: ['{src,scripts,tests,bench}/**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': LAYERS.map(({ type, pattern }) => ({
      type,
      pattern,
      partialMatch: false,
    })),
    'boundaries/files': [
      { category: 'compiler', pattern: COMPILER },
      { category: 'near-words', pattern: 'src/domain/search/near-words.ts' },
      { category: 'suggestion', pattern: SUGGESTION },
      { category: 'suggest-screen', pattern: 'src/features/suggest/**' },
    ],
    'boundaries/dependency-nodes': ['require', 'import', 'dynamic-import', 'export'],
    // What is no file of the project is a package, installed or not.
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.css', '.json'] } },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        message:
          'Imports go one way: app → features → ui and state → domain; scripts → domain. See eslint.layers.js.',
        policies: [
          ...LAYERS.map(({ type, imports }) => ({
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: imports } } } },
          })),
          { allow: { dependency: { relationship: { to: 'internal' } } } },
          {
            from: { element: { types: { anyOf: ['app', 'feature', 'ui', 'state'] } } },
            allow: { to: { module: { origin: 'external' } } },
          },
          {
            from: { element: { types: { anyOf: ['scripts', 'tests', 'bench'] } } },
            allow: { to: { module: { origin: ['external', 'core'] } } },
          },
          {
            from: { element: { types: { anyOf: IN_THE_PAGE } } },
            disallow: {
              to: { module: { origin: 'external', source: ['zod', 'fuse.js', 'yaml'] } },
            },
            message:
              'zod is for src/domain/data, yaml for src/domain/suggestion and fuse.js for src/domain/search/near-words.ts: the first screen loads without them.',
          },
          {
            from: { element: { types: { anyOf: IN_THE_PAGE } } },
            disallow: { to: { file: { categories: 'compiler' } }, dependency: { kind: 'value' } },
            message:
              'Import only types from src/domain/data: it brings zod, and the first screen loads without it.',
          },
          {
            from: { element: { types: { anyOf: IN_THE_PAGE } } },
            disallow: { to: { file: { categories: 'suggestion' } }, dependency: { kind: 'value' } },
            message:
              'Import only types from src/domain/suggestion, but for the suggestion itself: the rest brings zod and yaml, which load with src/features/suggest.',
          },
          {
            from: { file: { categories: ['suggestion', 'suggest-screen'] } },
            allow: { to: { file: { categories: 'suggestion' } } },
          },
          {
            from: { file: { categories: 'suggestion' } },
            allow: { to: { file: { categories: 'compiler' } } },
          },
          {
            from: { file: { categories: 'suggestion' } },
            allow: { to: { module: { origin: 'external', source: 'yaml' } } },
          },
          {
            from: { file: { categories: 'compiler' } },
            allow: { to: { file: { categories: 'compiler' } } },
          },
          {
            from: { file: { categories: 'compiler' } },
            allow: { to: { module: { origin: 'external', source: 'zod' } } },
          },
          {
            from: { file: { categories: 'near-words' } },
            allow: { to: { module: { origin: 'external', source: 'fuse.js' } } },
          },
        ],
      },
    ],
  },
}
