import { at, entries, finding, text } from '../../files/spot.ts'
import { quote } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says which title of an action cannot stand in a matrix cell or in a column of the CSV. */
export const actionTitle: Rule = {
  name: 'action-title',
  description: 'Titles of actions differ, have no full stop, and can be joined with "; ".',
  check: ({ files }) => {
    const lines = new Map<string, number>()
    return files('actions')
      .flatMap((file) => entries(file))
      .flatMap((action) => {
        const spot = at(action, 'title')
        const title = text(spot)
        if (title === undefined) return []
        const { line } = spot.content.locate(spot.path)
        const first = lines.get(title.toLowerCase())
        if (first === undefined) lines.set(title.toLowerCase(), line)
        return faults(title, first).map((message) => finding(spot, actionTitle.name, message))
      })
  },
}

const faults = (title: string, first: number | undefined): readonly string[] => [
  ...(first === undefined
    ? []
    : [
        `the title ${quote(title)} stands on line ${first} already; expected titles that tell actions apart: reword one of the two`,
      ]),
  ...(title.includes('; ')
    ? [
        'the title contains "; ", which parts the actions in a column of the CSV; reword it without a semicolon',
      ]
    : []),
  ...(/[^.]\.$/.test(title) ? ['the title ends with a full stop; take it away'] : []),
]
