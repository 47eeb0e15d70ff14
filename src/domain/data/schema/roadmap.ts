import * as z from 'zod'
import { citation, explanation } from './citation.ts'
import { line, prose, slug } from './text.ts'

/** What a text rests on; exactly one of the three, which the rule `road-map-basis` sees to. */
const basis = {
  source: citation.optional().meta({ description: 'A place in a document of data/sources.yaml.' }),
  reference: slug().optional().meta({ description: 'Id of one of the references of this file.' }),
  ours: z
    .literal(true)
    .optional()
    .meta({ description: 'Our own judgement, which no source says.' }),
}

const theme = slug()
  .optional()
  .meta({ description: 'Id of the one theme that it is about; left out where it is about all.' })

const note = z.strictObject({ id: slug(), text: prose(400), theme, ...basis })

const choice = z.strictObject({
  id: slug(),
  title: line(60),
  theme,
  note: prose(300).optional(),
  items: z
    .array(z.strictObject({ id: slug(), title: line(80), text: prose(300).optional() }))
    .min(1),
  ...basis,
})

const phase = z.strictObject({
  id: slug(),
  title: line(60).meta({ description: 'As the source names it.' }),
  short: line(24).meta({ description: 'A title short enough for a list of phases.' }),
  explanation: explanation.meta({ description: 'What one does in it.' }),
  outcome: explanation.meta({ description: 'What it ends in.' }),
  questions: z.array(note).min(1).meta({ description: 'What to ask oneself.' }),
  choices: z.array(choice).default([]).meta({ description: 'Lists to choose from.' }),
  hints: z.array(note).default([]).meta({ description: 'What to bear in mind.' }),
})

/** A page of the web. */
const page = z.strictObject({
  id: slug().meta({ description: 'A short name for it in this file.' }),
  title: line(200),
  url: z.string().max(2000),
  seen: z.iso.date().meta({ description: 'Date on which the page was seen.' }),
})

/** `data/roadmap.yaml`: what the sources say about making a road map, phase by phase. */
export const roadmapFile = z.strictObject({
  summary: explanation,
  inputs: z
    .array(z.strictObject({ id: slug(), title: line(40), text: prose(300), source: citation }))
    .min(1)
    .meta({ description: 'What each phase starts from.' }),
  references: z.array(page).default([]),
  phases: z
    .array(phase)
    .min(1)
    .meta({ description: 'In the order in which they build on one another.' }),
})
