import { at, entries, finding, isFields, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { quoteAll } from '../../../text/quote.ts'
import { hasKnownFields } from '../../files/known-fields.ts'
import type { Rule } from '../rule.ts'

/** Says which reference is neither page nor document nor printed link, or more than one of them. */
export const referenceForm: Rule = {
  name: 'reference-form',
  description:
    'A reference is a page (title, url and seen), the printed link, or a place in a document.',
  check: ({ files }) =>
    files('example').flatMap((file) =>
      entries(at(file, 'references'))
        .filter((reference) => isFields(reference.value) && hasKnownFields('example', reference))
        .flatMap((reference) => faults(reference, file)),
    ),
}

const PAGE = ['title', 'url', 'seen'] as const

function faults(reference: Spot, example: Spot): readonly Diagnostic[] {
  const isGiven = (name: string) => at(reference, name).value !== undefined
  const page = PAGE.filter(isGiven)
  const forms = [page.length > 0, isGiven('printedLink'), isGiven('citation')]
  const count = forms.filter(Boolean).length
  if (count !== 1) {
    const found = count === 0 ? 'the reference says nothing' : 'the reference says several things'
    const message = `${found}; expected one of: a page with "title", "url" and "seen", or "printedLink: true", or a "citation"`
    return [finding(reference, referenceForm.name, message)]
  }
  const missing = PAGE.filter((name) => !isGiven(name))
  if (page.length > 0 && missing.length > 0) {
    const message = `the reference is a page without ${quoteAll(missing, 'and')}; expected "title", "url" and "seen": add what is missing`
    return [finding(reference, referenceForm.name, message)]
  }
  const hasLink = at(example, 'url').value !== undefined || !hasKnownFields('example', example)
  if (!isGiven('printedLink') || hasLink) return []
  const message =
    'the reference is the printed link, but the example has no "url"; add the link, or give another reference'
  return [finding(at(reference, 'printedLink'), referenceForm.name, message)]
}
