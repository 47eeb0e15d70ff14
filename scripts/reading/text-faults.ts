import { CONTROL_CHARACTER } from '../../src/domain/text/control-character.ts'
import type { Diagnostic, Position } from '../../src/domain/data/files/diagnostics.ts'
import { visible } from '../../src/domain/text/quote.ts'
import type { Report } from './read-text.ts'

/** Marks that git leaves in a file where two changes could not be brought together. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/

/** Faults that can be told line by line, before anything is known of the YAML. */
export function textFaults(text: string, report: Report): readonly Diagnostic[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const place = (column: number): Position => ({ line: i + 1, column })
    return [
      ...(CONFLICT.test(line)
        ? [
            report(
              place(1),
              'merge-conflict',
              `${line.slice(0, 7)} is the mark of an unsolved merge; keep one of the two texts and take the marks out`,
            ),
          ]
        : []),
      ...tabFault(line, place, report),
      ...controlFault(line, place, report),
    ]
  })
}

function tabFault(line: string, place: (column: number) => Position, report: Report) {
  const tab = /^( *)\t\s*\S/.exec(line)
  if (!tab) return []
  const message = 'a tab stands in the indentation; expected spaces: put two for each level'
  return [report(place((tab[1] ?? '').length + 1), 'tab-indent', message)]
}

function controlFault(line: string, place: (column: number) => Position, report: Report) {
  const found = CONTROL_CHARACTER.exec(line)
  if (!found) return []
  const message = `the character ${visible(found[0])} cannot be seen and does not belong in text; take it out`
  return [report(place(found.index + 1), 'control-character', message)]
}
