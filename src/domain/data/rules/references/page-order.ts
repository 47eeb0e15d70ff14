import { recommendationSpots } from '../../files/recommendation-spots.ts'
import { at, fields, finding, ordinal, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { citationSpots } from '../../files/citation-spots.ts'
import type { Rule } from '../rule.ts'

/** Says where the last page does not come after the first. */
export const pageOrder: Rule = {
  name: 'page-order',
  description:
    'The last page of a citation or recommendation comes after its first, what is on it between.',
  check: (context) => [
    ...[...citationSpots(context), ...recommendationSpots(context)].flatMap((citation) => {
      const spot = at(citation, 'lastPage')
      const [page, lastPage] = [at(citation, 'page'), spot].map(ordinal)
      if (lastPage === undefined || (page !== undefined && page < lastPage)) return []
      if (page === undefined && at(citation, 'page').value !== undefined) return []
      const fault =
        page === undefined
          ? 'there is a "lastPage" but no "page"; expected the first page too: add it'
          : `the last page ${lastPage} does not come after the page ${page}; expected a later one: mend it, or leave "lastPage" out`
      return [finding(spot, pageOrder.name, fault)]
    }),
    ...recommendationSpots(context).flatMap(strayPages),
  ],
}

/** The functions of a recommendation that are said to stand on other pages than it does. */
function strayPages(recommendation: Spot): readonly Diagnostic[] {
  const [page, lastPage] = ['page', 'lastPage'].map((name) => at(recommendation, name))
  const first = page && ordinal(page)
  const last = lastPage?.value === undefined ? first : ordinal(lastPage)
  if (first === undefined || last === undefined || last < first) return []
  return fields(at(recommendation, 'functions')).flatMap(([, place]) => {
    const spot = at(place, 'page')
    const here = ordinal(spot)
    if (here === undefined || (here >= first && here <= last)) return []
    const where = first === last ? `page ${first}` : `pages ${first} to ${last}`
    const message = `page ${here} is none of the recommendation, which stands on ${where}; mend one of the two`
    return [finding(spot, pageOrder.name, message)]
  })
}
