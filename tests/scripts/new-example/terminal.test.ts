import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { terminal } from '../../../scripts/new-example/terminal.ts'

/** A terminal with a keyboard to type on. */
function keyboard(isTTY = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const stdout = Object.assign(new PassThrough(), { isTTY })
  return { prompt: terminal({ stdin, stdout }), type: (keys: string) => stdin.write(keys), stdin }
}

describe('asking at the terminal', () => {
  test('gives the answers one after the other', async () => {
    const { prompt, type } = keyboard()
    for (const answer of ['one', '', 'three']) {
      const asked = prompt?.ask('What? ')
      type(`${answer}\r`)
      expect(await asked).toBe(answer)
    }
    prompt?.close()
  })

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends with %s: neither this question nor a later one has an answer', async (_, key) => {
    const { prompt, type } = keyboard()
    const asked = prompt?.ask('What? ')
    type(key)
    expect(await asked).toBeUndefined()
    expect(await prompt?.ask('And this? ')).toBeUndefined()
  })

  test('ends when the input ends', async () => {
    const { prompt, stdin } = keyboard()
    const asked = prompt?.ask('What? ')
    stdin.end()
    expect(await asked).toBeUndefined()
  })

  test('asks nobody where no person sits', () => {
    expect(keyboard(false).prompt).toBeNull()
  })
})
