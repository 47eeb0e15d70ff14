import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const NO_REEXPORTS = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that declares it.',
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that declares it.',
  },
]

const WRITTEN_EXTENSIONS = {
  selector:
    ':matches(ImportDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002F(?!.*\\.\\w+(\\?\\w+)?$)/]',
  message: 'Write the extension of an imported file: ./name.ts',
}

const NO_CLOCK_OR_CHANCE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain knows no clock: take the time as an argument.',
  },
  {
    selector:
      ':matches(CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="Math"][callee.property.name="random"])',
    message: 'The domain knows no clock and no chance: take the value as an argument.',
  },
]

export default defineConfig(
  globalIgnores(['dist/', 'public/data/', 'coverage/', 'data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is folded and measured by code points here; nothing is drawn that way.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      // There are no enums and no classes that stand for one another: nothing for these to find.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipComments: true }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': ['error', ...NO_REEXPORTS, WRITTEN_EXTENSIONS],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_REEXPORTS, WRITTEN_EXTENSIONS, ...NO_CLOCK_OR_CHANCE],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.strict],
  },
  {
    files: ['src/**/use*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A test may say what a parsed file or a fake holds.
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      'max-lines': 'off',
    },
  },
  {
    // These tools ask for a default export.
    files: ['*.config.{ts,js}', 'tests/e2e/global-setup.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['*.js', '.*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
)
