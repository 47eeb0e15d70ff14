/**
 * No import leads round in a circle, type imports included: neither between files of `src` and
 * `scripts`, nor between the rooms of the domain, nor from one rule of the data to another.
 */
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
      from: { path: '^src/domain/' },
      to: { circular: true, path: '^src/domain/' },
    },
    {
      name: 'no-rule-imports-a-rule',
      comment: 'What two rules share stands in src/domain/data/files.',
      severity: 'error',
      from: { path: '^src/domain/data/rules/', pathNot: '/(registry|rule|pair-warnings)\\.ts$' },
      to: { path: '^src/domain/data/rules/', pathNot: '/(rule|pair-warnings)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
}
