import { nameOf } from '../../files/file-kinds.ts'
import { at, finding, text, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { quote } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says where a file is not called what its id says. */
export const fileName: Rule = {
  name: 'file-name',
  description: 'The file of an example is named after its id, the file of a table after its theme.',
  check: ({ files, catalogue }) => [
    ...files('example').flatMap((file) => differing(at(file, 'id'))),
    ...files('matrix').flatMap((file) => {
      // Where neither is the name of a theme, the theme is unknown, and that is the one finding.
      const themes = catalogue('theme')
      const isKnown = [nameOf(file.file), text(at(file, 'theme')) ?? ''].some((id) =>
        themes.spots.has(id),
      )
      return isKnown || !themes.isComplete ? differing(at(file, 'theme')) : []
    }),
  ],
}

function differing(spot: Spot): readonly Diagnostic[] {
  const id = text(spot)
  const name = nameOf(spot.file)
  if (id === undefined || id === name) return []
  const field = String(spot.path.at(-1))
  const message = `the ${field} ${quote(id)} differs from the file name ${quote(name)}; expected the same: rename the file, or mend the ${field}`
  return [finding(spot, fileName.name, message)]
}
