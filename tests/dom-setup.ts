import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without vitest's globals, Testing Library does not see the end of a test by itself.
afterEach(() => {
  cleanup()
})
