import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import './dom-stand-ins.ts'

const WIDTH = 1024

// Looking for roles is slow in jsdom; a busy machine must not make a good test fail.
configure({ asyncUtilTimeout: 20_000 })

beforeEach(() => {
  window.innerWidth = WIDTH
})

// Without vitest's globals, Testing Library does not see the end of a test by itself.
afterEach(() => {
  cleanup()
})
