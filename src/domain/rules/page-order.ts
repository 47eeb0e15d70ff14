import { at, finding, ordinal } from '../compile/spot.ts'
import { citationSpots } from './citations.ts'
import type { Rule } from './rule.ts'

/** Says where the last page does not come after the first. */
export const pageOrder: Rule = {
  name: 'page-order',
  description: 'The last page of a citation comes after its first page.',
  check: (context) =>
    citationSpots(context).flatMap((citation) => {
      const spot = at(citation, 'lastPage')
      const [page, lastPage] = [at(citation, 'page'), spot].map(ordinal)
      if (lastPage === undefined || (page !== undefined && page < lastPage)) return []
      if (page === undefined && at(citation, 'page').value !== undefined) return []
      const fault =
        page === undefined
          ? 'the citation has a "lastPage" but no "page"; expected the first page too: add it'
          : `the last page ${lastPage} does not come after the page ${page}; expected a later one: mend it, or leave "lastPage" out`
      return [finding(spot, pageOrder.name, fault)]
    }),
}
