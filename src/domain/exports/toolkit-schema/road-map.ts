import * as z from 'zod'
import { slug } from '../../data/schema/text.ts'
import { text, idOf, list, citation, explained } from './parts.ts'

const basis = z
  .union([
    z.object({ citation: citation.meta({ description: 'A place in an entry of sources.' }) }),
    z.object({
      title: text('Title of the page.'),
      url: text('Address of the page.'),
      seen: text('Date on which it was seen: YYYY-MM-DD.'),
    }),
    z.object({
      ours: z.literal(true).meta({ description: 'Our own judgement, which no source says.' }),
    }),
  ])
  .meta({ description: 'What it rests on.' })
const aboutTheme = idOf('the one theme that it is about; absent where it is about all').optional()
const localId = slug().meta({ description: 'Id in its list.' })

const note = z.object({
  id: localId,
  text: text('A sentence or more in our own words.'),
  theme: aboutTheme,
  basis,
})

const phase = z.object({
  id: localId,
  title: text('As the paper names it.'),
  short: text('A short title.'),
  explanation: explained.meta({ description: 'What one does in it.' }),
  outcome: explained.meta({ description: 'What it ends in.' }),
  questions: list(note, 'What to ask oneself.'),
  choices: list(
    z.object({
      id: localId,
      title: text('What is to be chosen.'),
      theme: aboutTheme,
      note: text('What is to be known about all of them.').optional(),
      items: list(
        z.object({
          id: localId,
          title: text('What it is called.'),
          text: text('What it means.').optional(),
        }),
        'What there is to choose from.',
      ),
      basis,
    }),
    'Lists to choose from.',
  ),
  hints: list(note, 'What to bear in mind.'),
})

/** What is said about making a road map. */
export const roadMap = z.object({
  summary: explained.meta({ description: 'What it is for.' }),
  inputs: list(
    explained.extend({ id: localId, title: text('What it is called.') }),
    'What each phase starts from.',
  ),
  phases: list(phase, 'In the order in which they build on one another.'),
})
