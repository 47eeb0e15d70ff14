import { describe, expect, it } from 'vitest'
import { formatPath } from '../../../src/domain/address/place.ts'
import { aliasPaths } from '../../../src/domain/address/alias-paths.ts'
import type { Alias } from '../../../src/domain/toolkit/permanent-id.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

/** Each path of earlier with the one of today. */
const paths = (aliases: readonly Alias[]) =>
  Object.fromEntries(
    aliasPaths(toolkitOf(fixture({ aliases }))).map(({ path, place }) => [path, formatPath(place)]),
  )

describe('the addresses of earlier', () => {
  it('are none where nothing was renamed', () => {
    expect(paths([])).toEqual({})
  })

  it('are those of a renamed example', () => {
    expect(paths([{ kind: 'example', from: 'old', to: 'digital-wallonia' }])).toEqual({
      'example/old/': 'example/digital-wallonia/',
    })
  })

  it('are those of each cell of a renamed theme, and of any mixture with a renamed function', () => {
    const found = paths([
      { kind: 'theme', from: 'verdant', to: 'green' },
      { kind: 'function', from: 'meeting', to: 'networking' },
    ])
    expect(found).toMatchObject({
      'cell/verdant/skills/networking/': 'cell/green/skills/networking/',
      'cell/green/skills/meeting/': 'cell/green/skills/networking/',
      'cell/verdant/skills/meeting/': 'cell/green/skills/networking/',
    })
    expect(Object.keys(found)).not.toContain('cell/green/skills/networking/')
  })

  it('leave out what leads nowhere', () => {
    expect(paths([{ kind: 'example', from: 'old', to: 'gone' }])).toEqual({})
    expect(paths([{ kind: 'action', from: 'old', to: 'new' }])).toEqual({})
  })
})
