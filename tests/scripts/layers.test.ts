import { describe, expect, test } from 'vitest'
import { brokenRules } from '../fixtures/imports.ts'

/** A project with a file in each layer. */
const FILES = [
  'src/app/App.tsx',
  'src/features/matrix/Matrix.tsx',
  'src/features/matrix/cells/Cell.tsx',
  'src/features/filters/Filters.tsx',
  'src/ui/Button.tsx',
  'src/state/store.ts',
  'src/domain/view/select.ts',
  'src/domain/data/compile/compile.ts',
  'src/domain/data/schema/example.ts',
  'src/domain/data/rules/ids.ts',
  'src/domain/search/near-words.ts',
  'src/domain/search/fold.ts',
  'src/domain/suggestion/suggestion.ts',
  'src/domain/suggestion/problems.ts',
  'src/features/suggest/SuggestScreen.tsx',
  'src/worker/sw.ts',
  'scripts/build-data.ts',
  'scripts/reading/report.ts',
  'tests/domain/view/select.test.ts',
]

/** The layer rules that one statement in one file breaks. */
const complaints = (file: string, code: string) =>
  brokenRules({ ...Object.fromEntries(FILES.map((path) => [path, 'export {}'])), [file]: code }, [
    file,
  ])

describe('the layer rules allow', () => {
  test.each([
    ['src/app/App.tsx', "import '../features/matrix/Matrix.tsx'"],
    ['src/app/App.tsx', "import '../state/store.ts'"],
    ['src/app/App.tsx', "import { useState } from 'react'"],
    ['src/features/matrix/Matrix.tsx', "import './cells/Cell.tsx'"],
    ['src/features/matrix/cells/Cell.tsx', "import '../../../ui/Button.tsx'"],
    ['src/features/matrix/Matrix.tsx', "import '../../state/store.ts'"],
    ['src/features/matrix/Matrix.tsx', "import '../../domain/view/select.ts'"],
    ['src/ui/Button.tsx', "import '../domain/view/select.ts'"],
    ['src/state/store.ts', "import '../domain/view/select.ts'"],
    ['src/state/store.ts', "import { createStore } from 'zustand/vanilla'"],
    ['src/domain/view/select.ts', "import '../search/near-words.ts'"],
    ['src/domain/view/select.ts', "import type { Example } from '../data/schema/example.ts'"],
    ['src/domain/data/compile/compile.ts', "import '../schema/example.ts'"],
    ['src/domain/data/compile/compile.ts', "import '../../view/select.ts'"],
    ['src/domain/data/compile/compile.ts', "import { z } from 'zod'"],
    ['src/domain/data/schema/example.ts', "import { z } from 'zod'"],
    ['src/domain/data/rules/ids.ts', "import { z } from 'zod'"],
    ['src/domain/search/near-words.ts', "import Fuse from 'fuse.js'"],
    ['src/domain/suggestion/problems.ts', "import '../data/schema/example.ts'"],
    ['src/domain/suggestion/problems.ts', "import './suggestion.ts'"],
    ['src/domain/suggestion/problems.ts', "import { Document } from 'yaml'"],
    ['src/features/suggest/SuggestScreen.tsx', "import '../../domain/suggestion/problems.ts'"],
    ['src/app/App.tsx', "import type { P } from '../domain/suggestion/problems.ts'"],
    ['src/worker/sw.ts', "import '../domain/view/select.ts'"],
    ['scripts/build-data.ts', "import '../src/domain/suggestion/problems.ts'"],
    ['scripts/build-data.ts', "import '../src/domain/data/compile/compile.ts'"],
    ['scripts/build-data.ts', "import './reading/report.ts'"],
    ['scripts/build-data.ts', "import { join } from 'node:path'"],
    ['scripts/build-data.ts', "import { parse } from 'yaml'"],
    ['tests/domain/view/select.test.ts', "import '../../../src/features/matrix/Matrix.tsx'"],
    ['tests/domain/view/select.test.ts', "import '../../../scripts/build-data.ts'"],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([])
  })
})

describe('the layer rules forbid', () => {
  test.each([
    ['src/features/matrix/Matrix.tsx', "import '../../app/App.tsx'"],
    ['src/features/matrix/Matrix.tsx', "import '../filters/Filters.tsx'"],
    ['src/features/matrix/cells/Cell.tsx', "import type { F } from '../../filters/Filters.tsx'"],
    ['src/features/matrix/Matrix.tsx', "export { F } from '../filters/Filters.tsx'"],
    ['src/features/matrix/Matrix.tsx', "const later = () => import('../filters/Filters.tsx')"],
    ['src/ui/Button.tsx', "import '../features/matrix/Matrix.tsx'"],
    ['src/ui/Button.tsx', "import '../state/store.ts'"],
    ['src/state/store.ts', "import '../ui/Button.tsx'"],
    ['src/state/store.ts', "import '../app/App.tsx'"],
    ['src/domain/view/select.ts', "import '../../state/store.ts'"],
    ['src/domain/view/select.ts', "import '../../ui/Button.tsx'"],
    ['src/domain/view/select.ts', "import { useMemo } from 'react'"],
    ['src/domain/view/select.ts', "import { readFileSync } from 'node:fs'"],
    ['src/domain/view/select.ts', "import { z } from 'zod'"],
    ['src/domain/view/select.ts', "import Fuse from 'fuse.js'"],
    ['src/domain/search/fold.ts', "import Fuse from 'fuse.js'"],
    ['src/domain/search/near-words.ts', "import { z } from 'zod'"],
    ['src/domain/data/compile/compile.ts', "import Fuse from 'fuse.js'"],
    ['src/domain/data/compile/compile.ts', "import { parse } from 'yaml'"],
    ['src/domain/view/select.ts', "import '../data/compile/compile.ts'"],
    ['src/domain/view/select.ts', "import { idSchema } from '../data/schema/example.ts'"],
    ['src/domain/view/select.ts', "import { type A, idSchema } from '../data/schema/example.ts'"],
    ['src/domain/suggestion/suggestion.ts', "import './problems.ts'"],
    ['src/domain/suggestion/suggestion.ts', "import { Document } from 'yaml'"],
    ['src/state/store.ts', "import '../domain/suggestion/problems.ts'"],
    ['src/app/App.tsx', "import '../domain/suggestion/problems.ts'"],
    ['src/features/matrix/Matrix.tsx', "import '../../domain/suggestion/problems.ts'"],
    ['src/features/matrix/Matrix.tsx', "import { Document } from 'yaml'"],
    ['src/features/suggest/SuggestScreen.tsx', "import '../../domain/data/schema/example.ts'"],
    ['src/features/suggest/SuggestScreen.tsx', "import { z } from 'zod'"],
    ['src/features/suggest/SuggestScreen.tsx', "import { Document } from 'yaml'"],
    ['src/state/store.ts', "import '../domain/data/schema/example.ts'"],
    ['src/app/App.tsx', "import { z } from 'zod'"],
    ['src/features/matrix/Matrix.tsx', "import Fuse from 'fuse.js'"],
    ['src/app/App.tsx', "import { readFileSync } from 'node:fs'"],
    ['src/app/App.tsx', "import '../../scripts/build-data.ts'"],
    ['src/worker/sw.ts', "import '../state/store.ts'"],
    ['src/worker/sw.ts', "import { z } from 'zod'"],
    ['src/app/App.tsx', "import '../worker/sw.ts'"],
    ['scripts/build-data.ts', "import '../src/app/App.tsx'"],
    ['scripts/build-data.ts', "import '../src/ui/Button.tsx'"],
    ['scripts/build-data.ts', "import '../tests/domain/view/select.test.ts'"],
    ['src/domain/view/select.ts', "import '../../../tests/domain/view/select.test.ts'"],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).not.toEqual([])
  })

  test.each(["import './app/App.tsx'", 'export {}'])(
    'a file of src in no layer: %s',
    async (code) => {
      expect(await complaints('src/loose.ts', code)).not.toEqual([])
    },
  )
})
