import * as z from 'zod'
import { citation } from './citation.ts'
import { line, prose, slug } from './text.ts'

/** `data/vocabularies/facts.yaml`: the kinds and levels that an example can have. */
export const factTermsFile = z.strictObject({
  kinds: z.array(z.strictObject({ id: slug(), title: line(40) })).min(1),
  levels: z.array(z.strictObject({ id: slug(), title: line(40) })).min(1),
})

/** `data/vocabularies/technologies.yaml`: areas with their technologies. */
export const technologiesFile = z.strictObject({
  source: citation,
  areas: z
    .array(
      z.strictObject({
        id: slug(),
        title: line(60),
        technologies: z.array(z.strictObject({ id: slug(), title: line(80) })).min(1),
      }),
    )
    .min(1),
})

/** A page, a document of `data/sources.yaml`, or the printed link's own address. */
export const reference = z.strictObject({
  id: slug().meta({ description: 'A short name for it in this file.' }),
  title: line(200).optional().meta({ description: 'Title of a page.' }),
  url: z.string().max(2000).optional().meta({ description: 'Address of a page.' }),
  seen: z.iso.date().optional().meta({ description: 'Date on which the page was seen.' }),
  printedLink: z
    .literal(true)
    .optional()
    .meta({ description: 'The fact is read off the printed link’s own address.' }),
  citation: citation
    .optional()
    .meta({ description: 'A place in a document of data/sources.yaml.' }),
})

const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    reference: slug().meta({ description: 'Id of one of the references of this file.' }),
  })

const year = () => z.int().min(1900).max(2100)

/** What was found out about an example, each fact with its reference. */
export const facts = z.strictObject({
  kind: fact(slug()).optional(),
  level: fact(slug()).optional(),
  body: fact(line(200)).optional().meta({ description: 'The body behind it.' }),
  years: fact(z.strictObject({ from: year(), to: year().optional() })).optional(),
  sector: fact(line(80)).optional(),
  summary: fact(prose(500))
    .optional()
    .meta({ description: 'One or two sentences of our own on what it does.' }),
})

/** A technology of an example, and why: its name or a source says so. */
export const technologyTag = z.strictObject({ technology: slug(), basis: line(200) })

/** A list of facts of one sort that only some examples have. */
export const detail = z.strictObject({
  id: slug(),
  title: line(80),
  items: z.array(prose(400)).min(1),
  note: prose(400).optional(),
  source: citation,
})

/** What was learnt from an example. */
export const lesson = z.strictObject({
  id: slug(),
  title: line(80),
  text: prose(800),
  source: citation,
})
