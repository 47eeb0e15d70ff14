import { screen } from '@testing-library/react'

/** What stands beside a term of a list of facts. Throws where the term is not there. */
export function besideTerm(term: string): HTMLElement {
  const found = screen.getByText(term, { selector: 'dt' }).nextElementSibling
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing stands beside ${term}.`)
  return found
}
