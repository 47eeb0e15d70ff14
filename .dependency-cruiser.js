/**
 * What may import what. Imports go one way: app → features → { ui, state } → domain, and
 * scripts → domain; features never import each other. No import leads round in a circle, type
 * imports included: neither between files, nor between the rooms of the domain, nor from one rule of
 * the data to another. Tests of each rule stand in tests/scripts/layers.test.ts and circles.test.ts.
 */

/** A package as it is imported, or as it is found. */
const packages = (...names) =>
  `^(node_modules/)?(@types/)?(${names.join('|').replaceAll('.', '\\.')})(/|$)`

const DOMAIN = '^src/domain/'
const UI = '^src/ui/'
const STATE = '^src/state/'
const FEATURES = '^src/features/'
const APP = '^src/app/'
const WORKER = '^src/worker/'
const SCRIPTS = '^scripts/'

/** Packages of the pages. Each weighs on who opens the tool: one more is a decision. */
const OF_PAGES = packages('react', 'react-dom', 'zustand', '@tanstack/react-table')

/** The part of the domain that reads data files, with zod; pages get data that needs no checking. */
const COMPILER = '^src/domain/(data|exports/toolkit-schema)/'
/**
 * What makes a data file in the page: it holds the file against the schema, and writes YAML. Only
 * the screen that suggests an example may import it, and that screen is fetched when it is opened.
 */
const SUGGESTION = '^src/domain/suggestion/(?!suggestion\\.ts$)'
const SUGGEST_SCREEN = '^src/features/suggest/'
const NEAR_WORDS = '^src/domain/search/near-words\\.ts$'

/** Each layer, and what it may import: files and packages, and nothing else. */
const LAYERS = [
  {
    name: 'domain',
    files: DOMAIN,
    but: [COMPILER, SUGGESTION, NEAR_WORDS],
    imports: [DOMAIN],
  },
  { name: 'compiler', files: COMPILER, imports: [DOMAIN, packages('zod')] },
  { name: 'suggestion', files: SUGGESTION, imports: [DOMAIN, packages('yaml')] },
  { name: 'near-words', files: NEAR_WORDS, imports: [DOMAIN, packages('fuse.js')] },
  // What the service worker shares with the pages is domain.
  { name: 'worker', files: WORKER, imports: [WORKER, DOMAIN] },
  { name: 'ui', files: UI, imports: [UI, DOMAIN, OF_PAGES] },
  { name: 'state', files: STATE, imports: [STATE, DOMAIN, OF_PAGES] },
  {
    name: 'feature',
    files: '^src/features/([^/]+)/',
    imports: ['^src/features/$1/', UI, STATE, DOMAIN, OF_PAGES],
  },
  {
    name: 'app',
    files: APP,
    imports: [APP, FEATURES, UI, STATE, DOMAIN, OF_PAGES, '^virtual:'],
  },
  { name: 'scripts', files: SCRIPTS, imports: [SCRIPTS, DOMAIN, '^(?!src/|tests/|bench/)'] },
  { name: 'bench', files: '^bench/', imports: ['^bench/', SCRIPTS, DOMAIN, '^(?!src/|tests/)'] },
  { name: 'tests', files: '^tests/', imports: ['^(?!bench/)'] },
]

const IN_NO_LAYER = {
  path: '^src/',
  pathNot: [...LAYERS.map(({ files }) => files), '\\.d\\.ts$'],
}

/** Rooms that bring much with them: who is not named may import their types alone. */
const onlyTypesOf = (name, room, mayImport) => ({
  name: `only-types-of-${name}`,
  comment: 'It brings packages that the first screen loads without.',
  severity: 'error',
  from: { path: '^src/', pathNot: mayImport },
  to: { path: room, dependencyTypesNot: ['type-only'] },
})

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-between-rooms',
      comment: 'The rooms of the domain stand on floors: what they need lies below them.',
      scope: 'folder',
      severity: 'error',
      from: { path: DOMAIN },
      to: { circular: true, path: DOMAIN },
    },
    {
      name: 'no-rule-imports-a-rule',
      comment: 'What two rules share stands in src/domain/data/files.',
      severity: 'error',
      from: { path: '^src/domain/data/rules/', pathNot: '/(registry|rule|pair-warnings)\\.ts$' },
      to: { path: '^src/domain/data/rules/', pathNot: '/(rule|pair-warnings)\\.ts$' },
    },
    ...LAYERS.map(({ name, files, but = [], imports }) => ({
      name: `layer-${name}`,
      comment: 'Imports go one way. See LAYERS in .dependency-cruiser.js.',
      severity: 'error',
      from: { path: files, pathNot: [...but, '\\.d\\.ts$'] },
      to: { pathNot: [...imports, '\\.css$'] },
    })),
    onlyTypesOf('compiler', COMPILER, [COMPILER, SUGGESTION]),
    onlyTypesOf('suggestion', SUGGESTION, [SUGGESTION, SUGGEST_SCREEN]),
    {
      name: 'in-no-layer',
      comment: 'A file of src stands in a layer.',
      severity: 'error',
      from: IN_NO_LAYER,
      to: {},
    },
    {
      name: 'in-no-layer-and-alone',
      comment: 'A file of src stands in a layer.',
      severity: 'error',
      from: { ...IN_NO_LAYER, orphan: true },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
